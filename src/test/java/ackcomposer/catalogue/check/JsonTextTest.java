package ackcomposer.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON inside a text, numbers with their digits, references to secrets, and the language of a locale. */
class JsonTextTest {

    @Test
    void oneMemberIsReadAndSetWhileTheOthersStay() {
        assertThat(JsonText.member("{\"a\":\"1\"}", "a")).contains("1");
        assertThat(JsonText.member("{\"a\":\"1\"}", "b")).isEmpty();
        assertThat(JsonText.member("{", "a")).isEmpty();
        assertThat(JsonText.with("{\"a\":\"1\"}", "b", "2")).contains("{\"a\":\"1\",\"b\":\"2\"}");
        assertThat(JsonText.with("", "b", "2")).contains("{\"b\":\"2\"}");
        assertThat(JsonText.with("{\"a\":\"1\"}", "a", null)).contains("");
        assertThat(JsonText.with("[]", "a", "1")).isEmpty();
        assertThat(JsonText.isReadable("") && JsonText.isReadable("{}")).isTrue();
        assertThat(JsonText.isReadable("[]") || JsonText.isReadable("{")).isFalse();
        assertThat(JsonText.pretty("{\"a\":1}").lines()).hasSize(3);
        assertThat(JsonText.pretty("{}")).isEqualTo("{}");
        assertThat(JsonText.pretty("{")).isEqualTo("{");
    }

    @Test
    void aMemberIsThatOfTheObjectItselfAndTextWhateverItsKind() {
        var text = "{\"in\":{\"a\":\"no\",\"b\":[1,{\"a\":2}]},\"n\":1.50,\"t\":true,\"list\":[],\"a\":\"yes\"}";
        assertThat(JsonText.member(text, "a")).contains("yes");
        assertThat(JsonText.member(text, "n")).contains("1.50");
        assertThat(JsonText.member(text, "t")).contains("true");
        assertThat(JsonText.member(text, "in")).contains("");
        assertThat(JsonText.member(text, "list")).contains("");
        assertThat(JsonText.member(text, "b")).isEmpty();
        assertThat(JsonText.member("", "a")).isEmpty();
        assertThat(JsonText.member("{\"a\":\"1\"", "a")).as("broken behind it").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"[]; 0; 0", "1; 0; 0", "{\"a\":; 1; 6", "{\"a\":1; 1; 7",
            "{\"a\":1,\"a\":2}; 1; 11", "{} {}; 1; 4", "{} x; 1; 4", "{\"a\":01}; 1; 7", "{\"a\":\"\\q\"}; 1; 8"})
    void aFaultIsWhereTheTextStopsBeingAnObject(String text, int line, int column) {
        assertThat(JsonText.fault(text)).contains(new JsonText.Fault(line, column));
        assertThat(JsonText.isReadable(text)).isFalse();
        assertThat(JsonText.with(text, "b", "2")).isEmpty();
    }

    @Test
    void asDeepAsARequestMayBeIsDeepEnough() {
        assertThat(JsonText.isReadable("{\"a\":".repeat(63) + "1" + "}".repeat(63))).isTrue();
        assertThat(JsonText.isReadable("{\"a\":".repeat(65) + "1" + "}".repeat(65))).isFalse();
    }

    @Test
    void aNumberKeepsItsDigitsAndIsComparedByValue() {
        assertThat(Whole.isWhole("1E3") && Whole.isWhole("1.0") && Whole.isWhole("0.0")).isTrue();
        assertThat(Whole.isWhole("1.5") || Whole.isWhole("x")).isFalse();
        assertThat(new Whole("1E3").clamped()).isEqualTo(1000);
        assertThat(new Whole("1E400").clamped()).isEqualTo(Long.MAX_VALUE);
        assertThat(new Whole("-1E400").clamped()).isEqualTo(Long.MIN_VALUE);
        assertThat(new Whole("1E3")).hasToString("1E3");
    }

    @Test
    void aPasswordHasKindsOfCharactersOrIsAReference() {
        assertThat(Secrets.has(0, "A") && Secrets.has(1, "a") && Secrets.has(2, "1") && Secrets.has(3, "@")).isTrue();
        assertThat(Secrets.has(0, "a") || Secrets.has(3, "a")).isFalse();
        assertThat(Secrets.kinds("Aa1@")).isEqualTo(4);
        assertThat(Secrets.isReference("${env:PW_1}")).isTrue();
        assertThat(Secrets.isReference("${env:pw}") || Secrets.isReference("x${env:PW}")).isFalse();
        assertThat(Secrets.variable("${env:PW_1}")).isEqualTo("PW_1");
        assertThat(Secrets.password().of("x".repeat(31)).get(0).args()).containsExactly(31);
        assertThat(Secrets.password().of("Aa1".repeat(10))).isEmpty();
        assertThat(Secrets.password().of("Hello@12")).isEmpty();
    }

    @Test
    void chineseIsForChineseLocalesAndEnglishForAllOthers() {
        assertThat(Lang.of(Locale.TRADITIONAL_CHINESE)).isEqualTo(Lang.ZH);
        assertThat(Lang.of(Locale.GERMAN)).isEqualTo(Lang.EN);
        assertThat(Lang.ZH.code()).isEqualTo("zh");
        assertThat(ClusterType.named("ManagedKubernetes")).contains(ClusterType.MANAGED);
        assertThat(ClusterType.named("x")).isEmpty();
        assertThat(ClusterType.REGISTERED.wire()).isEqualTo("ExternalKubernetes");
        assertThat(Source.PAGE.date()).isEqualTo("2024-03-19");
        assertThat(Source.PAGE.title()).contains("CreateCluster");
    }
}
