package ackcomposer.bench;

import java.nio.file.Files;
import javafx.application.Platform;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/** What the same edit takes at least: a field and the preview's lines, and nothing that follows them. */
public class Floor {

    @State(Scope.Benchmark)
    public static class Window {
        @Param({"20", "200", "1000"})
        public int pools;
        private Bare bare;
        private Busy busy;

        @Setup(Level.Trial)
        public void open() throws Exception {
            var home = Files.createTempDirectory("bench");
            var file = Files.write(home.resolve("draft.json"), Drafts.QUIET.bytes(pools));
            try (var program = Program.start(home)) {
                program.open(file);
                bare = Bare.like(program);
            }
            Files.delete(file);
            Files.delete(home);
            busy = new Busy();
        }

        @Setup(Level.Invocation)
        public void rest(IterationParams iteration) throws Exception {
            if (iteration.getType() == IterationType.MEASUREMENT) bare.rest();
            busy.begin();
        }

        @TearDown(Level.Invocation)
        public void done(IterationParams iteration) {
            if (iteration.getType() == IterationType.MEASUREMENT) busy.end();
        }

        @TearDown(Level.Trial)
        public void close() throws Exception {
            busy.leave();
            Platform.exit();
        }
    }

    @Benchmark
    public void floor(Window window) throws Exception {
        window.bare.set();
    }
}
