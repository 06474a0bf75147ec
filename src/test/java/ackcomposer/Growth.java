package ackcomposer;

import java.lang.management.ManagementFactory;

/** How work grows with what it is done on, told by two sizes in one run; no limit is in seconds. */
public final class Growth {

    private static final int WARM = 5;
    private static final int MOST_ROUNDS = 100;

    private Growth() {
    }

    /**
     * Whether the one takes less than so many times the time of the other. It is measured until it does: what other programs take
     * away is away for a while, but what grows faster does so in every round.
     */
    public static boolean staysBelow(double times, Runnable small, Runnable large) {
        var forSmall = Long.MAX_VALUE;
        var forLarge = Long.MAX_VALUE;
        // In turn, so that both meet the same compiler; the best of each, which no pause is in.
        for (var round = 0; round < MOST_ROUNDS; round++) {
            forSmall = Math.min(forSmall, time(small));
            forLarge = Math.min(forLarge, time(large));
            if (round >= WARM && forLarge < times * forSmall) return true;
        }
        return false;
    }

    /** Of this thread alone, whatever else the machine is at. */
    private static long time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - begun;
    }
}
