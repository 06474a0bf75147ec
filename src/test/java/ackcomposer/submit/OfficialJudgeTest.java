package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import com.aliyun.tea.TeaRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Needs com.aliyun:tea, which the pom does not bring. */
class OfficialJudgeTest {
    private static final String[] PARTS =
            {"a", "Z", "9", "-", "_", ".", "~", "*", "+", " ", "%", "&", "=", "?", "#", "!", "'", "(", ")", "\u00e9", "\u96c6\u7fa4",
                    "\ud83d\ude00", ":", "@", ",", ";", "$", "\""};
    private final Random random = new Random(20261124);

    private String text() {
        var text = new StringBuilder("x");
        for (var left = random.nextInt(12); left > 0; left--) text.append(PARTS[random.nextInt(PARTS.length)]);
        return text.toString();
    }

    @Test
    void equalsTheOfficialSigner() throws Exception {
        for (var i = 0; i < 1000; i++) {
            var query = new TreeMap<String, String>();
            for (var left = random.nextInt(5); left > 0; left--) query.put(text(), text());
            var path = "/" + text() + (random.nextBoolean() ? "/" + text() : "");
            var body = text().getBytes(StandardCharsets.UTF_8);
            var key = new Credentials("LTAI" + i, text(), random.nextBoolean() ? text() : null);
            var call = new Call(Endpoint.parse("https://h" + i + ".example:8443"), "CreateCluster", "2015-12-15",
                    random.nextBoolean() ? "POST" : "GET", path, query, Map.of("content-type", "application/json"), body);
            var ours = new Signature(call, key, Instant.ofEpochSecond(1_700_000_000L + i), "n" + i).headers();
            var request = new TeaRequest();
            request.method = call.method();
            request.pathname = com.aliyun.openapiutil.Client.getEncodePath(path);  // it takes the path as sent
            request.query = new HashMap<>(query);
            request.headers = new HashMap<>(ours);
            request.headers.remove("authorization");
            var official = com.aliyun.openapiutil.Client.getAuthorization(request, "ACS3-HMAC-SHA256", ours.get("x-acs-content-sha256"),
                    key.accessKeyId(), key.accessKeySecret());
            assertThat(ours.get("authorization")).as(path + query).isEqualTo(official);
        }
    }
}
