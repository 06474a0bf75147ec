package ackcomposer.app.cli;

import ackcomposer.app.file.InputFile;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.send.Posting;
import ackcomposer.app.send.Unready;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.json.Fault;
import ackcomposer.model.Snapshot;
import java.io.IOException;
import java.util.function.Consumer;

/** A file that is to be sent: read and judged, and if nothing is wrong with it, handed on. */
record Sendable(Console console, String file, Contract asked, SubmitReport report) {

    /** What is done with a request that can be sent. */
    interface Sending {
        int send(Snapshot draft) throws Unready, NoHome, KeyChoice.NoKey, IOException;
    }

    /** @param first refuses what is wrong before anything is judged */
    int then(Consumer<Snapshot> first, Sending sending) throws IOException {
        console.signals().begin(() -> report.nothingSent("Interrupted", ""));
        try {
            var opened = new InputFile(file).read(console.in());
            var draft = Verbs.in(asked, opened.snapshot());
            first.accept(draft);
            var verdict = new Verdict(opened, draft);
            if (verdict.errors() > 0) return report.errors(verdict);
            try {
                Posting.refuseUnready(draft);
            } catch (Unready unready) {
                return report.unready(verdict, unready);
            }
            return sending.send(draft);
        } catch (Fault fault) {
            report.nothingSent("Unreadable", file + ":" + fault.line() + ":" + fault.column() + ": " + fault.words().in(console.lang()));
            return Exit.UNREADABLE;
        } catch (Unready unready) {
            report.nothingSent(unready.code(), unready.words().in(console.lang()));
            return Exit.UNREADABLE;
        } catch (NoHome none) {
            return report.nothingSent(none.code(), "");
        } catch (KeyChoice.NoKey none) {
            return report.nothingSent(none.code(), none.getMessage());
        }
    }
}
