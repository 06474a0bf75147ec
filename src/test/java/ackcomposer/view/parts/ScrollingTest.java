package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node is brought into the upper third of what scrolls around it, unless it is seen already. */
class ScrollingTest {
    private static final double HEIGHT = 300;

    private final Rig rig = Rig.fresh();
    private final List<Region> rows = IntStream.range(0, 30).mapToObj(i -> row()).toList();
    private ScrollPane scroll;

    private static Region row() {
        var row = new Region();
        row.setMinHeight(50);
        row.setMaxHeight(50);
        return row;
    }

    private void shows(int count) {
        scroll = rig.show(context -> {
            var pane = Scrolling.pane(new VBox(rows.subList(0, count).toArray(Region[]::new)));
            pane.setMinHeight(HEIGHT);
            pane.setMaxHeight(HEIGHT);
            return pane;
        });
    }

    /** How far a row is below the upper edge of what is seen. */
    private double below(int row) {
        return Rig.call(() -> rows.get(row).localToScene(0, 0).getY() - scroll.localToScene(0, 0).getY() - scroll.getInsets().getTop());
    }

    private void to(int row) {
        rig.act(() -> Scrolling.to(rows.get(row)));
    }

    @Test
    void whatIsSaidOfARowIsInViewWithItAndNotBelowWhatCoversTheFoot() {
        shows(30);
        rig.act(() -> Scrolling.to(rows.get(4), rows.get(5), 0));
        assertThat(below(5) + 50).as("it stood under the fold").isLessThanOrEqualTo(HEIGHT - 24);
        rig.act(() -> scroll.setVvalue(0));
        rig.act(() -> Scrolling.to(rows.get(3), null, 0));
        assertThat(below(3)).as("it was in view").isCloseTo(150, Offset.offset(2.0));
        rig.act(() -> Scrolling.to(rows.get(3), null, 90));
        assertThat(below(3)).as("something lay over it").isCloseTo(HEIGHT / 3, Offset.offset(2.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 20})
    void aRowComesIntoTheUpperThird(int row) {
        shows(30);
        to(row);
        assertThat(below(row)).isCloseTo(HEIGHT / 3, Offset.offset(2.0));
    }

    @Test
    void aRowAboveComesIntoTheUpperThirdToo() {
        shows(30);
        to(25);
        to(10);
        assertThat(below(10)).isCloseTo(HEIGHT / 3, Offset.offset(2.0));
    }

    @Test
    void rowsAtTheEndsGoAsFarAsItScrolls() {
        shows(30);
        to(29);
        assertThat(scroll.getVvalue()).isEqualTo(1);
        to(0);
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void aRowThatIsSeenStaysWhereItIs() {
        shows(30);
        to(10);
        var at = scroll.getVvalue();
        for (var seen : List.of(9, 10, 11, 12)) to(seen);
        assertThat(scroll.getVvalue()).isEqualTo(at);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 13})
    void aRowAtTheVeryEdgeCountsAsNotSeen(int row) {
        shows(30);
        to(10);
        var at = scroll.getVvalue();
        to(row);
        assertThat(scroll.getVvalue()).isNotEqualTo(at);
    }

    @Test
    void whatFitsDoesNotScroll() {
        shows(3);
        to(2);
        assertThat(scroll.getVvalue()).isZero();
    }

    @Test
    void aNodeThatNothingScrollsStaysWhereItIs() {
        var alone = rig.show(context -> new VBox(row()));
        rig.act(() -> Scrolling.to(alone.getChildren().get(0)));
        assertThat(alone.getChildren().get(0).getLayoutY()).isZero();
    }

    @Test
    void scrollsUpAndDownOnly() {
        shows(30);
        assertThat(scroll.isFitToWidth()).isTrue();
        assertThat(scroll.getHbarPolicy()).isEqualTo(ScrollPane.ScrollBarPolicy.NEVER);
        assertThat(scroll.getStyleClass()).contains("form-scroll");
        assertThat(VBox.getVgrow(scroll)).isEqualTo(Priority.ALWAYS);
        assertThat(HBox.getHgrow(scroll)).isEqualTo(Priority.ALWAYS);
    }

    @Test
    void isAsHighAsItsContentUpToALimit() {
        var content = new Region() {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }

            @Override
            protected double computePrefHeight(double width) {
                return 6000 / width;
            }
        };
        var pane = rig.show(context -> Scrolling.upTo(100, content));
        assertThat(pane.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
        assertThat(pane.prefHeight(100)).isEqualTo(62);
        assertThat(pane.minHeight(100)).as("it does not shrink").isEqualTo(62);
        assertThat(pane.prefHeight(30)).isEqualTo(100);
        assertThat(pane.getStyleClass()).contains("form-scroll");
    }

    @Test
    void aColumnIsCentredOnce() {
        var column = new Region();
        var box = (HBox) Scrolling.centred(column);
        assertThat(box.getChildren()).containsExactly(column);
        assertThat(box.getAlignment()).isEqualTo(Pos.TOP_CENTER);
        assertThat(HBox.getHgrow(column)).isEqualTo(Priority.ALWAYS);
        assertThat(Scrolling.centred(column)).isSameAs(box);
    }
}
