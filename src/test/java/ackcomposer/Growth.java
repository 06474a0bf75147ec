package ackcomposer;

import java.lang.management.ManagementFactory;

/** How work grows with what it is done on, told by two sizes in one run; no limit is in seconds. */
public final class Growth {

    private Growth() {
    }

    /** How many times the time of the one the other takes. */
    public static double between(Runnable small, Runnable large) {
        var forSmall = Long.MAX_VALUE;
        var forLarge = Long.MAX_VALUE;
        // In turn, so that both meet the same compiler; the best of each, which no pause is in.
        for (var round = 0; round < 10; round++) {
            forSmall = Math.min(forSmall, time(small));
            forLarge = Math.min(forLarge, time(large));
        }
        return (double) forLarge / forSmall;
    }

    /** Of this thread alone, whatever else the machine is at. */
    private static long time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - begun;
    }
}
