package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is set in families that are installed: the best of each language, in weights where the family has them, else in normal and bold. */
class TypefaceTest {
    private static final List<String> ALL = List.of("DejaVu Sans", "DejaVu Sans Mono", "Inter", "Inter Medium", "Inter SemiBold",
            "JetBrains Mono", "Noto Sans SC", "Noto Sans SC Medium", "WenQuanYi Micro Hei");

    private static Typeface of(Lang lang, String... installed) {
        return Typeface.of(lang, List.of(installed));
    }

    private static String css(Typeface typeface) {
        var sheet = typeface.sheet();
        var begin = "data:text/css;charset=utf-8;base64,";
        assertThat(sheet).startsWith(begin);
        return new String(Base64.getDecoder().decode(sheet.substring(begin.length())), StandardCharsets.UTF_8);
    }

    @Test
    void eachLanguageHasAFamilyOfItsOwnWithItsWeights() {
        assertThat(Typeface.of(Lang.EN, ALL)).isEqualTo(new Typeface("Inter", "Inter Medium", "Inter SemiBold", "JetBrains Mono"));
        assertThat(Typeface.of(Lang.ZH, ALL)).as("a Chinese one first, else quotation marks are those of a Latin one")
                .isEqualTo(new Typeface("Noto Sans SC", "Noto Sans SC Medium", "Noto Sans SC", "JetBrains Mono"));
    }

    @ParameterizedTest
    @CsvSource({"Inter SemiBold", "Inter Semi Bold", "Inter Semibold"})
    void aWeightIsKnownByEachOfItsNames(String name) {
        assertThat(of(Lang.EN, "Inter", name).strong()).isEqualTo(name);
        assertThat(of(Lang.EN, "Inter", name).medium()).isEqualTo("Inter");
    }

    @Test
    void theOrderOfFamiliesIsThatOfTheListAndNotOfTheMachine() {
        assertThat(of(Lang.EN, "DejaVu Sans", "Cantarell", "Segoe UI").text()).isEqualTo("Segoe UI");
        assertThat(of(Lang.ZH, "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "PingFang SC").text()).isEqualTo("PingFang SC");
        assertThat(of(Lang.EN, "DejaVu Sans Mono", "Cascadia Mono").mono()).isEqualTo("Cascadia Mono");
    }

    @Test
    void withoutAFamilyOfItsLanguageTheLatinOneIsTakenAndWithoutAnyTheOneOfThePlatform() {
        assertThat(of(Lang.ZH, "Inter", "JetBrains Mono").text()).isEqualTo("Inter");
        assertThat(of(Lang.EN, "Noto Sans SC").text()).as("a Chinese one is none").isEqualTo("System");
        assertThat(of(Lang.EN)).isEqualTo(new Typeface("System", "System", "System", "Monospaced"));
        assertThat(of(Lang.ZH)).isEqualTo(new Typeface("System", "System", "System", "Monospaced"));
    }

    @Test
    void knowsWhetherALanguageCanBeSet() {
        assertThat(Typeface.isThere(Lang.EN, List.of())).isTrue();
        assertThat(Typeface.isThere(Lang.ZH, List.of("Inter", "DejaVu Sans"))).isFalse();
        assertThat(Typeface.isThere(Lang.ZH, List.of("Inter", "WenQuanYi Micro Hei"))).isTrue();
    }

    @Test
    void itsSheetSetsNamesAndTitlesInTheirWeights() {
        var css = css(Typeface.of(Lang.EN, ALL));
        assertThat(css.lines()).hasSize(5);
        assertThat(css).as("what is wrong is no part of the request").contains(".json-wrong .text { -fx-font-family: \"Inter\"; }");
        assertThat(css).contains(".root { -fx-font-family: \"Inter\"; }").contains("{ -fx-font-family: \"JetBrains Mono\"; }")
                .containsPattern("\\.field-label[^{]+\\{ -fx-font-family: \"Inter Medium\"; -fx-font-weight: normal; }")
                .containsPattern("\\.page-title[^{]+\\{ -fx-font-family: \"Inter SemiBold\"; -fx-font-weight: normal; }")
                .doesNotContain("bold;");
    }

    @Test
    void whereTheFamilyHasNoWeightsTitlesAreBoldAndNamesAsTheyAre() {
        var css = css(of(Lang.ZH, "WenQuanYi Micro Hei"));
        assertThat(css).contains(".root { -fx-font-family: \"WenQuanYi Micro Hei\"; }")
                .containsPattern("\\.page-title[^{]+\\{ -fx-font-weight: bold; }").doesNotContain(".field-label");
    }
}
