package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines may break, and that nobody but the eye is told of it. */
class UnbrokenTest {
    private final Rig rig = Rig.fresh();

    /** The pieces between which a line may break. */
    private static List<String> pieces(String words) {
        var lines = BreakIterator.getLineInstance(Locale.ENGLISH);
        lines.setText(words);
        var pieces = new ArrayList<String>();
        for (int from = lines.first(), to = lines.next(); to != BreakIterator.DONE; from = to, to = lines.next())
            pieces.add(Unbroken.plain(words.substring(from, to)).strip());
        return pieces;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-04", "1.35.2-aliyun.1", "172.20.0.0/16", "ecs.d1ne.2xlarge", "ecs.g7-c1m2.xlarge", "1.6.36"})
    void noLineBreaksInside(String whole) {
        assertThat(pieces(Unbroken.of("since " + whole + " on"))).containsExactly("since", whole, "on");
        assertThat(pieces(Unbroken.of("自 " + whole + " 起"))).contains(whole);
        assertThat(Unbroken.plain(Unbroken.of(whole))).isEqualTo(whole);
    }

    @Test
    void aLineBreaksBehindAChineseCommaBeforeADigit() {
        var words = "npm @alicloud/cs20151215@7.2.0，2026-08-22";
        assertThat(pieces(Unbroken.of(words))).endsWith("2026-08-22");
        assertThat(Unbroken.plain(Unbroken.of(words))).isEqualTo(words);
    }

    @Test
    void betweenAnyChineseCommaAndWhatFollowsInLatinALineMayBreak() {
        for (var comma : List.of("，", "；", "、")) for (var next : List.of("2026-07-04", "1.35.2-aliyun.1", "kubelet")) {
            var words = "自 a1" + comma + next;
            assertThat(Unbroken.of(words)).as(words).contains(comma + "\u200A" + next.charAt(0));
            assertThat(Unbroken.plain(Unbroken.of(words))).isEqualTo(words);
        }
    }

    @Test
    void aNameInAChineseListIsNotBroken() {
        var words = "flannel、csi-plugin、nginx-ingress-controller。";
        assertThat(pieces(Unbroken.of(words))).containsExactly("flannel、", "csi-plugin、", "nginx-ingress-controller。");
        assertThat(pieces(words)).as("what it is for").isNotEqualTo(pieces(Unbroken.of(words)));
        assertThat(Unbroken.plain(Unbroken.of(words))).isEqualTo(words);
    }

    @Test
    void allElseBreaksWhereItDid() {
        for (var words : List.of("a-long-name of.something", "control_plane_config.image_type", "https://a.b/c", "3 of 4.", "either/or"))
            assertThat(Unbroken.of(words)).isEqualTo(words);
        assertThat(pieces("since 2026-07-04 on")).as("what it is for").hasSizeGreaterThan(3);
    }

    @Test
    void aLabelStaysUnbrokenWhateverItSaysAndIsSpokenAsItWas() {
        var label = rig.show(context -> {
            var made = Labels.wrapped("since 2026-07-04");
            made.setText("172.20.0.0/16 overlaps");
            return made;
        });
        assertThat(pieces(label.getText())).containsExactly("172.20.0.0/16", "overlaps");
        assertThat(Rig.spoken(label)).isEqualTo("172.20.0.0/16 overlaps");
        assertThat(Rig.<Label>call(() -> Labels.wrapped("plain")).getText()).isEqualTo("plain");
    }
}
