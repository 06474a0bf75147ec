package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import org.junit.jupiter.api.Test;

/** What the service assumes is written where nothing is set and it applies, and nowhere else. */
class PresetsTest {
    @Test
    void whatIsAssumedIsWrittenAndWhatIsSetStays() {
        var draft = Samples.read(Samples.valid()).set(0, ADVANCED.proxyMode, null).set(0, ADVANCED.clusterDomain, "example.local");
        var written = Presets.written(draft).root();
        assertThat(written.get(ADVANCED.proxyMode)).isEqualTo(ADVANCED.proxyMode.preset()).isPresent();
        assertThat(written.get(ADVANCED.clusterDomain)).contains("example.local");
        assertThat(draft.root().get(ADVANCED.proxyMode)).as("the draft is as it was").isEmpty();
    }

    @Test
    void whatDoesNotApplyIsNotAssumed() {
        var draft = Samples.read(Samples.valid());
        assertThat(Presets.written(draft).root().get(MASTERS.autoRenew)).isEmpty();
        assertThat(Presets.written(draft.set(0, MASTERS.chargeType, "PrePaid")).root().get(MASTERS.autoRenew)).isPresent();
    }

    @Test
    void nothingIsAssumedOfAnAidOrASecret() {
        assertThat(Samples.fields().filter(field -> field.aid() || field.secret() || !field.leaf())).isNotEmpty()
                .allMatch(field -> field.preset().isEmpty());
    }
}
