package ackcomposer.app;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.file.SettingsFile;
import ackcomposer.app.send.Way;
import ackcomposer.app.window.Preferences;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.State;
import ackcomposer.view.Rig;
import ackcomposer.view.parts.Unbroken;
import ackcomposer.view.session.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What takes long loses nothing: neither an edit while a file is read, nor the outcome of a request that is out. */
class WizardTest {
    private static final String ACCEPTED = "{\"cluster_id\": \"c1\", \"task_id\": \"T-1\", \"request_id\": \"R-1\"}";
    @TempDir
    Path home;

    private static String name(Desktop desktop) {
        return desktop.session().draft.state().root().get(BASICS.name).orElse("");
    }

    private static void name(Desktop desktop, String name) {
        desktop.session().draft.edit(state -> state.set(0, BASICS.name, name));
    }

    /** Nothing else of the window changes then: neither of the two drafts has changes. */
    @Test
    void theTitleNamesTheFileThatWasOpened() throws Exception {
        var file = Files.writeString(home.resolve("good.json"), Samples.valid());
        try (var desktop = Desktop.open(home)) {
            assertThat(desktop.stage.getTitle()).startsWith("Untitled");
            desktop.openFile(file);
            assertThat(desktop.stage.getTitle()).startsWith("good.json");
            desktop.run(desktop.wizard::newDraft);
            assertThat(desktop.stage.getTitle()).startsWith("Untitled");
        }
    }

    @Test
    void whereTheWindowWasIsKeptForTheNextOne() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.run(() -> desktop.stage.setWidth(1010));
            desktop.run(desktop.wizard::close);
            assertThat(Preferences.place(SettingsFile.read(desktop.env).settings()).orElseThrow().bounds().getWidth()).isEqualTo(1010);
        }
    }

    @Test
    void whatIsEditedWhileAFileIsReadIsNotLostUnasked() throws Exception {
        var file = Files.writeString(home.resolve("good.json"), Samples.valid());
        try (var desktop = Desktop.open(home)) {
            // The answer comes back on the window's thread, so after what is done there at once.
            desktop.run(() -> {
                desktop.wizard.open(file);
                name(desktop, "edited");
            });
            assertThat(desktop.find("question_save")).isNotNull();
            assertThat(name(desktop)).isEqualTo("edited");
            desktop.click("question_cancel");
            assertThat(name(desktop)).isEqualTo("edited");
            desktop.run(() -> desktop.wizard.open(file));
            desktop.click("question_discard");
            assertThat(name(desktop)).isEqualTo("prod-bj-01");
        }
    }

    @Test
    @Tag("T8")
    void theTitleNamesAnEndpointThatIsSet() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{\"endpoint\": \"http://127.0.0.1:1\"}");
        try (var desktop = Desktop.open(home)) {
            assertThat(desktop.stage.getTitle()).endsWith("[http://127.0.0.1:1]");
            assertThat(desktop.find("question")).isNull();
        }
    }

    @Test
    void settingsThatCannotBeUsedAreNamedAtTheStartAndKept() throws Exception {
        var settings = Files.writeString(home.resolve("settings.json"), "{\"proxy\": ");
        try (var desktop = Desktop.open(home)) {
            assertThat(Rig.words((Parent) desktop.find("question"))).anyMatch(words -> words.startsWith(settings.toString()));
            desktop.click("question_ok");
            desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
            desktop.run(desktop.wizard::create);
            assertThat(Rig.words((Parent) desktop.find("question"))).anyMatch(words -> words.contains("cannot be read."));
        }
        assertThat(settings).hasContent("{\"proxy\": ");
        Files.writeString(settings, "{\"caFile\": 1, \"proxy\": 2}");
        try (var desktop = Desktop.open(home)) {
            assertThat(Rig.words((Parent) desktop.find("question"))).anyMatch(words -> Unbroken.plain(words).contains("proxy, caFile"));
        }
    }

    private static boolean isRehearsing() {
        return Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("rehearsal"));
    }

    /** However the window goes: nobody else would end its service, and its folder would stay. */
    @Test
    void whatIsRehearsedEndsWithItsWindow() throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !isRehearsing());
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
            desktop.run(() -> desktop.wizard.rehearse("success"));
            assertThat(desktop.find("confirm_create")).isNotNull();
            assertThat(isRehearsing()).isTrue();
        }
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> !isRehearsing());
    }

    private void send(Desktop desktop) throws Exception {
        desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
        desktop.run(() -> desktop.session().look(Step.REVIEW));
        desktop.run(desktop.wizard::create);
        desktop.run(() -> {
            ((CheckBox) desktop.find("confirm_checked")).setSelected(true);
            ((TextField) desktop.find("confirm_name")).setText("prod-bj-01");
        });
        desktop.click("confirm_create");
    }

    @Test
    void theWindowStaysUntilWhatBecameOfARequestIsKnown() throws Exception {
        var mayAnswer = new CompletableFuture<Void>();
        var answer = LoopbackService.json(200, ACCEPTED);
        try (var service = LoopbackService.start((socket, self) -> {
            mayAnswer.join();
            answer.play(socket, self);
        }); var desktop = Desktop.open(home, Map.of(Way.OVERRIDE, service.url(), "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-confirm",
                "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret"))) {
            send(desktop);
            desktop.run(desktop.wizard::quit);
            assertThat(desktop.stage.isShowing()).isTrue();
            assertThat(desktop.find("confirm")).isNotNull();
            desktop.run(desktop.wizard::quit);
            desktop.click("question_wait");
            assertThat(desktop.find("question")).isNull();
            assertThat(desktop.find("confirm").isDisabled()).isFalse();
            assertThat(desktop.stage.isShowing()).isTrue();
            mayAnswer.complete(null);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> desktop.find("outcome_title") != null);
            desktop.run(desktop.wizard::quit);
            assertThat(desktop.stage.isShowing()).as("nothing is out, and nothing unsaved").isFalse();
        } finally {
            mayAnswer.complete(null);
        }
    }

    @Test
    void whoWillNotWaitClosesTheWindowAndTheRecordStaysOpen() throws Exception {
        var mayAnswer = new CompletableFuture<Void>();
        try (var service = LoopbackService.start((socket, self) -> mayAnswer.join());
             var desktop = Desktop.open(home, Map.of(Way.OVERRIDE, service.url(), "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-confirm",
                     "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "secret"))) {
            send(desktop);
            desktop.run(desktop.wizard::quit);
            desktop.click("question_leave");
            assertThat(desktop.stage.isShowing()).isFalse();
            assertThat(new Ledger(home.resolve("ledger")).list()).singleElement().matches(entry -> entry.state().open());
        } finally {
            mayAnswer.complete(null);
            untilWrittenDown();
        }
    }

    /** Behind the window that is closed the record is still brought up to date; its folder must not go before. */
    private void untilWrittenDown() throws Exception {
        var ledger = new Ledger(home.resolve("ledger"));
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> ledger.list().stream().noneMatch(entry -> entry.state() == State.SENDING));
    }
}
