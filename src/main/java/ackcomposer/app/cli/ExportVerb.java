package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.app.file.Target;
import ackcomposer.export.Format.Wish;
import ackcomposer.export.Formats;
import ackcomposer.json.Fault;
import ackcomposer.model.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code export}: prints the draft as one of the {@link Formats}. */
final class ExportVerb extends Verb {
    private final Verbs verbs;
    private final Given<String> format = option("--as", "FORMAT", Choices.EXPORTS, "request");
    private final Given<String> contract = option("--contract", "2024|2026", Choices.CONTRACTS);
    private final Given<Boolean> withSecrets = flag("--with-secrets");
    private final Given<String> output = option("-o", "OUT");
    private final Given<String> source = fileIfAny();

    ExportVerb(Verbs verbs) {
        super("export");
        this.verbs = verbs;
    }

    @Override
    public Integer call() {
        var console = verbs.console();
        var written = Formats.named(format.value()).orElseThrow(() -> new Usage("usage.format", format.value(), Formats.names()));
        var asked = Verbs.contract(contract.value());
        var file = source.value();
        if (file == null && written.isOfDraft()) throw new Usage("usage.file");
        try {
            if (file == null) return print(console, written.text(Snapshot.fresh(), new Wish(asked, false, console.lang())));
            var opened = new InputFile(file).read(console.in());
            var errors = new Verdict(opened, Verbs.in(asked, opened.snapshot())).errors();
            if (errors > 0) console.say("export.errors", errors);
            return print(console, written.text(opened.snapshot(), new Wish(asked, withSecrets.value(), console.lang())));
        } catch (Fault fault) {
            return console.unreadable(file, fault);
        } catch (IOException | InvalidPathException cannotWrite) {
            return console.cannotWrite(output.value());
        }
    }

    private int print(Console console, String text) throws IOException {
        if (output.value() == null) console.result(text);
        else write((text + "\n").getBytes(StandardCharsets.UTF_8));
        return Exit.FINE;
    }

    private void write(byte[] bytes) throws IOException {
        var target = Path.of(output.value());
        if (withSecrets.value()) Target.writePrivate(target, bytes);
        else Target.write(target, bytes);
    }
}
