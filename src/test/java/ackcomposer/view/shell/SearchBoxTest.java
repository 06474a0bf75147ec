package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Level;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.Finder;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A field is found by its label in either language, its name, its value or its help, in that order, and never by a secret. */
class SearchBoxTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final AtomicInteger left = new AtomicInteger();
    private SearchBox box;
    private final VBox around = rig.show(context -> {
        box = new SearchBox(context, left::incrementAndGet);
        box.setMaxWidth(260);
        var column = new VBox(box, new Button("elsewhere"));
        column.setAlignment(Pos.TOP_RIGHT);
        return column;
    });

    private TextField field() {
        return (TextField) rig.find("search");
    }

    private void search(String words) {
        rig.enter(field(), words);
    }

    /** What is found, if the list is shown. */
    private static ListView<?> list() {
        return Rig.call(() -> Window.getWindows().stream().filter(window -> window instanceof PopupWindow && window.isShowing())
                .flatMap(window -> Rig.all(window.getScene().getRoot(), ListView.class).stream()).findFirst().orElse(null));
    }

    private static List<ListCell<?>> cells() {
        return Rig.call(() -> {
            list().getScene().getRoot().applyCss();
            list().getScene().getRoot().layout();
            return Rig.styled(list(), "list-cell").stream().<ListCell<?>>map(cell -> (ListCell<?>) cell)
                    .filter(cell -> cell.isVisible() && !cell.isEmpty()).toList();
        });
    }

    private static List<String> paths() {
        return cells().stream().map(cell -> ((Label) cell.lookup(".mono.hint")).getText()).toList();
    }

    /** The paths of all that is found, also of what is not in view. */
    private static List<String> found() {
        return list().getItems().stream().map(hit -> ((Finder.Hit) hit).path()).toList();
    }

    private static Bounds onScreen(Node node) {
        return Rig.call(() -> node.localToScreen(node.getLayoutBounds()));
    }

    private static int selected() {
        return Rig.call(() -> list().getSelectionModel().getSelectedIndex());
    }

    @AfterEach
    void nothingIsLeftOpen() {
        rig.act(() -> field().clear());
        assertThat(list()).isNull();
    }

    @Test
    void saysWhatItSearches() {
        var sent = Samples.leaves().filter(field -> !field.aid()).count();
        assertThat(field().getPromptText()).isEqualTo("Search " + sent + " fields");
        assertThat(Rig.spoken(field())).isEqualTo("Search all fields");
        assertThat(box.getStyleClass()).contains("boxed", "search");
        assertThat(Rig.styled(box, "keys")).extracting(keys -> ((Label) keys).getText()).containsExactly("Ctrl K");
        assertThat(Rig.drawn((Label) Rig.styled(box, "keys").get(0))).isEqualTo("Ctrl K");
        assertThat(Rig.fromTheRight(Rig.styled(box, "keys").get(0), box)).as("the text has the rest").isLessThan(12);
    }

    @Test
    void inASmallWindowTheKeysGiveWay() {
        rig.act(() -> box.narrow(true, false));
        assertThat(Rig.isSeen(Rig.styled(box, "keys").get(0))).isFalse();
        assertThat(field().getPromptText()).startsWith("Search 1");
        rig.act(() -> box.narrow(true, true));
        assertThat(field().getPromptText()).isEqualTo("Search");
        rig.act(() -> box.narrow(false, false));
        assertThat(Rig.isSeen(Rig.styled(box, "keys").get(0))).isTrue();
        assertThat(field().getPromptText()).startsWith("Search 1");
    }

    @ParameterizedTest
    @CsvSource({"Cluster na, name", "cluster NA, name", "集群名称, name", "service_cid, service_cidr", "vpc-2zeik9h3, vpcid",
            "prod-bj, name", "ops-key, key_pair", "uster type, cluster_type", " vpcid , vpcid"})
    void findsAFieldByLabelNameOrValue(String words, String path) {
        search(words);
        assertThat(paths()).first().isEqualTo(path);
    }

    @Test
    void aHitSaysItsPageItsLabelAndItsPath() {
        search("service_cidr");
        assertThat(Rig.words(cells().get(0))).containsExactly("Network › ", "Service CIDR", "172.21.0.0/20", "service_cidr");
        var path = cells().get(0).lookup(".mono");
    }

    @Test
    void labelsStandBeforeNamesAndValuesAndHelp() {
        search("pro");
        assertThat(found()).containsSubsequence("profile", "proxy_mode", "deletion_protection", "name", "cluster_spec");
        search("csi-p");
        assertThat(found()).startsWith("addons[1].name", "addons[2].name");
    }

    @Test
    void aSecretIsNotFoundByItsValue() {
        rig.set(Ref.to(0, MASTERS.loginPassword), MASTERS.loginPassword, "Zq9-Secret-Zq9");
        search("Zq9-Secret");
        assertThat(cells()).isEmpty();
        assertThat(Rig.words(list())).containsExactly("No field matches. Try an API name such as service_cidr,"
                + " or a filter such as @error.");
    }

    @Test
    void theFirstHitIsChosenAndArrowsGoOn() {
        search("cidr");
        assertThat(selected()).isZero();
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.DOWN);
        assertThat(selected()).isEqualTo(2);
        rig.press(KeyCode.UP);
        assertThat(selected()).isEqualTo(1);
        var second = paths().get(1);
        rig.press(KeyCode.ENTER);
        assertThat(rig.asked.taken()).singleElement().asString().startsWith("go 0 ").endsWith(second);
        assertThat(list()).isNull();
        assertThat(field().getText()).isEmpty();
    }

    @Test
    void aChosenHitFarDownIsInView() {
        search("e");
        assertThat(list().getItems()).hasSize(60);
        for (var i = 0; i < 20; i++) rig.press(KeyCode.DOWN);
        assertThat(cells()).extracting(ListCell::getIndex).contains(20);
    }

    @Test
    void aClickOnAHitGoesThere() {
        search("vpcid");
        var cell = cells().get(0);
        rig.act(() -> Event.fireEvent(cell, new MouseEvent(MouseEvent.MOUSE_PRESSED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false, false,
                false, false, true, false, false, true, false, true, null)));
        assertThat(rig.asked.taken()).containsExactly("go 0 vpcid");
        assertThat(list()).isNull();
    }

    @Test
    void theFirstEscapeClearsAndTheSecondLeaves() {
        search("cidr");
        rig.press(KeyCode.ESCAPE);
        assertThat(list()).isNull();
        assertThat(field().getText()).isEmpty();
        assertThat(left).hasValue(0);
        assertThat(rig.focused()).isSameAs(field());
        rig.press(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
        search("cidr");
        rig.press(KeyCode.END);
        rig.type("x");
        assertThat(field().getText()).as("other keys are those of the text").isEqualTo("cidrx");
    }

    @Test
    void whatIsSearchedForStandsOutInTheLabel() {
        search("IDR");
        var strong = Rig.styled(cells().get(0), "strong");
        assertThat(strong).singleElement().extracting(text -> ((Text) text).getText()).isEqualTo("IDR");
        assertThat(Rig.all(cells().get(0), Text.class)).as("an empty text would take the first letter of the next")
                .filteredOn(text -> text.getParent() instanceof TextFlow).extracting(Text::getText).isNotEmpty().doesNotContain("");
        search("vpc-2zeik9h3");
        assertThat(Rig.styled(cells().get(0), "strong")).as("it is in the value").isEmpty();
    }

    @Test
    void aHitSaysAtWhichLevelItIsShown() {
        search("service_account_issuer");
        assertThat(level()).isEqualTo("All");
        rig.act(() -> rig.session.level.set(Level.ALL));
        search("service_account_issue");
        assertThat(level()).isEmpty();
    }

    private static String level() {
        var labels = Rig.all(cells().get(0).getGraphic(), Label.class);
        assertThat(labels.get(labels.size() - 2).getText()).as("beside the path").isEqualTo("service_account_issuer");
        return labels.get(labels.size() - 1).getText();
    }

    @Test
    void theValueIsAtTheRightInLettersOfTheRequest() {
        search("service_cidr");
        var value = (Label) Seen.styled(cells().get(0), "hit-value");
        assertThat(value.getText()).isEqualTo("172.21.0.0/20");
        assertThat(value.getStyleClass()).contains("mono", "muted");
        assertThat(Rig.fromTheRight(value, cells().get(0))).isBetween(0.0, 30.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void nothingIsSearchedForNothing(String words) {
        search("cidr");
        search(words);
        assertThat(list()).isNull();
        rig.press(KeyCode.ESCAPE);
    }

    @Test
    void theListClosesWhenTheKeyboardGoesElsewhere() {
        search("cidr");
        assertThat(list()).isNotNull();
        rig.focus(around.getChildren().get(1));
        assertThat(list()).isNull();
    }

    @Test
    void enterWithoutAHitGoesNowhere() {
        search("no such thing anywhere");
        rig.press(KeyCode.ENTER);
        assertThat(rig.asked.taken()).isEmpty();
        assertThat(field().getText()).isEqualTo("no such thing anywhere");
    }

    @Test
    void theListIsAsHighAsItsHitsAndEndsWhereTheBoxDoes() {
        search("vpcid");
        assertThat(list().getItems()).hasSizeLessThan(8);
        assertThat(list().getHeight()).isEqualTo(list().getItems().size() * 42 + 4);
        assertThat(list().getWidth()).isEqualTo(480);
        assertThat(list().getParent().getStyleClass()).contains("suggest-box", "search-hits");
        assertThat(list().getStyleClass()).contains("suggestions");
        assertThat(list().isFocusTraversable()).isFalse();
        assertThat(cells().get(0).getHeight()).isEqualTo(42);
        assertThat(onScreen(list()).getMaxX()).isCloseTo(onScreen(box).getMaxX(), within(3.5));
        assertThat(onScreen(list()).getMinY() - onScreen(box).getMaxY()).as("right below it").isBetween(4.0, 14.0);
        search("e");
        assertThat(list().getPrefHeight()).isEqualTo(8 * 42 + 4);
        search("no such thing anywhere");
        assertThat(list().getPrefHeight()).isEqualTo(42 + 4);
    }

    @Test
    void itsFocusIsThatOfItsTextWithTheWordsChosen() {
        search("cidr");
        rig.focus(around.getChildren().get(1));
        rig.act(box::requestFocus);
        assertThat(rig.focused()).isSameAs(field());
        assertThat(field().getSelectedText()).isEqualTo("cidr");
        Node icon = box.getChildren().get(0);
        assertThat(icon.getClass().getSimpleName()).isEqualTo("FontIcon");
    }

    @Test
    void enterLeadsNowhereOnceNothingIsSearchedFor() {
        search("vpc");
        rig.act(() -> field().clear());
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.ENTER);
        assertThat(rig.asked.taken()).isEmpty();
    }
}
