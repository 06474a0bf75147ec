package ackcomposer.app.window;

import ackcomposer.app.file.Log.Noted;
import ackcomposer.app.file.Log;
import ackcomposer.app.file.Target;
import ackcomposer.export.Format.Wish;
import ackcomposer.export.Format;
import ackcomposer.export.Formats;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Writes the draft, and what the window says of it, to files beside its own. */
public final class Exports {
    private final WindowContext window;

    public Exports(WindowContext window) {
        this.window = window;
    }

    /** Asks for a file and writes the draft to it as that, without secrets. */
    public void export(String name) {
        var format = Formats.named(name).orElseThrow();
        window.chooser().save(format.fileName()).ifPresent(path -> {
            var bytes = text(format).getBytes(StandardCharsets.UTF_8);
            write(path, bytes, () -> window.note(Noted.EXPORTED, new Log.Ours(name)));
        });
    }

    /** Puts the draft on the clipboard as that, without secrets. */
    public void copy(String name) {
        var content = new ClipboardContent();
        content.putString(text(Formats.named(name).orElseThrow()));
        Clipboard.getSystemClipboard().setContent(content);
        window.frame.tell(window.text("export.copied"));
    }

    private String text(Format format) {
        return format.text(window.session.state(), new Wish(null, false, window.session.lang.get())) + "\n";
    }

    /** Asks for a file, by default of that name, and writes the text to it. */
    public void save(String name, String text) {
        window.chooser().save(name).ifPresent(path -> write(path, text.getBytes(StandardCharsets.UTF_8), () -> { }));
    }

    private void write(Path path, byte[] bytes, Runnable then) {
        window.work.run(() -> {
            Target.write(path, bytes);
            return path;
        }, written -> then.run(), failed -> window.notWritten(path, failed));
    }
}
