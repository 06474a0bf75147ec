package ackcomposer.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/** A window in which a large draft is open. */
@State(Scope.Benchmark)
public class Opened {
    @Param({"QUIET", "LOUD"})
    public Drafts draft;
    @Param({"20", "200", "1000"})
    public int pools;
    /** Whether the benchmark itself is the first to open it, with code that never ran. */
    @Param("false")
    public boolean first;

    Path file;
    Program program;
    private Busy busy;

    @Setup(Level.Trial)
    public void open() throws Exception {
        var home = Files.createTempDirectory("bench");
        home.toFile().deleteOnExit();
        file = home.resolve("draft.json");
        Files.write(file, draft.bytes(pools));
        file.toFile().deleteOnExit();
        program = Program.start(home);
        if (!first) program.open(file);
        busy = new Busy();
    }

    /** What the sample before left to be drawn is drawn first; while warming up that would be time lost. */
    @Setup(Level.Invocation)
    public void rest(IterationParams iteration) throws Exception {
        if (iteration.getType() == IterationType.MEASUREMENT) program.rest();
        busy.begin();
    }

    @TearDown(Level.Invocation)
    public void done(IterationParams iteration) {
        if (iteration.getType() == IterationType.MEASUREMENT) busy.end();
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        busy.leave();
        program.close();
        Platform.exit();
    }
}
