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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export}: prints the draft as one of the {@link Formats}. */
@Command(name = "export")
final class ExportVerb implements Callable<Integer> {
    @ParentCommand
    private Verbs verbs;
    @Option(names = "--as", paramLabel = "FORMAT", defaultValue = "request", completionCandidates = Choices.Exports.class)
    private String format;
    @Option(names = "--contract", paramLabel = "2024|2026", completionCandidates = Choices.Contracts.class)
    private String contract;
    @Option(names = "--with-secrets")
    private boolean withSecrets;
    @Option(names = "-o", paramLabel = "OUT")
    private String output;
    @Parameters(arity = "0..1", paramLabel = "FILE")
    private String file;

    @Override
    public Integer call() {
        var console = verbs.console();
        var written = Formats.named(format).orElseThrow(() -> new Usage("usage.format", format, Formats.names()));
        var asked = Verbs.contract(contract);
        if (file == null && written.isOfDraft()) throw new Usage("usage.file");
        try {
            if (file == null) return print(console, written.text(Snapshot.fresh(), new Wish(asked, false, console.lang())));
            var opened = new InputFile(file).read(console.in());
            var errors = new Verdict(opened, Verbs.in(asked, opened.snapshot())).errors();
            if (errors > 0) console.say("export.errors", errors);
            return print(console, written.text(opened.snapshot(), new Wish(asked, withSecrets, console.lang())));
        } catch (Fault fault) {
            return console.unreadable(file, fault);
        } catch (IOException | InvalidPathException cannotWrite) {
            return console.cannotWrite(output);
        }
    }

    private int print(Console console, String text) throws IOException {
        if (output == null) console.result(text);
        else write((text + "\n").getBytes(StandardCharsets.UTF_8));
        return Exit.FINE;
    }

    private void write(byte[] bytes) throws IOException {
        if (withSecrets) Target.writePrivate(Path.of(output), bytes);
        else Target.write(Path.of(output), bytes);
    }
}
