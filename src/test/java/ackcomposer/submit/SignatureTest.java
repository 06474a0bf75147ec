package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is signed, and how it is written: the official vector, and the headers of the call. */
class SignatureTest {

    @Test
    void equalsTheOfficialVector() {
        var query = new TreeMap<>(Map.of("ImageId", "win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd", "RegionId", "cn-shanghai"));
        var call = new Call(Endpoint.parse("https://ecs.cn-shanghai.aliyuncs.com"), "RunInstances", "2014-05-26", "POST", "/", query,
                Map.of(), new byte[0]);
        var signature = new Signature(call, new Credentials("YourAccessKeyId", "YourAccessKeySecret", null),
                Instant.parse("2023-10-26T10:22:32Z"), "3156853299f313e23d1673dc12e1703d");
        assertThat(signature.canonicalHash()).isEqualTo("7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259");
        assertThat(signature.value()).isEqualTo("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
    }

    private static Signature signed(Map<String, String> headers, Credentials key) {
        var call = new Call(Endpoint.parse("https://h.example:8443"), "CreateCluster", "2015-12-15", "POST", "/clusters", new TreeMap<>(),
                headers, new byte[] {1});
        return new Signature(call, key, Instant.parse("2026-11-24T01:02:03.999Z"), "n1");
    }

    @Test
    void theHeadersAreThoseThatTheServiceAsksFor() {
        var headers = signed(Map.of("Content-Type", "application/json"), new Credentials("id", "s3cret", null)).headers();
        assertThat(headers).containsOnlyKeys("authorization", "content-type", "host", "x-acs-action", "x-acs-content-sha256", "x-acs-date",
                "x-acs-signature-nonce", "x-acs-version")
                .containsEntry("host", "h.example:8443").containsEntry("x-acs-action", "CreateCluster")
                .containsEntry("x-acs-version", "2015-12-15").containsEntry("x-acs-date", "2026-11-24T01:02:03Z")
                .containsEntry("x-acs-signature-nonce", "n1").containsEntry("content-type", "application/json")
                .containsEntry("x-acs-content-sha256", "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a");
        assertThat(headers.get("authorization")).startsWith("ACS3-HMAC-SHA256 Credential=id,SignedHeaders=content-type;host;x-acs-action;"
                + "x-acs-content-sha256;x-acs-date;x-acs-signature-nonce;x-acs-version,Signature=").doesNotContain("s3cret");
        assertThatThrownBy(() -> headers.put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTokenIsSentAndSignedOnlyWithATemporaryKey() {
        for (var none : Arrays.asList(null, "", " \n"))
            assertThat(signed(Map.of(), new Credentials("id", "s", none)).headers()).doesNotContainKey("x-acs-security-token");
        var headers = signed(Map.of(), new Credentials("id", "s", " t1\n")).headers();
        assertThat(headers).containsEntry("x-acs-security-token", "t1");
        assertThat(headers.get("authorization")).contains(";x-acs-security-token;x-acs-signature-nonce;");
    }

    @Test
    void anyOtherHeaderIsSentAndNotSigned() {
        var plain = signed(Map.of(), new Credentials("id", "s", null));
        var more = signed(Map.of("Accept", "application/json", "X-Acsent", "1"), new Credentials("id", "s", null));
        assertThat(more.headers()).containsEntry("accept", "application/json").containsEntry("x-acsent", "1");
        assertThat(more.value()).isEqualTo(plain.value());
        assertThat(signed(Map.of("X-Acs-More", "1"), new Credentials("id", "s", null)).value()).isNotEqualTo(plain.value());
        assertThat(signed(Map.of("x-acs-more", " 1 "), new Credentials("id", "s", null)).value()).as("blanks around a value")
                .isEqualTo(signed(Map.of("x-acs-more", "1"), new Credentials("id", "s", null)).value());
    }

    @Test
    void aPathAndAQueryAreEncodedAsRfc3986Says() {
        assertThat(Signature.path("/a b/~*+%/\u96c6/")).isEqualTo("/a%20b/~%2A%2B%25/%E9%9B%86/");
        assertThat(Signature.query(new TreeMap<>(Map.of("b", "x=&", "a", "~ *")))).isEqualTo("a=~%20%2A&b=x%3D%26");
        assertThat(Signature.query(new TreeMap<>())).isEmpty();
    }
}
