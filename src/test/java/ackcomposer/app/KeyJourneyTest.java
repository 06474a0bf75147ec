package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.send.Sender;
import ackcomposer.app.send.Way;
import ackcomposer.submit.LoopbackService;
import ackcomposer.view.Rig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A key that a program of a profile yields: shown, agreed to, gotten, and signed with; without that nothing is run. */
@DisabledOnOs(OS.WINDOWS)
class KeyJourneyTest {
    private static final String ACCEPTED = "{\"cluster_id\": \"c1\", \"task_id\": \"T-1\", \"request_id\": \"R-1\"}";
    @TempDir
    Path home;

    private Map<String, String> around(String url) throws Exception {
        var program = Files.writeString(home.resolve("get-cred"), "#!/bin/sh\ntouch " + home.resolve("RAN")
                + "\necho '{\"mode\":\"StsToken\","
                + "\"access_key_id\":\"STS.gotten-7777\",\"access_key_secret\":\"gotten-secret\",\"sts_token\":\"token\"}'\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Files.createDirectories(home.resolve(".aliyun"));
        Files.writeString(home.resolve(".aliyun/config.json"), """
                {"profiles": [
                {"name": "ops-prod", "mode": "AK", "access_key_id": "LTAI-ops-4242", "access_key_secret": "s", "region_id": "cn-beijing"},
                {"name": "ext", "mode": "External", "process_command": "%s --profile ops"},
                {"name": "uri", "mode": "CredentialsURI", "credentials_uri": "http://127.0.0.1:7777/cred"},
                {"name": "role", "mode": "RamRoleArn", "access_key_id": "LTAI-r", "access_key_secret": "s", "ram_role_arn": "r"}
                ]}""".formatted(program));
        return new HashMap<>(Map.of(Way.OVERRIDE, url, "HOME", home.toString(), Sender.RESOLVE_SECONDS, "0"));
    }

    @Tag("T14")
    @Test
    void aProgramRunsOnlyOnceThatWasAgreedToAndItsKeySigns() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(200, ACCEPTED));
             var desktop = Desktop.open(home, around(service.url()))) {
            desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
            desktop.run(desktop.wizard::create);
            desktop.run(() -> ((ComboBox<?>) desktop.find("confirm_key")).getSelectionModel().select(1));
            assertThat(desktop.text("confirm_origin")).endsWith("get-cred --profile ops");
            Picture.of(desktop).save("confirm-program").isNotCutOff();
            assertThat(home.resolve("RAN")).as("nothing was agreed to").doesNotExist();
            desktop.click("confirm_fetch");
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> Desktop.call(() -> desktop.find("confirm_fetch") == null));
            desktop.settle();
            Picture.of(desktop).save("confirm-gotten").isNotCutOff();
            desktop.run(() -> {
                ((CheckBox) desktop.find("confirm_checked")).setSelected(true);
                ((TextField) desktop.find("confirm_name")).setText("prod-bj-01");
            });
            desktop.click("confirm_create");
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> desktop.find("outcome_title") != null);
            assertThat(service.requests()).singleElement().satisfies(request -> {
                assertThat(request.headers().toString()).contains("STS.gotten-7777");
                assertThat(request.signedBy("gotten-secret")).isTrue();
            });
        }
    }

    @Test
    void everyKindOfProfileIsListedWithWhatToDo() throws Exception {
        try (var service = LoopbackService.start(); var desktop = Desktop.open(home, around(service.url()))) {
            desktop.openFile(Files.writeString(home.resolve("good.json"), Samples.valid()));
            desktop.run(desktop.wizard::create);
            desktop.run(() -> ((ComboBox<?>) desktop.find("confirm_key")).show());
            desktop.settle();
            var words = Rig.popups().stream().flatMap(popup -> Rig.words(popup.getScene().getRoot()).stream()).toList();
            assertThat(words).anyMatch(line -> line.startsWith("ops-prod (AK, cn-beijing), key ends in 4242"))
                    .anyMatch(line -> line.startsWith("ext: gets its key by running a program"))
                    .anyMatch(line -> line.startsWith("uri: gets its key from a URL"))
                    .anyMatch(line -> line.startsWith("role: assumes a role first"));
            var marks = Rig.popups().stream().flatMap(popup -> Rig.styled(popup.getScene().getRoot(), "current").stream()).toList();
            assertThat(marks).as("the one that is chosen").hasSize(1);
            Rig.closePopups();
        }
    }
}
