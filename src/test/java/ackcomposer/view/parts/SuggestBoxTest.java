package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A list of values opens below a text, narrows with what is typed, and gives one of them or none. */
class SuggestBoxTest {
    private final Rig rig = Rig.fresh();
    private final TextField field = Rig.call(TextField::new);
    private final Button other = Rig.call(Button::new);
    private final List<KeyCode> passed = new ArrayList<>();
    private List<String> values = List.of("Apple", "banana", "cherry", "pineapple");
    private final SuggestBox box = Rig.call(
            () -> new SuggestBox(field, () -> values, value -> value + "!", value -> value.equals("Apple") ? "A fruit" : "",
                    "Show the list", "As of today"));

    SuggestBoxTest() {
        rig.show(context -> new VBox(box, other));
        rig.act(() -> field.addEventHandler(KeyEvent.KEY_PRESSED, key -> passed.add(key.getCode())));
        rig.focus(field);
    }

    @AfterEach
    void nothingStaysOpen() {
        Rig.closePopups();
    }

    @Test
    void aCodeIsShownByItsNameUntilItIsEdited() {
        rig.act(() -> field.setText("Apple"));
        assertThat(shown()).as("while it is edited").isEmpty();
        rig.focus(other);
        rig.width(box, 200);
        assertThat(shown()).containsExactly("A fruit", "Apple");
        assertThat(Rig.is(box, "named")).isTrue();
        rig.width(box, 90);
        assertThat(shown()).as("the code gives way").containsExactly("A fruit");
        rig.act(() -> field.setText("banana"));
        assertThat(shown()).as("it has no name").isEmpty();
        assertThat(Rig.is(box, "named")).isFalse();
        rig.act(() -> field.setText("Apple"));
        rig.focus(field);
        assertThat(shown()).isEmpty();
    }

    private List<String> shown() {
        return Rig.styled(box, "shown").stream().filter(node -> node.isVisible() && ((Label) node).getWidth() > 0)
                .map(node -> ((Label) node).getText()).toList();
    }

    private static boolean isOpen() {
        return !Rig.popups().isEmpty();
    }

    private static Node popup() {
        return Rig.popups().get(0).getScene().getRoot();
    }

    @SuppressWarnings("unchecked")
    private static ListView<String> list() {
        return Rig.all(popup(), ListView.class).get(0);
    }

    private static List<String> offered() {
        return Rig.call(() -> List.copyOf(list().getItems()));
    }

    private Button arrow() {
        return Rig.all(box, Button.class).get(0);
    }

    private void opened() {
        rig.press(KeyCode.F4);
        rig.act(() -> popup().applyCss());
    }

    @Test
    void opensWithF4() {
        rig.press(KeyCode.F4);
        assertThat(offered()).isEqualTo(values);
        assertThat(passed).isEmpty();
    }

    @Test
    void opensWithAltAndDown() {
        rig.press(KeyCode.DOWN, KeyCode.ALT);
        assertThat(offered()).isEqualTo(values);
        assertThat(passed).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"DOWN", "UP", "ENTER", "ESCAPE", "A"})
    void otherKeysAreOfTheText(KeyCode key) {
        rig.press(key);
        assertThat(isOpen()).isFalse();
        assertThat(passed).containsExactly(key);
    }

    @Test
    void altAloneOpensNothing() {
        rig.press(KeyCode.UP, KeyCode.ALT);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void itsArrowOpensAndClosesAndGivesTheKeyboardToTheText() {
        rig.focus(other);
        rig.click(arrow());
        assertThat(isOpen()).isTrue();
        assertThat(rig.focused()).isSameAs(field);
        rig.click(arrow());
        assertThat(isOpen()).isFalse();
        assertThat(arrow().isFocusTraversable()).isFalse();
        assertThat(Rig.spoken(arrow())).isEqualTo("Show the list");
        assertThat(arrow().getStyleClass()).contains("flat", "arrow");
        assertThat(box.getStyleClass()).contains("boxed", "suggest");
    }

    @Test
    void theValueThatIsSetHasAMark() {
        rig.act(() -> field.setText("cherry"));
        opened();
        var marked = Rig.styled(list(), "list-cell").stream().filter(cell -> !Rig.styled(cell, "current").isEmpty())
                .map(cell -> ((ListCell<?>) cell).getText()).toList();
        assertThat(marked).containsExactly("cherry!");
    }

    @Test
    void namesStandBelowEachOtherAlsoBesideTheMark() {
        rig.act(() -> field.setText("cherry"));
        opened();
        assertThat(Rig.all(list(), Label.class).stream().filter(label -> label.getText().equals("!"))
                .map(label -> Math.round(label.localToScene(0, 0).getX()))).hasSize(values.size()).containsOnly(
                        Math.round(Rig.all(list(), Label.class).get(1).localToScene(0, 0).getX()));
    }

    @Test
    void allIsOnOfferWhateverStandsInTheText() {
        rig.enter(field, "cherry");
        rig.press(KeyCode.F4);
        assertThat(offered()).isEqualTo(values);
        rig.press(KeyCode.ESCAPE);
        rig.click(arrow());
        assertThat(offered()).as("by the arrow too").isEqualTo(values);
    }

    @Test
    void valuesAreAskedForEachTime() {
        opened();
        rig.press(KeyCode.ESCAPE);
        values = List.of("dates");
        opened();
        assertThat(offered()).containsExactly("dates");
    }

    @Test
    void showsNamesAndWhereTheyAreFrom() {
        opened();
        assertThat(Rig.words(popup())).contains("Apple", "banana", "!", "As of today");
        assertThat(Rig.all(popup(), Label.class)).anyMatch(label -> label.getStyleClass().contains("suggest-source"));
        assertThat(Rig.styled(popup(), "suggest-box")).hasSize(1);
        assertThat(list().getStyleClass()).contains("suggestions");
        assertThat(list().isFocusTraversable()).isFalse();
        assertThat(Rig.all(popup(), ListCell.class)).filteredOn(ListCell::isEmpty).allMatch(cell -> cell.getText() == null);
    }

    @Test
    void narrowsWithTyping() {
        opened();
        rig.act(() -> field.setText("APPLE"));
        assertThat(offered()).containsExactly("Apple", "pineapple");
        rig.act(() -> field.setText("pinea"));
        assertThat(offered()).containsExactly("pineapple");
        assertThat(isOpen()).isTrue();
    }

    @Test
    void closesWhereNothingFits() {
        opened();
        rig.act(() -> field.setText("x"));
        assertThat(isOpen()).isFalse();
    }

    @Test
    void doesNotOpenByTyping() {
        rig.enter(field, "a");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void doesNotOpenWhereNothingIsOnOffer() {
        values = List.of();
        rig.press(KeyCode.F4);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aValueIsChosenWithTheArrowsAndTakenWithEnter() {
        opened();
        rig.press(KeyCode.DOWN);
        assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo("Apple");
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.UP);
        rig.press(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("banana");
        assertThat(field.getCaretPosition()).isEqualTo(6);
        assertThat(isOpen()).isFalse();
        assertThat(passed).as("they are of the list").isEmpty();
    }

    @Test
    void enterWithoutAChoiceLeavesTheText() {
        rig.enter(field, "mine");
        opened();
        rig.press(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("mine");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void escapeLeavesTheText() {
        opened();
        rig.press(KeyCode.DOWN);
        rig.press(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(field.getText()).isEmpty();
        assertThat(passed).isEmpty();
    }

    @Test
    void whatIsTypedWhileItIsOpenIsOfTheText() {
        opened();
        rig.press(KeyCode.A);
        rig.press(KeyCode.F4);
        assertThat(passed).containsExactly(KeyCode.A, KeyCode.F4);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void aClickTakesAValue() {
        opened();
        var cell = Rig.all(popup(), ListCell.class).stream().filter(one -> "cherry".equals(one.getItem())).findFirst().orElseThrow();
        rig.act(() -> cell.getOnMousePressed().handle((MouseEvent) null));
        assertThat(field.getText()).isEqualTo("cherry");
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aClickBelowTheLastValueTakesNothing() {
        opened();
        var cell = Rig.call(() -> (ListCell<?>) list().getCellFactory().call(list()));
        rig.act(() -> cell.getOnMousePressed().handle((MouseEvent) null));
        assertThat(isOpen()).isTrue();
    }

    @Test
    void closesWhenTheKeyboardGoes() {
        opened();
        rig.focus(other);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void isAsHighAsItsValuesUpToEight() {
        opened();
        assertThat(list().getFixedCellSize()).isEqualTo(26);
        assertThat(list().getPrefHeight()).isEqualTo(4 * 26 + 4);
        rig.act(() -> field.setText("b"));
        assertThat(list().getPrefHeight()).isEqualTo(26 + 4);
        rig.press(KeyCode.ESCAPE);
        values = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
        opened();
        assertThat(list().getPrefHeight()).isEqualTo(8 * 26 + 4);
    }

    @Test
    void theValueThatIsChosenIsInView() {
        values = IntStream.range(0, 30).mapToObj(Integer::toString).toList();
        opened();
        for (var i = 0; i < 12; i++) rig.press(KeyCode.DOWN);
        rig.act(() -> ((Region) popup()).layout());
        assertThat(Rig.words(popup())).contains("11");
    }

    @Test
    void isBelowTheTextAndAsWideAsItOrWider() {
        opened();
        assertThat(list().getPrefWidth()).isEqualTo(box.getWidth()).isGreaterThan(240);
        assertThat(field.getWidth()).as("the arrow leaves the rest to the text").isGreaterThan(800);
        assertThat(Rig.popups().get(0).getAnchorLocation()).isEqualTo(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        var at = Rig.call(() -> box.localToScreen(box.getBoundsInLocal()));
        assertThat(Rig.popups().get(0).getAnchorX()).isEqualTo(at.getMinX());
        assertThat(Rig.popups().get(0).getAnchorY()).isEqualTo(at.getMaxY() + 2);
        rig.press(KeyCode.ESCAPE);
        rig.act(() -> box.setMaxWidth(100));
        opened();
        assertThat(list().getPrefWidth()).as("room for codes and names").isEqualTo(350);
    }

    @Test
    void isStyledAsItsWindow() {
        opened();
        assertThat(list().getScene().getStylesheets()).as("the families of text among them").isNotEmpty()
                .isEqualTo(rig.scene().getStylesheets());
    }

    @Test
    void isOpenUntilAClickElsewhere() {
        opened();
        assertThat(Rig.popups().get(0).isAutoHide()).isTrue();
    }
}
