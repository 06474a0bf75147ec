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

/** A window of which samples are taken, each when the one before is drawn. */
@State(Scope.Benchmark)
public abstract class Sampled {
    @Param({"20", "200", "1000"})
    public int pools;
    private Busy busy;

    /** Opens it; what the program writes goes to that folder. */
    abstract void open(Path home) throws Exception;

    /** Waits until it is drawn. */
    abstract void rest() throws Exception;

    abstract void close() throws Exception;

    @Setup(Level.Trial)
    public void begin() throws Exception {
        var home = Files.createTempDirectory("bench");
        home.toFile().deleteOnExit();
        open(home);
        busy = new Busy();
    }

    /** What the sample before left to be drawn is drawn first; while warming up that would be time lost. */
    @Setup(Level.Invocation)
    public void beginSample(IterationParams iteration) throws Exception {
        if (iteration.getType() == IterationType.MEASUREMENT) rest();
        busy.begin();
    }

    @TearDown(Level.Invocation)
    public void endSample(IterationParams iteration) {
        if (iteration.getType() == IterationType.MEASUREMENT) busy.end();
    }

    @TearDown(Level.Trial)
    public void end() throws Exception {
        busy.leave();
        close();
        Platform.exit();
    }
}
