package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import ackcomposer.view.parts.SuggestBox;
import ackcomposer.view.session.Listing;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import ackcomposer.view.shell.Windows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a user can rely on wherever in the window: counts agree, every field is found and shown in the request, all can be read. */
class UsabilityTest {
    private static final int EDITS = 50;
    private static final double TARGET = 24;

    @TempDir
    private Path home;
    private Desktop desktop;

    @BeforeEach
    void open() throws Exception {
        desktop = Desktop.open(home);
        desktop.openFile(Files.writeString(home.resolve("valid.json"), Samples.valid()));
    }

    @AfterEach
    void close() throws Exception {
        desktop.close();
    }

    /** Of each page of the rail, the number that it shows. */
    private String inRail(Step step) {
        return Rig.styled(desktop.find("step_" + step.id()), "badge").stream().filter(Rig::isSeen).map(badge -> ((Label) badge).getText())
                .findFirst().orElse("");
    }

    @Test
    void afterFiftyEditsEachStepHasTheNumberOfItsProblems() {
        var random = new Random(14);
        var leaves = Samples.leaves().filter(field -> field.owner().table().isEmpty() && !field.aid() && !field.secret()).toList();
        for (var i = 0; i < EDITS; i++) {
            var field = leaves.get(random.nextInt(leaves.size()));
            desktop.robot.interact(() -> desktop.session().draft.edit(state -> state.edit(0, root -> root.with(field,
                    random.nextBoolean() ? null : Samples.example(field)))));
        }
        desktop.run(() -> desktop.session().checkAll());
        for (var step : Step.ALL) {
            if (step == Step.REVIEW) continue;
            var count = Rig.call(() -> desktop.session().count(step));
            var expected = count.errors() > 0 ? count.errors() : count.warnings();
            assertThat(inRail(step)).as(step.id()).isEqualTo(expected == 0 ? "" : String.valueOf(expected));
        }
        desktop.run(() -> desktop.session().look(Step.REVIEW));
        assertThat(desktop.text("btn_next")).as("Review counts the same").contains(String.valueOf(Rig.call(desktop.session()::stopping)));
    }

    private static final Map<String, String> TYPED = Map.of("f_name", "prod-1", "f_region_id", "cn-beijing", "f_vpcid",
            "vpc-2zeik9h3ahvv2zz95abcd", "f_container_cidr", "172.20.0.0/16", "f_key_pair", "ops-key", "f_master_vswitch_ids",
            "vsw-2ze3ds0mdip0hdz8i0001", "f_master_instance_types", "ecs.g7.xlarge");

    private String focused() {
        var owner = Rig.call(() -> desktop.stage.getScene().getFocusOwner());
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    @Test
    void aNewDedicatedClusterIsComposedWithTheKeyboardAloneInFewFields() {
        desktop.robot.targetWindow(desktop.stage);
        desktop.keys(KeyCode.SHORTCUT, KeyCode.N);
        var filled = new ArrayList<String>();
        for (var presses = 0; presses < 40 && Rig.call(desktop.session()::stopping) > 0; presses++) {
            desktop.keys(KeyCode.F8);
            var id = focused();
            if (filled.contains(id) || !TYPED.containsKey(id)) {
                continue;
            }
            // Of each master its own, one below the other.
            for (var line = 0; line < (id.startsWith("f_master_") ? 3 : 1); line++) {
                filled.add(id);
                desktop.robot.push(KeyCode.SHORTCUT, KeyCode.A).write(TYPED.get(id));
                desktop.keys(KeyCode.TAB);
            }
        }
        assertThat(Rig.call(() -> desktop.session().problems().all().stream().filter(Problem::isError)
                .map(problem -> problem.rule() + " " + problem.message(Lang.EN)).toList())).as("after " + filled).isEmpty();
        assertThat(filled).hasSizeLessThanOrEqualTo(12);
        desktop.keys(KeyCode.ALT, KeyCode.DIGIT7);
        assertThat(desktop.text("btn_next")).isEqualTo("Create cluster…");
    }

    @Test
    void fromAProblemOfReviewToItsFieldAndBack() throws Exception {
        desktop.run(() -> {
            desktop.session().draft.edit(state -> state.set(0, Catalogue.BASICS.name, "a b"));
            desktop.session().look(Step.REVIEW);
        });
        var row = Rig.styled(desktop.stage.getScene().getRoot(), "problem-row").stream().filter(Rig::isSeen).findFirst().orElseThrow();
        desktop.run(row::requestFocus);
        desktop.keys(KeyCode.ENTER);
        desktop.settle();
        assertThat(desktop.find("f_name").isFocused()).isTrue();
        desktop.keys(KeyCode.ALT, KeyCode.LEFT);
        desktop.settle();
        assertThat(Rig.call(() -> desktop.session().step.get())).isEqualTo(Step.REVIEW);
        assertThat(row.isFocused()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private List<String> paths() {
        return ((ListView<Listing.Line>) desktop.find("json")).getItems().stream().map(line -> line.path()).toList();
    }

    @Test
    void everyFieldThatAppliesHasALineOnceDefaultsAreShown() {
        desktop.click("json_defaults");
        var shown = new HashSet<>(paths());
        var state = Rig.call(() -> desktop.session().draft.state());
        var paths = new Paths(state);
        var missing = new ArrayList<String>();
        for (var scope : state.scopes()) for (var field : scope.row().form().fields()) {
            var hasLine = scope.row().isSet(field) || field.preset().isPresent() && !field.secret();
            if (field.leaf() && hasLine && field.place(state.contract(), state.type()).isPresent() && field.applies(scope).orElse(false)
                    && !shown.contains(paths.of(scope.ref(field)))) missing.add(paths.of(scope.ref(field)));
        }
        assertThat(missing).isEmpty();
        assertThat(shown).hasSizeGreaterThan(40);
    }

    @Test
    void everyLineOfTheRequestLeadsToTheFieldOfItsPath() {
        var state = Rig.call(() -> desktop.session().draft.state());
        var paths = new Paths(state);
        for (var path : new HashSet<>(paths())) {
            var place = paths.find(path);
            // Of an add-on with a switch of its own that is what is gone to.
            if (path.isEmpty() || path.startsWith("addons[")) continue;
            if (place.filter(at -> at.field() != null && at.field().leaf()).isEmpty()) continue;
            desktop.run(() -> Windows.navigator(desktop.stage.getScene()).go(place.get()));
            assertThat(Rig.call(() -> desktop.session().focus.get())).as(path).isEqualTo(place.get().whole());
        }
    }

    @Test
    void aFieldKeepsItsValueAndTheKeyboardWhicheverLevelIsShown() {
        desktop.focus("f_name");
        var before = Rig.call(() -> desktop.session().draft.state());
        for (var level : List.of(Level.ALL, Level.REQUIRED, Level.COMMON)) {
            desktop.run(() -> desktop.session().level.set(level));
            assertThat(desktop.find("f_name").isFocused()).as(level.name()).isTrue();
        }
        assertThat(Rig.call(() -> desktop.session().draft.state())).isEqualTo(before);
    }

    /** A node in words, for a list of faults. */
    private static String named(Node node) {
        var words = node instanceof Labeled labeled ? labeled.getText() : "";
        return node.getClass().getSimpleName() + "#" + node.getId() + " " + node.getStyleClass() + " " + words;
    }

    private Stream<Node> seen() {
        return Rig.all(desktop.stage.getScene().getRoot()).filter(Rig::isSeen);
    }

    private void look(Step step) {
        desktop.run(() -> desktop.session().look(step));
    }

    @Test
    void whatTakesTheKeyboardHasANameAndIsLargeEnoughToHit() {
        desktop.run(() -> desktop.session().level.set(Level.ALL));
        var nameless = new ArrayList<String>();
        var small = new ArrayList<String>();
        for (var step : Step.ALL) {
            look(step);
            seen().filter(node -> node.isFocusTraversable() && !node.isDisabled()).forEach(node -> {
                // What scrolls is named by what is in it; a link in a sentence is as high as the sentence.
                if (node instanceof ScrollPane || node instanceof Hyperlink) return;
                var spoken = Rig.spoken(node);
                if (spoken == null || spoken.isBlank()) nameless.add(step.id() + " " + named(node));
                var bounds = node.getLayoutBounds();
                var parent = node.getParent() == null ? bounds : node.getParent().getLayoutBounds();
                var height = Math.max(bounds.getHeight(), node instanceof TextInputControl ? parent.getHeight() : 0);
                if (height < TARGET - 0.5 || bounds.getWidth() < TARGET - 0.5)
                    small.add(step.id() + " " + named(node) + " " + bounds.getWidth() + " x " + height);
            });
        }
        assertThat(nameless).as("without a name").isEmpty();
        assertThat(small).as("smaller than 24 px").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK", "CONTRAST"})
    void everyTextStandsOutFromWhatItStandsOn(Theme theme) {
        desktop.run(() -> {
            desktop.session().theme.set(theme);
            desktop.session().draft.edit(state -> state.set(0, Catalogue.BASICS.name, "a b").set(0, Catalogue.NETWORK.podCidr, null));
            desktop.session().checkAll();
        });
        var faint = new ArrayList<String>();
        for (var step : Step.ALL) {
            look(step);
            seen().filter(Text.class::isInstance).map(Text.class::cast).filter(text -> !text.getText().isBlank() && !isDisabled(text)
                            && !isNamed(text))
                    .forEach(text -> {
                var contrast = Rig.call(() -> contrast(text));
                var needed = text.getFont().getSize() >= 18 || text instanceof FontIcon ? 3 : 4.5;
                if (contrast < needed - 0.05) faint.add(String.format("%s %.1f \"%s\" in %s", step.id(), contrast, text.getText(),
                        named(text.getParent())));
            });
        }
        assertThat(faint.stream().distinct()).isEmpty();
    }

    private static boolean isDisabled(Node node) {
        return node != null && (node.isDisabled() || isDisabled(node.getParent()));
    }

    /** A code in whose place its name stands. */
    private static boolean isNamed(Node node) {
        return node != null && (node instanceof TextField && node.getParent() instanceof SuggestBox box && Rig.is(box, "named")
                || isNamed(node.getParent()));
    }

    private static double contrast(Text text) {
        if (!(text.getFill() instanceof Color colour)) return 21;
        var ground = ground(text.getParent());
        var light = luminance(over(colour, opacity(text), ground));
        var dark = luminance(ground);
        return (Math.max(light, dark) + 0.05) / (Math.min(light, dark) + 0.05);
    }

    private static double opacity(Node node) {
        return node == null ? 1 : node.getOpacity() * opacity(node.getParent());
    }

    /** What is behind a node: the fills of what it is in, from the outermost on. */
    private static Color ground(Node node) {
        if (node == null) return Color.WHITE;
        var behind = ground(node.getParent());
        if (!(node instanceof Region region) || region.getBackground() == null) return behind;
        for (var fill : region.getBackground().getFills())
            if (fill.getFill() instanceof Color colour) behind = over(colour, 1, behind);
        return behind;
    }

    private static Color over(Color colour, double opacity, Color ground) {
        return ground.interpolate(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity() * opacity);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
