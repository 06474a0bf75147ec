package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ackcomposer.Samples;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.scene.Parent;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pieces of a text have the colours of the request pane, and what cannot be read is marked where it is. */
class JsonAreaTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final JsonArea area = rig.show(context -> new JsonArea());

    private static String drawn(String text) {
        var at = new int[1];
        return JsonColours.of(text).stream().map(piece -> {
            at[0] += piece.length();
            return piece.style().equals("space") ? "" : piece.style() + ":" + text.substring(at[0] - piece.length(), at[0]);
        }).filter(piece -> !piece.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The words that have the mark. */
    private String marked() {
        return Rig.call(() -> IntStream.range(0, area.getLength()).filter(i -> area.getStyleOfChar(i).contains("wrong"))
                .mapToObj(i -> area.getText(i, i + 1)).collect(Collectors.joining()));
    }

    @Test
    void eachPieceIsWhatItIs() {
        assertThat(drawn("{\"a\" : \"b:\", 'c': -1.5e3, true # no\n}")).isEqualTo("punctuation:{ key:\"a\" punctuation:: string:\"b:\" "
                + "punctuation:, key:'c' punctuation:: number:-1.5e3 punctuation:, literal:true comment:# no punctuation:}");
        assertThat(drawn("\"a\"\t : 1, \"b\"\n: 2")).as("the colon may stand apart, in its line")
                .isEqualTo("key:\"a\" punctuation:: number:1 punctuation:, string:\"b\" punctuation:: number:2");
        assertThat(drawn("/* x */ // y")).isEqualTo("comment:/* x */ comment:// y");
    }

    @Test
    void aTextWithoutItsEndColoursNoMoreThanItsLine() {
        assertThat(drawn("\"a\n1")).isEqualTo("string:\"a number:1");
        assertThat(drawn("\"a\\")).isEqualTo("string:\"a\\");
        assertThat(drawn("/* a\n1")).isEqualTo("comment:/* a\n1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uD83D\uDE00", "\u0000", "\"\\", "'", "/", "/*", "{{{", "-", "中文", "\r\n\t"})
    void thePiecesAreTogetherTheText(String text) {
        assertThat(JsonColours.of(text).stream().mapToInt(JsonColours.Piece::length).sum()).isEqualTo(text.length());
        rig.act(() -> area.setText(text));
        assertThat(Rig.<String>call(area::getText)).isEqualTo(text.replace("\r\n", "\n"));
    }

    @Test
    void coloursComeWithTheText() {
        rig.act(() -> area.setText("{\"a\": 1}"));
        assertThat(Rig.call(() -> area.getStyleOfChar(1))).containsExactly("key");
        assertThat(Rig.call(() -> area.getStyleOfChar(6))).containsExactly("number");
        rig.act(() -> area.replaceText(6, 7, "true"));
        assertThat(Rig.call(() -> area.getStyleOfChar(6))).containsExactly("literal");
    }

    @Test
    void whatIsWrongIsMarkedAtItsPlaceUntilTheTextIsAnother() {
        rig.act(() -> area.setText("{\n  \"a\": nul,\n}"));
        rig.act(() -> area.mark(List.of(9)));
        assertThat(marked()).isEqualTo("nul");
        rig.act(() -> area.mark(List.of(10)));
        assertThat(marked()).as("from there on").isEqualTo("ul");
        rig.act(() -> area.mark(List.of(10, 4, 4, 9, 14)));
        assertThat(marked()).as("each of several").isEqualTo("\"a\"nul}");
        rig.act(() -> area.mark(List.of(15)));
        assertThat(marked()).as("behind the end the last piece").isEqualTo("}");
        rig.act(() -> area.mark(List.of()));
        assertThat(marked()).isEmpty();
        rig.act(() -> area.mark(List.of(0)));
        rig.act(() -> area.appendText(" "));
        assertThat(marked()).isEmpty();
        assertThat(Rig.call(area::marked)).isEmpty();
    }

    @Test
    void aWaveIsUnderWhatIsWrongAndGoesWithIt() {
        var whole = rig.show(context -> area.scrolling());
        rig.act(() -> area.setText("{\n  \"a\": nul,\n}" + "\n".repeat(300)));
        rig.act(() -> area.showParagraphAtTop(0));
        rig.act(() -> area.mark(List.of(9)));
        var wave = Rig.call(() -> waves(whole).localToScreen(waves(whole).getLayoutBounds()));
        var word = Rig.call(() -> area.getCharacterBoundsOnScreen(9, 12).orElseThrow());
        assertThat(wave.getMinX()).isCloseTo(word.getMinX(), within(3.0));
        assertThat(wave.getMaxX()).isCloseTo(word.getMaxX(), within(3.0));
        assertThat(wave.getMaxY()).isBetween(word.getMinY() + word.getHeight() / 2, word.getMaxY() + 2);
        rig.act(() -> area.showParagraphAtTop(200));
        assertThat(waves(whole).getElements()).as("it is out of sight").isEmpty();
        rig.act(() -> area.showParagraphAtTop(0));
        assertThat(waves(whole).getElements()).isNotEmpty();
        rig.act(() -> area.mark(List.of()));
        assertThat(waves(whole).getElements()).isEmpty();
    }

    @Test
    void aWaveGoesUpAndDownFromTheFirstLetterToTheLast() {
        var elements = new ArrayList<PathElement>();
        Waves.wave(new BoundingBox(10, 5, 9, 12), elements);
        assertThat(elements.stream().skip(1).map(LineTo.class::cast).map(to -> to.getX() + " " + to.getY()))
                .containsExactly("13.0 15.0", "16.0 17.0", "19.0 15.0");
        assertThat(((MoveTo) elements.get(0)).getX() + " " + ((MoveTo) elements.get(0)).getY()).isEqualTo("10.0 17.0");
    }

    private static Path waves(Parent whole) {
        return (Path) Rig.styled(whole, "waves").get(0);
    }

    @Test
    void placesAreCountedInLinesAndCodePoints() {
        rig.act(() -> area.setText("\uD83D\uDE00ab\ncd"));
        assertThat(List.of(area.offset(1, 1), area.offset(1, 2), area.offset(1, 9), area.offset(2, 2), area.offset(7, 1)))
                .containsExactly(0, 2, 4, 6, 7);
    }

    @Test
    void aVeryLongTextIsEditedWithoutColours() {
        var text = "[" + "1,".repeat(250_000) + "1]";
        rig.act(() -> area.setText(text));
        assertThat(Rig.call(() -> area.getStyleOfChar(1))).isEmpty();
    }
}
