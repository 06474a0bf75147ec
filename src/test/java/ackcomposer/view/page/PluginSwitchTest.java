package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

/** The network plug-in is one of the add-ons: it is chosen by its name, and what is wrong with it is said at the choice. */
class PluginSwitchTest {
    private Rig rig;
    private PluginSwitch plugin;

    private void show(Snapshot draft) {
        rig = Rig.of(draft);
        rig.checkAll();
        plugin = rig.show(PluginSwitch::new);
    }

    private void show() {
        show(Samples.read(Samples.valid()));
    }

    private static Snapshot with(Values more) {
        var state = Samples.read(Samples.valid());
        var rows = new ArrayList<>(state.root().get(ADDONS.addons).orElseThrow());
        rows.add(more);
        return state.set(0, ADDONS.addons, List.copyOf(rows));
    }

    private static Values addon(String name) {
        return Values.row(ADDONS.addon).with(ADDONS.addon.name, name);
    }

    private List<String> chosen() {
        return Rig.all(plugin, ToggleButton.class).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    private String said() {
        return Seen.words(rig.find("err_network_plugin"));
    }

    @Test
    void offersBothAndShowsTheChosenOne() {
        show();
        assertThat(Seen.labels(plugin)).containsExactly("Network plug-in", "*", "addons[].name", "Flannel", "Terway");
        assertThat(Seen.label(plugin, "Network plug-in").getStyleClass()).contains("field-label");
        assertThat(Seen.label(plugin, "*").getStyleClass()).contains("star");
        assertThat(Seen.label(plugin, "addons[].name").getStyleClass()).contains("api-name");
        assertThat(plugin.getStyleClass()).contains("field");
        assertThat(plugin.getSpacing()).isEqualTo(4);
        assertThat(rig.find("f_network_plugin")).isSameAs(Seen.button(plugin, "Flannel"));
        assertThat(chosen()).containsExactly("Flannel");
        assertThat(rig.find("err_network_plugin").isVisible()).isFalse();
        var head = Seen.label(plugin, "*").getParent();
        assertThat(Seen.label(plugin, "addons[].name").getBoundsInParent().getMaxX()).as("at the end of the line")
                .isGreaterThan(head.getLayoutBounds().getWidth() - 2);
    }

    @Test
    void aClickChoosesTheOtherInTheSameRow() {
        show();
        var row = Rig.call(() -> rig.context.state().root().rows(ADDONS.addons).get(0).id());
        rig.click(Seen.button(plugin, "Terway"));
        assertThat(rig.value(Ref.to(row, ADDONS.addon.name))).isEqualTo("terway-eniip");
        assertThat(chosen()).containsExactly("Terway");
        rig.act(rig.session.history::undo);
        assertThat(chosen()).containsExactly("Flannel");
    }

    @Test
    void saysThatNoneIsChosen() {
        show(Samples.read(Samples.valid()).set(0, ADDONS.addons, null));
        assertThat(chosen()).isEmpty();
        assertThat(said()).startsWith("No network plug-in is set.").contains("Use flannel");
        rig.click(Seen.button(plugin, "Use flannel"));
        assertThat(chosen()).containsExactly("Flannel");
        assertThat(rig.find("err_network_plugin").isVisible()).isFalse();
    }

    @Test
    void saysOnceThatTwoAre() {
        show(with(addon("terway-eniip")));
        assertThat(Rig.styled(plugin, "problem")).hasSize(1);
        assertThat(said()).startsWith("More than one network plug-in");
        assertThat(chosen()).isEmpty();
    }

    @Test
    void saysNothingOfOtherAddOns() {
        show(with(addon("flexvolume")));
        assertThat(Rig.call(() -> rig.session.shown().all())).isNotEmpty();
        assertThat(rig.find("err_network_plugin").isVisible()).isFalse();
    }

    @Test
    void withoutAnyChosenItSaysNothingOfWhatConcernsOtherPlacesToo() {
        show(Samples.read(Samples.managed()).set(0, ADDONS.addons, List.of(addon("csi-plugin"))));
        assertThat(Rig.call(() -> rig.context.at(Ref.to(0, ADDONS.addons)))).as("a managed pool asks for one more").hasSize(2);
        assertThat(Rig.styled(plugin, "problem")).hasSize(1);
        assertThat(said()).startsWith("A pod CIDR is set without a network plug-in.");
    }

    @Test
    void isSaidOnlyOnceItMayBeSeen() {
        rig = Rig.of(Samples.read(Samples.valid()).set(0, ADDONS.addons, null));
        plugin = rig.show(PluginSwitch::new);
        assertThat(rig.find("err_network_plugin").isVisible()).isFalse();
        rig.checkAll();
        assertThat(rig.find("err_network_plugin").isVisible()).isTrue();
    }
}
