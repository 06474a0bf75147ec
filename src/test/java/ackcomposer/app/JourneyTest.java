package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.send.Way;
import ackcomposer.app.window.Preview;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.submit.LoopbackService;
import ackcomposer.view.session.Step;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** What users come for, done in the window as they would do it. */
class JourneyTest {
    private static final String IDS =
            "<cluster_id>cb95aa626a47740afbf6aa099b650001</cluster_id>\n<task_id>T-5a54309c80282e39ea00002f</task_id>\n"
            + "<request_id>687C5BAA-D103-4993-884B-C35E4314A1E1</request_id>";

    @TempDir
    private Path home;

    private Path file(String name, String text) throws Exception {
        var path = home.resolve(name);
        Files.writeString(path, text);
        return path;
    }

    private static String sample() {
        return new String(Samples.bytes("sample.json"), StandardCharsets.UTF_8);
    }

    private static long errors(Desktop desktop) {
        return desktop.session().problems().all().stream().filter(Problem::isError).count();
    }

    @Test
    void opensTheSampleMendsItAndSubmitsItOnce() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(200, IDS));
             var desktop = Desktop.open(home, Map.of(Way.OVERRIDE, service.url(), "ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-journey",
                     "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "journey-secret"))) {
            // The ids of the page are masked; a person who has them types them in. Comments and faults stay.
            desktop.openFile(file("sample.json", sample().replace("****", "0001").replace("*******", "0000001")
                    .replace("0001***", "0001")));
            assertThat(errors(desktop)).isEqualTo(5);
            assertThat(desktop.text("pill_errors")).isEqualTo("5 errors");

            desktop.type("f_name", "ack-dedicated");
            assertThat(errors(desktop)).as("the name").isEqualTo(4);
            desktop.go(Ref.to(0, Catalogue.NETWORK.podVSwitches));
            desktop.clickFix("pod_vswitch_ids");
            assertThat(errors(desktop)).as("the pod vSwitches").isEqualTo(3);
            desktop.go(Ref.to(0, Catalogue.MASTERS.keyPair));
            desktop.clickFix("key_pair");
            assertThat(errors(desktop)).as("the masters' login").isEqualTo(2);
            var pool = desktop.session().draft.state().root().rows(Catalogue.NODE_POOLS.nodepools).get(0).id();
            desktop.go(Ref.to(pool, Catalogue.NODE_POOLS.pool.keyPair));
            desktop.clickFix("nodepools__0__scaling_group__key_pair");
            assertThat(errors(desktop)).as("the pool's login").isEqualTo(1);
            desktop.go(Ref.to(pool, Catalogue.NODE_POOLS.pool.count));
            desktop.clickFix("nodepools__0__count");
            assertThat(errors(desktop)).as("a size beside scaling").isZero();

            desktop.run(() -> desktop.session().look(Step.REVIEW));
            assertThat(desktop.text("btn_next")).isEqualTo("Create cluster…");
            desktop.click("btn_next");
            desktop.click("confirm_create");
            assertThat(service.requests()).as("nothing before the tick and the name").isEmpty();
            desktop.click("confirm_checked");
            desktop.click("confirm_name");
            desktop.robot.write("ack-dedicated");
            desktop.click("confirm_create");
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> desktop.find("outcome_cluster") != null);
            desktop.settle();

            assertThat(desktop.text("outcome_title")).isEqualTo("Request accepted");
            assertThat(desktop.text("outcome_cluster")).isEqualTo("cb95aa626a47740afbf6aa099b650001");
            assertThat(desktop.text("outcome_task")).isEqualTo("T-5a54309c80282e39ea00002f");
            assertThat(desktop.text("outcome_request")).isEqualTo("687C5BAA-D103-4993-884B-C35E4314A1E1");
            assertThat(service.requests()).hasSize(1);
            var arrived = service.requests().get(0);
            assertThat(arrived.signedBy("journey-secret")).isTrue();
            assertThat(new String(arrived.body(), StandardCharsets.UTF_8)).isEqualTo(
                    new Preview().apply(desktop.session().draft.state()).lines().stream().map(line -> line.text())
                            .reduce((a, b) -> a + "\n" + b).orElseThrow());
        }
    }

    @Test
    void showsNoErrorBeforeAFieldIsLeftAndTakesItAwayWhileItIsMended() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.run(() -> desktop.session().look(Step.ALL.get(1)));
            desktop.type("f_vpc_cidr", "192.168.0.0/16");
            desktop.type("f_service_cidr", "10.");
            assertThat(desktop.find("err_service_cidr").isVisible()).isFalse();
            desktop.focus("f_vpcid");
            assertThat(desktop.find("err_service_cidr").isVisible()).isTrue();
            desktop.type("f_service_cidr", "10.0.0.0/16");
            assertThat(desktop.find("err_service_cidr").isVisible()).as("gone before leaving").isFalse();
        }
    }

    @Test
    void nextIsNeverDisabledAndNeverSendsWithErrors() throws Exception {
        try (var service = LoopbackService.start(LoopbackService.json(200, IDS)); var desktop = Desktop.open(home,
                Map.of(Way.OVERRIDE, service.url()))) {
            for (var step : Step.ALL) {
                desktop.run(() -> desktop.session().look(step));
                assertThat(desktop.find("btn_next").isDisabled()).isFalse();
            }
            assertThat(desktop.text("btn_next")).matches("Fix \\d+ errors");
            desktop.click("btn_next");
            assertThat(desktop.session().step.get()).isNotEqualTo(Step.REVIEW);
            assertThat(service.requests()).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadLeavesTheOpenDraftAsItWas() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file("good.json", Samples.valid()));
            var before = desktop.session().draft.state();
            desktop.openFile(file("bad.json", "{\"name\": \"x\", \"y\""));
            assertThat(desktop.find("question")).isNotNull();
            assertThat(desktop.session().draft.state()).isSameAs(before);
            assertThat(desktop.stage.getTitle()).startsWith("good.json");
        }
    }

    @Test
    void savesWhatItOpenedByteForByteAndAsksBeforeChangesAreLost() throws Exception {
        try (var desktop = Desktop.open(home)) {
            var path = file("good.json", Samples.valid());
            desktop.openFile(path);
            desktop.click("btn_save");
            assertThat(path).hasContent(Samples.valid());
            desktop.type("f_name", "other");
            assertThat(desktop.stage.getTitle()).startsWith("*good.json");
            desktop.run(desktop.wizard::newDraft);
            assertThat(desktop.find("question_save")).isNotNull();
            assertThat(desktop.find("question_discard")).isNotNull();
            desktop.keys(KeyCode.ESCAPE);
            assertThat(desktop.text("f_name")).isEqualTo("other");
            desktop.run(desktop.wizard::newDraft);
            desktop.click("question_save");
            assertThat(Files.readString(path)).contains("\"name\": \"other\"");
            assertThat(desktop.session().draft.state().root().isSet(Catalogue.BASICS.name)).isFalse();
        }
    }

    @Test
    @Tag("T2")
    void aPasswordIsNowhereButInMemory() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file("good.json", Samples.valid()));
            desktop.run(() -> desktop.session().draft.edit(state -> state.set(0, Catalogue.MASTERS.keyPair, null)
                    .set(0, Catalogue.MASTERS.loginPassword, "Canary-77#z")));
            desktop.run(() -> desktop.session().look(Step.REVIEW));
            assertThat(new Preview().apply(desktop.session().draft.state()).lines()).noneMatch(line -> line.text().contains("Canary"));
            desktop.chosen = home.resolve("saved.ack.json");
            desktop.run(desktop.wizard::saveAs);
            for (var format : desktop.wizard.formats()) {
                desktop.chosen = home.resolve(format + ".out");
                desktop.run(() -> desktop.wizard.export(format));
                assertThat(desktop.chosen).isNotEmptyFile();
            }
            try (var files = Files.walk(home)) {
                for (var saved : files.filter(Files::isRegularFile).toList()) assertThat(Files.readString(saved)).doesNotContain("Canary");
            }
        }
    }

    @Test
    void poolsAreDuplicatedMovedRemovedAndBroughtBackToTheSameJson() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file("good.json", Samples.valid()));
            var before = new Preview().apply(desktop.session().draft.state()).lines();
            desktop.run(() -> desktop.session().look(Step.ALL.get(5)));
            desktop.click("np_duplicate");
            assertThat(desktop.session().draft.state().root().rows(Catalogue.NODE_POOLS.nodepools)).hasSize(2);
            desktop.focus("np_list");
            desktop.keys(KeyCode.ALT, KeyCode.UP);
            assertThat(desktop.session().draft.state().root().rows(Catalogue.NODE_POOLS.nodepools).get(0)
                    .get(Catalogue.NODE_POOLS.pool.name)).contains("web-copy");
            desktop.keys(KeyCode.DELETE);
            assertThat(desktop.find("toast").isVisible()).isTrue();
            assertThat(new Preview().apply(desktop.session().draft.state()).lines()).isEqualTo(before);
            desktop.click("toast_undo");
            assertThat(desktop.session().draft.state().root().rows(Catalogue.NODE_POOLS.nodepools)).hasSize(2);
        }
    }

    @Test
    void typedSwitchesOfAddonsWriteTheirSettingsAsText() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.run(() -> desktop.session().look(Step.ALL.get(4)));
            desktop.click("addon_storage");
            desktop.click("addon_logs");
            desktop.click("addon_events");
            var text = new Preview().apply(desktop.session().draft.state()).lines().stream().map(line -> line.text().strip()).toList();
            assertThat(text).contains("\"name\": \"csi-plugin\"", "\"name\": \"csi-provisioner\"",
                    "\"config\": \"{\\\"IngressDashboardEnabled\\\":\\\"true\\\"}\"",
                    "\"config\": \"{\\\"sls_project_name\\\":\\\"\\\"}\"");
            desktop.click("addon_storage");
            assertThat(new Preview().apply(desktop.session().draft.state()).lines()).noneMatch(line -> line.text().contains("csi"));
        }
    }

    @Test
    void theSearchFindsAFieldByItsApiNameAndGoesThere() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.keys(KeyCode.SHORTCUT, KeyCode.K);
            desktop.robot.write("custom_san");
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> desktop.text("search").equals("custom_san"));
            desktop.settle();
            desktop.keys(KeyCode.ENTER);
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> "f_custom_san".equals(desktop.stage.getScene().getFocusOwner().getId()));
        }
    }

    @Test
    void aChangeOfLanguageKeepsThePageTheValuesAndTheUndo() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.type("f_name", "prod");
            desktop.run(() -> desktop.session().lang.set(Lang.ZH));
            assertThat(desktop.text("f_name")).isEqualTo("prod");
            assertThat(desktop.text("lbl_name")).isEqualTo("集群名称");
            assertThat(desktop.session().history.canUndo()).isTrue();
        }
    }

    @Test
    void aFieldMarksItsLinesAndALineLeadsToItsField() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file("good.json", Samples.valid()));
            var lines = new Preview().apply(desktop.session().draft.state()).lines();
            assertThat(String.join("\n", desktop.json())).isEqualTo(Samples.valid().strip());
            desktop.go(Ref.to(0, Catalogue.NETWORK.podCidr));
            assertThat(desktop.markedLines("of-focus")).hasSize(1).allMatch(line -> line.contains("container_cidr"));
            desktop.type("f_container_cidr", "172.22.0.0/16");
            assertThat(desktop.json()).contains("  \"container_cidr\": \"172.22.0.0/16\",").isEqualTo(
                    new Preview().apply(desktop.session().draft.state()).lines().stream().map(line -> line.text()).toList());
            desktop.clickLine(lines.stream().map(line -> line.path()).toList().indexOf("name"));
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> "f_name".equals(desktop.stage.getScene().getFocusOwner().getId()));
        }
    }

    @Test
    void f8WalksThroughTheProblems() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file("sample.json", sample()));
            desktop.run(() -> desktop.session().look(Step.REVIEW));
            var seen = new HashSet<String>();
            for (var i = 0; i < 4; i++) {
                desktop.keys(KeyCode.F8);
                WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> String.valueOf(desktop.stage.getScene().getFocusOwner().getId())
                        .startsWith("f_"));
                seen.add(desktop.stage.getScene().getFocusOwner().getId());
            }
            assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void rowsAreDuplicatedMovedAndRemovedByTheKeyboard() throws Exception {
        try (var desktop = Desktop.open(home)) {
            desktop.openFile(file("good.json", Samples.valid()));
            var tags = Catalogue.ADVANCED.tags;
            var first = desktop.session().draft.state().root().rows(tags).get(0).id();
            var before = new Preview().apply(desktop.session().draft.state()).lines();
            desktop.go(Ref.to(first, Catalogue.ADVANCED.tag.key));
            desktop.keys(KeyCode.CONTROL, KeyCode.D);
            var rows = desktop.session().draft.state().root().rows(tags);
            assertThat(rows).hasSize(2).allMatch(row -> row.get(Catalogue.ADVANCED.tag.value).filter("platform"::equals).isPresent());
            desktop.go(Ref.to(first, Catalogue.ADVANCED.tag.key));
            desktop.keys(KeyCode.ALT, KeyCode.DOWN);
            assertThat(desktop.session().draft.state().root().rows(tags).get(1).id()).isEqualTo(first);
            desktop.go(Ref.to(rows.get(1).id(), Catalogue.ADVANCED.tag.key));
            desktop.keys(KeyCode.CONTROL, KeyCode.DELETE);
            assertThat(new Preview().apply(desktop.session().draft.state()).lines()).isEqualTo(before);
        }
    }
}
