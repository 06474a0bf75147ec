package ackcomposer.catalogue.field;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How labels and values meet the words around them, and each other. */
class SeamsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "清除         | Pod 交换机 |            | 清除 Pod 交换机",
        "清除         | 密钥对     |            | 清除密钥对",
        "'清除 '      | 密钥对     |            | 清除密钥对",
        "'在 '        | RDS 白名单 | ' 中重复'  | 在 RDS 白名单中重复",
        "在           | tags       | 中重复     | 在 tags 中重复",
        "'已设置 '    | RRSA       | ' ，但'    | 已设置 RRSA，但",
        "'为 '        | /26        | 。         | 为 /26。",
        "（           | flannel    | ）         | （flannel）",
        "“            | abc        | ”不是      | “abc”不是",
        "'集群   '    | c-1        | '   任务'  | '集群   c-1   任务'",
        "/            | 26         | ''         | /26",
        "'v '         | 1.2        | ' x'       | 'v 1.2 x'",
        "''           | 数量       | 为         | 数量为",
    })
    void inChineseOnlyHanAndLatinHaveASpaceBetweenThem(String before, String filled, String after, String expected) {
        var text = (before == null ? "" : before) + Seams.marked(filled, Lang.ZH) + (after == null ? "" : after);
        assertThat(Seams.closed(text, Lang.ZH)).isEqualTo(expected);
    }

    @Test
    void whatStandsInsideAValueStaysAsItIs() {
        assertThat(Seams.closed("名称“" + Seams.marked("测试abc ，x", Lang.ZH) + "”", Lang.ZH)).isEqualTo("名称“测试abc ，x”");
        assertThat(Seams.marked(5, Lang.ZH)).as("numbers are formatted by their pattern").isEqualTo(5);
    }

    @Test
    void inTheMidstOfAnEnglishSentenceALabelBeginsSmallUnlessItIsAName() {
        assertThat(inside("Key pair")).isEqualTo("Keep the key pair.");
        assertThat(inside("VPC CIDR")).isEqualTo("Keep the VPC CIDR.");
        assertThat(inside("vSwitches")).isEqualTo("Keep the vSwitches.");
        assertThat(inside("Kubernetes version")).isEqualTo("Keep the Kubernetes version.");
        assertThat(Seams.closed(Seams.marked(new Seams.Label("Key pair"), Lang.EN) + " is required.", Lang.EN))
                .isEqualTo("Key pair is required.");
        assertThat(Seams.marked("Key pair", Lang.EN)).as("a value is no label").isEqualTo("Key pair");
    }

    private static String inside(String label) {
        return Seams.closed("Keep the " + Seams.marked(new Seams.Label(label), Lang.EN) + ".", Lang.EN);
    }

    @Test
    void severalAreJoinedAsTheLanguageDoes() {
        assertThat(Several.of(List.of("a", "b", "c")).in(Lang.EN)).isEqualTo("a, b, c");
        assertThat(Several.of(List.of("a", "b", "c")).in(Lang.ZH)).isEqualTo("a、b、c");
        assertThat(Several.or(List.of("a", "b", "c")).in(Lang.EN)).isEqualTo("a, b or c");
        assertThat(Several.or(List.of("a", "b", "甲")).in(Lang.ZH)).isEqualTo("a、b 或甲");
        assertThat(Several.or(List.of("a")).in(Lang.EN)).isEqualTo("a");
        var billing = new Value(MASTERS.chargeType, "PrePaid");
        assertThat(Several.or(List.of(billing, BASICS.regionId)).in(Lang.EN)).isEqualTo("Subscription or Region");
    }

    @Test
    void aConditionNamesValuesAsTheWindowDoes() {
        var limits = NODE_POOLS.pool.spotPools.when().get(0).words();
        assertThat(limits.in(Lang.EN)).isEqualTo("only when Multi-zone policy is " + name("COST_OPTIMIZED", Lang.EN));
        assertThat(limits.in(Lang.ZH)).contains(name("COST_OPTIMIZED", Lang.ZH)).doesNotContain("COST_OPTIMIZED");
        assertThat(MASTERS.autoRenewPeriod.when()).extracting(when -> when.words().in(Lang.EN))
                .contains("only when Billing method is Subscription", "only when Auto-renewal is on");
        assertThat(NODE_POOLS.pool.desiredSize.when().get(0).words().in(Lang.EN)).isEqualTo("only when Auto scaling is off");
        assertThat(MASTERS.period.when()).extracting(when -> when.words().in(Lang.EN)).contains("only when Billing method is Subscription");
    }

    private static String name(String code, Lang lang) {
        return Texts.value(NODE_POOLS.pool.multiAzPolicy, code, lang);
    }
}
