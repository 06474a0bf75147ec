package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Level;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form of the request means for a field is a mark of one word or two, and what takes its place is said at it. */
class PlaceMarksTest {
    private static final String CLOCK = "fth-clock";
    private static final String DATES = "2026-07-04 to 2026-09-30";

    private static Label show(Rig rig, Field<?> field) {
        var mark = new Label();
        rig.show(context -> {
            PlaceMarks.show(context, field, mark);
            return new StackPane(mark);
        });
        return mark;
    }

    private static Arguments row(Contract form, Field<?> field, String mark, String tip) {
        return Arguments.of(form, field, mark, tip);
    }

    static Stream<Arguments> marks() {
        var old = Contract.FORM_2024;
        var now = Contract.FORM_2026;
        var pool = NODE_POOLS.pool;
        return Stream.of(row(old, BASICS.name, "", null), row(now, BASICS.name, "", null),
                row(old, NETWORK.vpcCidr, "", null), row(now, NETWORK.vpcCidr, "", null),
                row(old, NETWORK.loadBalancerSpec, CLOCK,
                        "2024-12-01, " + DATES + "; no replacement"),
                row(now, NETWORK.loadBalancerSpec, "not sent in this format",
                        "2024-12-01, " + DATES + "; no replacement"),
                row(old, MASTERS.cpuPolicy, "2026 format only", "New in the 2026 format: control_plane_config.cpu_policy"),
                row(now, MASTERS.cpuPolicy, "", null),
                row(old, pool.platform, CLOCK, null), row(now, pool.platform, "overridden in this format", null),
                row(old, pool.surge, CLOCK, "Deprecated, no date announced; no replacement"),
                row(old, NETWORK.podVSwitches, CLOCK, DATES + "; marked as retired, still sent"),
                row(now, NETWORK.podVSwitches, "", null),
                row(old, ADVANCED.customSan, CLOCK, DATES + "; now extra_sans"),
                row(now, ADVANCED.customSan, "", null),
                row(old, BASICS.runtimeName, CLOCK, DATES + "; now nodepools[].kubernetes_config.runtime"),
                row(now, BASICS.runtimeName, "copied to pools without their own value",
                        DATES + "; now nodepools[].kubernetes_config.runtime"));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void saysInAWordWhatTheFormMeans(Contract form, Field<?> field, String mark, String tip) {
        var rig = Rig.of(Samples.read(Samples.valid()).in(form));
        rig.act(() -> rig.session.level.set(Level.ALL));
        var label = show(rig, field);
        var isClock = mark.equals(CLOCK);
        assertThat(label.getText()).isEqualTo(isClock ? "" : mark);
        assertThat(Seen.icons(label)).isEqualTo(isClock ? List.of(CLOCK) : List.of());
        assertThat(label.isVisible() && label.isManaged()).isEqualTo(!mark.isEmpty());
        assertThat(label.getStyleClass()).containsExactlyInAnyOrder("label", "mark", isClock ? "retired-mark" : "whereabouts");
        if (mark.isEmpty()) assertThat(Seen.tip(label)).isNull();
        else if (tip != null) assertThat(Seen.tip(label)).isEqualTo(tip);
        else assertThat(Seen.tip(label)).contains("Deprecated");
        if (!mark.isEmpty()) assertThat(Rig.spoken(label)).isEqualTo(Seen.tip(label));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void aClockIsThereWhereAllIsShown(Level level) {
        var rig = Rig.of(Samples.valid());
        rig.act(() -> rig.session.level.set(level));
        var label = show(rig, NETWORK.podVSwitches);
        assertThat(label.isVisible() && label.isManaged()).isEqualTo(level == Level.ALL);
        assertThat(show(rig, MASTERS.cpuPolicy).getText()).as("words are at every level").isEqualTo("2026 format only");
    }

    private static String ofAll(Contract form, Level level, Field<?>... fields) {
        var rig = Rig.of(Samples.read(Samples.valid()).in(form));
        rig.act(() -> rig.session.level.set(level));
        return Rig.call(() -> PlaceMarks.ofAll(rig.context, List.of(fields)));
    }

    @Test
    void ofACardItIsSaidOnceSinceWhenAndWhereAllOfItMoves() {
        var old = Contract.FORM_2024;
        assertThat(ofAll(old, Level.ALL, MASTERS.imageType, MASTERS.keyPair))
                .isEqualTo("Retired 2026-07-04 · moves to control_plane_config");
        assertThat(ofAll(old, Level.ALL, BASICS.name, MASTERS.imageType)).as("what is not retired does not count")
                .isEqualTo("Retired 2026-07-04 · moves to control_plane_config");
        assertThat(ofAll(old, Level.ALL, MASTERS.imageType, ADVANCED.customSan)).as("to several places").isEqualTo("Retired 2026-07-04");
        assertThat(ofAll(old, Level.ALL, NETWORK.podVSwitches, NETWORK.loadBalancerSpec)).as("the first date")
                .isEqualTo("Retired 2024-12-01");
        assertThat(ofAll(old, Level.ALL, NODE_POOLS.pool.surge)).as("no date is known").isEmpty();
        assertThat(ofAll(old, Level.ALL, BASICS.name, MASTERS.cpuPolicy, NETWORK.vpcCidr)).isEmpty();
        assertThat(ofAll(old, Level.ALL)).isEmpty();
        assertThat(ofAll(old, Level.COMMON, MASTERS.imageType)).isEmpty();
        assertThat(ofAll(Contract.FORM_2026, Level.ALL, MASTERS.imageType)).isEmpty();
    }

    @Test
    void whatTheTypeOfClusterTakesNowIsSaid() {
        var dedicated = Rig.of(Samples.valid());
        var managed = Rig.of(Samples.managed());
        assertThat(Rig.call(() -> PlaceMarks.replacement(dedicated.context, MASTERS.imageType)))
                .isEqualTo(DATES + "; now control_plane_config.image_type");
        assertThat(Rig.call(() -> PlaceMarks.replacement(managed.context, MASTERS.imageType)))
                .isEqualTo(DATES + "; no replacement");
    }
}
