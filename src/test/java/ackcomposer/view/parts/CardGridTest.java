package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields stand in as many columns as fit, a wide one alone, and the grid is as high as its rows. */
class CardGridTest {
    private CardGrid grid = new CardGrid();

    private Region field(double height, boolean wide) {
        var field = new Region();
        field.setPrefHeight(height);
        grid.add(field, wide);
        return field;
    }

    private void laidOut(double width) {
        grid.resize(width, 1000);
        grid.layout();
    }

    private static String place(Region field) {
        return Stream.of(field.getLayoutX(), field.getLayoutY(), field.getWidth(), field.getHeight())
                .map(number -> Long.toString(Math.round(number))).reduce((one, other) -> one + " " + other).orElseThrow();
    }

    private static List<String> places(Region... fields) {
        return Stream.of(fields).map(CardGridTest::place).toList();
    }

    @ParameterizedTest
    @CsvSource({"300, 1, 300", "489, 1, 489", "490, 2, 238", "819, 2, 402.5", "820, 3, 264", "1228, 3, 400"})
    void hasAsManyColumnsAsFit(double width, int columns, double each) {
        var fields = Stream.generate(() -> field(20, false)).limit(4).toList();
        laidOut(width);
        assertThat(fields.stream().filter(field -> field.getLayoutY() == 0)).hasSize(columns);
        assertThat(fields).allMatch(field -> Math.abs(field.getWidth() - each) <= 1);
    }

    @ParameterizedTest
    @CsvSource({"489, 1", "490, 3", "819, 3"})
    void shortFieldsStandThreeBesideEachOtherWhereOthersWouldBeTwo(double width, int columns) {
        grid.ofShort();
        var fields = Stream.generate(() -> field(20, false)).limit(4).toList();
        laidOut(width);
        assertThat(fields.stream().filter(field -> field.getLayoutY() == 0)).hasSize(columns);
    }

    @Test
    void fieldsStandSideBySideAndRowsBelowEachOther() {
        var fields = new Region[] {field(20, false), field(50, false), field(30, false)};
        laidOut(614);
        assertThat(places(fields)).containsExactly("0 0 300 50", "314 0 300 50", "0 60 300 30");
    }

    @Test
    void aWideFieldHasARowForItself() {
        var fields = new Region[] {field(20, false), field(40, true), field(30, false), field(30, false), field(10, true)};
        laidOut(614);
        assertThat(places(fields)).containsExactly("0 0 300 20", "0 30 614 40", "0 80 300 30", "314 80 300 30", "0 120 614 10");
        assertThat(grid.prefHeight(614)).isEqualTo(130);
    }

    @Test
    void aFieldWhoseControlIsWiderThanAColumnHasARowForItself() {
        var fields = new Region[] {field(20, false), field(40, false), field(30, false)};
        var control = new Region();
        grid.uncut(fields[1], control);
        control.setPrefWidth(300);
        laidOut(614);
        assertThat(places(fields)).as("it fits").containsExactly("0 0 300 40", "314 0 300 40", "0 50 300 30");
        assertThat(grid.prefHeight(614)).isEqualTo(80);
        control.setPrefWidth(301);
        grid.requestLayout();
        laidOut(614);
        assertThat(places(fields)).containsExactly("0 0 300 20", "0 30 614 40", "0 80 300 30");
        assertThat(grid.prefHeight(614)).isEqualTo(110);
    }

    @Test
    void aFieldThatFillsHasTheRowWhereItWouldStandAloneInIt() {
        var fields = new Region[] {field(20, false), field(20, false), field(30, false)};
        grid.fill(fields[0]);
        grid.fill(fields[2]);
        laidOut(614);
        assertThat(places(fields)).containsExactly("0 0 300 20", "314 0 300 20", "0 30 614 30");
        laidOut(820);
        assertThat(places(fields)).as("third in the row").containsExactly("0 0 264 30", "278 0 264 30", "556 0 264 30");
    }

    @Test
    void itsPaddingIsAroundAll() {
        grid.setPadding(new Insets(3, 10, 7, 4));
        var fields = new Region[] {field(20, false), field(20, false), field(5, true)};
        laidOut(628);
        assertThat(places(fields)).containsExactly("4 3 300 20", "318 3 300 20", "4 33 614 5");
        assertThat(grid.prefHeight(628)).isEqualTo(3 + 20 + 10 + 5 + 7);
    }

    @Test
    void whatIsHiddenTakesNoRoom() {
        var hidden = field(500, false);
        var shown = field(20, false);
        Visible.when(false, hidden);
        laidOut(614);
        assertThat(place(shown)).isEqualTo("0 0 300 20");
        assertThat(grid.prefHeight(614)).isEqualTo(20);
    }

    @Test
    void isAsHighAsItsRowsAtTheWidthThatItGets() {
        for (var i = 0; i < 4; i++) field(20, false);
        assertThat(grid.prefHeight(300)).isEqualTo(4 * 20 + 3 * 10);
        assertThat(grid.prefHeight(600)).isEqualTo(2 * 20 + 10);
        assertThat(grid.minHeight(600)).as("it does not shrink").isEqualTo(2 * 20 + 10);
        assertThat(grid.prefHeight(-1)).as("at the width that it prefers").isEqualTo(2 * 20 + 10);
        assertThat(grid.getContentBias()).isEqualTo(Orientation.HORIZONTAL);
    }

    @Test
    void aFieldIsAskedForItsHeightAtTheWidthThatItGets() {
        grid.add(new Region() {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }

            @Override
            protected double computePrefHeight(double width) {
                return width;
            }
        }, false);
        assertThat(grid.prefHeight(614)).isEqualTo(300);
        assertThat(grid.prefHeight(928)).isEqualTo(300);
        grid.setPadding(new Insets(0, 8, 0, 6));
        assertThat(grid.prefHeight(628)).as("within its padding").isEqualTo(300);
    }

    /** What is said of a field: so many letters of a pixel, each line of ten pixels. */
    private static final class Said extends Region {
        private final double letters;

        private Said(double letters) {
            this.letters = letters;
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 10 * Math.ceil(letters / width);
        }
    }

    private Said said(double letters, boolean wide) {
        var field = new Region();
        field.setPrefHeight(20);
        var said = new Said(letters);
        grid.add(field, wide, said);
        return said;
    }

    @Test
    void whatIsSaidOfOneFieldGoesToTheRightEnd() {
        var said = new Said[] {said(500, false), said(100, false), said(100, false)};
        Visible.when(false, said[0]);
        Visible.when(false, said[2]);
        laidOut(928);
        assertThat(place(said[1])).as("over the column behind it").isEqualTo("314 24 614 10");
        assertThat(grid.prefHeight(928)).isEqualTo(20 + 4 + 10);
    }

    @Test
    void whatIsLongGoesOverTheWholeRow() {
        field(20, false);
        field(20, false);
        var said = said(4 * 300, false);
        laidOut(928);
        assertThat(place(said)).as("four lines are not long").isEqualTo("628 24 300 40");
        var longer = said(4 * 300 + 1, true);
        laidOut(928);
        assertThat(place(longer)).as("a wide field has the whole row").isEqualTo("0 98 928 20");
        grid = new CardGrid();
        field(20, false);
        field(20, false);
        said = said(4 * 300 + 1, false);
        laidOut(928);
        assertThat(place(said)).isEqualTo("0 24 928 20");
        assertThat(grid.prefHeight(928)).isEqualTo(20 + 4 + 20);
    }

    @Test
    void ofSeveralEachIsSaidBelowItsOwnAndTheLastToTheEnd() {
        var said = new Said[] {said(600, false), said(310, false)};
        laidOut(614);
        assertThat(places(said)).containsExactly("0 24 300 20", "314 24 300 20");
        grid = new CardGrid();
        said = new Said[] {said(600, false), said(310, false)};
        laidOut(928);
        assertThat(places(said)).as("the last field of its row").containsExactly("0 24 300 20", "314 24 614 20");
    }

    @Test
    void whatIsNotSaidTakesNoRoom() {
        var said = said(100, false);
        var next = field(20, true);
        Visible.when(false, said);
        laidOut(614);
        assertThat(place(next)).isEqualTo("0 30 614 20");
        assertThat(grid.prefHeight(614)).isEqualTo(50);
        Visible.when(true, said);
        laidOut(614);
        assertThat(place(next)).as("below what is said").isEqualTo("0 44 614 20");
        assertThat(grid.prefHeight(614)).isEqualTo(64);
    }

    @Test
    void whatIsSaidIsNoFieldOfItsOwn() {
        said(10, false);
        var second = field(20, false);
        laidOut(614);
        assertThat(second.getLayoutX()).isEqualTo(314);
        assertThat(second.getLayoutY()).isZero();
    }

    @Test
    void wantsNothingWhereNothingIsInIt() {
        assertThat(grid.prefHeight(600)).isZero();
        assertThat(grid.prefWidth(-1)).isEqualTo(560);
        assertThat(grid.minWidth(-1)).isEqualTo(200);
    }
}
