package ackcomposer.app;

import ackcomposer.bench.Drafts;
import ackcomposer.bench.Live;
import ackcomposer.bench.Program;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A window that is used for long holds no more than one that was just opened. */
class LeakTest {
    private static final int TIMES = 200;
    private static final int WARM_UP = 20;
    private static final long MOST_BYTES = 1 << 20;
    /** What leaks much would end the process before it could be said how much. */
    private static final long STOP_BYTES = 100L << 20;
    private static final List<Integer> LOOK_AFTER = List.of(20, 60, TIMES);
    private static final int POOLS = 3;
    private static final String LINE = "%-15s %6s %7s %7s %9s %7s %7s %7s %9s %11s%n";
    private static final List<String> TABLE = new ArrayList<>();

    /** What is done again and again. */
    private enum Kind {
        PAGE {
            @Override
            void once(Program program, Path file, int i) throws Exception {
                program.page(i % Program.pages());
            }
        },
        POOL {
            @Override
            void once(Program program, Path file, int i) throws Exception {
                program.pool(i % POOLS);
            }
        },
        FORM {
            @Override
            void once(Program program, Path file, int i) throws Exception {
                program.form((i + 1) % 2);
            }
        },
        LANGUAGE {
            @Override
            void once(Program program, Path file, int i) throws Exception {
                program.language((i + 1) % 2);
            }
        },
        OPEN {
            @Override
            void once(Program program, Path file, int i) throws Exception {
                program.open(file);
            }
        },
        ADD_AND_REMOVE {
            @Override
            void once(Program program, Path file, int i) throws Exception {
                program.toPools();
                program.addAndRemovePool();
            }
        };

        abstract void once(Program program, Path file, int i) throws Exception;
    }

    @AfterAll
    static void table() throws Exception {
        var head = String.format(Locale.ROOT, LINE, "kind", "times", "nodes", "", "listeners", "", "parts", "", "KB each", "pixels each");
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/leaks.txt"), head + String.join("", TABLE));
        System.out.print(head + String.join("", TABLE));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothingIsLeftBehind(Kind kind, @TempDir Path home) throws Exception {
        var file = Files.write(home.resolve("draft.json"), Drafts.QUIET.bytes(POOLS));
        try (var program = Program.start(home)) {
            program.open(file);
            for (var i = 0; i < WARM_UP; i++) kind.once(program, file, i);
            var before = live(program);
            var after = before;
            var times = 0;
            for (var until : LOOK_AFTER) {
                if (after.bytes() - before.bytes() > STOP_BYTES) break;
                while (times < until) kind.once(program, file, times++);
                after = live(program);
            }
            TABLE.add(row(kind, times, before, after));
            var soft = new SoftAssertions();
            soft.assertThat(after.windows()).as("windows; had one of earlier gone only now, that would hide what this one leaves")
                    .isEqualTo(before.windows());
            soft.assertThat(after.nodes() - before.nodes()).as("nodes more; most is taken by " + after.grownSince(before, 12))
                    .isLessThanOrEqualTo(0);
            soft.assertThat(after.listeners() - before.listeners()).as("listeners more").isLessThanOrEqualTo(0);
            soft.assertThat(after.parts() - before.parts()).as("parts of the window more").isLessThanOrEqualTo(0);
            soft.assertThat(after.bytes() - before.bytes()).as("bytes more").isLessThan(MOST_BYTES);
            soft.assertAll();
        }
    }

    /** Of the first page, without steps to undo, and drawn: what is no longer shown is held until then. */
    private static Live live(Program program) throws Exception {
        program.page(0);
        program.forgetSteps();
        program.rest();
        return Live.now();
    }

    private static String row(Kind kind, int times, Live before, Live after) {
        return String.format(Locale.ROOT, LINE, kind, times, before.nodes(), after.nodes(), before.listeners(), after.listeners(),
                before.parts(), after.parts(), each(before.bytes(), after.bytes(), times), each(before.pixels(), after.pixels(), times))
                + "    " + after.grownSince(before, 6) + "\n";
    }

    private static String each(long before, long after, int times) {
        return String.format(Locale.ROOT, "%.1f", (after - before) / 1024.0 / times);
    }
}
