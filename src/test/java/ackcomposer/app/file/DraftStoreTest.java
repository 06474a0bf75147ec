package ackcomposer.app.file;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of windows that are gone are found again, whole but for secrets; those of windows that are open are theirs. */
class DraftStoreTest {
    private static final Snapshot DRAFT = Samples.read(Samples.valid());

    @TempDir
    Path home;
    private Path folder;
    private DraftStore store;

    @BeforeEach
    void open() {
        folder = home.resolve("drafts");
        store = new DraftStore(folder);
    }

    private Path only() throws Exception {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    /** As if its process were gone: no process has that number. */
    private Path orphaned() throws Exception {
        return Files.move(only(), folder.resolve("999999999999-x.ack.json"));
    }

    @Test
    @Tag("T2")
    void isForItsOwnersEyesAndHoldsNoSecret() throws Exception {
        store.write(DRAFT.edit(0, root -> root.with(MASTERS.loginPassword, "Canary-1#a")), null);
        assertThat(only()).content().doesNotContain("Canary").contains("login_password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(only()))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
        orphaned();
        assertThat(store.left().get(0).opened().snapshot().root().raw(MASTERS.loginPassword)).isEqualTo(Withheld.SECRET);
    }

    @Test
    void isFoundWithItsNameAndItsFile() throws Exception {
        var origin = home.resolve("a.ack.json");
        store.write(DRAFT, origin);
        assertThat(store.left()).as("this process is alive").isEmpty();
        var path = orphaned();
        assertThat(store.left()).singleElement().satisfies(left -> {
            assertThat(left.path()).isEqualTo(path);
            assertThat(left.name()).isEqualTo("prod-bj-01");
            assertThat(left.origin()).contains(origin);
            assertThat(SpecFile.spec(left.opened().snapshot())).isEqualTo(SpecFile.spec(DRAFT));
        });
    }

    /** The next start may be in another folder. */
    @Test
    void itsFileIsKnownWhereverTheNextWindowIsOpened() throws Exception {
        store.write(DRAFT, Path.of("here.ack.json"));
        orphaned();
        assertThat(store.left().get(0).origin()).contains(Path.of("here.ack.json").toAbsolutePath());
    }

    /** Numbers of processes are given again: one that began later has not written it. */
    @Test
    void aDraftThatIsOlderThanTheProcessOfItsNumberIsOfOneThatIsGone() throws Exception {
        store.write(DRAFT, null);
        assertThat(store.left()).isEmpty();
        var began = ProcessHandle.current().info().startInstant().orElseThrow();
        Files.setLastModifiedTime(only(), FileTime.from(began.minusSeconds(60)));
        assertThat(store.left()).singleElement().satisfies(left -> assertThat(left.name()).isEqualTo("prod-bj-01"));
        store.adopt(store.left().get(0));
        assertThat(store.left()).as("it is this window's now").isEmpty();
    }

    @Test
    void aDraftOfNoFileHasNone() throws Exception {
        store.write(DRAFT.edit(0, root -> root.with(BASICS.name, null)), null);
        orphaned();
        assertThat(store.left().get(0).origin()).isEqualTo(Optional.empty());
        assertThat(store.left().get(0).name()).isEmpty();
    }

    @Test
    void theLatestReplacesTheOneBeforeAndGoesWhenNothingIsUnsaved() throws Exception {
        store.write(DRAFT, null);
        store.write(DRAFT.set(0, BASICS.name, "later"), null);
        assertThat(only()).content().contains("later");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
        store.forget();
        assertThat(folder).isEmptyDirectory();
        store.forget();
    }

    @Test
    void severalAreFoundNewestFirstAndEachIsAdoptedOrDiscarded() throws Exception {
        for (var i = 1; i <= 3; i++) {
            var file = Files.write(home.resolve("x"), SpecFile.spec(DRAFT.set(0, BASICS.name, "d" + i)));
            Files.createDirectories(folder);
            Files.move(file, folder.resolve("99999999999" + i + "-x.ack.json"));
            Files.setLastModifiedTime(folder.resolve("99999999999" + i + "-x.ack.json"),
                    FileTime.from(Instant.now().minusSeconds(100 - i)));
        }
        assertThat(store.left()).extracting(DraftStore.Left::name).containsExactly("d3", "d2", "d1");
        store.discard(store.left().get(1));
        store.adopt(store.left().get(0));
        assertThat(store.left()).extracting(DraftStore.Left::name).containsExactly("d1");
        store.forget();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void whatIsDamagedStaysAndWhatIsOldGoes() throws Exception {
        Files.createDirectories(folder);
        var damaged = Files.writeString(folder.resolve("999999999991-x.ack.json"), "{\"name\":");
        var old = Files.write(folder.resolve("999999999992-x.ack.json"), SpecFile.spec(DRAFT));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        assertThat(store.left()).isEmpty();
        assertThat(store.damaged()).containsExactly(damaged);
        assertThat(damaged).exists();
        assertThat(old).doesNotExist();
        store.write(DRAFT, null);
        assertThat(store.damaged()).as("not its own").containsExactly(damaged);
    }

    /** A window that was killed while it wrote leaves half a file beside the one before. */
    @Test
    void whatWasHalfWrittenGoesAndWhatALivingWindowWritesStays() throws Exception {
        store.write(DRAFT, null);
        var ours = Files.writeString(folder.resolve("." + only().getFileName() + "123.tmp"), "{");
        var theirs = Files.writeString(folder.resolve(".999999999999-x.ack.json456.tmp"), "{");
        var other = Files.writeString(folder.resolve(".mine.tmp"), "{");
        assertThat(store.left()).isEmpty();
        assertThat(theirs).doesNotExist();
        assertThat(ours).exists();
        assertThat(other).exists();
    }

    @Test
    void withoutAFolderThereIsNone() throws Exception {
        assertThat(store.left()).isEmpty();
        assertThat(folder).doesNotExist();
    }
}
