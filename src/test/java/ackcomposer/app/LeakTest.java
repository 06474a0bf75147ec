package ackcomposer.app;

import ackcomposer.bench.Drafts;
import ackcomposer.bench.Live;
import ackcomposer.bench.Live.Sort;
import ackcomposer.bench.Program;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A window that is used for long holds no more than one that was just opened. What was counted is in target/leaks.txt. */
class LeakTest {
    /** All 200 take minutes: {@code mvn test -Dtest=LeakTest -Dleaks.times=200}. What leaks, leaks each time. */
    private static final int TIMES = Integer.getInteger("leaks.times", 40);
    private static final int WARM_UP = 20;
    private static final int MORE_TRIES = 5;
    private static final long MOST_BYTES = 1 << 20;
    /** What leaks much would end the process before it could be said how much. */
    private static final long STOP_BYTES = 100L << 20;
    private static final List<Integer> LOOK_AFTER = List.of(20, TIMES);
    /** JavaFX makes some of its own late, and once. One of ours for each time, or for each round of all pages, would be many more. */
    private static final int LATE = 9;
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
                // A window that was replaced before it was ever drawn is not what is meant.
                program.rest();
            }
        },
        OPEN {
            @Override
            void once(Program program, Path file, int i) throws Exception {
                program.open(file);
            }
        },
        WINDOW {
            @Override
            void once(Program program, Path file, int i) throws Exception {
                program.openAndCloseAnother();
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

    /** Before and after it was done so often. */
    private record Growth(Kind kind, int times, Live before, Live after) {
        private static Growth of(Kind kind, Program program, Path file) throws Exception {
            // As much is remembered of a count before as after: it is a third of what may be more.
            var one = live(program);
            var before = live(program);
            Reference.reachabilityFence(one);
            var after = before;
            var times = 0;
            for (var until : LOOK_AFTER) {
                if (after.bytes() - before.bytes() > STOP_BYTES) break;
                while (times < until) kind.once(program, file, times++);
                after = live(program);
            }
            return new Growth(kind, times, before, after);
        }

        /** Of the first page, without steps to undo, and drawn: what is no longer shown is held until then. */
        private static Live live(Program program) throws Exception {
            program.page(0);
            program.forgetSteps();
            program.rest();
            return Live.now();
        }

        private long of(Sort sort) {
            return after.count(sort) - before.count(sort);
        }

        private boolean isMore() {
            return of(Sort.WINDOW) != 0 || after.bytes() - before.bytes() >= MOST_BYTES
                    || Stream.of(Sort.NODE, Sort.LISTENER, Sort.PART).anyMatch(sort -> of(sort) > LATE);
        }

        private String row() {
            return String.format(Locale.ROOT, LINE, kind, times, before.count(Sort.NODE), after.count(Sort.NODE),
                    before.count(Sort.LISTENER), after.count(Sort.LISTENER), before.count(Sort.PART), after.count(Sort.PART),
                    each(before.bytes(), after.bytes()), each(before.pixels(), after.pixels()));
        }

        private String each(long was, long is) {
            return String.format(Locale.ROOT, "%.1f", (is - was) / 1024.0 / times);
        }
    }

    @AfterAll
    static void table() throws Exception {
        var head = String.format(Locale.ROOT, LINE,
                "kind", "times", "nodes", "after", "listeners", "after", "parts", "after", "KB each", "pixels each");
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
            var growth = Growth.of(kind, program, file);
            // An earlier window that has only gone meanwhile would hide what this one leaves; and on a busy machine JavaFX holds what was
            // shown last for a while. What leaks, leaks each time.
            for (var i = 0; i < MORE_TRIES && growth.isMore(); i++) growth = Growth.of(kind, program, file);
            TABLE.add(growth.row());
            judge(growth);
        }
    }

    private static void judge(Growth growth) {
        var soft = new SoftAssertions();
        soft.assertThat(growth.of(Sort.WINDOW)).as("windows more").isZero();
        for (var sort : List.of(Sort.NODE, Sort.LISTENER, Sort.PART))
            soft.assertThat(growth.of(sort)).as("%s more: %s", sort, growth.after().more(sort, growth.before())).isLessThanOrEqualTo(LATE);
        soft.assertThat(growth.after().bytes() - growth.before().bytes())
                .as("bytes more: %s", growth.after().heavier(growth.before())).isLessThan(MOST_BYTES);
        soft.assertAll();
    }
}
