package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.app.file.Target;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.rules.Repair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** {@code check --fix}: writes the mended file, and says on standard error what was changed, what was lost, and what is left to do. */
record FixVerb(Console console, String file, String output, Contract asked) {

    int call() {
        try {
            var opened = new InputFile(file).read(console.in());
            if (opened.newer()) console.say("file.newer", file);
            // What a later version knows of it would be gone.
            if (opened.newer() && isOverItself()) return console.cannotWrite(output);
            var mending = new Mending(Verbs.in(asked, opened.snapshot()));
            var bytes = opened.plain() ? SpecFile.plain(mending.snapshot()) : SpecFile.spec(mending.snapshot());
            Target.write(Path.of(output), bytes);
            mending.steps().forEach(this::tell);
            if (opened.plain()) SpecFile.secretsLeftOut(mending.snapshot()).forEach(path -> console.say("fix.lost", path));
            mending.left().stream().map(Repair::label).distinct().forEach(label -> console.say("fix.offered", label));
            // Of what was written: a secret that is left out is missing there.
            var errors = new Verdict(SpecFile.read(bytes)).errors();
            if (errors > 0) console.say("fix.left", errors);
            return errors > 0 ? Exit.PROBLEMS : Exit.FINE;
        } catch (Fault fault) {
            return console.unreadable(file, fault);
        } catch (IOException | InvalidPathException cannotWrite) {
            return console.cannotWrite(output);
        }
    }

    private boolean isOverItself() throws IOException {
        return !file.equals("-") && Files.exists(Path.of(output)) && Files.isSameFile(Path.of(file), Path.of(output));
    }

    private void tell(Mending.Step step) {
        console.say("fix.made", step.repair().label());
        step.lost().forEach(value -> console.say("fix.lost", value));
    }
}
