package ackcomposer.app.file;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.Samples;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A draft knows its file, whether it differs from what that holds, and in which of the two ways it is written. */
class DraftFileTest {
    private static final Snapshot DRAFT = Samples.read(Samples.valid());
    private static final Snapshot OTHER = DRAFT.set(0, BASICS.name, "other");

    @TempDir
    Path folder;

    private final DraftFile file = new DraftFile(DRAFT);

    private Path path() {
        return folder.resolve("a.ack.json");
    }

    @Test
    void aNewDraftIsInNoFileAndDiffersOnceItIsEdited() {
        assertThat(file.path()).isNull();
        assertThat(file.needsName()).isTrue();
        assertThat(file.isPlain()).isFalse();
        assertThat(file.differs(DRAFT)).isFalse();
        assertThat(file.differs(OTHER.set(0, BASICS.name, "prod-bj-01"))).as("compared by value").isFalse();
        assertThat(file.differs(OTHER)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true", "true, true"})
    void anOpenedDraftIsInItsFileAsItWasRead(boolean plain, boolean newer) {
        file.opened(path(), new SpecFile.Opened(OTHER, plain, newer, List.of(), List.of()));
        assertThat(file.path()).isEqualTo(path());
        assertThat(file.isPlain()).isEqualTo(plain);
        assertThat(file.needsName()).as("a later format is not saved over").isEqualTo(newer);
        assertThat(file.differs(OTHER)).isFalse();
        assertThat(file.differs(DRAFT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aWrittenDraftIsInThatFileInOurFormat(boolean plain) {
        file.opened(folder.resolve("b"), new SpecFile.Opened(DRAFT, !plain, true, List.of(), List.of()));
        file.written(OTHER, path(), plain);
        assertThat(file.path()).isEqualTo(path());
        assertThat(file.isPlain()).isEqualTo(plain);
        assertThat(file.needsName()).isFalse();
        assertThat(file.differs(OTHER)).isFalse();
    }

    @Test
    void aFreshDraftForgetsTheFileBefore() {
        file.opened(path(), new SpecFile.Opened(OTHER, true, true, List.of(), List.of()));
        file.fresh(DRAFT);
        assertThat(file.path()).isNull();
        assertThat(file.isPlain()).isFalse();
        assertThat(file.needsName()).isTrue();
        assertThat(file.differs(DRAFT)).isFalse();
        file.written(DRAFT, path(), false);
        assertThat(file.needsName()).as("no later format any more").isFalse();
    }

    @Test
    void aSpecHoldsWhatARequestDoesNot() throws Exception {
        var withSecret = DRAFT.set(0, MASTERS.keyPair, null).set(0, MASTERS.loginPassword, "Secret-12345");
        DraftFile.write(withSecret, path(), false);
        assertThat(Files.readString(path())).contains("x-ack-composer").doesNotContain("Secret-12345").endsWith("}\n");
        assertThat(DraftFile.read(path()).plain()).isFalse();
        DraftFile.write(withSecret, path(), true);
        assertThat(Files.readString(path())).doesNotContain("x-ack-composer", "Secret-12345");
        assertThat(DraftFile.read(path()).plain()).isTrue();
        DraftFile.write(OTHER, path(), false);
        assertThat(DraftFile.read(path()).snapshot().root().get(BASICS.name)).contains("other");
    }

    @Test
    void whatIsNotThereCannotBeRead() {
        assertThatThrownBy(() -> DraftFile.read(path())).isInstanceOf(Fault.class);
    }

    @ParameterizedTest
    @CsvSource({"a.ack.json, true", "a.ackspec, true", "a.json, false", "ack.json.txt, false"})
    void aSpecIsKnownByItsName(String name, boolean isSpec) {
        assertThat(DraftFile.isSpec(Path.of(name))).isEqualTo(isSpec);
    }

    @ParameterizedTest
    @CsvSource({"prod-bj-01, prod-bj-01", "a b/c\\d, a-b-c-d",
            "../../etc/passwd, etc-passwd", ".hidden, hidden", "-rf, rf", "集群, cluster",
            "'', cluster", "CON, cluster", "com1.txt, cluster", "console, console", "nul, cluster", "LPT9, cluster", "a_b.c, a_b.c",
            "x集群y, x-y"})
    @Tag("T10")
    void aNameOfAFileIsNoPathAndNoneOfTheSystems(String cluster, String name) {
        assertThat(DraftFile.suggested(cluster)).isEqualTo(name + ".ack.json");
    }

    @Test
    @Tag("T10")
    void aNameOfAFileHasALimit() {
        assertThat(DraftFile.suggested("x".repeat(64))).isEqualTo("x".repeat(64) + ".ack.json");
        assertThat(DraftFile.suggested("x".repeat(65))).isEqualTo("x".repeat(64) + ".ack.json");
    }

    @Test
    void theVersionBeforeIsKeptBesideTheFile() throws Exception {
        DraftFile.write(DRAFT, path(), false);
        assertThat(folder.resolve("a.ack.json.bak")).as("there was none").doesNotExist();
        DraftFile.write(OTHER, path(), false);
        assertThat(Files.readAllBytes(folder.resolve("a.ack.json.bak"))).isEqualTo(SpecFile.spec(DRAFT));
        DraftFile.write(OTHER, path(), false);
        assertThat(Files.readAllBytes(folder.resolve("a.ack.json.bak"))).as("nothing differs").isEqualTo(SpecFile.spec(DRAFT));
        Files.delete(folder.resolve("a.ack.json.bak"));
        Files.createDirectory(folder.resolve("a.ack.json.bak"));
        DraftFile.write(DRAFT, path(), false);
        assertThat(folder.resolve("a.ack.json.bak")).as("what is no file stays").isDirectory();
        assertThat(Files.readAllBytes(path())).isEqualTo(SpecFile.spec(DRAFT));
    }

    /** A copy is as old as what it is a copy of, and as private. */
    @Test
    void theVersionBeforeHasTheDayAndTheModeThatItHad() throws Exception {
        DraftFile.write(DRAFT, path(), false);
        Files.setLastModifiedTime(path(), FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
        if (path().getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(path(), PosixFilePermissions.fromString("rw-rw-rw-"));
        DraftFile.write(OTHER, path(), false);
        var copy = folder.resolve("a.ack.json.bak");
        assertThat(Files.getLastModifiedTime(copy).toInstant()).isEqualTo("2026-01-02T03:04:05Z");
        if (path().getFileSystem().supportedFileAttributeViews().contains("posix"))
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-rw-rw-");
    }

    @Test
    void knowsWhatItsFileHeldWhenItWasReadOrWritten() throws Exception {
        assertThat(file.stamp().isOfAFile()).isFalse();
        var stamp = DraftFile.write(DRAFT, path(), false);
        assertThat(stamp).isEqualTo(Stamp.of(path()));
        file.loaded(path(), DraftFile.load(path()));
        assertThat(file.stamp()).isEqualTo(stamp);
        Files.writeString(path(), "{}");
        assertThat(Stamp.of(path())).isNotEqualTo(stamp);
        file.written(OTHER, path(), false, Stamp.of(path()));
        assertThat(file.stamp()).isEqualTo(Stamp.of(path()));
        file.accept(stamp);
        assertThat(file.stamp()).isEqualTo(stamp);
        file.fresh(DRAFT);
        assertThat(file.stamp().isOfAFile()).isFalse();
        assertThat(Stamp.of(folder).isOfAFile()).isFalse();
        assertThat(Stamp.of(folder.resolve("none")).isOfAFile()).isFalse();
    }

    /** As large as a request may be: what somebody else changed at its end is a change too. */
    @Test
    void aFileIsKnownToItsLastByte() throws Exception {
        var bytes = new byte[(4 << 20) - 1];
        Files.write(path(), bytes);
        var before = Stamp.of(path());
        bytes[bytes.length - 1] = 1;
        Files.write(path(), bytes);
        assertThat(Stamp.of(path())).isNotEqualTo(before);
        Files.write(path(), new byte[0]);
        assertThat(Stamp.of(path()).isOfAFile()).as("an empty file is one").isTrue();
    }

    @Test
    void aFileOfALaterFormatIsLockedUnderItsOwnNameOnly() {
        file.opened(path(), new SpecFile.Opened(DRAFT, false, true, List.of(), List.of()));
        assertThat(file.isLocked(folder.resolve("x/../a.ack.json"))).isTrue();
        assertThat(file.isLocked(folder.resolve("b.ack.json"))).isFalse();
        file.opened(path(), new SpecFile.Opened(DRAFT, false, false, List.of(), List.of()));
        assertThat(file.isLocked(path())).isFalse();
    }

    /** A password that is undone is a change, though no file holds it. */
    @Test
    void aPasswordThatIsTakenBackDiffersFromWhatWasSaved() {
        var with = DRAFT.edit(0, root -> root.with(MASTERS.loginPassword, "Aa1!aaaa"));
        file.written(with, path(), false);
        assertThat(file.differs(with)).isFalse();
        assertThat(file.differs(DRAFT)).isTrue();
    }
}
