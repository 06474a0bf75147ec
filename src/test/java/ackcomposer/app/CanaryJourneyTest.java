package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.send.Sender;
import ackcomposer.app.send.Way;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.submit.LoopbackService;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Step;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Secrets in every place of the window, all that it can do, and a fault of ours: afterwards none is in a file, a log, a stream or the
 * clipboard.
 */
class CanaryJourneyTest {
    private static final String ACCEPTED = "{\"cluster_id\": \"c1\", \"task_id\": \"T-1\", \"request_id\": \"R-1\"}";
    private final String canary = "Cn#" + Long.toString(new Random().nextLong(1L << 40, 1L << 50), 36) + "Z9";
    private final List<String> logged = new ArrayList<>();
    private final ByteArrayOutputStream streams = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final Handler log = new Handler() {
        private final SimpleFormatter text = new SimpleFormatter();

        @Override
        public void publish(LogRecord record) {
            logged.add(text.format(record));
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @TempDir
    Path home;
    /** What the user brings, with secrets in it. */
    @TempDir
    Path brought;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(log);
        var both = new PrintStream(streams, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
    }

    @AfterEach
    void leave() {
        Logger.getLogger("").removeHandler(log);
        System.setOut(out);
        System.setErr(err);
    }

    /** So that a place is known by its own. */
    private String secret(int place) {
        return canary + place;
    }

    private static LoopbackService.Script echo(int status) {
        return (socket, service) -> {
            var request = service.requests().get(service.requests().size() - 1);
            var all = request.headers() + new String(request.body(), StandardCharsets.UTF_8);
            LoopbackService.json(status, JsonMapper.shared().writeValueAsString(Map.of("code", "InvalidPassword", "message", all)))
                    .play(socket, service);
        };
    }

    private static void soon(Callable<Boolean> holds) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, holds);
    }

    private void send(Desktop desktop, boolean typed) throws Exception {
        desktop.run(() -> desktop.session().look(Step.REVIEW));
        desktop.run(desktop.wizard::create);
        desktop.run(() -> {
            ((CheckBox) desktop.find("confirm_checked")).setSelected(true);
            ((TextField) desktop.find("confirm_name")).setText("prod-bj-01");
            ((CheckBox) desktop.find("confirm_again")).setSelected(true);
            var keys = (ComboBox<?>) desktop.find("confirm_key");
            if (!typed) return;
            keys.getSelectionModel().selectLast();
            ((TextField) desktop.find("confirm_key_id")).setText("LTAI-typed-1");
            ((TextField) desktop.find("confirm_key_secret")).setText(secret(5));
            ((TextField) desktop.find("confirm_token")).setText(secret(6));
        });
        desktop.click("confirm_create");
        soon(() -> desktop.find("outcome_title") != null);
        desktop.settle();
    }

    private String clipboard() throws Exception {
        return Desktop.call(() -> String.valueOf(Clipboard.getSystemClipboard().getString()));
    }

    @Tag("T2")
    @Test
    void noSecretIsAnywhereAfterEverything() throws Exception {
        var request = Files.writeString(brought.resolve("good.json"), Samples.valid()
                .replace("\"key_pair\": \"ops-key\",\n  \"addons\"", "\"login_password\": \"" + secret(1) + "\",\n  \"addons\"")
                .replaceFirst("\\{", "{\"loginPassword\": \"" + secret(2) + "\","));
        var seen = new ArrayList<String>();
        try (var service = LoopbackService.start(echo(400), echo(500), LoopbackService.json(200, ACCEPTED));
             var desktop = Desktop.open(home, Map.of(Way.OVERRIDE, service.url(), "HOME", brought.toString(), Sender.RESOLVE_SECONDS, "0",
                     "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-env-1", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", secret(3),
                     "ALIBABA_CLOUD_SECURITY_TOKEN", secret(4)))) {
            Files.createDirectories(brought.resolve(".aliyun"));
            Files.writeString(brought.resolve(".aliyun/config.json"), "{\"profiles\":[{\"name\":\"ops\",\"mode\":\"StsToken\","
                    + "\"access_key_id\":\"STS.1\",\"access_key_secret\":\"" + secret(7) + "\",\"sts_token\":\"" + secret(8) + "\"}]}");
            desktop.openFile(request);
            desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, Catalogue.BASICS.name, "prod-bj-01")));
            desktop.chosen = home.resolve("saved.ack.json");
            desktop.run(desktop.wizard::saveAs);
            for (var format : desktop.wizard.formats()) {
                desktop.chosen = home.resolve(format + ".out");
                desktop.run(() -> desktop.wizard.export(format));
            }
            desktop.run(() -> ((Button) desktop.find("json_copy")).fire());
            seen.add(clipboard());
            for (var typed : List.of(false, true, false)) {
                send(desktop, typed);
                seen.add(String.join("\n", Rig.words(desktop.stage.getScene().getRoot())));
                if (desktop.find("outcome_follow") != null) break;
                desktop.keys(KeyCode.ESCAPE);
            }
            assertThat(service.requests()).as("all of it was sent").hasSize(3);
            assertThat(new String(service.requests().get(0).body(), StandardCharsets.UTF_8)).contains(secret(1));
            service.seen("DescribeClusterLogs",
                    LoopbackService.json(200, "[{\"ID\": 1, \"cluster_log\": \"password " + secret(1) + "\"}]"));
            service.seen("DescribeTaskInfo", LoopbackService.json(200, "{\"state\": \"running\"}"));
            service.seen("DescribeClusterDetail", LoopbackService.json(200, "{\"state\": \"initial\"}"));
            desktop.click("outcome_follow");
            soon(() -> Desktop.call(() -> desktop.session().creating().orElseThrow().told() > 0));
            desktop.run(() -> ((Button) desktop.find("follow_copy")).fire());
            seen.add(clipboard());
            desktop.chosen = home.resolve("log.txt");
            desktop.run(() -> ((Button) desktop.find("follow_save")).fire());
            desktop.run(desktop.wizard::history);
            desktop.keys(KeyCode.ESCAPE);
            desktop.run(() -> desktop.wizard.fault(new IllegalStateException("fault with " + secret(1) + " and " + secret(3))));
            seen.add(String.join("\n", Rig.words(desktop.stage.getScene().getRoot())));
            desktop.run(desktop.wizard::keepNow);
            desktop.settle();
        }
        assertThat(seen).hasSizeGreaterThan(5).noneMatch(text -> text.contains(canary));
        assertThat(logged).as("the fault").anyMatch(text -> text.contains("IllegalStateException"))
                .noneMatch(text -> text.contains(canary));
        assertThat(streams.toString(StandardCharsets.UTF_8)).doesNotContain(canary);
        assertThat(withCanary()).isEmpty();
    }

    private List<Path> withCanary() throws IOException {
        try (var all = Files.walk(home)) {
            var files = all.filter(Files::isRegularFile).toList();
            assertThat(files).hasSizeGreaterThan(8);
            var found = new ArrayList<Path>();
            for (var file : files) if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(canary)) found.add(file);
            return found;
        }
    }
}
