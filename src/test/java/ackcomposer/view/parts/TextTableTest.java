package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Few lines stand below each other, many scroll, and each text is in its column. */
class TextTableTest {
    private final Rig rig = Rig.fresh();
    private final TextTable table =
            rig.show(context -> new TextTable(TextTable.Column.of(25, "mono", "first"), TextTable.Column.of(75, "hint")));

    private void shows(int count) {
        rig.act(() -> table.show(IntStream.range(0, count).mapToObj(i -> List.of("name " + i, "value " + i)).toList()));
    }

    private Node few() {
        return Rig.styled(table, "text-lines").get(0);
    }

    private ListView<?> many() {
        return Rig.all(table, ListView.class).get(0);
    }

    private List<Label> labels() {
        return Rig.all(table, Label.class).stream().filter(Rig::isSeen).toList();
    }

    @Test
    void takesNoRoomWhereItHasNoLines() {
        assertThat(table.getStyleClass()).contains("text-table");
        assertThat(few().isManaged() || many().isManaged()).isFalse();
        shows(2);
        shows(0);
        assertThat(few().isManaged() || many().isManaged()).isFalse();
        assertThat(Rig.words(table)).isEmpty();
    }

    @Test
    void fewLinesStandBelowEachOther() {
        shows(2);
        assertThat(Rig.words(table)).containsExactly("name 0", "value 0", "name 1", "value 1");
        assertThat(many().isManaged()).isFalse();
        assertThat(Rig.styled(table, "text-line")).hasSize(2);
    }

    @Test
    void eachTextHasTheStylesAndTheShareOfItsColumn() {
        shows(1);
        assertThat(labels().get(0).getStyleClass()).contains("mono", "first");
        assertThat(labels().get(1).getStyleClass()).contains("hint").doesNotContain("mono");
        var width = Rig.styled(table, "text-line").get(0).getLayoutBounds().getWidth();
        assertThat(labels().get(1).getBoundsInParent().getMinX()).isCloseTo(width / 4, Offset.offset(12.0));
        assertThat(labels()).allMatch(Label::isWrapText);
    }

    @Test
    void oneLineMoreThanFewAndItIsAList() {
        shows(60);
        assertThat(labels()).hasSize(120);
        assertThat(many().isVisible()).isFalse();
        assertThat(many().getItems()).isEmpty();
        shows(61);
        assertThat(few().isVisible() || few().isManaged()).isFalse();
        assertThat(many().isVisible() && many().isManaged()).isTrue();
        assertThat(many().getItems()).hasSize(61);
        assertThat(many().getStyleClass()).contains("many-lines");
        assertThat(many().getPrefHeight()).isEqualTo(360);
        assertThat(Rig.words(table)).contains("name 0", "value 0");
        assertThat(labels()).as("only what is seen is drawn").hasSizeBetween(10, 80);
        assertThat(labels().get(0).getStyleClass()).contains("mono", "first");
    }

    @Test
    void aListOfOtherLinesHasThemInPlaceOfThoseBefore() {
        shows(70);
        shows(61);
        assertThat(many().getItems()).hasSize(61);
        assertThat(few().isManaged()).isFalse();
    }

    @Test
    void aListThatBecomesShortLeavesNothingBehind() {
        shows(70);
        shows(1);
        assertThat(Rig.words(table)).containsExactly("name 0", "value 0");
        rig.act(() -> many().getItems().clear());
        shows(70);
        rig.act(() -> many().scrollTo(69));
        assertThat(Rig.words(table)).contains("value 69").doesNotContain("value 0");
    }

    @Test
    void headsStandOverTheColumns() {
        rig.act(() -> table.head(List.of("Name", "Value")));
        shows(1);
        assertThat(Rig.words(table)).containsExactly("Name", "Value", "name 0", "value 0");
        assertThat(Rig.styled(table, "row-head")).hasSize(2);
        assertThat(Rig.styled(table, "text-line")).hasSize(2);
        assertThat(labels().get(1).getBoundsInParent().getMinX()).isCloseTo(labels().get(3).getBoundsInParent().getMinX(),
                Offset.offset(1.0));
        rig.act(() -> table.head(List.of("Other", "Heads")));
        assertThat(Rig.words(table)).containsExactly("Other", "Heads", "name 0", "value 0");
        shows(70);
        assertThat(Rig.words(table)).contains("Other", "name 0");
    }
}
