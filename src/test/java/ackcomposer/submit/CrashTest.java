package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A crash, a full disk or a broken connection at any step of the protocol makes no second creation for one intent, loses no record that
 * was whole, and stops no other intent. {@code -Dcrashes=10000} asks for more of them.
 */
@Timeout(600)
@Tag("T18")
class CrashTest {
    private static final int CRASHES = Integer.getInteger("crashes", 400);
    private static final Endpoint SERVICE = Endpoint.parse("https://cs.example");

    @TempDir(factory = InMemory.class)
    Path folder;
    private final Random random = new Random(Long.getLong("seed", 7));

    /** Where there is one: thousands of forced writes wear a disk, and wait for it. */
    static final class InMemory implements TempDirFactory {
        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            var memory = Path.of("/dev/shm");
            return Files.isWritable(memory) ? Files.createTempDirectory(memory, "crash") : Files.createTempDirectory("crash");
        }
    }

    /** The process is gone; nothing catches it. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A disk and a wire that break at the step of that number. */
    private static final class Port implements Steps {
        private final int at;
        private final boolean isCrash;
        private int steps;

        Port(int at, boolean isCrash) {
            this.at = at;
            this.isCrash = isCrash;
        }

        @Override
        public void before(String step) throws IOException {
            // What is gone does no more; a disk that is full may have room again.
            if (steps++ == at || isCrash && steps > at) {
                if (isCrash) throw new Crash();
                throw new IOException("No space left on device");
            }
        }
    }

    /** The service makes a cluster of whatever arrives; an answer may get lost. */
    private final class Service {
        private final List<String> made = new ArrayList<>();

        Outcome post(Order order, Port port) {
            wire(port);
            var fate = random.nextInt(5);
            if (fate == 0) return Outcome.notSent(Unsent.CONNECTION_REFUSED, null);
            if (fate == 1) return new Outcome(Fate.REFUSED, null, null, null, 400, List.of(new ServiceError("Bad", "")), null);
            made.add(order.intent().name());
            wire(port);
            if (fate == 2) return new Outcome(Fate.UNKNOWN, null, null, null, null, List.of(), "reset");
            return new Outcome(Fate.ACCEPTED, "c" + made.size(), null, null, 200, List.of(), null);
        }

        private void wire(Port port) {
            try {
                port.before("wire");
            } catch (IOException full) {
                // the disk is, the wire is not
            }
        }
    }

    private static Order order(String name) {
        return new Order(Intent.of("r", SERVICE, name), SERVICE, SERVICE, FatesTest.KEY, new byte[0], "h", FatesTest.bytes("{}"),
                Trace.NONE, List.of(), FatesTest.LONG, false);
    }

    private static Outcome run(Path ledger, Service service, String name, Port port) {
        return new Submission(new Ledger(ledger, Duration.ofSeconds(10), port), order -> service.post(order, port)).once(order(name))
                .outcome();
    }

    /** Every record that was whole is whole, with the state that it had or a later one of its own. */
    private static List<LedgerRecord> records(Path ledger) throws IOException {
        var all = new Ledger(ledger).list();
        assertThat(all).extracting(LedgerRecord::state).doesNotContain(State.UNREADABLE);
        return all;
    }

    @Test
    void noCrashMakesASecondClusterOrAFalseBlock() throws IOException {
        var crashes = 0;
        for (var round = 0; crashes < CRASHES; round++) {
            var ledger = folder.resolve("ledger" + round);
            var service = new Service();
            var before = List.<LedgerRecord>of();
            for (var attempt = 0; attempt < 6; attempt++) {
                var port = new Port(random.nextInt(32), random.nextBoolean());
                try {
                    run(ledger, service, "c", port);
                } catch (Crash crash) {
                    crashes++;
                }
                if (!Files.exists(ledger)) continue;
                var now = records(ledger);
                assertThat(now).extracting(LedgerRecord::id).as("none is lost").containsAll(before.stream().map(LedgerRecord::id).toList());
                assertThat(service.made.size()).as("creations of one intent in round " + round).isLessThanOrEqualTo(1);
                before = now;
            }
            var whole = new Port(-1, false);
            var made = service.made.size();
            var last = run(ledger, service, "c", whole);
            if (made == 1) assertThat(last.errors()).as("round " + round).extracting(ServiceError::code)
                    .containsAnyOf("OpenIntent", "AlreadyAccepted");
            var other = run(ledger, service, "d", whole);
            assertThat(other.errors()).as("another intent").extracting(ServiceError::code)
                    .doesNotContain("OpenIntent", "AlreadyAccepted", "LedgerFault");
        }
    }

    /** What was closed by the service's own word stays open for another try, however the next attempt ends. */
    @Test
    void aCrashBeforeTheRecordIsWrittenBlocksNothing() throws IOException {
        for (var at = 0; at < 7; at++) {
            var ledger = folder.resolve("early" + at);
            var service = new Service();
            try {
                run(ledger, service, "c", new Port(at, true));
            } catch (Crash crash) {
                assertThat(service.made).isEmpty();
            }
            if (Files.exists(ledger) && !records(ledger).isEmpty()) continue;
            assertThat(run(ledger, service, "c", new Port(-1, false)).errors()).extracting(ServiceError::code).doesNotContain("OpenIntent");
        }
    }
}
