package ackcomposer.submit;

import static ackcomposer.submit.LoopbackService.hangUp;
import static ackcomposer.submit.LoopbackService.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnceTest {
    private static final byte[] BODY = FatesTest.bytes("{\"login_password\":\"canary-password\"}");
    private static final LoopbackService.Script YES = json(200, "{\"cluster_id\":\"c1\"}");
    private static final LoopbackService.Script NO = json(400, "{\"code\":\"EmptyCIDR\",\"message\":\"canary-message\"}");

    @TempDir
    Path parent;

    private Path folder() {
        return parent.resolve("ledger");
    }

    /** As after a restart: nothing is carried over but the folder. */
    private Outcome once(LoopbackService service, String name) {
        return new Submission(folder()).once(order(service, name)).outcome();
    }

    private static Order order(LoopbackService service, String name) {
        var endpoint = Endpoint.parse(service.url());
        return Order.of(Intent.of("cn-hangzhou", endpoint, name), endpoint, FatesTest.KEY, BODY, FatesTest.LONG);
    }

    private static void isOpen(Outcome outcome) {
        assertThat(outcome.fate()).isEqualTo(Fate.NOT_SENT);
        assertThat(outcome.errors()).extracting(ServiceError::code).containsExactly("OpenIntent");
    }

    @Test
    @Tag("T18")
    void neverSendsAgainWhileTheOutcomeIsNotKnown() throws IOException {
        try (var service = LoopbackService.start(hangUp(), YES)) {
            assertThat(once(service, "c").fate()).isEqualTo(Fate.UNKNOWN);
            isOpen(once(service, "c"));
            isOpen(once(service, "c"));
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void sendsAnotherIntentMeanwhile() throws IOException {
        try (var service = LoopbackService.start(hangUp(), YES)) {
            once(service, "c");
            assertThat(once(service, "d").fate()).isEqualTo(Fate.ACCEPTED);
        }
    }

    @Test
    void sendsAgainAfterARefusal() throws IOException {
        try (var service = LoopbackService.start(NO, YES)) {
            assertThat(once(service, "c").fate()).isEqualTo(Fate.REFUSED);
            assertThat(once(service, "c").fate()).isEqualTo(Fate.ACCEPTED);
            assertThat(service.requests()).hasSize(2);
        }
    }

    @Test
    void neverSendsAgainWhatWasAcceptedUnlessTheUserSaysSo() throws IOException {
        try (var service = LoopbackService.start(YES)) {
            once(service, "c");
            var second = once(service, "c");
            assertThat(second.fate()).isEqualTo(Fate.NOT_SENT);
            assertThat(second.errors()).extracting(ServiceError::code).containsExactly("AlreadyAccepted");
            assertThat(second.clusterId()).isEqualTo("c1");
            assertThat(service.requests()).hasSize(1);
            assertThat(new Submission(folder()).once(order(service, "c").onceMore()).outcome().fate()).isEqualTo(Fate.ACCEPTED);
            assertThat(service.requests()).hasSize(2);
        }
    }

    @Test
    void keepsTheIdOfAClusterAfterTheNextAttempt() throws IOException {
        try (var service = LoopbackService.start(YES, NO)) {
            once(service, "c");
            new Submission(folder()).once(order(service, "c").onceMore());
            assertThat(records()).anyMatch(record -> record.contains("\"c1\""));
        }
    }

    @Test
    @Tag("T18")
    void sendsOnceIfManyPressAtTheSameTime() throws Exception {
        try (var service = LoopbackService.start(hangUp())) {
            var all = new CountDownLatch(8);
            var pool = Executors.newFixedThreadPool(8);
            var outcomes = new ArrayList<Future<Outcome>>();
            for (var i = 0; i < 8; i++) outcomes.add(pool.submit(() -> {
                all.countDown();
                all.await();
                return once(service, "c");
            }));
            for (var outcome : outcomes) outcome.get();
            pool.shutdown();
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void countsADamagedRecordAsOpenAndKeepsIt() throws IOException {
        try (var service = LoopbackService.start(hangUp(), YES)) {
            once(service, "c");
            var record = recordFiles().get(0);
            for (var damage : List.of("", "{", "{}", "null", "\0\0\0", "{\"state\":\"ACCEPTED\"}")) {
                Files.writeString(record, damage);
                isOpen(once(service, "c"));
                assertThat(record).hasContent(damage);
            }
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void countsALinkAsOpenAndDoesNotFollowIt() throws IOException {
        try (var service = LoopbackService.start(hangUp(), YES)) {
            once(service, "c");
            var record = recordFiles().get(0);
            Files.move(record, parent.resolve("elsewhere"));
            Files.createSymbolicLink(record, parent.resolve("elsewhere"));
            isOpen(once(service, "c"));
            Files.delete(parent.resolve("elsewhere"));
            isOpen(once(service, "c"));
        }
    }

    @Test
    void sendsNothingIfItCanNotBeWrittenDown() throws IOException {
        Files.writeString(folder(), "a file is in the way");
        try (var service = LoopbackService.start(YES)) {
            var outcome = once(service, "c");
            assertThat(outcome.fate()).isEqualTo(Fate.NOT_SENT);
            assertThat(outcome.errors()).extracting(ServiceError::code).containsExactly("LedgerFault");
            assertThat(service.requests()).isEmpty();
        }
    }

    @Test
    @Tag("T7")
    void isForTheOwnersEyesOnly() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        try (var service = LoopbackService.start(hangUp(), YES)) {
            once(service, "c");
            once(service, "d");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder()))).isEqualTo("rwx------");
            try (var files = Files.list(folder())) {
                assertThat(files).isNotEmpty().allMatch(file -> mode(file).equals("rw-------"));
            }
        }
    }

    @Test
    @Tag("T7")
    void tightensAFolderThatOthersCanRead() throws IOException {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.createDirectory(folder());
        Files.setPosixFilePermissions(folder(), PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var service = LoopbackService.start(YES)) {
            once(service, "c");
            assertThat(mode(folder())).isEqualTo("rwx------");
        }
    }

    private static String mode(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException gone) {
            return "";
        }
    }

    @Test
    @Tag("T2")
    @Tag("T4")
    void writesNoSecretDown() throws IOException {
        try (var service = LoopbackService.start(NO, hangUp())) {
            once(service, "c");
            once(service, "d");
            assertThat(records()).isNotEmpty().noneMatch(record -> record.contains("canary"));
        }
    }

    private List<Path> recordFiles() throws IOException {
        try (var files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private List<String> records() throws IOException {
        var records = new ArrayList<String>();
        for (var file : recordFiles()) records.add(Files.readString(file));
        return records;
    }
}
