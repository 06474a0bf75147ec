package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
    private static final Credentials KEY = new Credentials("LTAI-1", "secret-canary", "token-canary");
    private static final byte[] BODY = "{\"login_password\":\"body-canary\"}".getBytes(StandardCharsets.UTF_8);
    private static final Duration DEADLINE = Duration.ofSeconds(5);

    @TempDir
    private Path home;

    private static Intent intent(String endpoint) {
        return new Intent("cn-beijing", endpoint, "LTAI-1", "prod", Ledger.hash("{}".getBytes(StandardCharsets.UTF_8)));
    }

    private Outcome once(LoopbackService service) {
        return new Submission(home.resolve("ledger")).once(intent(service.url()), Endpoint.parse(service.url()), KEY, BODY, DEADLINE);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(home.resolve("ledger"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void anUnknownOutcomeIsNeverSentAgainByItself() throws IOException {
        try (var service = new LoopbackService(KEY.accessKeySecret(), (socket, out) -> { })) {
            assertThat(once(service).fate()).isEqualTo(Fate.UNKNOWN);
            for (var i = 0; i < 3; i++) {
                var again = once(service);
                assertThat(again.fate()).isEqualTo(Fate.NOT_SENT);
                assertThat(again.errors()).extracting(ServiceError::code).containsExactly("OpenIntent");
            }
            assertThat(service.requests()).hasSize(1);
        }
    }

    @Test
    void aProcessThatDiedWhileSendingLeavesItsRecordOpen() throws IOException {
        var ledger = new Ledger(home.resolve("ledger"));
        var intent = intent("https://x");
        assertThat(ledger.begin(intent)).isTrue();
        assertThat(new Ledger(home.resolve("ledger")).isOpen(intent)).isTrue();
        assertThat(new Ledger(home.resolve("ledger")).begin(intent)).isFalse();
    }

    @Test
    void aKnownOutcomeClosesTheRecord() throws IOException {
        try (var service = new LoopbackService(KEY.accessKeySecret(), LoopbackService.reply(400, "{\"code\":\"X\",\"message\":\"m\"}"))) {
            assertThat(once(service).fate()).isEqualTo(Fate.REFUSED);
            assertThat(once(service).fate()).isEqualTo(Fate.REFUSED);
            assertThat(service.requests()).hasSize(2);
        }
    }

    @Test
    void whatCannotBeReadCountsAsOpenAndStays() throws IOException {
        var ledger = new Ledger(home.resolve("ledger"));
        var intent = intent("https://x");
        ledger.begin(intent);
        var file = files().get(0);
        Files.writeString(file, "}{ broken");
        assertThat(ledger.isOpen(intent)).isTrue();
        assertThat(ledger.begin(intent)).isFalse();
        assertThat(file).hasContent("}{ broken");
    }

    @Test
    void onlyOneOfManyMayBegin() throws Exception {
        var executor = Executors.newFixedThreadPool(8);
        var intent = intent("https://x");
        var tries = IntStream.range(0, 32).<Callable<Boolean>>mapToObj(i -> () -> new Ledger(home.resolve("ledger")).begin(intent)).toList();
        var won = 0;
        for (var future : executor.invokeAll(tries)) if (future.get()) won++;
        executor.shutdown();
        assertThat(won).isEqualTo(1);
    }

    @Test
    void isPrivateAndHoldsNoSecret() throws IOException {
        try (var service = new LoopbackService(KEY.accessKeySecret(), (socket, out) -> { })) {
            once(service);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("ledger")))).isEqualTo("rwx------");
        for (var file : files()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            assertThat(Files.readString(file)).doesNotContain("canary").contains("\"state\":\"UNKNOWN\"");
        }
    }

    @Test
    void nothingIsSentWhereTheRecordCannotBeWritten() throws IOException {
        Files.writeString(home.resolve("ledger"), "a file where the folder should be");
        try (var service = new LoopbackService(KEY.accessKeySecret(), LoopbackService.reply(200, "{}"))) {
            assertThat(once(service).errors()).extracting(ServiceError::code).containsExactly("LedgerFault");
            assertThat(service.requests()).isEmpty();
        }
    }

    @Test
    void intentsDifferByEachOfTheirParts() {
        var keys = List.of(new Intent("a", "b", "c", "d", "e"), new Intent("x", "b", "c", "d", "e"), new Intent("a", "x", "c", "d", "e"),
                new Intent("a", "b", "x", "d", "e"), new Intent("a", "b", "c", "x", "e"), new Intent("a", "b", "c", "d", "x")).stream().map(Intent::key);
        assertThat(keys).doesNotHaveDuplicates();
    }
}
