package ackcomposer.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A window in which a large draft is open. */
@State(Scope.Benchmark)
public class Opened extends Sampled {
    @Param({"QUIET", "LOUD"})
    public Drafts draft;
    /** Whether the benchmark itself is the first to open it, with code that never ran. */
    @Param("false")
    public boolean first;

    Path file;
    Program program;

    @Override
    void open(Path home) throws Exception {
        file = home.resolve("draft.json");
        Files.write(file, draft.bytes(pools));
        file.toFile().deleteOnExit();
        program = Program.start(home);
        if (!first) program.open(file);
    }

    @Override
    void rest() throws Exception {
        program.rest();
    }

    @Override
    void close() throws Exception {
        program.close();
    }
}
