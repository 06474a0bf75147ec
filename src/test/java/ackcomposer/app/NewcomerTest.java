package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody does who never saw the window, with the keyboard alone, in few fields and few acts: a key, or a text that is typed. */
@Timeout(300)
class NewcomerTest {
    private static final int MOST_FIELDS = 12;
    private static final int MOST_ACTS = 60;
    /** By the last name of the field. */
    private static final Map<String, String> TYPED = Map.ofEntries(Map.entry("name", "prod-1"), Map.entry("region_id", "cn-beijing"),
            Map.entry("vpcid", "vpc-2zeik9h3ahvv2zz95abcd"), Map.entry("container_cidr", "172.20.0.0/16"),
            Map.entry("key_pair", "ops-key"), Map.entry("master_vswitch_ids", "vsw-2ze3ds0mdip0hdz8i0001"),
            Map.entry("master_instance_types", "ecs.g7.xlarge"), Map.entry("vswitch_ids", "vsw-2ze3ds0mdip0hdz8i0001"),
            Map.entry("instance_types", "ecs.c7.xlarge"), Map.entry("desired_size", "2"));

    @TempDir
    private Path home;
    private Desktop desktop;
    private int acts;
    private final Set<String> filled = new LinkedHashSet<>();

    @BeforeEach
    void open() throws Exception {
        desktop = Desktop.open(home);
        desktop.robot.targetWindow(desktop.stage);
    }

    @AfterEach
    void close() throws Exception {
        desktop.close();
    }

    private void press(KeyCode... keys) {
        acts++;
        desktop.keys(keys);
    }

    private void type(String text) {
        acts++;
        desktop.robot.write(text);
        desktop.settle();
    }

    private Node owner() {
        return Rig.call(() -> desktop.stage.getScene().getFocusOwner());
    }

    private String focused() {
        var owner = owner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private long stopping() {
        return Rig.call(desktop.session()::stopping);
    }

    /** From one thing that is wrong to the next, filling in what is asked for. */
    private void fillIn() {
        for (var presses = 0; presses < MOST_ACTS && stopping() > 0; presses++) {
            press(KeyCode.F8);
            var id = focused();
            var name = id.replaceAll("^f_|.*__", "");
            if (filled.contains(id) || !TYPED.containsKey(name)) continue;
            filled.add(id);
            type(TYPED.get(name));
            press(KeyCode.TAB);
            // Of the masters the first, and the others from it.
            while (name.startsWith("master_") && !(owner() instanceof Button)) press(KeyCode.TAB);
            if (name.startsWith("master_")) press(KeyCode.ENTER);
        }
        assertThat(Rig.call(() -> desktop.session().problems().all().stream().filter(Problem::isError)
                .map(problem -> problem.rule() + " " + problem.message(Lang.EN)).toList())).as("after %s", filled).isEmpty();
    }

    private void fewFieldsAndActs() {
        assertThat(filled).hasSizeLessThanOrEqualTo(MOST_FIELDS);
        assertThat(acts).as("acts").isLessThanOrEqualTo(MOST_ACTS);
    }

    private void goTo(String id) {
        for (var presses = 0; presses < 12 && !focused().equals(id); presses++) press(KeyCode.TAB);
        assertThat(focused()).isEqualTo(id);
    }

    @ParameterizedTest
    @EnumSource
    void aDedicatedClusterWithOnePool(Lang lang) {
        desktop.run(() -> desktop.session().lang.set(lang));
        press(KeyCode.SHORTCUT, KeyCode.N);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        fillIn();
        press(KeyCode.ALT, KeyCode.DIGIT7);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.ENTER);
        fewFieldsAndActs();
    }

    @ParameterizedTest
    @EnumSource
    void aManagedClusterInTheFormOf2026WithOnePool(Lang lang) {
        desktop.run(() -> desktop.session().lang.set(lang));
        press(KeyCode.SHORTCUT, KeyCode.N);
        goTo("f_cluster_type");
        press(KeyCode.RIGHT);
        press(KeyCode.SPACE);
        assertThat(desktop.session().state().type()).isEqualTo(ClusterType.MANAGED);
        // The next choice is that of the format.
        press(KeyCode.TAB);
        press(KeyCode.RIGHT);
        press(KeyCode.SPACE);
        assertThat(desktop.session().state().contract()).isEqualTo(Contract.FORM_2026);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        fillIn();
        press(KeyCode.ALT, KeyCode.DIGIT7);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.ENTER);
        fewFieldsAndActs();
    }

    /** Of an error in the list. */
    private static boolean isRepair(Node node) {
        if (!(node instanceof Hyperlink)) return false;
        for (Node at = node; at != null; at = at.getParent())
            if (at.getStyleClass().containsAll(List.of("problem-row", "error"))) return true;
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void theSampleMended(Lang lang) throws Exception {
        desktop.run(() -> desktop.session().lang.set(lang));
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.W);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> desktop.find("welcome") != null);
        var sample = IntStream.range(0, 20).filter(i -> desktop.find("welcome_template_" + i) != null).max().orElseThrow();
        goTo("welcome_template_" + sample);
        press(KeyCode.ENTER);
        desktop.settle();
        press(KeyCode.ALT, KeyCode.DIGIT7);
        for (var presses = 0; presses < MOST_ACTS && stopping() > 0; presses++) {
            press(isRepair(owner()) ? KeyCode.ENTER : KeyCode.TAB);
        }
        assertThat(stopping()).isZero();
        fewFieldsAndActs();
    }
}
