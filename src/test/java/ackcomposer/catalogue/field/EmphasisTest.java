package ackcomposer.catalogue.field;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Emphasis.Part;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands out of a sentence is found again when the sentence is filled, and the marks are never seen. */
class EmphasisTest {

    @Test
    void stretchesComeInTheirOrderWithoutTheMarks() {
        assertThat(Emphasis.parts("Cluster " + Emphasis.strong("prod") + " in " + Emphasis.strong("Beijing") + "."))
                .containsExactly(new Part("Cluster ", false), new Part("prod", true), new Part(" in ", false), new Part("Beijing", true),
                        new Part(".", false));
    }

    @Test
    void whatStandsOutMayBeginEndOrBeAll() {
        assertThat(Emphasis.parts(Emphasis.strong("a") + " b")).containsExactly(new Part("a", true), new Part(" b", false));
        assertThat(Emphasis.parts("a " + Emphasis.strong("b"))).containsExactly(new Part("a ", false), new Part("b", true));
        assertThat(Emphasis.parts(Emphasis.strong("a"))).containsExactly(new Part("a", true));
        assertThat(Emphasis.parts(Emphasis.strong("a") + Emphasis.strong("b"))).as("two side by side stay two")
                .containsExactly(new Part("a", true), new Part("b", true));
    }

    @Test
    void aTextWithoutMarksIsOneStretchAndNothingIsNone() {
        assertThat(Emphasis.parts("plain")).containsExactly(new Part("plain", false));
        assertThat(Emphasis.parts("")).isEmpty();
        assertThat(Emphasis.parts(Emphasis.strong(""))).as("nothing does not stand out").isEmpty();
    }

    @Test
    void whatAUserTypedHasNoMarksOfItsOwn() {
        assertThat(Emphasis.parts("x" + Emphasis.strong("a\uE001b\uE000c") + "y"))
                .containsExactly(new Part("x", false), new Part("abc", true), new Part("y", false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "集群   | prod-1 | 在      | 集群 prod-1 在",
        "集群   | 生产   | 在      | 集群生产在",
        "'集群 ' | 生产  | ' 在'   | 集群生产在",
        "可容纳 | 3      | 个节点  | 可容纳 3 个节点",
        "''     | 3      | 台      | 3 台",
        "''     | 专有集群 | prod  | 专有集群 prod",
        "（     | web    | ）      | （web）",
        "网段   | 10.0.0.0/8 | 。  | 网段 10.0.0.0/8。",
    })
    void inChineseTheSpaceBesideItIsThatOfItsWords(String before, String strong, String after, String expected) {
        var marked = Seams.closed((before == null ? "" : before) + Seams.marked(Emphasis.strong(strong), Lang.ZH) + after, Lang.ZH);
        var parts = Emphasis.parts(marked);
        assertThat(parts.stream().map(Part::words).collect(Collectors.joining())).isEqualTo(expected);
        assertThat(parts).filteredOn(Part::strong).extracting(Part::words).as("the space is not part of it").containsExactly(strong);
    }

    @Test
    void ofTwoThatMeetInChineseEachIsSpacedByItsOwnWords() {
        assertThat(Emphasis.parts(meeting("专有集群", "prod")))
                .containsExactly(new Part("专有集群", true), new Part(" ", false), new Part("prod", true));
        assertThat(Emphasis.parts(meeting("专有集群", "生产"))).containsExactly(new Part("专有集群", true), new Part("生产", true));
    }

    private static String meeting(String one, String other) {
        return Seams.closed(Seams.marked(Emphasis.strong(one), Lang.ZH) + " " + Seams.marked(Emphasis.strong(other), Lang.ZH), Lang.ZH);
    }
}
