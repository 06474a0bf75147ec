package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.dialog.Question;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every act of the window stands in the menu under its name and does what it says, by its keys too, and none while a dialog asks. */
class MenusTest {
    private final Rig rig = Rig.of(Samples.quiet());
    private final RecordedActs acts = new RecordedActs();
    private Shell shell;
    private MenuBar bar;

    @BeforeEach
    void show() {
        rig.show(context -> {
            shell = new Shell(rig.session, new RecordedActs());
            bar = Menus.of(context, acts, shell);
            return new StackPane(bar);
        });
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(MenusTest::items) : Stream.of(item);
    }

    private Stream<MenuItem> items() {
        return bar.getMenus().stream().flatMap(MenusTest::items);
    }

    private MenuItem item(String words) {
        return items().filter(item -> words.equals(item.getText())).findFirst().orElseThrow();
    }

    private void choose(String words) {
        rig.act(() -> item(words).fire());
    }

    private static String line(MenuItem item) {
        if (item instanceof SeparatorMenuItem) return "-";
        return item.getText() + (item.getAccelerator() == null ? "" : " " + item.getAccelerator().getName());
    }

    @Test
    void everyActStandsUnderItsNameWithItsKeys() {
        assertThat(bar.getMenus()).extracting(Menu::getText).containsExactly("_File", "_Edit", "_View", "_Go", "_Cluster");
        assertThat(bar.getMenus()).allMatch(Menu::isMnemonicParsing);
        assertThat(bar.isUseSystemMenuBar()).isTrue();
        assertThat(bar.getMenus()).extracting(menu -> menu.getItems().stream().map(MenusTest::line).toList()).containsExactly(
                List.of("New Shortcut+N", "Open… Shortcut+O", "Start page Shortcut+W", "Paste request Shift+Shortcut+V", "-",
                        "Save Shortcut+S", "Save as… Shift+Shortcut+S", "Revert to file", "Export request…", "Export migration report…", "-",
                        "Quit Shortcut+Q"),
                List.of("Undo Shortcut+Z", "Redo Shortcut+Y", "-", "Edit as JSON… Shift+Shortcut+E"),
                List.of("Required fields Shortcut+1", "Common fields Shortcut+2", "All fields Shortcut+3", "-",
                        "Help and request JSON Shortcut+J", "Collapse step list Shift+Shortcut+B", "Problems Shift+Shortcut+M", "-",
                        "Dark theme", "English", "简体中文"),
                List.of("Find a field Shortcut+K", "Next problem F8", "Previous problem Shift+F8",
                        "Next value to fill in (0) F9", "-", "Basics Alt+1", "Network Alt+2",
                        "Advanced Alt+3", "Masters Alt+4", "Add-ons Alt+5", "Node pools Alt+6", "Review and create Alt+7"),
                List.of("Migration report…", "Check all F7", "Create cluster…", "-", "Rehearse…", "History…"));
        assertThat(item("Save as…").getId()).isEqualTo("menu_save_as");
    }

    @ParameterizedTest
    @CsvSource({"New, new", "Open…, open", "Save, save", "Save as…, save as", "Export request…, export request",
            "Start page, welcome", "Edit as JSON…, edit text", "Export migration report…, export migration-report", "Quit, quit"})
    void leavesToTheProgramWhatIsOfFiles(String words, String asked) {
        choose(words);
        assertThat(acts.asked).containsExactly(asked);
        assertThat(rig.asked.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Basics, show basics", "Node pools, show nodepools", "Review and create, show review", "Migration report…, report"})
    void goesWhereItSays(String words, String asked) {
        choose(words);
        assertThat(rig.asked.taken()).containsExactly(asked);
    }

    @Test
    void undoesAndDoesAgainWhatThereIs() {
        assertThat(item("Undo").isDisable()).isTrue();
        assertThat(item("Redo").isDisable()).isTrue();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(item("Undo").isDisable()).isFalse();
        choose("Undo");
        assertThat(rig.value(Ref.to(0, BASICS.name))).isEqualTo("prod-bj-01");
        assertThat(item("Undo").isDisable()).isTrue();
        assertThat(item("Redo").isDisable()).isFalse();
        choose("Redo");
        assertThat(rig.value(Ref.to(0, BASICS.name))).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource({"Required fields, REQUIRED", "Common fields, COMMON", "All fields, ALL"})
    void choosesTheLevel(String words, Level level) {
        rig.act(() -> rig.session.level.set(level == Level.ALL ? Level.COMMON : Level.ALL));
        choose(words);
        assertThat(rig.session.level.get()).isEqualTo(level);
    }

    @Test
    void choosesThemeAndLanguage() {
        var dark = (CheckMenuItem) item("Dark theme");
        assertThat(dark.isSelected()).isFalse();
        rig.act(() -> {
            dark.setSelected(true);
            dark.fire();
        });
        assertThat(rig.session.dark.get()).isTrue();
        assertThat(dark.isSelected()).isTrue();
        show();
        assertThat(((CheckMenuItem) item("Dark theme")).isSelected()).isTrue();
        choose("简体中文");
        assertThat(rig.session.lang.get()).isEqualTo(Lang.ZH);
        choose("English");
        assertThat(rig.session.lang.get()).isEqualTo(Lang.EN);
    }

    @Test
    void turnsThePartsOfTheWindowOnAndOff() {
        var inspector = (Inspector) shown(Inspector.class);
        assertThat(inspector).isNotNull();
        choose("Help and request JSON");
        assertThat(shown(Inspector.class)).isNull();
        choose("Problems");
        assertThat(shown(Inspector.class)).isSameAs(inspector);
        assertThat(inspector.showsProblems()).isTrue();
        choose("Problems");
        assertThat(inspector.showsProblems()).isFalse();
        var rail = (Rail) shown(Rail.class);
        assertThat(Rig.is(rail, "mini")).isFalse();
        choose("Collapse step list");
        assertThat(Rig.is(rail, "mini")).isTrue();
        choose("Find a field");
        assertThat(rig.focused()).isSameAs(rig.find("search"));
    }

    /** The part of the shell, which is put into the stage, if it is there. */
    private Object shown(Class<? extends Node> part) {
        if (shell.getScene() == null) {
            rig.act(() -> {
                shell.setMinWidth(1400);
                shell.setMaxWidth(1400);
                ((StackPane) bar.getParent()).getChildren().setAll(bar, shell);
            });
        }
        return Rig.all(shell, part).stream().findFirst().orElse(null);
    }

    @Test
    void checkAllShowsTheListOfWhatIsWrong() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        choose("Check all");
        assertThat(rig.session.shown().all()).hasSize(1);
        assertThat(((Inspector) shown(Inspector.class)).showsProblems()).isTrue();
    }

    @Test
    void createsOnReview() {
        choose("Create cluster…");
        assertThat(rig.asked.taken()).containsExactly("show review");
        assertThat(acts.asked).containsExactly("create");
    }

    @Test
    void whatWasSentIsShownAndAFateIsChosenBeforeARehearsal() {
        choose("History…");
        assertThat(acts.asked).containsExactly("history");
        choose("Rehearse…");
        assertThat(shell.isAsking()).isTrue();
        assertThat(acts.asked).as("not before it is chosen").containsExactly("history");
    }

    @Test
    void nextAndPreviousGoRoundThroughTheProblemsInTheOrderOfTheSteps() {
        rig.act(() -> rig.session.act(rig.session.draft.state().set(0, MASTERS.imageType, "CentOS").set(0, NETWORK.vpcId, null)
                .set(0, BASICS.name, null)));
        choose("Next problem");
        assertThat(rig.asked.taken()).as("from nowhere to the first").containsExactly("go 0 name");
        choose("Previous problem");
        assertThat(rig.asked.taken()).as("from nowhere to the last").containsExactly("go 0 image_type");
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.name)));
        choose("Next problem");
        choose("Previous problem");
        assertThat(rig.asked.taken()).containsExactly("go 0 vpcid", "go 0 image_type");
        rig.act(() -> rig.session.focus.set(Ref.to(0, MASTERS.imageType)));
        choose("Next problem");
        choose("Previous problem");
        assertThat(rig.asked.taken()).containsExactly("go 0 name", "go 0 vpcid");
    }

    @Test
    void withoutAProblemThereIsNowhereToGo() {
        choose("Next problem");
        choose("Previous problem");
        assertThat(rig.asked.taken()).isEmpty();
    }

    @Test
    void nothingIsDoneWhileADialogAsks() {
        var part = (Inspector) shown(Inspector.class);
        rig.act(() -> {
            rig.session.act(rig.session.draft.state().set(0, BASICS.name, null));
            rig.session.act(rig.session.draft.state().set(0, BASICS.regionId, null));
            rig.session.history.undo();
            shell.ask(of -> new Question("?", "", List.of(new Question.Answer("Yes", "yes", () -> { })), shell::closeDialog));
        });
        var keyboard = rig.focused();
        var before = rig.session.draft.state();
        for (var item : items().filter(item -> !(item instanceof SeparatorMenuItem)).toList()) {
            rig.act(() -> {
                if (item instanceof CheckMenuItem check) check.setSelected(!check.isSelected());
                item.fire();
            });
            assertThat(acts.asked).as(item.getText()).isEmpty();
            assertThat(rig.asked.taken()).as(item.getText()).isEmpty();
            assertThat(rig.session.draft.state()).as(item.getText()).isSameAs(before);
            assertThat(rig.session.shown().all()).as(item.getText()).isEmpty();
            assertThat(rig.session.level.get()).as(item.getText()).isEqualTo(Level.COMMON);
            assertThat(rig.session.lang.get()).as(item.getText()).isEqualTo(Lang.EN);
            assertThat(rig.session.dark.get()).as(item.getText()).isFalse();
            assertThat(shown(Inspector.class)).as(item.getText()).isSameAs(part);
            assertThat(part.showsProblems()).as(item.getText()).isFalse();
            assertThat(Rig.is((Rail) shown(Rail.class), "mini")).as(item.getText()).isFalse();
            assertThat(rig.focused()).as(item.getText()).isSameAs(keyboard);
        }
        assertThat(((CheckMenuItem) item("Dark theme")).isSelected()).as("the mark is what the theme is").isFalse();
    }

    @Test
    void keysReachItWhereverTheKeyboardIs() {
        rig.focus(bar);
        rig.press(KeyCode.S, KeyCode.CONTROL, KeyCode.SHIFT);
        rig.press(KeyCode.DIGIT6, KeyCode.ALT);
        assertThat(acts.asked).containsExactly("save as");
        assertThat(rig.asked.taken()).containsExactly("show nodepools");
    }
}
