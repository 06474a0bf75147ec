package ackcomposer.app.window;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.file.DraftStore;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier window did not save is offered until it is taken or thrown away, and goes on in its file where that is there. */
class LeftDraftsTest {
    private static final Snapshot DRAFT = Samples.read(Samples.valid());

    @TempDir
    Path home;
    private ActsRig acts;

    @BeforeEach
    void open() {
        acts = new ActsRig(home, Snapshot.fresh());
    }

    /** A draft of a process that is gone, with the number that its file has. */
    private Path left(int number, String name, Path origin) throws Exception {
        var store = new DraftStore(home.resolve("other"));
        store.write(DRAFT.set(0, BASICS.name, name), origin);
        Path written;
        try (var files = Files.list(home.resolve("other"))) {
            written = files.findFirst().orElseThrow();
        }
        Files.createDirectories(home.resolve("drafts"));
        var draft = Files.move(written, home.resolve("drafts/99999999999" + number + "-x.ack.json"));
        return Files.setLastModifiedTime(draft, FileTime.from(Instant.now().minusSeconds(100 - number)));
    }

    private String welcome() {
        return Seen.words(acts.rig.scene().getRoot().lookup("#welcome"));
    }

    private void recover() {
        acts.rig.act(acts.starts::offerDrafts);
        acts.click("drafts_recover_0");
    }

    private Object name() {
        return acts.rig.value(Ref.to(0, BASICS.name));
    }

    @Test
    void whereNothingIsLeftNothingIsAsked() {
        acts.rig.act(acts.starts::offerDrafts);
        assertThat(acts.isAsking()).isFalse();
        acts.rig.act(acts.starts::welcome);
        assertThat(acts.isAsking()).as("unless the page is asked for").isTrue();
    }

    @Test
    void theNewestIsOfferedFirstAndWhatIsThrownAwayIsGone() throws Exception {
        var older = left(1, "older", null);
        var newer = left(2, "newer", null);
        acts.rig.act(acts.starts::offerDrafts);
        assertThat(welcome()).contains("2 unsaved drafts").containsSubsequence("newer", "older");
        acts.click("drafts_discard_0");
        assertThat(newer).doesNotExist();
        assertThat(older).exists();
    }

    @Test
    void aDraftOfAFileGoesOnInItAndDiffersFromIt() throws Exception {
        var file = Files.write(home.resolve("a.ack.json"), SpecFile.spec(DRAFT));
        var draft = left(1, "lost", file);
        recover();
        assertThat(name()).isEqualTo("lost");
        assertThat(Rig.call(acts.rig.session.fileName::get)).isEqualTo("a.ack.json");
        assertThat(Rig.<Boolean>call(acts.rig.session.changed::get)).isTrue();
        assertThat(draft).as("it is this window's").doesNotExist();
        assertThat(acts.store.left()).isEmpty();
        acts.rig.act(acts.files::save);
        assertThat(file).content().contains("\"lost\"");
    }

    @Test
    void aDraftWhoseFileIsGoneIsInNoneAndIsSavedUnderANameThatIsAskedFor() throws Exception {
        left(1, "lost", home.resolve("gone.ack.json"));
        recover();
        assertThat(name()).isEqualTo("lost");
        assertThat(Rig.call(acts.rig.session.fileName::get)).isNull();
        assertThat(Rig.<Boolean>call(acts.rig.session.changed::get)).isTrue();
        acts.chosen.add(home.resolve("found.ack.json"));
        acts.rig.act(acts.files::save);
        assertThat(home.resolve("found.ack.json")).content().contains("\"lost\"");
        assertThat(home.resolve("gone.ack.json")).doesNotExist();
    }

    /** What this version does not know of it would be gone with the next edit. */
    @Test
    void aDraftOfALaterVersionIsShownAndStaysWhereItIs() throws Exception {
        var draft = left(1, "later", null);
        var text = Files.readString(draft).replaceFirst("\"format\"\\s*:\\s*1", "\"format\": 99");
        Files.writeString(draft, text);
        recover();
        assertThat(name()).isEqualTo("later");
        assertThat(acts.said()).contains("later version");
        assertThat(draft).hasContent(text);
    }

    @Test
    void whatAnotherWindowTookMeanwhileIsSaidInOneLineAndNoFault() throws Exception {
        var draft = left(1, "lost", null);
        acts.rig.act(acts.starts::offerDrafts);
        Files.delete(draft);
        acts.click("drafts_recover_0");
        assertThat(name()).isNull();
        assertThat(acts.isAsking()).isFalse();
        assertThat(acts.window.log.last(9)).isEmpty();
    }

    /** Nobody else took it: that the disk refuses is not to be passed over in one line. */
    @Test
    void whatCannotBeTakenOverIsAFaultAndStays() throws Exception {
        var draft = left(1, "lost", null);
        acts.rig.act(acts.starts::offerDrafts);
        // A folder with something in it, where this window's own draft would be.
        acts.store.write(DRAFT, null);
        Path own;
        try (var files = Files.list(home.resolve("drafts"))) {
            own = files.filter(file -> !file.equals(draft)).findFirst().orElseThrow();
        }
        Files.delete(own);
        Files.createDirectories(own.resolve("in-the-way"));
        acts.click("drafts_recover_0");
        assertThat(acts.isAsking()).isTrue();
        assertThat(name()).isNull();
        assertThat(draft).exists();
        assertThat(acts.window.log.last(99)).anyMatch(line -> line.contains(" fault "));
    }

    /** Where its file cannot be read any more it is not taken from its place. */
    @Test
    void aDraftWhoseFileIsDamagedStaysToBeOfferedAgain() throws Exception {
        var draft = left(1, "lost", Files.writeString(home.resolve("broken.ack.json"), "{\"name\": "));
        recover();
        assertThat(acts.isAsking()).isTrue();
        assertThat(draft).exists();
    }

    @Test
    void whatCannotBeReadIsNamedAndNotThrownAway() throws Exception {
        var damaged = Files.write(Files.createDirectories(home.resolve("drafts")).resolve("999999999991-x.ack.json"),
                "{\"name\": ".getBytes(StandardCharsets.UTF_8));
        acts.rig.act(acts.starts::offerDrafts);
        assertThat(Seen.words(acts.rig.scene().getRoot())).contains(damaged.toString());
        assertThat(damaged).exists();
        assertThat(acts.isAsking()).isFalse();
    }

    @Test
    void aFileOfBeforeThatIsGoneIsMarkedAndCannotBeOpened() throws Exception {
        var there = Files.write(home.resolve("there.ack.json"), SpecFile.spec(DRAFT));
        acts.files.recent().add(home.resolve("gone.ack.json"));
        acts.files.recent().add(there);
        acts.rig.act(acts.starts::welcome);
        assertThat(acts.find("welcome_recent_0").isDisabled()).isFalse();
        assertThat(acts.find("welcome_recent_1").isDisabled()).isTrue();
        acts.click("welcome_recent_0");
        assertThat(name()).isEqualTo("prod-bj-01");
    }
}
