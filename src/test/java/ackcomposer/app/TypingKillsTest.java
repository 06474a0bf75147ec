package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.DraftStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The window is killed while somebody types in it: what was typed is in the kept draft, which loads. {@code -Dtyping.kills=200} asks for
 * more of them, and {@code -Dtyping.lost=1000} says how many milliseconds of typing may be lost at most; what was lost is in
 * {@code target/typing.txt}. Windows are drawn into memory, on a display where {@code -Dtyping.display} names one.
 */
@Timeout(7200)
class TypingKillsTest {
    private static final int KILLS = Integer.getInteger("typing.kills", 2);
    /** A test of every build must not depend on how fast the machine is: there it is only asked that a state is kept that was typed. */
    private static final long MOST_LOST = Long.getLong("typing.lost", Long.MAX_VALUE);
    private static final String DISPLAY = System.getProperty("typing.display", "");
    private static final int LONGEST_MILLIS = 4000;

    @TempDir
    Path home;
    private final Random random = new Random(Long.getLong("seed", ThreadLocalRandom.current().nextLong()));

    /** What stood in the field from some moment on. */
    private record Typed(long time, String text) {
        private static Typed of(String line) {
            var blank = line.indexOf(' ');
            return new Typed(Long.parseLong(line.substring(0, blank)), line.substring(blank + 1));
        }
    }

    /** What was typed until the kill, and when that was. */
    private record Run(List<Typed> typed, long killed) {
        /** Since when that state, which is kept, was not the newest any more; 0 where it is. */
        private long lost(String kept) {
            var last = -1;
            for (var i = 0; i < typed.size(); i++) if (typed.get(i).text.equals(kept)) last = i;
            assertThat(last).as("%s was typed", kept).isNotNegative();
            return last == typed.size() - 1 ? 0 : killed - typed.get(last + 1).time;
        }
    }

    private Process start() throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Dprism.order=sw"));
        if (DISPLAY.isEmpty()) command.addAll(List.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless"));
        command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Typist.class.getName(), home.toString()));
        var builder = new ProcessBuilder(command).redirectError(home.resolve("err.txt").toFile());
        if (!DISPLAY.isEmpty()) builder.environment().put("DISPLAY", DISPLAY);
        return builder.start();
    }

    private Run killed() throws Exception {
        var process = start();
        var typed = new ArrayList<Typed>();
        var typing = new CountDownLatch(1);
        var all = CompletableFuture.runAsync(() -> {
            try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.matches("\\d+ .*")) typed.add(Typed.of(line));
                    typing.countDown();
                }
            } catch (IOException gone) {
                // So much was said.
            } finally {
                typing.countDown();
            }
        });
        assertThat(typing.await(120, TimeUnit.SECONDS)).as("typing begins: %s", Files.readString(home.resolve("err.txt"))).isTrue();
        assertThat(process.isAlive()).as("it runs: %s", Files.readString(home.resolve("err.txt"))).isTrue();
        assertThat(process.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS)).as("it goes on").isFalse();
        var killed = System.currentTimeMillis();
        process.destroyForcibly();
        process.waitFor();
        all.get(60, TimeUnit.SECONDS);
        return new Run(typed, killed);
    }

    @Test
    void whatWasTypedIsInTheKeptDraft() throws Exception {
        var store = new DraftStore(home.resolve("drafts"));
        var lost = new ArrayList<Long>();
        var without = 0;
        for (var kill = 0; kill < KILLS; kill++) {
            var run = killed();
            var left = store.left();
            assertThat(files("drafts")).as("each draft loads").isEqualTo(left.size());
            if (left.isEmpty()) {
                // Nothing was there for as long as a draft may take.
                without++;
                lost.add(run.killed - run.typed.get(0).time);
            } else {
                assertThat(left).hasSize(1);
                lost.add(run.lost(left.get(0).name()));
                store.discard(left.get(0));
            }
            assertThat(lost.get(kill)).as("milliseconds lost by kill %d", kill).isLessThanOrEqualTo(MOST_LOST);
        }
        tell(lost, without);
    }

    /** After those that are half written were swept up. */
    private long files(String folder) throws IOException {
        if (Files.notExists(home.resolve(folder))) return 0;
        try (var files = Files.list(home.resolve(folder))) {
            return files.count();
        }
    }

    private static void tell(List<Long> lost, int without) throws IOException {
        var sorted = lost.stream().sorted().toList();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/typing.txt"), String.format(Locale.ROOT,
                "%d kills%s, %d before the first draft; milliseconds of typing lost: median %d, 90 of 100 %d, most %d%n", lost.size(),
                DISPLAY.isEmpty() ? "" : " on a display", without, sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 9 / 10),
                sorted.get(sorted.size() - 1)));
    }
}
