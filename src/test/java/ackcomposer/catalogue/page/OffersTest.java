package ackcomposer.catalogue.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Values;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class OffersTest {

    static Stream<Field<?>> offering() {
        return Catalogue.fields().filter(Field::offers);
    }

    @ParameterizedTest
    @MethodSource("offering")
    void whatIsOnOfferPassesTheChecks(Field<?> field) {
        if (field.kind() == Kind.TEXT || field.kind() == Kind.CHOICE) assertThat(field.suggested()).allMatch(value -> passes(field, value));
        assertThat(field.suggested()).doesNotHaveDuplicates();
    }

    @SuppressWarnings("unchecked")
    private static boolean passes(Field<?> field, String value) {
        return ((Field<String>) field).checks().stream().allMatch(check -> check.of(value).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyRegionVersionAndAddonOnOfferIsExplained(Lang lang) {
        Stream.of(BASICS.regionId, BASICS.kubernetesVersion, ADDONS.addon.name).forEach(field ->
                assertThat(field.suggested()).as(field.full()).isNotEmpty()
                        .noneMatch(value -> Texts.value(field, value, lang).equals(value)));
    }

    @Test
    void aVersionSaysHowLongItIsSupported() {
        assertThat(Texts.value(BASICS.kubernetesVersion, "1.35.2-aliyun.1", Lang.EN)).isEqualTo("Supported until 2027-02-28");
        assertThat(Texts.value(BASICS.kubernetesVersion, "1.26.3-aliyun.1", Lang.ZH)).isEqualTo("支持至 2025-04");
        assertThat(BASICS.kubernetesVersion.about("1.99.1-aliyun.1")).isEmpty();
        assertThat(BASICS.kubernetesVersion.about("newest")).isEmpty();
    }

    @Test
    void theSettingsOnOfferAreThoseOfTheAddonInTheRow() {
        var row = Values.row(ADDONS.addon);
        assertThat(ADDONS.addon.config.suggested(row)).isEmpty();
        assertThat(ADDONS.addon.config.suggested(row.with(ADDONS.addon.name, "my-own"))).isEmpty();
        assertThat(ADDONS.addon.config.suggested(row.with(ADDONS.addon.name, "terway-controlplane")))
                .containsExactly("{\"ENITrunking\":\"true\"}");
    }

    @Test
    void allSettingsOnOfferPassTheChecks() {
        assertThat(ADDONS.addon.name.suggested().stream()
                .flatMap(name -> ADDONS.addon.config.suggested(Values.row(ADDONS.addon).with(ADDONS.addon.name, name)).stream()))
                .hasSizeGreaterThan(6).allMatch(config -> passes(ADDONS.addon.config, config));
    }
}
