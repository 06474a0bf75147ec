package ackcomposer.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the set of a text in its field to problems, preview and the laid out window. */
public class Editing {

    @State(Scope.Benchmark)
    public static class Edited {
        @Param({"NAME", "REGION", "POOL", "LABEL"})
        public Program.Text text;
        private Program.Edit edit;

        @Setup(Level.Trial)
        public void go(Opened opened) throws Exception {
            edit = opened.program.edit(text);
        }
    }

    @Benchmark
    public void edit(Opened opened, Edited edited) throws Exception {
        edited.edit.set();
    }
}
