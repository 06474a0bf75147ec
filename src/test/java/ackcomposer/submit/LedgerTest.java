package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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
    private static final Intent INTENT = new Intent("cn-beijing", "https://cs.example", "LTAI", "c", "h");

    @TempDir
    Path parent;
    private Path folder;
    private Ledger ledger;

    @BeforeEach
    void empty() {
        folder = parent.resolve("deep/ledger");
        ledger = new Ledger(folder);
    }

    private static Outcome outcome(Fate fate) {
        return new Outcome(fate, "c1", "t1", "r1", 200, List.of(new ServiceError("canary-code", "canary-message")), "canary-detail");
    }

    private Path file() {
        return folder.resolve(INTENT.key() + ".json");
    }

    private ObjectNode root() throws IOException {
        return (ObjectNode) new JsonMapper().readTree(Files.readString(file()));
    }

    private void write(ObjectNode root) throws IOException {
        Files.writeString(file(), root.toString());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whereNothingWasSentNothingIsOpen() {
        assertThat(ledger.openFor(INTENT)).isEmpty();
        assertThat(folder).as("asking makes no folder").doesNotExist();
    }

    @Test
    void whatIsBegunIsOpenForThisIntentAlone() throws IOException {
        var before = Instant.now();
        var begun = ledger.begin(INTENT);
        assertThat(begun.intent()).isEqualTo(INTENT);
        assertThat(begun.state()).isEqualTo(State.SENDING);
        assertThat(begun.began()).isBetween(before, Instant.now());
        assertThat(begun).extracting(LedgerRecord::clusterId, LedgerRecord::taskId, LedgerRecord::requestId).containsOnlyNulls();
        assertThat(new Ledger(folder).openFor(INTENT)).as("after a restart").contains(begun);
        assertThat(ledger.openFor(new Intent("cn-beijing", "https://cs.example", "LTAI", "d", "h"))).isEmpty();
        assertThat(names()).containsExactlyInAnyOrder(INTENT.key() + ".json", "ledger.lock");
    }

    @Test
    void itIsBegunOnce() throws IOException {
        var begun = ledger.begin(INTENT);
        assertThatThrownBy(() -> ledger.begin(INTENT)).isInstanceOf(AlreadyOpen.class).hasMessage(INTENT.key());
        assertThat(ledger.openFor(INTENT)).contains(begun);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, false", "REFUSED, false", "NOT_SENT, false", "UNKNOWN, true"})
    void onlyWhatIsNotKnownStaysOpen(Fate fate, boolean open) throws IOException {
        var begun = ledger.begin(INTENT);
        ledger.close(begun, outcome(fate));
        assertThat(ledger.openFor(INTENT).isPresent()).isEqualTo(open);
        var closed = LedgerRecordFile.read(Files.readAllBytes(file()));
        assertThat(closed).isEqualTo(new LedgerRecord(begun.id(), INTENT, State.valueOf(fate.name()), begun.began(), "c1", "t1", "r1"));
        assertThat(Files.readString(file())).doesNotContain("canary");
        assertThat(names()).as("nothing else is left").containsExactlyInAnyOrder(INTENT.key() + ".json", "ledger.lock");
    }

    @Test
    void aClosedRecordMakesRoomAndIsKept() throws IOException {
        var first = ledger.begin(INTENT);
        ledger.close(first, outcome(Fate.ACCEPTED));
        var second = ledger.begin(INTENT);
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(ledger.openFor(INTENT)).contains(second);
        var kept = folder.resolve(INTENT.key() + "." + first.id() + ".json");
        assertThat(LedgerRecordFile.read(Files.readAllBytes(kept)).clusterId()).isEqualTo("c1");
        assertThat(names()).containsExactlyInAnyOrder(file().getFileName().toString(), kept.getFileName().toString(), "ledger.lock");
    }

    @Test
    void whatAnotherAttemptHasBegunIsNotClosed() throws IOException {
        var first = ledger.begin(INTENT);
        ledger.close(first, outcome(Fate.REFUSED));
        var second = ledger.begin(INTENT);
        assertThatIOException().isThrownBy(() -> ledger.close(first, outcome(Fate.ACCEPTED)));
        assertThat(ledger.openFor(INTENT)).contains(second);
        Files.delete(file());
        assertThatIOException().as("nor what is gone").isThrownBy(() -> ledger.close(second, outcome(Fate.ACCEPTED)));
        assertThat(file()).doesNotExist();
    }

    @Test
    void theLockIsFreeAfterEachCall() throws IOException {
        var begun = ledger.begin(INTENT);
        assertThatThrownBy(() -> ledger.begin(INTENT)).isInstanceOf(AlreadyOpen.class);
        free();
        ledger.close(begun, outcome(Fate.REFUSED));
        free();
        var another = new LedgerRecord("another", INTENT, State.SENDING, Instant.EPOCH, null, null, null);
        assertThatIOException().isThrownBy(() -> ledger.close(another, outcome(Fate.REFUSED)));
        free();
    }

    private void free() throws IOException {
        try (var lock = new PrivateFolder(folder).locked()) {
            assertThat(lock.isOpen()).isTrue();
            assertThatThrownBy(() -> new PrivateFolder(folder).locked()).isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRecordIsReadAsItWasWritten(State state) throws IOException {
        var began = Instant.parse("2026-11-24T01:02:03.456Z");
        var whole = new LedgerRecord("i", new Intent("r", "e", "a", "n", "b"), state, began, "c", "t", "q");
        assertThat(LedgerRecordFile.read(LedgerRecordFile.bytes(whole))).isEqualTo(whole);
        var bare = new LedgerRecord("i", whole.intent(), state, whole.began(), null, null, null);
        assertThat(LedgerRecordFile.read(LedgerRecordFile.bytes(bare))).isEqualTo(bare);
    }

    /** In whatever is missing or odd, a cluster may hide. */
    @ParameterizedTest
    @ValueSource(strings = {"format", "id", "state", "began", "intent"})
    void aRecordThatLacksAMemberIsOpen(String name) throws IOException {
        ledger.close(ledger.begin(INTENT), outcome(Fate.REFUSED));
        assertThat(ledger.openFor(INTENT)).isEmpty();
        var root = root();
        root.remove(name);
        write(root);
        unreadable();
    }

    @ParameterizedTest
    @ValueSource(strings = {"region", "endpoint", "account", "name", "bodyHash"})
    void aRecordOfAnotherIntentOrOfNoWholeOneIsOpen(String name) throws IOException {
        ledger.close(ledger.begin(INTENT), outcome(Fate.REFUSED));
        var root = root();
        root.withObject("/intent").put(name, "another");
        write(root);
        unreadable();
        root.withObject("/intent").remove(name);
        write(root);
        unreadable();
    }

    @ParameterizedTest
    @CsvSource({"state, GONE", "began, yesterday", "format, 2", "format, x"})
    void aRecordThatIsNotUnderstoodIsOpen(String name, String value) throws IOException {
        ledger.close(ledger.begin(INTENT), outcome(Fate.REFUSED));
        write(name.equals("format") && value.equals("2") ? root().put(name, 2) : root().put(name, value));
        unreadable();
    }

    private void unreadable() throws IOException {
        var text = Files.readString(file());
        assertThat(ledger.openFor(INTENT)).contains(new LedgerRecord(null, INTENT, State.UNREADABLE, null, null, null, null));
        assertThatThrownBy(() -> ledger.begin(INTENT)).isInstanceOf(AlreadyOpen.class);
        assertThat(file()).hasContent(text);
    }

    @Test
    void eachPartOfAnIntentTellsItFromOthers() {
        assertThat(Ledger.hash(FatesTest.bytes("abc"))).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(INTENT.key()).isEqualTo(new Intent("cn-beijing", "https://cs.example", "LTAI", "c", "h").key()).matches("[0-9a-f]{64}");
        assertThat(List.of(new Intent("x", "https://cs.example", "LTAI", "c", "h"), new Intent("cn-beijing", "x", "LTAI", "c", "h"),
                new Intent("cn-beijing", "https://cs.example", "x", "c", "h"),
                new Intent("cn-beijing", "https://cs.example", "LTAI", "x", "h"),
                new Intent("cn-beijing", "https://cs.example", "LTAI", "c", "x"),
                new Intent("cn-beijing", "https://cs.example", "LTA", "Ic", "h"), INTENT)).extracting(Intent::key).doesNotHaveDuplicates();
    }

    @Test
    void aStateIsNamedLikeItsFateAndThreeOfThemForbidToSend() {
        for (var fate : Fate.values()) assertThat(State.of(fate).name()).isEqualTo(fate.name());
        assertThat(State.values()).filteredOn(State::open).containsExactly(State.SENDING, State.UNKNOWN, State.UNREADABLE);
    }
}
