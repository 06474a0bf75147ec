package ackcomposer.app.window;

import ackcomposer.view.dialog.LogPane;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.Stage;

/** What the program noted of itself: shown, and handed on with what a report of a fault needs. */
public final class LogActs {
    /** Of the log, as much as one looks through. */
    private static final int LINES = 1000;

    private final WindowContext window;
    private final KeptSettings settings;
    private final Stage stage;

    public LogActs(WindowContext window, KeptSettings settings, Stage stage) {
        this.window = window;
        this.settings = settings;
        this.stage = stage;
    }

    public void show() {
        window.keeping.run(() -> window.log.last(LINES), this::show, unreadable -> show(List.of()));
    }

    private void show(List<String> lines) {
        if (window.frame.isAsking()) return;
        var place = window.log.path().map(Path::toString).orElse("");
        window.frame.ask((of, close) -> new LogPane(of, place, lines, this::copy, close));
    }

    /** Puts what a report of a fault needs on the clipboard. */
    public void copy() {
        window.keeping.run(() -> window.log.last(Diagnostics.LINES), this::copy, unreadable -> copy(List.of()));
    }

    private void copy(List<String> lines) {
        var content = new ClipboardContent();
        var lang = window.session.lang.get();
        content.putString(Diagnostics.text(lang, window.env, settings.now(), lines, stage.getOutputScaleX()));
        Clipboard.getSystemClipboard().setContent(content);
        window.frame.tell(window.text("diagnostics.copied"));
    }
}
