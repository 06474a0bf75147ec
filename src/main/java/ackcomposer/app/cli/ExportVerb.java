package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.app.file.Target;
import ackcomposer.export.RequestExport;
import ackcomposer.json.Fault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export}: prints the request as it would be sent. */
@Command(name = "export")
final class ExportVerb implements Callable<Integer> {
    @ParentCommand
    private Verbs verbs;
    @Option(names = "--as", defaultValue = "request")
    private String format;
    @Option(names = "--contract")
    private String contract;
    @Option(names = "--with-secrets")
    private boolean withSecrets;
    @Option(names = "-o")
    private String output;
    @Parameters(arity = "1", paramLabel = "FILE")
    private String file;

    @Override
    public Integer call() {
        var console = verbs.console();
        var report = format.equals("migration-report");
        if (!report && !format.equals("request")) throw new Usage("usage.format", format);
        var asked = Verbs.contract(contract);
        try {
            var opened = new InputFile(file).read(console.in());
            var draft = Verbs.in(asked, opened.snapshot());
            var errors = new Verdict(opened, draft).errors();
            if (errors > 0) console.say("export.errors", errors);
            var text = report ? Report.text(opened.snapshot(), asked, console.lang()) : RequestExport.text(draft, withSecrets);
            if (output == null) console.result(text);
            else Target.write(Path.of(output), (text + "\n").getBytes(StandardCharsets.UTF_8));
            return Exit.FINE;
        } catch (Fault fault) {
            return console.unreadable(file, fault);
        } catch (IOException | InvalidPathException cannotWrite) {
            return console.cannotWrite(output);
        }
    }
}
