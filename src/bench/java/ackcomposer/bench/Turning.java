package ackcomposer.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From one page to the next, and from the last to the first: a twentieth is what the slowest page takes, so that p95 speaks of it. */
public class Turning {

    @State(Scope.Benchmark)
    public static class Page {
        private int page;

        private int next() {
            page = (page + 1) % Program.pages();
            return page;
        }
    }

    @Benchmark
    public void page(Opened opened, Page page) throws Exception {
        opened.program.page(page.next());
    }
}
