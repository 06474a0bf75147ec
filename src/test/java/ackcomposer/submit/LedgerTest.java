package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written down before a request is sent stays open until its fate is known, and no attempt is lost or forgotten. */
class LedgerTest {
    private static final Endpoint SERVICE = Endpoint.parse("https://cs.example");
    private static final Intent INTENT = Intent.of("cn-beijing", SERVICE, "c");

    @TempDir
    Path parent;
    private Path folder;
    private Ledger ledger;

    @BeforeEach
    void empty() {
        folder = parent.resolve("deep/ledger");
        ledger = new Ledger(folder, Duration.ZERO, Steps.UNWATCHED);
    }

    private static Order order(Intent intent) {
        return Order.of(intent, SERVICE, FatesTest.KEY, FatesTest.bytes("{}"), FatesTest.LONG);
    }

    private LedgerRecord begin(Intent intent) throws IOException {
        return ledger.begin(order(intent));
    }

    private void stops(Intent intent, LedgerRecord entry) {
        assertThatExceptionOfType(StandingRecord.class).isThrownBy(() -> begin(intent))
                .satisfies(standing -> assertThat(standing.entry()).isEqualTo(entry));
    }

    private static Outcome outcome(Fate fate) {
        return new Outcome(fate, "c1", "t1", "r1", 200, List.of(new ServiceError("canary-code", "canary-message")), "canary-detail");
    }

    private Path file(LedgerRecord entry) {
        return folder.resolve(entry.intent().key() + "." + entry.id() + ".json");
    }

    private static ObjectNode root(Path file) throws IOException {
        return (ObjectNode) new JsonMapper().readTree(Files.readString(file));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).filter(name -> !name.equals("ledger.lock")).sorted().toList();
        }
    }

    @Test
    void whereNothingWasSentNothingStands() throws IOException {
        assertThat(ledger.standing(INTENT)).isEmpty();
        assertThat(ledger.list()).isEmpty();
        assertThat(folder).as("asking makes no folder").doesNotExist();
    }

    @Test
    void whatIsBegunIsOpenForThisIntentAlone() throws IOException {
        var before = Instant.now();
        var begun = begin(INTENT);
        assertThat(begun.intent()).isEqualTo(INTENT);
        assertThat(begun.state()).isEqualTo(State.SENDING);
        assertThat(begun.keyEnd()).isEqualTo("ke-1");
        assertThat(begun.time()).isBetween(before, Instant.now());
        assertThat(begun).extracting(LedgerRecord::clusterId, LedgerRecord::taskId, LedgerRecord::requestId).containsOnlyNulls();
        assertThat(new Ledger(folder).standing(INTENT)).as("after a restart").contains(begun);
        assertThat(ledger.standing(Intent.of("cn-beijing", SERVICE, "d"))).isEmpty();
        assertThat(names()).containsExactly(file(begun).getFileName().toString());
        stops(INTENT, begun);
    }

    private static Order keeping(Intent intent, String draft) {
        return new Order(intent, SERVICE, SERVICE, FatesTest.KEY, FatesTest.bytes("{}"), "h", FatesTest.bytes(draft), Trace.NONE, List.of(),
                FatesTest.LONG, false);
    }

    @Test
    void theDraftIsKeptBesideItsRecordForTheOwnersEyesOnly() throws IOException {
        var begun = ledger.begin(keeping(INTENT, "{\"name\": \"c\"}"));
        var without = begin(Intent.of("r", SERVICE, "d"));
        assertThat(ledger.kept()).containsExactly(begun.id());
        assertThat(ledger.draft(begun)).isEqualTo(FatesTest.bytes("{\"name\": \"c\"}"));
        assertThatThrownBy(() -> ledger.draft(without)).isInstanceOf(FileNotFoundException.class);
        assertThat(ledger.list()).hasSize(2);
        var kept = folder.resolve(file(begun).getFileName().toString().replace(".json", ".request"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept))).isEqualTo("rw-------");
        assertThat(names()).hasSize(3);
        ledger.close(begun, outcome(Fate.REFUSED));
        assertThat(ledger.draft(begun)).isNotEmpty();
    }

    @Test
    void whatCannotBeKeptStopsNothing() throws IOException {
        var full = new Ledger(folder, Duration.ZERO, new Steps() {
            private int files;

            @Override
            public void before(String step) throws IOException {
                if (step.equals("make a file") && ++files == 2) throw new IOException("No space left on device");
            }
        });
        var begun = full.begin(keeping(INTENT, "{}"));
        assertThat(full.list()).containsExactly(begun);
        assertThat(full.kept()).isEmpty();
        assertThat(names()).hasSize(1);
    }

    /** Another body, another key, a host by another name: the same cluster would be made twice. */
    @ParameterizedTest
    @CsvSource({"http://127.0.0.1:8080, http://localhost:8080, true", "http://[::1]:80, http://127.9.9.9, true",
        "https://localhost, http://localhost:80, true", "https://cs.example:443, https://CS.example, true",
        "https://cs.example., https://cs.example, true", "http://127.0.0.1:8080, http://127.0.0.1:8081, false",
        "https://cs.example, https://cs2.example, false"})
    void aHostIsOneByWhateverName(String one, String other, boolean same) throws IOException {
        begin(Intent.of("r", Endpoint.parse(one), "c"));
        assertThat(ledger.standing(Intent.of("r", Endpoint.parse(other), "c")).isPresent()).isEqualTo(same);
    }

    @Test
    void anAccountThatIsNotKnownIsAny() throws IOException {
        var begun = begin(INTENT.by("1"));
        stops(INTENT, begun);
        stops(INTENT.by("1"), begun);
        begin(INTENT.by("2"));
        assertThat(ledger.list()).hasSize(2);
        var unknown = begin(Intent.of("cn-beijing", SERVICE, "d"));
        stops(Intent.of("cn-beijing", SERVICE, "d").by("1"), unknown);
    }

    @Test
    void regionHostAndNameTellIntentsApart() {
        assertThat(List.of(INTENT, Intent.of("x", SERVICE, "c"), Intent.of("cn-beijing", SERVICE, "x"),
                Intent.of("cn-beijing", Endpoint.parse("https://x"), "c"), new Intent("cn-beijingc", "s.example", "", "c"),
                new Intent("cn-beijin", "gcs.example", "", "c"))).extracting(Intent::key).doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[0-9a-f]{32}"));
        assertThat(INTENT.by("1").key()).isEqualTo(INTENT.key());
        assertThat(Ledger.hash(FatesTest.bytes("abc"))).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, true", "REFUSED, false", "NOT_SENT, false", "UNKNOWN, true"})
    void onlyWhatMadeNoClusterMakesRoom(Fate fate, boolean stands) throws IOException {
        var begun = begin(INTENT);
        var closed = ledger.close(begun, outcome(fate));
        assertThat(ledger.standing(INTENT).isPresent()).isEqualTo(stands);
        assertThat(LedgerRecordFile.read(Files.readAllBytes(file(begun)))).isEqualTo(closed);
        assertThat(closed.state().name()).isEqualTo(fate.name());
        assertThat(closed).extracting(LedgerRecord::clusterId, LedgerRecord::taskId, LedgerRecord::requestId)
                .containsExactly("c1", "t1", "r1");
        assertThat(Files.readString(file(begun))).doesNotContain("canary");
        assertThat(names()).as("nothing else is left").hasSize(1);
    }

    @Test
    void everyAttemptIsKeptAndTheNewestComesFirst() throws IOException {
        var first = ledger.close(begin(INTENT), outcome(Fate.REFUSED));
        var second = ledger.close(begin(INTENT), outcome(Fate.ACCEPTED));
        var third = ledger.begin(order(INTENT).onceMore());
        assertThat(ledger.list()).containsExactly(third, second, first);
        assertThat(ledger.standing(INTENT)).as("an open one before an accepted one").contains(third);
        ledger.close(third, outcome(Fate.REFUSED));
        assertThat(ledger.standing(INTENT)).as("a later refusal unmakes no cluster").contains(second);
    }

    @Test
    void whatIsGoneIsNotClosed() throws IOException {
        var begun = begin(INTENT);
        Files.delete(file(begun));
        assertThatIOException().isThrownBy(() -> ledger.close(begun, outcome(Fate.ACCEPTED)));
        assertThat(file(begun)).doesNotExist();
    }

    @Test
    void theAnswerCountsAlsoAfterTheUserClosedTheRecord() throws IOException {
        var begun = begin(INTENT);
        ledger.closeAsAbsent(begun);
        assertThat(ledger.standing(INTENT)).isEmpty();
        assertThat(ledger.named(begun.id()).state()).isEqualTo(State.CLOSED);
        var accepted = ledger.close(begun, outcome(Fate.ACCEPTED));
        assertThat(ledger.standing(INTENT)).contains(accepted);
    }

    @Test
    void aClusterThatWasFoundIsThatOfItsRecord() throws IOException {
        var unknown = ledger.close(begin(INTENT), outcome(Fate.UNKNOWN));
        var adopted = ledger.adopt(unknown, "c9");
        assertThat(ledger.list()).containsExactly(adopted);
        assertThat(adopted.state()).isEqualTo(State.ACCEPTED);
        assertThat(adopted.clusterId()).isEqualTo("c9");
        assertThat(adopted.resolved()).isTrue();
        assertThat(adopted.requestId()).isEqualTo("r1");
        assertThatThrownBy(() -> ledger.named("x")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void theLockIsFreeAfterEachCall() throws IOException {
        var begun = begin(INTENT);
        stops(INTENT, begun);
        free();
        ledger.close(begun, outcome(Fate.REFUSED));
        free();
        Files.delete(file(begun));
        assertThatIOException().isThrownBy(() -> ledger.close(begun, outcome(Fate.REFUSED)));
        free();
    }

    private void free() throws IOException {
        var folderNow = new PrivateFolder(folder, Duration.ZERO, Steps.UNWATCHED);
        try (var lock = folderNow.locked()) {
            assertThat(lock.isOpen()).isTrue();
            assertThatExceptionOfType(LedgerBusy.class).isThrownBy(folderNow::locked).withMessageContaining("ledger.lock");
        }
    }

    /** As a process that is stopped holds it. */
    @Test
    void whatHoldsTheLockAndDoesNotLetGoIsNotWaitedForForEver() throws IOException {
        new PrivateFolder(folder).open();
        try (var held = new PrivateFolder(folder).locked()) {
            assertThat(held.isOpen()).isTrue();
            assertThatExceptionOfType(LedgerBusy.class).isThrownBy(() -> begin(INTENT));
            assertThat(new Submission(ledger, new Client()).once(order(INTENT)).outcome().errors())
                    .extracting(ServiceError::code).containsExactly("LedgerBusy");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void whatAKilledProcessLeftUnfinishedGoes() throws IOException {
        new PrivateFolder(folder).open();
        Files.writeString(folder.resolve(".123.tmp"), "half");
        var begun = begin(INTENT);
        assertThat(names()).containsExactly(file(begun).getFileName().toString());
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsReadAsItWasWritten(State state) throws IOException {
        var time = Instant.parse("2026-11-24T01:02:03.456Z");
        var intent = new Intent("r", "h", "a", "n");
        var whole = new LedgerRecord("i", intent, state, time, "k", "b", new Trace("tag", List.of("c0", "c1")), "c", "t", "q", true);
        assertThat(LedgerRecordFile.read(LedgerRecordFile.bytes(whole))).isEqualTo(whole);
        var bare = new LedgerRecord("i", intent, state, time, "k", "b", Trace.NONE, null, null, null, false);
        assertThat(LedgerRecordFile.read(LedgerRecordFile.bytes(bare))).isEqualTo(bare);
        var looked = new LedgerRecord("i", intent, state, time, "k", "b", new Trace(null, List.of()), null, null, null, false);
        assertThat(LedgerRecordFile.read(LedgerRecordFile.bytes(looked))).isEqualTo(looked);
    }

    /** In whatever is missing or odd, a cluster may hide. */
    @ParameterizedTest
    @ValueSource(strings = {"format", "id", "state", "time", "region", "host", "account", "name", "keyEnd", "hash"})
    void aRecordThatLacksAMemberIsOpen(String name) throws IOException {
        var file = refused();
        var root = root(file);
        root.remove(name);
        Files.writeString(file, root.toString());
        isUnreadable(file);
    }

    private Path refused() throws IOException {
        var refused = ledger.close(begin(INTENT), outcome(Fate.REFUSED));
        assertThat(ledger.standing(INTENT)).isEmpty();
        return file(refused);
    }

    @ParameterizedTest
    @CsvSource({"state, GONE", "time, yesterday", "format, x", "region, another", "host, another", "name, another"})
    void aRecordThatIsNotUnderstoodOrOfAnotherIntentIsOpen(String name, String value) throws IOException {
        var file = refused();
        Files.writeString(file, root(file).put(name, value).toString());
        isUnreadable(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "null", "\0\0\0", "{\"state\":\"ACCEPTED\"}", "{\"format\":3}"})
    void aDamagedRecordStopsItsOwnNameAloneAndIsKept(String damage) throws IOException {
        var file = refused();
        Files.writeString(file, damage);
        isUnreadable(file);
        begin(Intent.of("cn-beijing", SERVICE, "d"));
        assertThat(file).hasContent(damage);
    }

    private void isUnreadable(Path file) throws IOException {
        var text = Files.readString(file);
        assertThat(ledger.standing(INTENT)).map(LedgerRecord::state).contains(State.UNREADABLE);
        assertThatExceptionOfType(StandingRecord.class).isThrownBy(() -> begin(INTENT));
        assertThat(file).hasContent(text);
    }

    @Test
    void aDamagedRecordIsSetAsideWhenTheUserHasLooked() throws IOException {
        var file = refused();
        Files.writeString(file, "half a rec");
        var damaged = ledger.list().get(0);
        assertThat(damaged.state()).isEqualTo(State.UNREADABLE);
        ledger.closeAsAbsent(ledger.named(damaged.id()));
        assertThat(ledger.standing(INTENT)).isEmpty();
        assertThat(folder.resolve(file.getFileName() + ".damaged")).hasContent("half a rec");
    }

    /** A pipe would be waited at for ever. */
    @Test
    void aPipeInTheLedgerIsNotWaitedAt() throws Exception {
        var file = refused();
        Files.delete(file);
        Assumptions.assumeTrue(pipe(file));
        assertThat(ledger.standing(INTENT)).map(LedgerRecord::state).contains(State.UNREADABLE);
        assertThatExceptionOfType(StandingRecord.class).isThrownBy(() -> begin(INTENT));
        var other = parent.resolve("other");
        new PrivateFolder(other).open();
        Assumptions.assumeTrue(pipe(other.resolve("ledger.lock")));
        assertThatIOException().isThrownBy(() -> new Ledger(other).begin(order(INTENT)));
    }

    static boolean pipe(Path file) throws Exception {
        return new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0;
    }

    @Test
    void whatAnEarlierVersionWroteCounts() throws IOException {
        new PrivateFolder(folder).open();
        var older = "{\"format\":1,\"id\":\"i1\",\"state\":\"UNKNOWN\",\"began\":\"2026-11-20T01:02:03Z\",\"clusterId\":null,"
                + "\"intent\":{\"region\":\"cn-beijing\",\"endpoint\":\"https://cs.example\",\"account\":\"LTAI-1234\",\"name\":\"c\","
                + "\"bodyHash\":\"h\"}}";
        Files.writeString(folder.resolve("0".repeat(64) + ".json"), older);
        Files.writeString(folder.resolve("1".repeat(64) + ".json"), "damaged");
        assertThat(ledger.standing(INTENT)).map(LedgerRecord::keyEnd).contains("1234");
        assertThat(ledger.standing(Intent.of("cn-beijing", SERVICE, "d"))).as("which name the damaged one has, nobody knows").isEmpty();
        ledger.closeAsAbsent(ledger.named("i1"));
        assertThat(ledger.standing(INTENT)).isEmpty();
    }

    @Test
    void aFullDiskChangesNothingAndSaysSo() throws IOException {
        for (var failing : List.of("make a file", "write the first half", "write the second half", "force the file", "move the file")) {
            var full = new Ledger(folder, Duration.ZERO, step -> {
                if (step.equals(failing)) throw new IOException("No space left on device");
            });
            assertThatIOException().isThrownBy(() -> full.begin(order(INTENT))).withMessage("No space left on device");
            assertThat(names()).as(failing).isEmpty();
        }
        var begun = begin(INTENT);
        var full = new Ledger(folder, Duration.ZERO, step -> {
            if (step.equals("write the second half")) throw new IOException("No space left on device");
        });
        assertThatIOException().isThrownBy(() -> full.close(begun, outcome(Fate.ACCEPTED)));
        assertThat(ledger.list()).as("the earlier record is whole").containsExactly(begun);
    }

    @Test
    void aStateIsNamedLikeItsFateAndThreeOfThemAreOpen() {
        for (var fate : Fate.values()) assertThat(State.of(fate).name()).isEqualTo(fate.name());
        assertThat(State.values()).filteredOn(State::open).containsExactly(State.SENDING, State.UNKNOWN, State.UNREADABLE);
    }
}
