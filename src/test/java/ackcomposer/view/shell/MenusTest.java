package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.model.Ref;
import ackcomposer.model.Table;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import ackcomposer.view.dialog.Question;
import ackcomposer.view.session.OpenWindow;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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
            shell = new Shell(rig.session, new RecordedActs(), true);
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
    void aRowThatOpensAnotherMenuIsNoHigherThanTheOthers() {
        rig.act(bar.getMenus().get(2)::show);
        var rows = Rig.popups().stream().flatMap(popup -> Rig.styled(popup.getScene().getRoot(), "menu-item").stream())
                .map(row -> ((Region) row).getHeight()).filter(height -> height > 10).distinct().toList();
        rig.act(bar.getMenus().get(2)::hide);
        assertThat(rows).isNotEmpty().allMatch(height -> height >= 23.5 && height <= 25.5);
    }

    @Test
    void everyActStandsUnderItsNameWithItsKeys() {
        assertThat(bar.getMenus()).extracting(Menu::getText).containsExactly("_File", "_Edit", "_View", "_Go", "_Cluster",
                "_Window", "_Help");
        assertThat(bar.getMenus()).allMatch(Menu::isMnemonicParsing);
        assertThat(bar.isUseSystemMenuBar()).isTrue();
        assertThat(bar.getMenus()).extracting(menu -> menu.getItems().stream().map(MenusTest::line).toList()).containsExactly(
                List.of("New Shortcut+N", "New window Shift+Shortcut+O", "Open… Shortcut+O", "Start page Shift+Shortcut+W",
                        "Paste request Shift+Shortcut+V", "-", "Save Shortcut+S", "Save as… Shift+Shortcut+S", "Revert to file", "-",
                        "Export request…",
                        "Export migration report…", "-", "Preferences… Shortcut+Comma", "-",
                        "Close window Shortcut+W", "Quit Shortcut+Q"),
                List.of("Undo Shortcut+Z", "Redo Shortcut+Y", "-", "Reset field Alt+Delete", "-", "Find a field Shortcut+K",
                        "Find in JSON Shortcut+F", "-", "Edit as JSON… Shift+Shortcut+E"),
                List.of("Required fields Shortcut+1", "Common fields Shortcut+2", "All fields Shortcut+3", "-",
                        "Help and request JSON Shortcut+J", "Help pane F9", "Collapse step list Shift+Shortcut+B",
                        "Problems Shift+Shortcut+M", "-", "Larger Shortcut+Plus", "Smaller Shortcut+Minus", "Actual size Shortcut+0", "-",
                        "Theme", "Language"),
                List.of("Next step Shortcut+Enter", "Previous step Alt+B", "Back Alt+Left", "-", "Next problem F8",
                        "Previous problem Shift+F8", "Next value to fill in (0) Shortcut+F8", "-", "Next pane F6", "Previous pane Shift+F6",
                        "Between field and JSON Shift+Shortcut+J", "-", "Basics Alt+1", "Network Alt+2", "Advanced Alt+3", "Masters Alt+4",
                        "Add-ons Alt+5", "Node pools Alt+6", "Review and create Alt+7"),
                List.of("Check all F7", "-", "Add node pool Shift+Shortcut+N", "Duplicate node pool", "Move node pool up",
                        "Move node pool down", "Remove node pool", "Next tab Shortcut+Page Down", "Previous tab Shortcut+Page Up", "-",
                        "Create cluster… Shift+Shortcut+Enter", "Rehearse…", "Creation in progress",
                        "Refresh creation status F5", "History…"),
                List.of("Next window Shortcut+F6"),
                List.of("Help for the field F1", "Keyboard shortcuts Shortcut+Slash", "Migration report…", "-", "Show log…",
                        "Copy diagnostics", "-", "About ACK Composer"));
        assertThat(items().map(MenuItem::getAccelerator).filter(Objects::nonNull)).as("no two of the same keys").doesNotHaveDuplicates();
        assertThat(item("Save as…").getId()).isEqualTo("menu_save_as");
    }

    @ParameterizedTest
    @CsvSource({"New, new", "New window, new window", "Close window, close", "Open…, open", "Save, save", "Save as…, save as",
            "Export request…, export request",
            "Start page, welcome", "Show log…, log", "Copy diagnostics, diagnostics",
            "Edit as JSON…, edit text", "Export migration report…, export migration-report", "Quit, quit"})
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
    void listsTheWindowsThatAreOpenWithAMarkAtThisOne() {
        var window = bar.getMenus().stream().filter(menu -> menu.getText().equals("_Window")).findFirst().orElseThrow();
        acts.windows.add(new OpenWindow("a_b.json", false, () -> acts.asked.add("first")));
        acts.windows.add(new OpenWindow("*Untitled · prod", true, () -> acts.asked.add("second")));
        rig.act(() -> window.getOnShowing().handle(null));
        assertThat(window.getItems()).extracting(MenusTest::line).containsExactly("Next window Shortcut+F6", "-", "a_b.json",
                "*Untitled · prod");
        assertThat(window.getItems().get(2).isMnemonicParsing()).as("an underscore is a part of the name").isFalse();
        assertThat(marked()).contains("*Untitled · prod").doesNotContain("a_b.json");
        rig.act(() -> window.getItems().get(2).fire());
        assertThat(acts.asked).containsExactly("first");
        acts.windows.remove(0);
        rig.act(() -> window.getOnShowing().handle(null));
        assertThat(window.getItems()).as("those of now").hasSize(3);
    }

    @Test
    void onlyWhatWasReadFromAFileCanBeReadAgain() {
        assertThat(byId("menu_revert").isDisable()).isTrue();
        rig.act(() -> rig.session.fileName.set("a.ack.json"));
        assertThat(byId("menu_revert").isDisable()).isFalse();
        rig.act(() -> rig.session.fileName.set(null));
        assertThat(byId("menu_revert").isDisable()).isTrue();
    }

    @Test
    void theNextWindowIsWhereThereAreSeveral() {
        assertThat(byId("menu_next_window").isDisable()).isTrue();
        rig.act(() -> rig.session.windows.set(2));
        assertThat(byId("menu_next_window").isDisable()).isFalse();
        choose("Next window");
        assertThat(acts.asked).containsExactly("next window");
    }

    @Test
    void leadsToTheCreationThatIsFollowedWhileThereIsOne() {
        var told = new ArrayList<String>();
        assertThat(byId("menu_following").isDisable()).isTrue();
        assertThat(byId("menu_follow_refresh").isDisable()).isTrue();
        rig.act(() -> rig.session.follow(PlayedFollowing.of(told, true)));
        assertThat(byId("menu_following").isDisable()).isFalse();
        choose("Refresh creation status");
        assertThat(told).containsExactly("begun", "looked");
        choose("Creation in progress");
        assertThat(rig.session.isWatching()).isTrue();
        rig.act(rig.session::endFollowing);
        assertThat(byId("menu_following").isDisable()).isTrue();
    }

    @Test
    void undoesAndDoesAgainWhatThereIs() {
        assertThat(byId("menu_undo").isDisable()).isTrue();
        assertThat(byId("menu_redo").isDisable()).isTrue();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(byId("menu_undo").isDisable()).isFalse();
        rig.act(() -> byId("menu_undo").fire());
        assertThat(rig.value(Ref.to(0, BASICS.name))).isEqualTo("prod-bj-01");
        assertThat(byId("menu_undo").isDisable()).isTrue();
        assertThat(byId("menu_redo").isDisable()).isFalse();
        rig.act(() -> byId("menu_redo").fire());
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
    void marksTheLevelTheThemeAndTheLanguageThatHold() {
        assertThat(marked()).containsExactly("Common fields", "As the system", "English");
        choose("All fields");
        choose("Dark");
        assertThat(rig.session.theme.get()).isEqualTo(Theme.DARK);
        assertThat(marked()).containsExactly("All fields", "Dark", "English");
        choose("Dark");
        assertThat(marked()).as("a second click takes no mark away").containsExactly("All fields", "Dark", "English");
        rig.act(() -> rig.session.theme.set(Theme.CONTRAST));
        assertThat(marked()).as("also where it was chosen elsewhere").contains("High contrast");
        choose("简体中文");
        assertThat(rig.session.lang.get()).isEqualTo(Lang.ZH);
        choose("English");
        assertThat(rig.session.lang.get()).isEqualTo(Lang.EN);
    }

    private List<String> marked() {
        return items().filter(RadioMenuItem.class::isInstance).map(RadioMenuItem.class::cast).filter(RadioMenuItem::isSelected)
                .map(MenuItem::getText).toList();
    }

    @Test
    void undoNamesWhatItTakesBack() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(byId("menu_undo").getText()).isEqualTo("Undo: Cluster name");
        rig.act(() -> rig.session.act(rig.session.draft.state().set(0, NETWORK.vpcId, null).set(0, BASICS.regionId, null)));
        assertThat(byId("menu_undo").getText()).isEqualTo("Undo: 2 changes");
        rig.act(() -> rig.session.write(Contract.FORM_2026));
        assertThat(byId("menu_undo").getText()).isEqualTo("Undo: Request format");
        rig.act(rig.session.history::undo);
        assertThat(byId("menu_redo").getText()).isEqualTo("Redo: Request format");
        var pools = new Table(0, NODE_POOLS.nodepools);
        rig.act(() -> rig.session.draft.edit(state -> pools.without(state, pools.rows(state).get(0).id())));
        assertThat(byId("menu_undo").getText()).isEqualTo("Undo: Remove node pool web");
        assertThat(byId("menu_redo").getText()).isEqualTo("Redo");
        rig.act(rig.session.history::undo);
        assertThat(byId("menu_redo").getText()).isEqualTo("Redo: Remove node pool web");
    }

    private MenuItem byId(String id) {
        return items().filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    @Test
    void makesEverythingLargerAndSmallerWithinBounds() {
        choose("Larger");
        assertThat(rig.session.zoom.get()).isEqualTo(110);
        for (var i = 0; i < 15; i++) choose("Larger");
        assertThat(rig.session.zoom.get()).isEqualTo(200);
        for (var i = 0; i < 15; i++) choose("Smaller");
        assertThat(rig.session.zoom.get()).isEqualTo(80);
        choose("Actual size");
        assertThat(rig.session.zoom.get()).isEqualTo(100);
    }

    @Test
    void stepsOnAndBackAndNotBeyondTheEnds() {
        choose("Previous step");
        choose("Next step");
        rig.act(() -> rig.session.step.set(Step.REVIEW));
        choose("Next step");
        choose("Previous step");
        assertThat(rig.asked.taken()).containsExactly("show network", "show nodepools");
    }

    @Test
    void actsOnPoolsAreForThePageOfPools() {
        var ofPools = List.of("Duplicate node pool", "Move node pool up", "Move node pool down", "Remove node pool", "Next tab",
                "Previous tab");
        assertThat(ofPools).allMatch(words -> item(words).isDisable());
        rig.act(() -> rig.session.look(Step.of(NODE_POOLS)));
        assertThat(ofPools).noneMatch(words -> item(words).isDisable());
        shown(Rail.class);
        choose("Duplicate node pool");
        assertThat(names()).containsExactly("web", "web-copy");
        choose("Move node pool up");
        assertThat(names()).containsExactly("web-copy", "web");
        choose("Move node pool down");
        assertThat(names()).containsExactly("web", "web-copy");
        choose("Remove node pool");
        assertThat(names()).containsExactly("web");
        choose("Add node pool");
        assertThat(names()).hasSize(2).startsWith("web");
        assertThat(tab()).isEqualTo("tab_general");
        choose("Next tab");
        assertThat(tab()).isEqualTo("tab_instances");
        choose("Previous tab");
        choose("Previous tab");
        assertThat(tab()).as("round the corner").isEqualTo("tab_management");
    }

    private List<String> names() {
        return Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).stream()
                .map(pool -> pool.get(NODE_POOLS.pool.name).orElse("")).toList());
    }

    private String tab() {
        return Rig.styled(shell, "tab-button").stream().filter(tab -> ((ToggleButton) tab).isSelected()).findFirst().orElseThrow().getId();
    }

    @Test
    void resetsTheFieldInUse() {
        assertThat(item("Reset field").isDisable()).isTrue();
        var domain = Ref.to(0, ADVANCED.clusterDomain);
        rig.set(domain, ADVANCED.clusterDomain, "example.local");
        rig.act(() -> rig.session.focus.set(domain));
        assertThat(item("Reset field").isDisable()).isFalse();
        choose("Reset field");
        assertThat(rig.value(domain)).as("the service then assumes its preset").isNull();
    }

    @ParameterizedTest
    @CsvSource({"Preferences…, preferences", "Keyboard shortcuts, shortcuts", "About ACK Composer, about"})
    void opensADialog(String words, String id) {
        choose(words);
        assertThat(shell.isAsking()).isTrue();
        assertThat(shell.lookup("#" + id)).isNotNull();
    }

    @Test
    void goesToTheHelpAndItsLinesAndBack() {
        shown(Inspector.class);
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.regionId)));
        choose("Help for the field");
        assertThat(rig.focused().getStyleClass()).contains("help-scroll");
        choose("Between field and JSON");
        assertThat(rig.focused()).as("out of the inspector").isNotNull();
        rig.focus(rig.find("f_name"));
        choose("Between field and JSON");
        assertThat(rig.focused().getId()).isEqualTo("json");
        choose("Between field and JSON");
        assertThat(rig.focused().getId()).isEqualTo("f_name");
        choose("Find in JSON");
        assertThat(rig.focused().getId()).isEqualTo("json_find");
        choose("Help pane");
        assertThat(((Inspector) shown(Inspector.class)).showsHelp()).isFalse();
        choose("Help pane");
        assertThat(((Inspector) shown(Inspector.class)).showsHelp()).isTrue();
    }

    @Test
    void f6GoesRoundThroughThePartsOfTheWindow() {
        shown(Inspector.class);
        rig.focus(rig.find("search"));
        var seen = new ArrayList<String>();
        for (var i = 0; i < 5; i++) {
            choose("Next pane");
            seen.add(part(rig.focused()));
        }
        assertThat(seen).containsExactly("rail", "form", "inspector", "action-bar", "command-bar");
        choose("Previous pane");
        assertThat(part(rig.focused())).isEqualTo("action-bar");
    }

    private static String part(Node node) {
        for (var each = node; each != null; each = each.getParent())
            for (var part : List.of("rail", "form", "inspector", "action-bar", "command-bar")) if (each.getStyleClass()
                    .contains(part)) return part;
        return "nowhere";
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
        rig.act(() -> rig.session.focus.set(Ref.to(0, NETWORK.serviceCidr)));
        choose("Next problem");
        choose("Previous problem");
        assertThat(rig.asked.taken()).as("also from where nothing is wrong any more").containsExactly("go 0 image_type", "go 0 vpcid");
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
        for (var item : items().filter(item -> !(item instanceof SeparatorMenuItem) && item != byId("menu_next_window")).toList()) {
            rig.act(() -> {
                if (item instanceof RadioMenuItem radio) radio.setSelected(true);
                item.fire();
            });
            assertThat(acts.asked).as(item.getText()).isEmpty();
            assertThat(rig.asked.taken()).as(item.getText()).isEmpty();
            assertThat(rig.session.draft.state()).as(item.getText()).isSameAs(before);
            assertThat(rig.session.shown().all()).as(item.getText()).isEmpty();
            assertThat(rig.session.level.get()).as(item.getText()).isEqualTo(Level.COMMON);
            assertThat(rig.session.lang.get()).as(item.getText()).isEqualTo(Lang.EN);
            assertThat(rig.session.theme.get()).as(item.getText()).isEqualTo(Theme.SYSTEM);
            assertThat(rig.session.zoom.get()).as(item.getText()).isEqualTo(100);
            assertThat(shown(Inspector.class)).as(item.getText()).isSameAs(part);
            assertThat(part.showsProblems()).as(item.getText()).isFalse();
            assertThat(Rig.is((Rail) shown(Rail.class), "mini")).as(item.getText()).isFalse();
            assertThat(rig.focused()).as(item.getText()).isSameAs(keyboard);
        }
        assertThat(marked()).as("the marks are what holds").containsExactly("Common fields", "As the system", "English");
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
