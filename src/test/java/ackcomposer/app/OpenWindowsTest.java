package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import ackcomposer.app.send.Way;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LoopbackService;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Several windows of one process: each has what is its own, and none takes anything from another. */
class OpenWindowsTest {
    @TempDir
    Path home;

    /** The windows of a test lie over one another, so that a click may meet another one. */
    private static void press(Desktop desktop, String id) {
        assertThat(desktop.find(id)).as(id).isNotNull();
        desktop.run(() -> ((Button) desktop.find(id)).fire());
    }

    private static void answer(Desktop desktop, String answer) {
        press(desktop, "question_" + answer);
    }

    private long drafts() throws Exception {
        if (Files.notExists(home.resolve("drafts"))) return 0;
        try (var files = Files.list(home.resolve("drafts"))) {
            return files.count();
        }
    }

    private Path file(String name) throws Exception {
        return Files.writeString(home.resolve(name + ".json"), Samples.valid().replace("prod-bj-01", name));
    }

    @Test
    void eachListsAllInTheOrderOfTheirOpeningAndLeadsToThem() throws Exception {
        try (var one = Desktop.open(home)) {
            one.openFile(file("one"));
            assertThat(one.session().windows.get()).isEqualTo(1);
            try (var other = one.another()) {
                assertThat(one.session().windows.get()).isEqualTo(2);
                assertThat(other.session().windows.get()).isEqualTo(2);
                other.clusterName("two");
                assertThat(listed(one)).containsExactly("> one.json · one", "*Untitled · two");
                assertThat(listed(other)).containsExactly("one.json · one", "> *Untitled · two");
                other.run(() -> other.wizard.windows().get(0).toFront().run());
                assertThat(one.wizard.all().front()).contains(one.wizard);
                assertThat(listed(one)).as("whichever is looked at").startsWith("> one.json · one");
                one.keys(KeyCode.CONTROL, KeyCode.F6);
                assertThat(one.wizard.all().front()).as("the next").contains(other.wizard);
                other.run(other.wizard::nextWindow);
                assertThat(one.wizard.all().front()).as("after the last the first").contains(one.wizard);
            }
            assertThat(one.session().windows.get()).isEqualTo(1);
            assertThat(listed(one)).hasSize(1);
        }
    }

    private static List<String> listed(Desktop desktop) throws Exception {
        return Desktop.call(() -> desktop.wizard.windows().stream().map(window -> (window.isThis() ? "> " : "") + window.name()).toList());
    }

    @Test
    void eachHasADraftStepsAKeptDraftAndATitleOfItsOwn() throws Exception {
        try (var one = Desktop.open(home)) {
            one.openFile(file("one"));
            one.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
            assertThat(one.wizard.all().count()).as("by its keys").isEqualTo(2);
            one.run(() -> one.wizard.all().front().orElseThrow().close());
            assertThat(one.wizard.all().count()).isEqualTo(1);
            assertThat(one.stage.isShowing()).isTrue();
            try (var other = one.another()) {
                assertThat(other.clusterName()).isEmpty();
                assertThat(other.stage.getX()).as("both can be seen").isEqualTo(one.stage.getX() + 32);
                assertThat(other.stage.getWidth()).isEqualTo(one.stage.getWidth());
                other.openFile(file("other"));
                one.clusterName("one-a");
                other.clusterName("other-a");
                other.clusterName("other-b");
                one.run(() -> one.wizard.keepNow());
                other.run(() -> other.wizard.keepNow());
                assertThat(drafts()).isEqualTo(2);
                assertThat(one.stage.getTitle()).startsWith("*one.json");
                assertThat(other.stage.getTitle()).startsWith("*other.json");
                one.run(() -> one.session().history.undo());
                assertThat(one.clusterName()).isEqualTo("one");
                assertThat(other.clusterName()).isEqualTo("other-b");
                assertThat(one.session().canUndo()).isFalse();
                assertThat(other.session().canUndo()).isTrue();
                other.run(() -> other.session().history.undo());
                assertThat(other.clusterName()).isIn("other-a", "other");
            }
            assertThat(one.stage.isShowing()).isTrue();
        }
    }

    @Test
    void aFileThatAnotherWindowHasIsShownThereAndNotOpenedTwice() throws Exception {
        var file = file("one");
        try (var one = Desktop.open(home); var other = one.another()) {
            one.openFile(file);
            one.clusterName("edited");
            other.run(() -> other.wizard.open(file.resolveSibling("../" + home.getFileName() + "/one.json")));
            assertThat(other.clusterName()).as("by whatever path").isEmpty();
            assertThat(one.wizard.all().front()).contains(one.wizard);
            other.run(other.wizard::toFront);
            other.chosen = file;
            other.run(other.wizard::open);
            assertThat(other.clusterName()).isEmpty();
            assertThat(one.wizard.all().front()).as("also where it was chosen").contains(one.wizard);
            assertThat(one.clusterName()).isEqualTo("edited");
            other.openFile(file("two"));
            assertThat(other.clusterName()).as("another file is opened where it is asked for").isEqualTo("two");
            one.run(() -> one.wizard.open(file));
            assertThat(one.find("question")).as("its own is read again").isNotNull();
        }
    }

    @Test
    void whatIsSetInOneHoldsInAllAndEachShowsAsMuchAsItsUserWants() throws Exception {
        try (var one = Desktop.open(home); var other = one.another()) {
            one.run(() -> {
                one.session().theme.set(Theme.DARK);
                one.session().lang.set(Lang.ZH);
                one.session().zoom.set(120);
                one.session().level.set(Level.ALL);
                one.session().warningsAsErrors.set(true);
                one.wizard.set("endpoint", "http://127.0.0.1:1");
            });
            assertThat(other.session().theme.get()).isEqualTo(Theme.DARK);
            assertThat(other.session().lang.get()).isEqualTo(Lang.ZH);
            assertThat(other.session().zoom.get()).isEqualTo(120);
            assertThat(other.session().warningsAsErrors.get()).isTrue();
            assertThat(other.session().level.get()).isEqualTo(Level.COMMON);
            assertThat(other.wizard.setting("endpoint")).isEqualTo("http://127.0.0.1:1");
            assertThat(other.stage.getTitle()).endsWith("[http://127.0.0.1:1]");
            var kept = SettingsFile.read(one.env).settings();
            assertThat(kept.get(Settings.LANGUAGE)).isEqualTo("zh");
            assertThat(kept.get(Settings.LEVEL)).isEqualTo("all");
        }
    }

    @Test
    void anotherLanguageWaitsForADialogOfAnotherWindow() throws Exception {
        try (var one = Desktop.open(home); var other = one.another()) {
            other.run(other.wizard::history);
            assertThat(other.find("history")).isNotNull();
            one.run(() -> one.session().lang.set(Lang.ZH));
            assertThat(other.find("history")).isNotNull();
            assertThat(other.session().lang.get()).isEqualTo(Lang.EN);
            other.run(() -> ((Button) other.find("history_close")).fire());
            assertThat(other.session().lang.get()).isEqualTo(Lang.ZH);
        }
    }

    @Test
    void closingOneLeavesTheOthersAndQuittingAsksForAllThatIsUnsaved() throws Exception {
        try (var one = Desktop.open(home); var other = one.another(); var third = one.another()) {
            third.run(third.wizard::close);
            assertThat(third.stage.isShowing()).isFalse();
            assertThat(one.wizard.all().count()).isEqualTo(2);
            var files = new Path[] {file("one"), file("two")};
            one.openFile(files[0]);
            other.openFile(files[1]);
            one.clusterName("one-a");
            other.clusterName("two-a");
            one.run(one.wizard::quit);
            assertThat(Rig.words((Parent) one.find("question"))).contains("Save changes in 2 windows?")
                    .anyMatch(words -> words.contains("one.json\ntwo.json") || words.contains("two.json\none.json"));
            answer(one, "cancel");
            assertThat(other.stage.isShowing()).isTrue();
            one.run(one.wizard::quit);
            answer(one, "save");
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !one.stage.isShowing() && !other.stage.isShowing());
            assertThat(files[0]).content().contains("one-a");
            assertThat(files[1]).content().contains("two-a");
            assertThat(one.wizard.all().count()).isZero();
        }
        assertThat(drafts()).isZero();
    }

    @Test
    void allOfThemStayWhereTheUserGivesNoNameForOne() throws Exception {
        try (var one = Desktop.open(home); var other = one.another()) {
            one.clusterName("one-a");
            other.clusterName("other-a");
            one.chosen = null;
            other.chosen = null;
            one.run(one.wizard::quit);
            answer(one, "save");
            assertThat(one.stage.isShowing()).isTrue();
            assertThat(other.stage.isShowing()).isTrue();
            assertThat(one.wizard.all().count()).isEqualTo(2);
        }
    }

    @Test
    void quittingAsksInTheOneWindowThatIsUnsaved() throws Exception {
        try (var one = Desktop.open(home); var other = one.another()) {
            other.clusterName("other-a");
            one.run(one.wizard::toFront);
            one.run(one.wizard::quit);
            assertThat(one.find("question")).isNull();
            assertThat(one.wizard.all().front()).contains(other.wizard);
            answer(other, "cancel");
            assertThat(one.stage.isShowing()).isTrue();
            one.run(one.wizard::quit);
            answer(other, "discard");
            assertThat(one.stage.isShowing()).isFalse();
            assertThat(other.stage.isShowing()).isFalse();
        }
    }

    @Test
    void aFaultIsShownWhereTheUserLooks() throws Exception {
        try (var one = Desktop.open(home); var other = one.another()) {
            for (var looked : List.of(other, one)) {
                looked.run(looked.wizard::toFront);
                looked.run(() -> looked.wizard.all().fault(new IllegalStateException("ours")));
                assertThat(looked.find("question")).isNotNull();
                assertThat((looked == one ? other : one).find("question")).isNull();
                answer(looked, "ok");
            }
        }
    }

    private void confirm(Desktop desktop) {
        desktop.run(() -> desktop.session().look(Step.REVIEW));
        desktop.run(desktop.wizard::create);
        desktop.run(() -> {
            ((CheckBox) desktop.find("confirm_checked")).setSelected(true);
            ((TextField) desktop.find("confirm_name")).setText("prod-bj-01");
        });
    }

    /** Both have asked before either has sent. */
    @Test
    @Tag("T18")
    void whatOneHasSentTheOtherDoesNotSendAgain() throws Exception {
        var mayAnswer = new CompletableFuture<Void>();
        var answer = LoopbackService.json(200, "{\"cluster_id\": \"c1\", \"task_id\": \"T-1\", \"request_id\": \"R-1\"}");
        try (var service = LoopbackService.start((socket, self) -> {
            mayAnswer.join();
            answer.play(socket, self);
        }); var one = Desktop.open(home, Map.of(Way.OVERRIDE, service.url(), "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-confirm",
                "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret")); var other = one.another()) {
            one.openFile(Files.writeString(home.resolve("a.json"), Samples.valid()));
            other.openFile(Files.writeString(home.resolve("b.json"), Samples.valid()));
            confirm(one);
            confirm(other);
            press(one, "confirm_create");
            press(other, "confirm_create");
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> other.find("outcome_title") != null);
            assertThat(one.wizard.isSending()).isTrue();
            other.run(other.wizard::quit);
            assertThat(one.find("question")).as("the one that is sending asks").isNotNull();
            answer(one, "wait");
            assertThat(other.stage.isShowing()).isTrue();
            mayAnswer.complete(null);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> one.find("outcome_title") != null);
            assertThat(service.requests()).filteredOn(request -> request.method().equals("POST")).hasSize(1);
            assertThat(new Ledger(home.resolve("ledger")).list()).hasSize(1);
        } finally {
            mayAnswer.complete(null);
        }
    }
}
