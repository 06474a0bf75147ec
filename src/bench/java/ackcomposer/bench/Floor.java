package ackcomposer.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the same edit takes at least: a field and the preview's lines, and nothing that follows them. */
public class Floor {

    @State(Scope.Benchmark)
    public static class Window extends Sampled {
        private Bare bare;

        @Override
        void open(Path home) throws Exception {
            var file = Files.write(home.resolve("draft.json"), Drafts.QUIET.bytes(pools));
            try (var program = Program.start(home)) {
                program.open(file);
                bare = Bare.like(program);
            }
            Files.delete(file);
        }

        @Override
        void rest() throws Exception {
            bare.rest();
        }

        @Override
        void close() throws Exception {
            bare.close();
        }
    }

    @Benchmark
    public void floor(Window window) throws Exception {
        window.bare.set();
    }
}
