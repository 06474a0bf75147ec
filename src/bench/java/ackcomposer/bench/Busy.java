package ackcomposer.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** For how long the FX thread itself ran in each sample: that does not depend on what else the machine is doing. */
final class Busy {
    /** JMH hands over its own figures only, so that the process of a benchmark leaves these behind. */
    private static final Path LEFT = Path.of("target/bench/cpu.txt");

    private final long thread;
    private final List<Double> samples = new ArrayList<>();
    private double begun;

    Busy() throws Exception {
        thread = Screen.call(() -> Thread.currentThread().getId());
    }

    private double now() {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread) / 1e6;
    }

    void begin() {
        begun = now();
    }

    void end() {
        samples.add(now() - begun);
    }

    void leave() throws IOException {
        var sorted = samples.stream().sorted().toList();
        Files.writeString(LEFT, sorted.isEmpty() ? "" : String.format(Locale.ROOT, "%.1f %.1f", at(sorted, 50), at(sorted, 95)));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    /** The half and 95 of 100 of the last benchmark's samples, in milliseconds. */
    static String[] left() throws IOException {
        var left = Files.exists(LEFT) ? Files.readString(LEFT).split(" ") : new String[0];
        Files.deleteIfExists(LEFT);
        return left.length == 2 ? left : new String[] {"", ""};
    }
}
