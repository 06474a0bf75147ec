package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @Test
    void showsNoSecret() {
        assertThat(FatesTest.KEY.toString()).doesNotContain("canary");
    }

    @Test
    void needsBothHalves() {
        assertThat(Credentials.fromEnvironment(Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI1234"))).isEmpty();
        var both = Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI1234", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s");
        assertThat(Credentials.fromEnvironment(both)).map(Credentials::keyTail).contains("1234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://127.9.9.9", "http://[::1]:1", "http://localhost:1",
            "https://cs.cn-hangzhou.aliyuncs.com", "HTTPS://x.example:8443"})
    void takesAnEndpoint(String text) {
        assertThat(Endpoint.parse(text).base().getRawPath()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ftp://x", "http://x.example", "http://127.0.0.1.x.example", "http://127.0.0.1@x.example",
            "http://localhost.x.example", "https://u:p@x.example", "https://x.example/p", "https://x.example?q", "https://x.example#f",
            "https://", "https://a b", "https://x:0", "https://x:65536", "file:///etc"})
    void refusesWhatIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoint.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cn", "cn-", "CN-hangzhou", "cn-hangzhou.evil.example/", "cn-a\n"})
    void refusesARegionThatIsNone(String region) {
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoint.ofRegion(region));
    }

    @Test
    void findsTheEndpointOfARegion() {
        assertThat(Endpoint.ofRegion("cn-hangzhou").base()).hasToString("https://cs.cn-hangzhou.aliyuncs.com");
    }
}
