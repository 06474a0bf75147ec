package ackcomposer.catalogue.field;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.catalogue.check.Cidr;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words of a package: found by key for each of its rooms, filled in, and outlined where nothing fills them. */
class PackageTextsTest {
    private static final Texts EN = Texts.of(Check.class, Lang.EN);

    @Test
    void allRoomsOfAPackageHaveTheSame() {
        assertThat(Texts.of(Cidr.class, Lang.EN)).isSameAs(EN);
        assertThat(Texts.of(Cidr.class, Lang.ZH)).isNotSameAs(EN);
        assertThat(EN.keys()).contains("check.cidr", "check.near").doesNotContain("name");
        assertThat(Texts.fields(Lang.EN).keys()).contains("name", "name.help");
        assertThatThrownBy(() -> Texts.of(String.class, Lang.EN)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no texts");
    }

    @Test
    void aTextIsFilledAndKeepsItsApostrophes() {
        assertThat(EN.get("check.near", "Region", "cn-beijin", "cn-beijing")).startsWith("\"cn-beijin\" is not a known value for Region.");
        assertThat(EN.get("check.near", List.of("Region", "a", "b"))).startsWith("\"a\" is not a known value for Region.");
        for (var key : EN.keys()) {
            var text = EN.find(key).orElseThrow();
            if (!text.contains("{") && text.contains("'")) assertThat(EN.get(key, "x")).as(key).isEqualTo(text);
        }
        assertThatThrownBy(() -> EN.get("nonsense")).isInstanceOf(IllegalStateException.class).hasMessageContaining("nonsense");
    }

    @Test
    void anOutlineHasADotForWhatIsFilledInHoweverDeep() {
        assertThat(EN.outline("check.near")).startsWith("\"…\" is not a known value for …. Did you mean \"…\"?");
        for (var key : EN.keys()) assertThat(EN.outline(key)).as(key).doesNotContain("{").doesNotContain("}");
        assertThatThrownBy(() -> EN.outline("nonsense")).isInstanceOf(IllegalStateException.class).hasMessageContaining("nonsense");
    }

    @Test
    void aFieldHasItsLabelAndAValueItsName() {
        assertThat(Texts.label(BASICS.regionId, Lang.EN)).isEqualTo("Region");
        assertThat(Texts.value(MASTERS.chargeType, "PostPaid", Lang.EN)).isEqualTo("Pay-as-you-go");
        assertThat(Texts.value(MASTERS.chargeType, "Nonsense", Lang.EN)).as("itself").isEqualTo("Nonsense");
        assertThat(EN.find("nonsense")).isEmpty();
    }
}
