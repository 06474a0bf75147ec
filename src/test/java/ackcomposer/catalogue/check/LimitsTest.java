package ackcomposer.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Several;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.offer.Suggestions;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The checks themselves, made anew: the fields' own are made once, with the catalogue. */
class LimitsTest {

    /** "error range 40", severity, rule, positions and cure of each finding; "" where there is none. */
    private static <T> String said(Check<T> check, T value) {
        return check.of(value).stream()
                .map(found -> found.severity().word() + " " + found.rule() + (found.elements().isEmpty() ? "" : " " + found.elements())
                        + found.fix().map(fix -> " -> " + fix).orElse("")).collect(Collectors.joining("; "));
    }

    private static Whole whole(String text) {
        return new Whole(text);
    }

    @Test
    void numbersStayInTheirRange() {
        var range = Limits.range(40, 500);
        assertThat(said(range, whole("40")) + said(range, whole("500")) + said(range, whole("4E1"))).isEmpty();
        assertThat(said(range, whole("39"))).isEqualTo("error range -> 40");
        assertThat(said(range, whole("501"))).isEqualTo("error range -> 500");
        assertThat(said(range, whole("-1E400"))).isEqualTo("error range -> 40");
        assertThat(said(range, whole("1E400"))).isEqualTo("error range -> 500");
        assertThat(said(Limits.usual(1, 10), whole("0"))).isEqualTo("warning range -> 1");
        assertThat(said(Limits.usual(1, 10), whole("11"))).isEqualTo("warning range -> 10");
        assertThat(said(Limits.usual(1, 10), whole("1")) + said(Limits.usual(1, 10), whole("10"))).isEmpty();
        assertThat(said(Limits.atLeast(1), whole("0"))).isEqualTo("error range -> 1");
        assertThat(said(Limits.atLeast(1), whole("1"))).isEmpty();
        assertThat(Limits.atLeast(1).of(whole("1E400")).get(0).key()).isEqualTo("check.huge");
        assertThat(said(Limits.atLeast(1), whole("1E400"))).isEqualTo("error range");
    }

    @Test
    void listsHaveSoManyAsAreTakenOrAdvised() {
        assertThat(said(Limits.<String>count(1, 2), List.of("a")) + said(Limits.<String>count(1, 2), List.of("a", "b"))).isEmpty();
        assertThat(said(Limits.<String>count(1, 2), List.of())).isEqualTo("error count");
        assertThat(Limits.<String>count(1, 2).of(List.of("a", "b", "c", "d")).get(0).args()).containsExactly(4, 2, 2);
        assertThat(said(Limits.<String>count(1, Integer.MAX_VALUE), List.of("a"))).isEmpty();
        assertThat(said(Limits.<String>advised(2, 3), List.of())).as("none is none too few").isEmpty();
        assertThat(said(Limits.<String>advised(2, 3), List.of("a"))).isEqualTo("warning count");
        assertThat(Limits.<String>advised(2, 3).of(List.of("a")).get(0).key()).isEqualTo("check.few_advised");
        assertThat(said(Limits.<String>advised(2, 3), List.of("a", "b"))).isEmpty();
        assertThat(said(Limits.<String>advised(2, 3), List.of("a", "b", "c"))).isEmpty();
        assertThat(Limits.<String>advised(2, 3).of(List.of("a", "b", "c", "d")).get(0).key()).isEqualTo("check.many_advised");
    }

    @Test
    void aTextIsOneOfSeveralNames() {
        var names = List.of("Monday", "Friday");
        assertThat(said(Limits.among(Severity.ERROR, names), "Friday")).isEmpty();
        assertThat(said(Limits.among(Severity.ERROR, names), " friday")).isEqualTo("error choice -> Friday");
        assertThat(said(Limits.among(Severity.WARNING, names), "Sunday")).isEqualTo("warning choice");
        assertThat(Limits.among(Severity.ERROR, names).of("x").get(0).key()).isEqualTo("check.choice");
        assertThat(Limits.among(Severity.WARNING, names).of("x").get(0).key()).isEqualTo("check.choice_open");
        assertThat(Limits.among(Severity.WARNING, names).of("x").get(0).args()).containsExactly("x", Several.of(names));
    }

    @Test
    void textsMatchAndHaveTheirLength() {
        assertThat(said(Limits.match("id", "a+"), "aa")).isEmpty();
        assertThat(said(Limits.match("id", "a+"), "ab")).isEqualTo("error pattern");
        assertThat(said(Limits.expect("id", "a+"), "ab")).isEqualTo("warning pattern");
        assertThat(said(Limits.expect("id", "a+"), "a")).isEmpty();
        assertThat(said(Limits.length(1, 2), "")).isEqualTo("error length");
        assertThat(said(Limits.length(1, 2), "\uD83D\uDE00\uD83D\uDE00")).as("as a reader counts").isEmpty();
        assertThat(Limits.length(1, 2).of("abcd").get(0).args()).containsExactly(4, 1, 2, 2);
        assertThat(said(Limits.match("id", "a+").then(Limits.expect("id", "aa")), "b")).as("the second is not asked")
                .isEqualTo("error pattern");
        assertThat(said(Limits.match("id", "a+").then(Limits.expect("id", "aa")), "a")).isEqualTo("warning pattern");
        assertThat(Limits.shown("x".repeat(60))).hasSize(60);
        assertThat(Limits.shown("x".repeat(61))).hasSize(60).endsWith("x…");
    }

    @Test
    void listsHaveTheirCountAndRepeatNothing() {
        assertThat(said(Limits.<String>count(1, 2), List.of())).isEqualTo("error count");
        assertThat(said(Limits.<String>count(1, 2), List.of("a")) + said(Limits.<String>count(1, 2), List.of("a", "b"))).isEmpty();
        assertThat(Limits.<String>count(1, 2).of(List.of("a", "b", "c")).get(0).args()).containsExactly(3, 2, 1);
        assertThat(said(Limits.unique(), List.of("a", "b", "a", "b")))
                .isEqualTo("error unique [0, 2] -> [a, b]; error unique [1, 3] -> [a, b]");
        assertThat(said(Limits.distinct(), List.of("a", "a"))).isEqualTo("warning unique [0, 1] -> [a]");
        assertThat(said(Limits.each(TextChecks.domain()), List.of("a", "B", "-")))
                .isEqualTo("error pattern [1] -> [a, b, -]; error pattern [2]");
    }

    @Test
    void rowsDifferByTheirKeysAndOnlyWhereTheyHaveOne() {
        var taint = Catalogue.NODE_POOLS.pool.taint;
        Row plain = Values.row(taint).with(taint.key, "a");
        Row same = Values.row(taint).with(taint.key, "a").with(taint.effect, "NoSchedule");
        Row other = Values.row(taint).with(taint.key, "a").with(taint.effect, "NoExecute");
        assertThat(said(Limits.rowsDifferBy(taint.key, taint.effect), List.of(plain, other, same))).isEqualTo("error unique [0, 2]");
        assertThat(said(Limits.rowsDifferBy(taint.key), List.of(Values.row(taint), Values.row(taint)))).isEmpty();
    }

    @Test
    void idsHaveTheirPrefix() {
        assertThat(said(Ids.id("vpc-"), "vpc-1")).isEmpty();
        assertThat(said(Ids.id("vpc-"), "vpx-1")).isEqualTo("error pattern");
        assertThat(said(Ids.likely("rm-"), "pgm-1")).isEqualTo("warning pattern");
        assertThat(said(Ids.optional(Ids.id("sp-")), "")).isEmpty();
        assertThat(said(Ids.optional(Ids.id("sp-")), "x")).isEqualTo("error pattern");
    }

    @Test
    void namesAreCuredToWhatIsAllowed() {
        assertThat(said(TextChecks.clusterName(), "ACK dedicated_cluster")).isEqualTo("error pattern -> ACK-dedicated-cluster");
        assertThat(said(TextChecks.clusterName(), "_a")).isEqualTo("error pattern -> a");
        assertThat(said(TextChecks.clusterName(), "-a_b")).isEqualTo("warning pattern -> a-b");
        assertThat(said(TextChecks.clusterName(), "!")).isEqualTo("error pattern");
        assertThat(said(TextChecks.clusterName(), "n".repeat(64))).isEqualTo("error length");
        assertThat(said(TextChecks.clusterName(), "n".repeat(63))).isEmpty();
        assertThat(said(TextChecks.poolName(), "-a b")).isEqualTo("error pattern -> a-b");
        assertThat(said(TextChecks.poolName(), "")).isEqualTo("error length");
        assertThat(said(TextChecks.addonName(Suggestions.KNOWN_ADDONS, "2026-11-24"), "flannel")
                + said(TextChecks.addonName(Suggestions.KNOWN_ADDONS, "2026-11-24"), "flexvolume")).isEmpty();
        assertThat(said(TextChecks.addonName(Suggestions.KNOWN_ADDONS, "2026-11-24"), " ")).isEqualTo("error length");
        assertThat(said(TextChecks.addonName(Suggestions.KNOWN_ADDONS, "2026-11-24"), "flanel")).isEqualTo("warning near -> flannel");
        assertThat(said(TextChecks.addonName(Suggestions.KNOWN_ADDONS, "2026-11-24"), "my-own-addon")).isEqualTo("note choice");
        assertThat(said(TextChecks.zone(), "Asia/Shanghai")).isEmpty();
        assertThat(said(TextChecks.zone(), "Europe/Berlin")).isEmpty();
        assertThat(said(TextChecks.zone(), "Mars")).isEqualTo("warning choice");
        assertThat(said(TextChecks.host(), "1.2.3")).isEqualTo("error pattern");
        assertThat(said(TextChecks.host(), " 10.0.0.8 ") + said(TextChecks.host(), "::1") + said(TextChecks.host(), "*.a.b")).isEmpty();
        assertThat(said(TextChecks.host(), "::x") + said(TextChecks.host(), "a_b")).isEqualTo("error patternerror pattern");
        assertThat(said(TextChecks.price(), "0.0") + said(TextChecks.months(), "0")).isEqualTo("error patternerror pattern");
        assertThat(said(TextChecks.price(), "0.39") + said(TextChecks.months(), "12")).isEmpty();
        assertThat(said(TextChecks.unreserved(), "acs:x") + said(TextChecks.ecsTag(), "a http://b"))
                .isEqualTo("error patternerror pattern");
        assertThat(said(TextChecks.unreserved(), "a http://b") + said(TextChecks.ecsTag(), "xacs:")).isEmpty();
        assertThat(said(TextChecks.labelKey(), "a.k8s.io/x")).isEqualTo("warning pattern");
        assertThat(said(TextChecks.labelValue(), "v".repeat(64)) + said(TextChecks.labelKey(), "n".repeat(64)))
                .isEqualTo("error patternerror pattern");
        assertThat(said(TextChecks.labelValue(), "v".repeat(63)) + said(TextChecks.labelKey(), "n".repeat(63))).isEmpty();
    }

    @Test
    void blocksAreCuredToTheirFirstAddress() {
        assertThat(said(Cidr.syntax(), "10.0.0.1/8")).isEqualTo("error pattern -> 10.0.0.0/8");
        assertThat(said(Cidr.syntax(), "10.0.0.0/8") + said(Cidr.syntax(), "0.0.0.0/0")).isEmpty();
        assertThat(said(Cidr.syntax(), "10.0.0.0")).isEqualTo("error pattern");
        assertThat(said(Cidr.privateRange(), "11.0.0.0/8")).isEqualTo("error range");
        assertThat(said(Cidr.privateRange(), "10.0.0.0/8") + said(Cidr.privateRange(), "x")).isEmpty();
        assertThat(said(Cidr.services(), "10.0.0.0/15")).isEqualTo("error range -> 172.19.0.0/20");
        assertThat(said(Cidr.services(), "10.1.0.0/16")).isEqualTo("warning range");
        assertThat(said(Cidr.services(), "10.0.0.0/24") + said(Cidr.services(), "172.16.0.0/16") + said(Cidr.services(), "x")).isEmpty();
    }

    @Test
    void payloadsAndPasswordsAndNodeNames() {
        assertThat(said(Payloads.userData(), "#!")).isEqualTo("error encoding -> IyE=");
        assertThat(said(Payloads.userData(), "IyE=") + said(Payloads.userData(), "Iy\r\nE=")).isEmpty();
        assertThat(said(Payloads.userData(), "AAAA".repeat(5461)) + said(Payloads.userData(), "AAAA".repeat(5461) + "AA=="))
                .as("16 KiB to the byte").isEmpty();
        assertThat(said(Payloads.userData(), "AAAA".repeat(5462))).isEqualTo("warning length");
        assertThat(said(Payloads.userData(), "AAAA".repeat(10922) + "AAA=")).as("32 KiB to the byte").isEqualTo("warning length");
        assertThat(said(Payloads.userData(), "AAAA".repeat(10923))).isEqualTo("error length");
        assertThat(said(Payloads.jsonObject(), "{}") + said(Payloads.jsonObject(), "")).isEmpty();
        assertThat(Payloads.jsonObject().of("[]").get(0).key()).isEqualTo("check.json_object");
        assertThat(Payloads.jsonObject().of("{\n x").get(0).args().get(0)).isEqualTo(2);
        assertThat(said(Secrets.password(), "Hello@1234") + said(Secrets.password(), "${env:PW}")).isEmpty();
        assertThat(said(Secrets.password(), "Hello@1")).isEqualTo("error length");
        for (var cloud : new String[] {"ALIBABA_CLOUD_X", "ALICLOUD_X", "AWS_X", "MY_ACCESS_KEY_ID", "A_SECRET_KEY", "X_SECURITY_TOKEN"})
            assertThat(said(Secrets.password(), "${env:" + cloud + "}")).as(cloud).isEqualTo("error pattern");
        for (var secret : new String[] {"login_password", "Login_Password", "loginPassword", "worker.login-password", "db_passwd",
                "PASSWD"})
            assertThat(Secrets.isNamedSo(secret)).as(secret).isTrue();
        for (var other : new String[] {"password_inherit", "passwords", "pass_word_x", "key"})
            assertThat(Secrets.isNamedSo(other)).as(other).isFalse();
        assertThat(Secrets.password().of("hellohello1").get(0).args()).containsExactly(2);
        assertThat(Secrets.password().of("Hello@123\u5BC6").get(0).key()).isEqualTo("check.password_characters");
        assertThat(said(NodeName.cluster(), "customized,a,ip,b") + said(NodeName.pool(), "customized,a,ip,")).isEmpty();
        assertThat(said(NodeName.cluster(), "x") + said(NodeName.pool(), "x")).isEqualTo("warning patternwarning pattern");
        assertThat(said(NodeName.pool(), "customized,a,5,b")).isEqualTo("warning pattern -> customized,a,ip,b");
        assertThat(NodeName.parse("customized,a,5,b").map(NodeName::example)).isEqualTo(Optional.of("a00155b"));
        assertThat(NodeName.parse("customized,a,ip,b").map(NodeName::pattern)).contains("customized,a,ip,b");
    }
}
