package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An accepted warning is of its rule at its places, in whichever order they are told. */
class AcceptedWarningTest {
    private final Ref name = Ref.to(0, BASICS.name);
    private final Ref region = Ref.to(0, BASICS.regionId);
    private final AcceptedWarning warning = new AcceptedWarning("R1", List.of(name, region), List.of(), "known");

    @Test
    void isOfItsPlacesInWhicheverOrder() {
        assertThat(warning.isOf("R1", List.of(name, region))).isTrue();
        assertThat(warning.isOf("R1", List.of(region, name))).isTrue();
        assertThat(warning.isOf("R1", List.of(region, name, region))).as("told twice").isTrue();
    }

    @Test
    void isOfNoOtherRuleAndOfNoOtherPlaces() {
        assertThat(warning.isOf("R2", List.of(name, region))).isFalse();
        assertThat(warning.isOf("R1", List.of(name))).isFalse();
        assertThat(warning.isOf("R1", List.of(name, name))).isFalse();
        assertThat(warning.isOf("R1", List.of(name, Ref.to(7, BASICS.regionId)))).isFalse();
        assertThat(warning.isOf("R1", List.of(name, region.element(0)))).isFalse();
        assertThat(warning.isOf("R1", List.of(name, region, Ref.to(0, BASICS.clusterType)))).isFalse();
    }
}
