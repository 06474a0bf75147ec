package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.send.Way;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.submit.LoopbackService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What the window did and what went wrong in it can be looked at and handed on, and tells nothing of the request (T16). */
class LogJourneyTest {
    private static final String CANARY = "Canary-77#z";

    @TempDir
    Path home;

    private List<String> log() throws Exception {
        return Files.readAllLines(home.resolve("log/ack-composer.log")).stream().map(line -> line.replaceFirst("^\\S+ ", "")).toList();
    }

    private static String clipboard() throws Exception {
        return Desktop.call(() -> Clipboard.getSystemClipboard().getString());
    }

    private static void menu(Desktop desktop, String id) {
        var bar = (MenuBar) desktop.stage.getScene().lookup(".menu-bar");
        var item = bar.getMenus().stream().flatMap(menu -> menu.getItems().stream()).filter(each -> id.equals(each.getId())).findFirst();
        desktop.run(item.orElseThrow()::fire);
    }

    /** Opens, breaks, saves and exports a draft that has a secret, and fails once. */
    private void work(Desktop desktop) throws Exception {
        desktop.run(desktop.wizard::begun);
        desktop.openFile(Files.writeString(home.resolve("Canary-good.json"), Samples.valid()));
        desktop.openFile(Files.writeString(home.resolve("Canary-bad.json"), "{\"login_password\": \"" + CANARY));
        desktop.keys(KeyCode.ESCAPE);
        desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, Catalogue.MASTERS.keyPair, null)
                .set(0, Catalogue.MASTERS.loginPassword, CANARY)));
        desktop.chosen = home.resolve("saved.ack.json");
        desktop.run(desktop.wizard::saveAs);
        desktop.chosen = home.resolve("none/Canary.json");
        desktop.run(() -> desktop.wizard.export("request"));
        desktop.keys(KeyCode.ESCAPE);
        desktop.chosen = home.resolve("out.json");
        desktop.run(() -> desktop.wizard.export("request"));
        desktop.run(() -> desktop.wizard.fault(new IllegalStateException(CANARY)));
        desktop.keys(KeyCode.ESCAPE);
    }

    @Test
    @Tag("T16")
    void itSaysWhatWasDoneAndNothingOfTheRequest() throws Exception {
        try (var desktop = Desktop.open(home)) {
            work(desktop);
            assertThat(log()).startsWith("started " + Runtime.version().feature(), "opened 0 form 2024",
                    "not read ackcomposer.json.Fault", "saved false", "not written java.nio.file.NoSuchFileException", "exported request",
                    "fault java.lang.IllegalStateException");
            assertThat(Files.readString(home.resolve("log/ack-composer.log"))).doesNotContain("Canary", "prod-bj-01", "cn-");
        }
    }

    @Test
    void itIsShownAndHandedOnInBothLanguages() throws Exception {
        try (var desktop = Desktop.open(home)) {
            work(desktop);
            menu(desktop, "menu_log");
            var area = (TextArea) desktop.find("log_lines");
            assertThat(area.getText().lines().toList()).hasSameSizeAs(log()).last().asString().contains("    at ");
            desktop.click("log_copy");
            assertThat(clipboard()).startsWith("ACK Composer ").contains("Dates of facts:", " exported request\n").doesNotContain("Canary");
            desktop.click("log_close");
            assertThat(desktop.find("log")).isNull();
            desktop.run(() -> desktop.session().lang.set(Lang.ZH));
            menu(desktop, "menu_diagnostics");
            assertThat(clipboard()).startsWith("ACK 集群编排器 ").contains("信息日期：", " exported request\n").doesNotContain("Canary");
        }
    }

    @Test
    void whatWasSentIsNotedByItsFate() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(400, "{\"code\": \"" + CANARY + "\", \"message\": \"Canary\"}"));
             var desktop = Desktop.open(home, Map.of(Way.OVERRIDE, service.url(), "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-Canary",
                     "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "Canary-secret"))) {
            desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
            desktop.run(desktop.wizard::create);
            desktop.click("confirm_checked");
            desktop.click("confirm_name");
            desktop.robot.write("prod-bj-01");
            desktop.click("confirm_create");
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> desktop.find("outcome_title") != null);
            assertThat(log()).contains("confirming", "sent refused 400");
            assertThat(Files.readString(home.resolve("log/ack-composer.log"))).doesNotContain("Canary", "prod-bj-01");
        }
    }
}
