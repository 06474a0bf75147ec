package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.explain.Stretch;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bars stand at their addresses, and words are shown where they touch nothing. */
class TrackTest {
    /** At a width of 212 each has 100, and the break between them has 12. */
    private final Track track = new Track(List.of(new Stretch(0, 1000), new Stretch(5000, 6000)));

    private static Region sized(double width, double height) {
        var node = new Region();
        node.setPrefSize(width, height);
        return node;
    }

    private Region bar(long from, long to) {
        var node = new Region();
        track.bar(node, from, to);
        return node;
    }

    private Region wordsBeside(Region bar, double width) {
        var words = sized(width, 10);
        track.beside(words, bar);
        return words;
    }

    private Region wordsBelow(long address, double width) {
        var words = sized(width, 10);
        track.below(words, address);
        return words;
    }

    private void laidOut() {
        track.resize(212, 16);
        track.layout();
    }

    private static String place(Region node) {
        return Stream.of(node.getLayoutX(), node.getLayoutY(), node.getWidth(), node.getHeight())
                .map(number -> Long.toString(Math.round(number))).reduce((one, other) -> one + " " + other).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"0, 500, 0 0 50 16", "250, 1000, 25 0 75 16", "5000, 5500, 112 0 50 16", "5500, 6000, 162 0 50 16"})
    void aBarStandsAtItsAddresses(long from, long to, String place) {
        var bar = bar(from, to);
        laidOut();
        assertThat(place(bar)).isEqualTo(place);
    }

    @Test
    void aBarIsNoNarrowerThanItMayBeAndStaysWithin() {
        var small = bar(100, 101);
        small.setMinWidth(4);
        var last = bar(5999, 6000);
        last.setMinWidth(4);
        laidOut();
        assertThat(place(small)).isEqualTo("10 0 4 16");
        assertThat(place(last)).isEqualTo("208 0 4 16");
    }

    @Test
    void liesOnAGroundForEachStretch() {
        assertThat(track.grounded()).isSameAs(track);
        laidOut();
        assertThat(track.getChildren()).hasSize(2).allMatch(ground -> ground.getStyleClass().contains("map-ground"));
        assertThat(track.getChildren().stream().map(Region.class::cast).map(TrackTest::place))
                .containsExactly("0 2 100 12", "112 2 100 12");
    }

    @Test
    void wordsStandToTheRightOfTheirBarElseToItsLeft() {
        var right = wordsBeside(bar(0, 300), 30);
        var left = wordsBeside(bar(5500, 6000), 30);
        laidOut();
        assertThat(place(right)).isEqualTo("36 3 30 10");
        assertThat(place(left)).isEqualTo("126 3 30 10");
    }

    @Test
    void wordsGiveWayToTheLeftWhereTheRightIsTaken() {
        var words = wordsBeside(bar(400, 500), 30);
        bar(600, 1000);
        laidOut();
        assertThat(words.isVisible()).isTrue();
        assertThat(place(words)).isEqualTo("4 3 30 10");
    }

    @Test
    void wordsWithoutRoomAreNotShown() {
        var crowded = wordsBeside(bar(200, 500), 30);
        bar(600, 1000);
        laidOut();
        assertThat(crowded.isVisible()).isFalse();
        track.resize(900, 16);
        track.layout();
        assertThat(crowded.isVisible()).as("in a wider one").isTrue();
    }

    @Test
    void wordsBelowAreCentredAndPushedInAtTheEnds() {
        var first = wordsBelow(0, 40);
        var middle = wordsBelow(800, 20);
        var last = wordsBelow(5999, 40);
        laidOut();
        assertThat(place(first)).isEqualTo("0 3 40 10");
        assertThat(place(middle)).isEqualTo("70 3 20 10");
        assertThat(place(last)).isEqualTo("172 3 40 10");
    }

    @Test
    void wordsKeepApartFromWordsThatCameBefore() {
        var first = wordsBelow(200, 20);
        var near = wordsBelow(450, 20);
        var far = wordsBelow(470, 20);
        laidOut();
        assertThat(place(first)).isEqualTo("10 3 20 10");
        assertThat(near.isVisible()).as("five pixels are too near").isFalse();
        assertThat(far.isVisible()).as("seven are not").isTrue();
    }

    @Test
    void anAddressThatNoStretchHoldsIsAtTheBeginning() {
        var bar = bar(3000, 3500);
        bar.setMinWidth(5);
        laidOut();
        assertThat(place(bar)).isEqualTo("0 0 5 16");
    }

    @Test
    void isOneLineHighAndMayBeNarrow() {
        assertThat(track.prefHeight(-1)).isEqualTo(16);
        assertThat(track.minHeight(-1)).isEqualTo(16);
        assertThat(track.prefWidth(-1)).isEqualTo(200);
        assertThat(track.minWidth(-1)).isZero();
    }

    @Test
    void stretchesKeepAWidthWhereThereIsHardlyAny() {
        track.grounded();
        track.resize(5, 16);
        track.layout();
        assertThat(track.getChildren()).allMatch(ground -> ((Region) ground).getWidth() == 1);
    }
}
