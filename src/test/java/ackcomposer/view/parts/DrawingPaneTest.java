package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.Drawing;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing becomes nodes at its places, drawn anew where the room is another, and leads to what it shows. */
class DrawingPaneTest {
    private static final Ref NAME = Ref.to(0, Catalogue.BASICS.name);

    private final Rig rig = Rig.fresh();
    private final List<Ref> gone = new ArrayList<>();
    private final List<Double> widths = new ArrayList<>();
    private final DrawingPane pane = rig.show(context -> new DrawingPane(gone::add));

    private static Drawing drawing(double width, Drawing.Shape... shapes) {
        return new Drawing(width, width / 2, "a picture of " + (int) width, List.of(shapes));
    }

    private void shows(Drawing.Shape... shapes) {
        rig.act(() -> pane.show(width -> {
            widths.add(width);
            return drawing(width, shapes);
        }));
    }

    private Node only(String style) {
        var found = Rig.styled(pane, style);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aBoxStandsWhereItIsDrawnInItsStyles() {
        shows(new Drawing.Box("vpc strong", 10, 20, 300, 40, "", null));
        var box = (Region) only("drawing-box");
        assertThat(box.getStyleClass()).contains("vpc", "strong").doesNotContain("linked");
        assertThat(List.of(box.getLayoutX(), box.getLayoutY(), box.getWidth(), box.getHeight())).containsExactly(10.0, 20.0, 300.0, 40.0);
        assertThat(box.isManaged()).isFalse();
        assertThat(Seen.installedTip(box)).isNull();
        rig.click(box);
        assertThat(gone).as("it stands for nothing").isEmpty();
    }

    @Test
    void aBoxThatStandsForSomethingLeadsThereAndSaysSo() {
        shows(new Drawing.Box("pool", 0, 0, 100, 30, "web, 3 nodes", NAME));
        var box = only("drawing-box");
        assertThat(box.getStyleClass()).contains("linked");
        assertThat(Seen.installedTip(box)).isEqualTo("web, 3 nodes");
        rig.click(box);
        assertThat(gone).containsExactly(NAME);
    }

    @Test
    void aLineHasItsHeadAtItsEndWhicheverWayItGoes() {
        shows(new Drawing.Line("nat", 50, 10, 60, 90));
        var line = (Line) only("drawing-line");
        assertThat(List.of(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY())).containsExactly(50.0, 10.0, 60.0, 90.0);
        assertThat(line.getStyleClass()).contains("nat");
        assertThat(line.isManaged()).isFalse();
        var head = (Polygon) only("drawing-head");
        assertThat(head.getPoints()).containsExactly(60.0, 90.0, 55.0, 85.0, 65.0, 85.0);
        assertThat(head.getStyleClass()).contains("nat");
        assertThat(head.isManaged()).isFalse();
        shows(new Drawing.Line("nat", 60, 90, 60, 10));
        assertThat(((Polygon) only("drawing-head")).getPoints()).as("upwards").containsExactly(60.0, 10.0, 55.0, 15.0, 65.0, 15.0);
        shows(new Drawing.Line("nat", 60, 10, 90, 10));
        assertThat(((Polygon) only("drawing-head")).getPoints()).as("sideways").containsExactly(90.0, 10.0, 85.0, 15.0, 95.0, 15.0);
    }

    @Test
    void wordsStandAtTheirTopAndLetTheClickThrough() {
        shows(new Drawing.Words("title", 12, 31, 200, "10.0.0.0/16"));
        var words = (Label) only("drawing-words");
        assertThat(words.getText()).isEqualTo("10.0.0.0/16");
        assertThat(words.getStyleClass()).contains("title");
        assertThat(List.of(words.getLayoutX(), words.getLayoutY(), words.getWidth(), words.getHeight()))
                .containsExactly(12.0, 30.0, 200.0, 18.0);
        assertThat(words.isMouseTransparent()).isTrue();
        assertThat(words.isManaged()).isFalse();
        assertThat(words.getTooltip()).as("they are not cut").isNull();
    }

    @Test
    void wordsThatAreCutSayThemselvesInFull() {
        shows(new Drawing.Words("title", 0, 0, 20, "a name that is much longer than its room"));
        assertThat(Seen.tip((Label) only("drawing-words"))).isEqualTo("a name that is much longer than its room");
    }

    @Test
    void aScreenReaderHearsItsWords() {
        shows();
        assertThat(pane.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
        assertThat(pane.getAccessibleText()).isEqualTo("a picture of " + (int) pane.getWidth());
    }

    @Test
    void anotherWidthIsAnotherDrawing() {
        shows(new Drawing.Words("title", 0, 0, 100, "one"));
        rig.width(pane, 432);
        assertThat(widths).endsWith(432.0);
        assertThat(pane.getAccessibleText()).isEqualTo("a picture of 432");
        assertThat(Rig.styled(pane, "drawing-words")).as("what was drawn before is gone").hasSize(1);
    }

    @Test
    void theSameDrawingKeepsItsNodes() {
        var words = new Drawing.Words("title", 0, 0, 100, "one");
        shows(words);
        var before = only("drawing-words");
        shows(words);
        assertThat(only("drawing-words")).isSameAs(before);
        shows(new Drawing.Words("title", 0, 0, 100, "two"));
        assertThat(((Label) only("drawing-words")).getText()).isEqualTo("two");
    }

    @Test
    void whatOnlyStandsElsewhereIsMoved() {
        shows(new Drawing.Box("vpc", 1, 2, 30, 40, "tip", NAME), new Drawing.Line("nat", 1, 2, 3, 4),
                new Drawing.Words("title", 5, 6, 70, "one"));
        var before = List.of(only("drawing-box"), only("drawing-line"), only("drawing-words"));
        shows(new Drawing.Box("vpc", 2, 3, 31, 41, "tip", NAME), new Drawing.Line("nat", 5, 6, 7, 90),
                new Drawing.Words("title", 6, 7, 71, "one"));
        assertThat(List.of(only("drawing-box"), only("drawing-line"), only("drawing-words"))).isEqualTo(before);
        assertThat(only("drawing-box").getBoundsInParent()).isEqualTo(new BoundingBox(2, 3, 31, 41));
        var line = (Line) only("drawing-line");
        assertThat(List.of(line.getStartX(), line.getStartY(), line.getEndX(), line.getEndY())).containsExactly(5.0, 6.0, 7.0, 90.0);
        assertThat(((Polygon) only("drawing-head")).getPoints()).containsExactly(7.0, 90.0, 2.0, 85.0, 12.0, 85.0);
        assertThat(only("drawing-words").getBoundsInParent()).isEqualTo(new BoundingBox(6, 6, 71, 18));
    }

    /** A box that is another in that it alone: its style, what it says, where it leads. */
    @ParameterizedTest
    @CsvSource({"other, tip, true", "vpc, other, true", "vpc, tip, false"})
    void whatSaysSomethingElseIsDrawnAnew(String style, String tip, boolean leads) {
        shows(new Drawing.Box("vpc", 1, 2, 30, 40, "tip", NAME));
        var before = only("drawing-box");
        shows(new Drawing.Box(style, 1, 2, 30, 40, tip, leads ? NAME : null));
        assertThat(only("drawing-box")).isNotSameAs(before);
        assertThat(only("drawing-box").getStyleClass()).contains(style);
        assertThat(Seen.installedTip(only("drawing-box"))).isEqualTo(tip);
        shows(new Drawing.Line("nat", 1, 2, 3, 4));
        shows(new Drawing.Line("other", 1, 2, 3, 4));
        assertThat(only("drawing-line").getStyleClass()).contains("other").doesNotContain("nat");
        shows(new Drawing.Words("title", 1, 2, 30, "one"), new Drawing.Words("title", 1, 20, 30, "two"));
        shows(new Drawing.Words("other", 1, 2, 30, "one"));
        assertThat(only("drawing-words").getStyleClass()).contains("other").doesNotContain("title");
    }

    @Test
    void itsHeightFollowsFromItsWidth() {
        assertThat(pane.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
        assertThat(pane.getMinWidth()).isZero();
        assertThat(Rig.call(() -> pane.prefHeight(300))).as("nothing to draw").isZero();
        shows();
        assertThat(Rig.call(() -> pane.prefHeight(300))).isEqualTo(150);
        assertThat(Rig.call(() -> pane.minHeight(500))).isEqualTo(250);
        assertThat(Rig.call(() -> pane.prefHeight(-1))).as("as wide as it would be").isEqualTo(300);
        assertThat(Rig.call(() -> pane.prefWidth(-1))).isEqualTo(600);
    }

    @Test
    void isDrawnOnceForAWidthUntilItIsAnother() {
        shows(new Drawing.Box("vpc", 10, 20, 300, 40, "", null));
        for (var height = 0; height < 3; height++) rig.act(() -> {
            pane.requestLayout();
            assertThat(pane.prefHeight(440)).isEqualTo(220);
            assertThat(pane.minHeight(440)).isEqualTo(220);
        });
        assertThat(widths).contains(440.0).doesNotHaveDuplicates();
        for (var width = 100; width < 120; width++) assertThat(pane.prefHeight(width)).isEqualTo(width / 2.0);
        assertThat(pane.prefHeight(440)).as("not all are kept").isEqualTo(220);
        assertThat(widths).hasSizeGreaterThan(20).filteredOn(width -> width == 440).hasSize(2);
        rig.act(() -> pane.show(width -> drawing(width + 100)));
        assertThat(pane.prefHeight(440)).isEqualTo(270);
    }
}
