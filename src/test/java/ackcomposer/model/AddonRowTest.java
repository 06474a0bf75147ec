package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An add-on is put on and off by its name, wherever its row stands, and the other rows stay. */
class AddonRowTest {
    private static final Snapshot DRAFT = Samples.read(Samples.valid());
    private static final AddonRow FLANNEL = new AddonRow("flannel");
    private static final AddonRow LOGTAIL = new AddonRow("logtail-ds");

    private static List<String> names(Snapshot draft) {
        return draft.root().rows(ADDONS.addons).stream().map(row -> row.get(ADDONS.addon.name).orElseThrow()).toList();
    }

    @Test
    void whatIsOffHasNoRowAndTheOthersKeepTheirs() {
        var others = names(DRAFT).stream().filter(name -> !name.equals("flannel")).toList();
        assertThat(names(FLANNEL.off(DRAFT))).isEqualTo(others).isNotEmpty();
        assertThat(FLANNEL.isOn(FLANNEL.off(DRAFT))).isFalse();
        assertThat(LOGTAIL.off(DRAFT)).as("it was not there").isEqualTo(DRAFT);
        var one = LOGTAIL.on(Snapshot.empty());
        assertThat(LOGTAIL.off(one).root().isSet(ADDONS.addons)).as("no empty list is left").isFalse();
    }

    @Test
    void whatIsOnIsTheLastUnlessItHasARow() {
        assertThat(names(LOGTAIL.on(DRAFT))).startsWith(names(DRAFT).toArray(String[]::new)).endsWith("logtail-ds");
        assertThat(names(FLANNEL.on(DRAFT))).isEqualTo(names(DRAFT));
    }

    @Test
    void whatIsDisabledIsListedAndComesBackWithoutItsMark() {
        var disabled = LOGTAIL.disabled(DRAFT);
        assertThat(LOGTAIL.in(disabled)).isPresent();
        assertThat(LOGTAIL.isOn(disabled)).isFalse();
        assertThat(LOGTAIL.isOn(LOGTAIL.on(disabled))).isTrue();
        var set = LOGTAIL.disabled(LOGTAIL.with(DRAFT, "sls_project_name", "mine"));
        assertThat(LOGTAIL.in(set).orElseThrow().get(ADDONS.addon.config)).as("as the page has it").contains("");
        assertThat(LOGTAIL.hasSetting(set, "sls_project_name")).isFalse();
    }
}
