package ackcomposer.app.window;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.parts.JsonArea;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that is pasted is shown before it is the draft, and one step leads back; what is exported has no secrets. */
class TextActsTest {
    private static final Ref NAME = Ref.to(0, BASICS.name);

    @TempDir
    Path home;
    private ActsRig acts;
    private Exports exports;

    @BeforeEach
    void open() {
        acts = ActsRig.valid(home);
        exports = new Exports(acts.window);
    }

    private Object name() {
        return acts.rig.value(NAME);
    }

    private void paste(String text) {
        acts.rig.act(() -> acts.texts.paste(text));
    }

    @Test
    void nothingIsSaidToBeNothing() {
        paste(null);
        paste(" \n ");
        assertThat(acts.isAsking()).isFalse();
        assertThat(Rig.words(acts.rig.scene().getRoot())).contains(acts.window.text("paste.nothing"));
    }

    @Test
    void whatIsPastedIsShownThenTheDraftAndCanBeTakenBack() {
        paste(Samples.managed());
        assertThat(name()).as("it is only shown").isEqualTo("prod-bj-01");
        acts.click("repairs_cancel");
        assertThat(name()).isEqualTo("prod-bj-01");
        paste(Samples.managed());
        acts.click("repairs_open");
        assertThat(name()).isEqualTo("prod-bj-02");
        acts.rig.act(acts.rig.session.history::undo);
        assertThat(name()).isEqualTo("prod-bj-01");
        assertThat(Rig.<Boolean>call(acts.rig.session::canUndo)).as("it was one step").isFalse();
    }

    @Test
    void whatCannotBeReadIsNotThrownAway() {
        paste("{\"name\": ]");
        assertThat(acts.find("text_pane")).isNotNull();
        assertThat(Rig.all(acts.find("text_pane"), JsonArea.class).get(0).getText()).isEqualTo("{\"name\": ]");
        assertThat(name()).isEqualTo("prod-bj-01");
    }

    @Test
    void whatIsPastedTakesNoOpenDialogsPlace() {
        acts.rig.act(acts.texts::edit);
        paste(Samples.managed());
        assertThat(acts.find("text_pane")).isNotNull();
        assertThat(acts.find("repairs")).isNull();
    }

    @Test
    void theDraftIsEditedAsTextWithoutItsSecrets() {
        acts.rig.act(acts.texts::edit);
        assertThat(Rig.all(acts.find("text_pane"), JsonArea.class).get(0).getText()).contains("\"prod-bj-01\"");
    }

    @Test
    void theTextBeginsWhereTheFormWasLookedAt() {
        acts.rig.act(() -> acts.rig.session.focus.set(Ref.to(0, NETWORK.serviceCidr)));
        acts.rig.act(acts.texts::edit);
        var area = Rig.all(acts.find("text_pane"), JsonArea.class).get(0);
        assertThat(Rig.call(() -> area.getParagraph(area.getCurrentParagraph()).getText())).contains("\"service_cidr\"");
    }

    @Test
    void anExportGoesToTheFileThatIsChosenUnderItsUsualName() throws Exception {
        acts.rig.act(() -> exports.export("summary"));
        assertThat(acts.suggested).hasSize(1);
        var file = home.resolve("summary.md");
        acts.chosen.add(file);
        acts.rig.act(() -> exports.export("summary"));
        assertThat(Files.readString(file)).contains("prod-bj-01").endsWith("\n");
        acts.chosen.add(home.resolve("no/such/folder.md"));
        acts.rig.act(() -> exports.export("summary"));
        assertThat(acts.said()).contains("folder.md");
    }

    @Test
    void whatIsCopiedIsWhatWouldBeWritten() throws Exception {
        var file = home.resolve("request.json");
        acts.chosen.add(file);
        acts.rig.act(() -> exports.export("request"));
        acts.rig.act(() -> exports.copy("request"));
        assertThat(acts.rig.copied()).isEqualTo(Files.readString(file));
        assertThat(Rig.words(acts.rig.scene().getRoot())).contains(acts.window.text("export.copied"));
    }

    @Test
    void anyTextIsSavedWhereTheUserSays() throws Exception {
        acts.rig.act(() -> exports.save("log.txt", "one"));
        assertThat(acts.suggested).containsExactly("log.txt");
        acts.chosen.add(home.resolve("log.txt"));
        acts.rig.act(() -> exports.save("log.txt", "two"));
        assertThat(home.resolve("log.txt")).hasContent("two");
    }
}
