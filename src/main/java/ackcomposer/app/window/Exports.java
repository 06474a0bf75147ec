package ackcomposer.app.window;

import ackcomposer.app.file.Log.Noted;
import ackcomposer.app.file.Log;
import ackcomposer.app.file.Target;
import ackcomposer.export.Format.Wish;
import ackcomposer.export.Formats;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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
            var text = format.text(window.session.state(), new Wish(null, false, window.session.lang.get()));
            var bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
            write(path, bytes, () -> window.note(Noted.EXPORTED, new Log.Ours(name)));
        });
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
