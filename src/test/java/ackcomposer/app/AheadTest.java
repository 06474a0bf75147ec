package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is worked out ahead is over when it is said to be, whoever began it, and is nobody's result. */
class AheadTest {

    private static List<Thread> working() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("ahead")).toList();
    }

    @Test
    void isOverOnceItIsWaitedFor() {
        for (var begin : List.<Runnable>of(Ahead::ofARequest, Ahead::ofTheWindow)) {
            begin.run();
            assertThat(working()).allMatch(Thread::isDaemon);
            Ahead.end();
            assertThat(working()).isEmpty();
        }
    }
}
