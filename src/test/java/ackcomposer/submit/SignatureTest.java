package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.tea.TeaRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SignatureTest {

    @Test
    void equalsTheOfficialVector() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("host", "ecs.cn-shanghai.aliyuncs.com");
        headers.put("x-acs-action", "RunInstances");
        headers.put("x-acs-version", "2014-05-26");
        headers.put("x-acs-date", "2023-10-26T10:22:32Z");
        headers.put("x-acs-signature-nonce", "3156853299f313e23d1673dc12e1703d");
        headers.put("x-acs-content-sha256", Signature.sha256(new byte[0]));
        var signature = Signature.of("POST", "/", "ImageId=win2019_1809_x64_dtc_zh-cn_40G_alibase_20230811.vhd&RegionId=cn-shanghai", headers, new byte[0]);
        assertThat(Signature.sha256(signature.canonical().getBytes(StandardCharsets.UTF_8))).isEqualTo("7ea06492da5221eba5297e897ce16e55f964061054b7695beedaac1145b1e259");
        assertThat(signature.value("YourAccessKeySecret")).isEqualTo("06563a9e1b43f5dfe96b81484da74bceab24a1d853912eee15083a6f0f3283c0");
    }

    @Test
    void equalsTheOfficialSignerOnAThousandRandomRequests() throws Exception {
        var random = new Random(20261124);
        for (var i = 0; i < 1000; i++) {
            var body = text(random, 200).getBytes(StandardCharsets.UTF_8);
            var headers = headers(random, body);
            var query = query(random);
            var path = random.nextBoolean() ? "/clusters" : "/clusters/" + encoded(text(random, 8)) + "/x";
            var official = new TeaRequest();
            official.method = random.nextBoolean() ? "POST" : "GET";
            official.pathname = path;
            official.headers = new HashMap<>(headers);
            official.query = new HashMap<>(query);
            var secret = text(random, 20);
            var wanted = com.aliyun.openapiutil.Client.getAuthorization(official, "ACS3-HMAC-SHA256", Signature.sha256(body), "LTAI" + i, secret);
            var escaped = new TreeMap<>(query).entrySet().stream().map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue())).collect(Collectors.joining("&"));
            var ours = Signature.of(official.method, path, escaped, headers, body).authorization(new Credentials("LTAI" + i, secret, null));
            assertThat(ours).as("request %d", i).isEqualTo(wanted);
        }
    }

    private static Map<String, String> headers(Random random, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("host", "cs.cn-" + Math.abs(random.nextInt()) + ".aliyuncs.com");
        headers.put("x-acs-action", "CreateCluster");
        headers.put("x-acs-version", "2015-12-15");
        headers.put("x-acs-date", "2026-11-24T10:22:32Z");
        headers.put("x-acs-signature-nonce", Long.toHexString(random.nextLong()));
        headers.put("x-acs-content-sha256", Signature.sha256(body));
        headers.put("content-type", "application/json");
        headers.put("user-agent", "not signed");
        if (random.nextBoolean()) headers.put("x-acs-security-token", "token-" + random.nextLong());
        return headers;
    }

    private static Map<String, String> query(Random random) {
        var query = new HashMap<String, String>();
        for (var i = random.nextInt(4); i > 0; i--) query.put("k" + random.nextInt(100), text(random, 12));
        return query;
    }

    /** Letters, signs that are escaped, and characters beyond ASCII. */
    private static String text(Random random, int most) {
        var alphabet = "abcXYZ019-_.~ *+/=&%?#:;'\"<>中文é😀";
        var points = alphabet.codePoints().toArray();
        var text = new StringBuilder();
        for (var i = random.nextInt(most) + 1; i > 0; i--) text.appendCodePoint(points[random.nextInt(points.length)]);
        return text.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
    }
}
