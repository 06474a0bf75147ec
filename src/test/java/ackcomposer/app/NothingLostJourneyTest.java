package ackcomposer.app;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.file.DraftStore;
import ackcomposer.view.Rig;
import ackcomposer.view.parts.JsonArea;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a pasted page to a saved file: what was mended is said, and neither a crash nor another program loses what was done. */
class NothingLostJourneyTest {
    private static final String PASTED = "Use this:\n\n```json\n{\n  \"name\": \"mine\", // a name\n  \"region_id\": \"cn-beijing\"\n"
            + "  \"vpcid\": \"<vpc-id>\"\n}\n```\n";
    @TempDir
    Path home;

    private static List<String> words(Desktop desktop, String id) {
        assertThat(desktop.find(id)).as(id).isNotNull();
        return Rig.words((Parent) desktop.find(id));
    }

    private static void copy(Desktop desktop, String text) {
        desktop.run(() -> Clipboard.getSystemClipboard().setContent(content(text)));
    }

    private static ClipboardContent content(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        return content;
    }

    @Test
    void aPageIsPastedWithItsRepairsListedAndTakenBackInOneStep() throws Exception {
        try (var desktop = Desktop.open(home)) {
            copy(desktop, PASTED);
            desktop.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
            assertThat(words(desktop, "repairs")).contains("Pasted text: 3 places repaired", "Line 5, column 19: A comment was ignored.");
            assertThat(desktop.clusterName()).as("not before it is said").isEmpty();
            desktop.click("repairs_open");
            assertThat(desktop.clusterName()).isEqualTo("mine");
            assertThat(desktop.text("to_fill_in")).isEqualTo("1 to fill in");
            desktop.run(() -> desktop.session().history.undo());
            assertThat(desktop.clusterName()).isEmpty();
            desktop.run(() -> desktop.session().history.redo());
            desktop.keys(KeyCode.CONTROL, KeyCode.F8);
            assertThat(desktop.session().focus.get().field()).isEqualTo(NETWORK.vpcId);
        }
    }

    @Test
    void whatCannotBeReadIsMendedByHandAndNotThrownAway() throws Exception {
        var file = Files.writeString(home.resolve("half.json"), "{\"name\": \"half\", \"region_id\": ");
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file);
            desktop.click("question_edit");
            assertThat(((JsonArea) desktop.find("text_area")).getText()).isEqualTo("{\"name\": \"half\", \"region_id\": ");
            assertThat(desktop.find("text_apply").isDisabled()).isTrue();
            desktop.run(() -> ((JsonArea) desktop.find("text_area")).appendText("\"cn-beijing\"}"));
            desktop.click("text_apply");
            assertThat(desktop.clusterName()).isEqualTo("half");
            assertThat(file).as("it is a draft of its own").content().doesNotContain("cn-beijing");
        }
    }

    @Test
    void theDraftIsEditedAsTextInOneStep() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(Files.writeString(home.resolve("a.json"), Samples.valid()));
            var before = desktop.session().state();
            desktop.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            desktop.run(() -> {
                var area = (JsonArea) desktop.find("text_area");
                area.setText(area.getText().replace("prod-bj-01", "typed"));
            });
            assertThat(words(desktop, "text_pane")).contains("name: \"prod-bj-01\" → \"typed\"");
            desktop.click("text_apply");
            assertThat(desktop.clusterName()).isEqualTo("typed");
            desktop.run(() -> desktop.session().history.undo());
            assertThat(desktop.session().state()).isEqualTo(before);
        }
    }

    @Test
    void aDraftThatWasNotSavedIsOfferedAtTheNextStartAndGoesOnInItsFile() throws Exception {
        var file = Files.writeString(home.resolve("a.json"), Samples.valid());
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file);
            desktop.clusterName("lost");
            desktop.run(() -> desktop.wizard.keepNow());
        }
        crashed();
        try (var desktop = Desktop.open(home)) {
            assertThat(words(desktop, "welcome")).contains("1 unsaved draft", "lost");
            desktop.click("drafts_recover_0");
            assertThat(desktop.clusterName()).isEqualTo("lost");
            assertThat(desktop.session().changed.get()).isTrue();
            desktop.keys(KeyCode.CONTROL, KeyCode.S);
            assertThat(file).content().contains("\"lost\"");
            assertThat(home.resolve("a.json.bak")).hasContent(Samples.valid());
        }
        assertThat(home.resolve("drafts")).isEmptyDirectory();
    }

    @Test
    void aDraftOfALaterVersionIsShownAndStaysAndOneThatIsDamagedIsNamed() throws Exception {
        var drafts = Files.createDirectories(home.resolve("drafts"));
        var text = "{\"name\":\"newer\",\"x-ack-composer\":{\"format\":99,\"later\":{\"a\":1}}}";
        var newer = Files.writeString(drafts.resolve("999999999998-b.ack.json"), text);
        var damaged = Files.writeString(drafts.resolve("999999999999-a.ack.json"), "{\"name\": ");
        try (var desktop = Desktop.open(home)) {
            assertThat(Rig.words(desktop.stage.getScene().getRoot())).anyMatch(words -> words.contains(damaged.toString()));
            desktop.click("drafts_recover_0");
            assertThat(desktop.clusterName()).isEqualTo("newer");
            assertThat(words(desktop, "question")).anyMatch(words -> words.contains("later version"));
            desktop.click("question_ok");
            desktop.clusterName("edited");
            desktop.run(() -> desktop.wizard.keepNow());
            assertThat(newer).hasContent(text);
        }
    }

    @Test
    void thePageBeforeTheFirstDraftHasTheKeyboard() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.run(desktop.wizard::welcome);
            assertThat(desktop.stage.getScene().getFocusOwner().getId()).isEqualTo("welcome_new");
            desktop.keys(KeyCode.ESCAPE);
            assertThat(desktop.find("welcome")).isNull();
        }
    }

    /** There is no text in it that could be mended. */
    @Test
    void aFileThatIsNoneIsNamedAndNotOfferedAsText() throws Exception {
        try (var desktop = Desktop.open(home)) {
            for (var path : List.of(home, home.resolve("nowhere.json"))) {
                desktop.run(() -> desktop.wizard.open(path));
                assertThat(words(desktop, "question")).noneMatch(words -> words.contains("line"));
                assertThat(desktop.find("question_edit")).isNull();
                desktop.click("question_ok");
            }
        }
    }

    /** As if the process were gone: no process has that number. */
    private void crashed() throws Exception {
        try (var files = Files.list(home.resolve("drafts"))) {
            Files.move(files.findFirst().orElseThrow(), home.resolve("drafts/999999999999-x.ack.json"));
        }
    }

    @Test
    void whatTheUserDoesNotWantToSaveIsNotKept() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.clusterName("gone");
            desktop.run(() -> desktop.wizard.keepNow());
            desktop.run(desktop.wizard::quit);
            desktop.click("question_discard");
        }
        assertThat(home.resolve("drafts")).isEmptyDirectory();
        assertThat(new DraftStore(home.resolve("drafts")).left()).isEmpty();
    }

    @Test
    void aFileThatAnotherProgramWroteIsNotWrittenOverUnasked() throws Exception {
        var file = Files.writeString(home.resolve("a.json"), Samples.valid());
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file);
            Files.writeString(file, Samples.valid().replace("prod-bj-01", "theirs"));
            desktop.clusterName("ours");
            desktop.keys(KeyCode.CONTROL, KeyCode.S);
            assertThat(words(desktop, "question")).contains("a.json changed on disk");
            desktop.click("question_compare");
            assertThat(words(desktop, "repairs")).contains("name: \"ours\" → \"theirs\"");
            desktop.click("repairs_cancel");
            desktop.keys(KeyCode.CONTROL, KeyCode.S);
            desktop.click("question_cancel");
            assertThat(desktop.find("disk_bar").isVisible()).as("who does not answer finds the answers above the pages").isTrue();
            desktop.keys(KeyCode.CONTROL, KeyCode.S);
            desktop.click("question_keep");
            assertThat(desktop.find("disk_bar").isVisible()).isFalse();
            assertThat(file).content().contains("ours");
            assertThat(home.resolve("a.json.bak")).content().contains("theirs");
            Files.writeString(file, Samples.valid().replace("prod-bj-01", "again"));
            desktop.clusterName("mine");
            desktop.keys(KeyCode.CONTROL, KeyCode.S);
            desktop.click("question_reload");
            assertThat(desktop.clusterName()).isEqualTo("again");
        }
    }

    @Test
    void aFileThatAnotherProgramWroteIsSaidInABarThatWaits() throws Exception {
        var file = Files.writeString(home.resolve("a.json"), Samples.valid());
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file);
            desktop.run(() -> desktop.wizard.lookAtDisk());
            assertThat(desktop.find("disk_bar")).as("nobody did").isNull();
            Files.writeString(file, Samples.valid().replace("prod-bj-01", "theirs"));
            desktop.run(() -> desktop.wizard.lookAtDisk());
            assertThat(words(desktop, "disk_bar")).contains("a.json was changed by another program since it was opened here.");
            desktop.clusterName("typed");
            assertThat(desktop.clusterName()).as("work goes on").isEqualTo("typed");
            desktop.click("disk_compare");
            assertThat(words(desktop, "repairs")).contains("name: \"typed\" → \"theirs\"");
            desktop.click("repairs_cancel");
            desktop.click("disk_keep");
            assertThat(desktop.find("disk_bar").isVisible()).isFalse();
            desktop.keys(KeyCode.CONTROL, KeyCode.S);
            assertThat(file).as("unasked, since it was").content().contains("typed");
            Files.writeString(file, Samples.valid().replace("prod-bj-01", "again"));
            desktop.run(() -> desktop.wizard.lookAtDisk());
            desktop.click("disk_reload");
            assertThat(desktop.clusterName()).isEqualTo("again");
            assertThat(desktop.find("disk_bar").isVisible()).isFalse();
        }
    }

    @Test
    void aRequestStaysOneUnderAnotherNameAndBecomesASpecFileUnderTheNameOfOne() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(Files.writeString(home.resolve("a.json"), Samples.valid()));
            desktop.chosen = home.resolve("b.json");
            desktop.run(desktop.wizard::saveAs);
            assertThat(desktop.chosen).content().doesNotContain("x-ack-composer");
            desktop.chosen = home.resolve("c.ack.json");
            desktop.run(desktop.wizard::saveAs);
            assertThat(desktop.chosen).content().contains("x-ack-composer");
            assertThat(Files.readString(home.resolve("recent.json"))).contains("a.json", "b.json", "c.ack.json");
        }
    }

    @Test
    void aLaterFormatIsNeverWrittenOver() throws Exception {
        var later = "{\n  \"name\": \"later\",\n  \"x-ack-composer\": {\"format\": 99, \"new\": 1}\n}\n";
        var file = Files.writeString(home.resolve("a.ack.json"), later);
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file);
            desktop.click("question_ok");
            desktop.chosen = file;
            desktop.keys(KeyCode.CONTROL, KeyCode.S);
            assertThat(words(desktop, "question")).anyMatch(line -> line.contains("later version"));
            assertThat(file).hasContent(later);
        }
    }

    @Test
    void theStartPageBeginsFromATemplateAndAFileOfBefore() throws Exception {
        try (var desktop = Desktop.open(home, Map.of())) {
            desktop.openFile(Files.writeString(home.resolve("a.json"), Samples.valid()));
            desktop.run(desktop.wizard::welcome);
            assertThat(words(desktop, "welcome")).contains("Templates", "Dedicated, Flannel", home.resolve("a.json").toString());
            desktop.click("welcome_template_0");
            assertThat(desktop.clusterName()).isEqualTo("<cluster-name>");
            assertThat(desktop.session().changed.get()).isFalse();
            desktop.run(desktop.wizard::welcome);
            desktop.click("welcome_recent_0");
            assertThat(desktop.clusterName()).isEqualTo("prod-bj-01");
            desktop.clusterName("edited");
            desktop.run(desktop.wizard::revert);
            desktop.click("question_revert");
            assertThat(desktop.clusterName()).isEqualTo("prod-bj-01");
        }
    }
}
