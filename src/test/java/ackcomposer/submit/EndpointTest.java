package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

    @ParameterizedTest
    @CsvSource({"https://cs.cn-beijing.aliyuncs.com,cs.cn-beijing.aliyuncs.com", "https://a.example:8443,a.example:8443",
            "https://a.example:443,a.example", "http://127.0.0.1:80,127.0.0.1", "http://localhost:8080,localhost:8080",
            "http://127.9.9.9:1,127.9.9.9:1"})
    void takesSchemeHostAndPort(String text, String host) {
        assertThat(Endpoint.parse(text).host()).isEqualTo(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com", "http://10.0.0.1", "ftp://127.0.0.1", "https://a/b", "https://a/", "https://a?x",
            "https://u@a", "https://", "a.example", "https://a:99999", "http://127.0.0.1.evil.com"})
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoint.parse(text));
    }

    @Test
    void makesThePublicHostOfARegion() {
        assertThat(Endpoint.ofRegion("cn-beijing").base().toString()).isEqualTo("https://cs.cn-beijing.aliyuncs.com");
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoint.ofRegion("cn-x.evil.com/"));
    }

    @Test
    void keysComeFromTheEnvironmentAndAreNotPrinted() {
        var env = Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI5678", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s3cret",
                "ALIBABA_CLOUD_SECURITY_TOKEN", "t0ken");
        var key = Credentials.fromEnvironment(env).orElseThrow();
        assertThat(key.keyTail()).isEqualTo("5678");
        assertThat(key.toString()).doesNotContain("s3cret", "t0ken");
        assertThat(Credentials.fromEnvironment(Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "x"))).isEmpty();
    }
}
