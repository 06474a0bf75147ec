package ackcomposer.app.window;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.file.DraftStore;
import ackcomposer.app.file.Template;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One begins with what was left unsaved, what was open last, or a template; and nothing of it is lost unasked. */
class StartActsTest {
    private static final Ref NAME = Ref.to(0, BASICS.name);

    @TempDir
    Path home;
    private ActsRig acts;

    @BeforeEach
    void open() {
        acts = ActsRig.valid(home);
    }

    /** A draft of a process that is gone. */
    private Path left(String name, Path origin) throws Exception {
        new DraftStore(home.resolve("other")).write(Samples.read(Samples.managed()).set(0, BASICS.name, name), origin);
        Files.createDirectories(home.resolve("drafts"));
        try (var written = Files.list(home.resolve("other"))) {
            return Files.move(written.findFirst().orElseThrow(), home.resolve("drafts/x-" + name + ".ack.json"));
        }
    }

    private Object name() {
        return acts.rig.value(NAME);
    }

    private void welcome() {
        acts.rig.act(acts.starts::welcome);
    }

    @Test
    void thePageComesByItselfOnlyWhereSomethingWasLeft() throws Exception {
        acts.rig.act(acts.starts::offerDrafts);
        assertThat(acts.isAsking()).isFalse();
        left("unsaved", null);
        acts.rig.act(acts.starts::offerDrafts);
        assertThat(Rig.words(acts.find("welcome_drafts"))).contains("unsaved");
        assertThat(name()).as("nothing is taken unasked").isEqualTo("prod-bj-01");
    }

    @Test
    void aRecoveredDraftIsUnsavedAndThisWindowsOwn() throws Exception {
        var file = left("unsaved", null);
        welcome();
        acts.click("drafts_recover_0");
        assertThat(name()).isEqualTo("unsaved");
        assertThat(Rig.<Boolean>call(acts.rig.session.changed::get)).isTrue();
        assertThat(Rig.call(acts.rig.session.fileName::get)).isNull();
        assertThat(file).as("it is not offered twice").doesNotExist();
        try (var drafts = Files.list(home.resolve("drafts"))) {
            assertThat(drafts).as("and not lost either").hasSize(1);
        }
    }

    @Test
    void aRecoveredDraftGoesOnWithItsFile() throws Exception {
        var origin = Files.writeString(home.resolve("mine.ack.json"), Samples.managed());
        left("unsaved", origin);
        welcome();
        acts.click("drafts_recover_0");
        assertThat(name()).isEqualTo("unsaved");
        assertThat(Rig.call(acts.rig.session.fileName::get)).isEqualTo("mine.ack.json");
        assertThat(Rig.<Boolean>call(acts.rig.session.changed::get)).isTrue();
        acts.rig.act(acts.files::save);
        assertThat(Files.readString(origin)).contains("\"unsaved\"");
    }

    @Test
    void aFileThatIsGoneIsNoLossToTheDraft() throws Exception {
        left("unsaved", home.resolve("gone.ack.json"));
        welcome();
        acts.click("drafts_recover_0");
        assertThat(name()).isEqualTo("unsaved");
        assertThat(Rig.call(acts.rig.session.fileName::get)).isNull();
    }

    @Test
    void aDiscardedDraftIsGone() throws Exception {
        var file = left("unsaved", null);
        welcome();
        acts.click("drafts_discard_0");
        assertThat(file).doesNotExist();
        assertThat(name()).isEqualTo("prod-bj-01");
    }

    @Test
    void whatIsUnsavedIsAskedAboutBeforeADraftIsRecovered() throws Exception {
        left("unsaved", null);
        acts.rig.set(NAME, BASICS.name, "mine");
        welcome();
        acts.click("drafts_recover_0");
        assertThat(name()).isEqualTo("mine");
        acts.click("question_cancel");
        assertThat(name()).isEqualTo("mine");
        assertThat(Files.exists(home.resolve("drafts/x-unsaved.ack.json"))).isTrue();
    }

    @Test
    void aTemplateIsADraftInNoFileWithNothingToSave() {
        welcome();
        acts.click("welcome_template_0");
        assertThat(acts.state().root()).isNotEqualTo(Samples.read(Samples.valid()).root());
        assertThat(Rig.<Boolean>call(acts.rig.session.changed::get)).isFalse();
        assertThat(Rig.call(acts.rig.session.fileName::get)).isNull();
        assertThat(acts.rig.value(Ref.to(0, BASICS.clusterType))).isEqualTo(Rig.call(() ->
                Template.ours().get(0).draft().root().raw(BASICS.clusterType)));
    }

    @Test
    void theUsersOwnTemplatesStandBehindOurs() throws Exception {
        Files.createDirectories(home.resolve("templates"));
        Files.writeString(home.resolve("templates/own.ack.json"), Samples.managed().replaceFirst("\\}\\s*$", """
                , "x-ack-composer": {"format": 1, "contract": "2024-03", "template": {"title": {"en": "Ours", "zh": "我们的"},
                "text": {"en": "how we do it", "zh": "做法"}}}}"""));
        welcome();
        var own = acts.find("welcome_template_" + Template.ours().size());
        assertThat(Rig.words(own)).containsExactly("Ours", "how we do it");
        acts.rig.act(acts.window.frame::closeDialog);
        acts.rig.lang(Lang.ZH);
        welcome();
        assertThat(Rig.words(acts.find("welcome_template_" + Template.ours().size()))).containsExactly("我们的", "做法");
    }

    @Test
    void whatWasOpenLastIsThereAndWhatIsGoneIsSaidSo() throws Exception {
        var file = Files.writeString(home.resolve("managed.ack.json"), Samples.managed());
        acts.rig.act(() -> acts.files.open(file));
        acts.rig.act(acts.files::fresh);
        welcome();
        acts.click("welcome_recent_0");
        assertThat(name()).isEqualTo("prod-bj-02");
        Files.delete(file);
        welcome();
        assertThat(acts.find("welcome_recent_0").isDisabled()).isTrue();
        assertThat(Rig.words(acts.find("welcome_recent_0"))).singleElement().asString().contains("managed.ack.json");
    }

    @Test
    void anOpenDialogIsNotCoveredByThePage() {
        acts.rig.act(() -> acts.window.frame.say("app.title", "first"));
        welcome();
        assertThat(acts.said()).contains("first");
        assertThat(acts.find("welcome")).isNull();
    }
}
