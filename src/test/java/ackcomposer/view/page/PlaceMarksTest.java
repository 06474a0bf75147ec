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
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a form of the request means for a field is a mark of one word or two, and what takes its place is said at it. */
class PlaceMarksTest {
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
                row(old, NETWORK.loadBalancerSpec, "retired 2024-12-01",
                        "2024-12-01, " + DATES + "; no replacement"),
                row(now, NETWORK.loadBalancerSpec, "not sent in this format",
                        "2024-12-01, " + DATES + "; no replacement"),
                row(old, MASTERS.cpuPolicy, "2026 format only", "New in the 2026 format: control_plane_config.cpu_policy"),
                row(now, MASTERS.cpuPolicy, "", null),
                row(old, pool.platform, "deprecated", null), row(now, pool.platform, "overridden in this format", null),
                row(old, pool.surge, "deprecated", "Deprecated, no date announced; no replacement"),
                row(old, NETWORK.podVSwitches, "retired 2026-07-04", DATES + "; marked as retired, still sent"),
                row(now, NETWORK.podVSwitches, "", null),
                row(old, ADVANCED.customSan, "retired 2026-07-04", DATES + "; now extra_sans"),
                row(now, ADVANCED.customSan, "", null),
                row(old, BASICS.runtimeName, "retired 2026-07-04", DATES + "; now nodepools[].kubernetes_config.runtime"),
                row(now, BASICS.runtimeName, "copied to pools without their own value",
                        DATES + "; now nodepools[].kubernetes_config.runtime"));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void saysInAWordWhatTheFormMeans(Contract form, Field<?> field, String mark, String tip) {
        var rig = Rig.of(Samples.read(Samples.valid()).in(form));
        var label = show(rig, field);
        assertThat(label.getText()).isEqualTo(mark);
        assertThat(label.isVisible() && label.isManaged()).isEqualTo(!mark.isEmpty());
        assertThat(label.getStyleClass()).containsExactlyInAnyOrder("label", "mark", "whereabouts");
        if (mark.isEmpty()) assertThat(Seen.tip(label)).isNull();
        else if (tip != null) assertThat(Seen.tip(label)).isEqualTo(tip);
        else assertThat(Seen.tip(label)).startsWith("Deprecated");
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
