package ackcomposer.catalogue.field;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network plug-in is the one enabled add-on that is named as one, or nearly so. */
class PickTest {

    @ParameterizedTest
    @CsvSource({"flannel, flannel", "terway-eniip, terway-eniip", "flananel, flannel", "terway-eni, ", "coredns, ", "nonsense, "})
    void aNameStandsForAnOption(String name, String option) {
        assertThat(ADDONS.plugin.meant(name)).isEqualTo(Optional.ofNullable(option));
    }

    private static Known addons(String rows) {
        return Samples.read("{\"addons\":[" + rows + "]}").scope();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"name\":\"flannel\"},{\"name\":\"coredns\"} | flannel", "{\"name\":\"flananel\"} | flannel",
        "{\"name\":\"flannel\",\"disabled\":true} | ", "{\"name\":\"flannel\",\"disabled\":false} | flannel",
        "{\"name\":\"coredns\"} | ", "{} | ", "{\"name\":\"flannel\"},{\"name\":\"terway-eniip\"} | ",
        "{\"name\":\"flannel\",\"disabled\":true},{\"name\":\"terway-eniip\"} | terway-eniip"})
    void oneEnabledRowIsPicked(String rows, String picked) {
        assertThat(ADDONS.plugin.values(addons(rows))).isEqualTo(Optional.ofNullable(picked).map(List::of));
    }

    @Test
    void ofSeveralAllAreRowsThatCount() {
        assertThat(ADDONS.plugin.picked(addons("{\"name\":\"flannel\"},{\"name\":\"coredns\"},{\"name\":\"terway-eniip\"}"))).hasSize(2);
        assertThat(ADDONS.plugin.picked(Samples.read("{}").scope())).isEmpty();
    }
}
