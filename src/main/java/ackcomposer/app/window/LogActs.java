package ackcomposer.app.window;

import ackcomposer.app.file.Log.Noted;
import ackcomposer.app.file.Settings;
import ackcomposer.view.dialog.LogPane;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** What the program notes of itself: looked at, and handed on with what else a report of a fault needs. */
public final class LogActs {
    /** As much as one looks through. */
    private static final int LINES = 1000;

    private final WindowContext window;
    private final Supplier<Settings> settings;
    private final DoubleSupplier scale;
    /** On the thread that keeps things alone. */
    private RuleFaults faults = RuleFaults.NONE;

    /** @param scale how many pixels of the screen a pixel of the window has */
    public LogActs(WindowContext window, Supplier<Settings> settings, DoubleSupplier scale) {
        this.window = window;
        this.settings = settings;
        this.scale = scale;
    }

    /** The window is there: from now on rules that fail are noted too. */
    public void begin() {
        window.keeping.run(() -> {
            window.log.note(Noted.STARTED, Runtime.version().feature());
            faults = RuleFaults.to(rule -> window.note(Noted.RULE_FAILED, rule));
            return window;
        }, noted -> { }, unnoted -> { });
    }

    /** The window is gone: it hears of no fault any more. */
    public void end() {
        window.keeping.run(() -> {
            faults.end();
            return window;
        }, ended -> { }, unended -> { });
    }

    public void show() {
        window.keeping.run(() -> window.log.last(LINES), this::show, unreadable -> show(List.of()));
    }

    private void show(List<String> lines) {
        if (window.frame.isAsking()) return;
        var place = window.log.path().map(Path::toString).orElse("");
        window.frame.ask((of, close) -> new LogPane(of, place, lines, this::copyDiagnostics, close));
    }

    public void copyDiagnostics() {
        window.keeping.run(() -> window.log.last(Diagnostics.LINES), this::copyDiagnostics, unreadable -> copyDiagnostics(List.of()));
    }

    private void copyDiagnostics(List<String> lines) {
        var content = new ClipboardContent();
        content.putString(Diagnostics.text(window.session.lang.get(), window.env, settings.get(), lines, scale.getAsDouble()));
        Clipboard.getSystemClipboard().setContent(content);
        window.frame.tell(window.text("diagnostics.copied"));
    }
}
