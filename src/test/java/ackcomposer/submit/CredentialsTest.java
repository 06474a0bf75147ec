package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key is whole or there is none, is taken without blanks around it, and shows its id only. */
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

    @Test
    void aBlankHalfIsNone() {
        for (var blank : new String[] {"", " ", "\n"}) {
            assertThat(of("ALIBABA_CLOUD_ACCESS_KEY_ID", blank, "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s")).isEmpty();
            assertThat(of("ALIBABA_CLOUD_ACCESS_KEY_ID", "i", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", blank)).isEmpty();
        }
        assertThat(Credentials.fromEnvironment(Map.of("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s"))).isEmpty();
    }

    private static Optional<Credentials> of(String name, String value, String other, String otherValue) {
        return Credentials.fromEnvironment(Map.of(name, value, other, otherValue));
    }

    @Test
    void itIsReadFromTheEnvironmentWithoutBlanks() {
        var env = Map.of("ALIBABA_CLOUD_ACCESS_KEY_ID", " id\n", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", " secret\n",
                "ALIBABA_CLOUD_SECURITY_TOKEN", " token\n");
        assertThat(Credentials.fromEnvironment(env)).contains(new Credentials("id", "secret", "token"));
    }

    @Test
    void itsTailIsFourLettersAtMost() {
        assertThat(new Credentials("LTAI12345", "s", null).keyTail()).isEqualTo("2345");
        assertThat(new Credentials("LTA", "s", null).keyTail()).isEqualTo("LTA");
        assertThat(new Credentials("", "s", null).keyTail()).isEmpty();
    }

    @Test
    void itSaysWhetherThereIsATokenAndNotWhich() {
        var shown = "Credentials[accessKeyId=id, accessKeySecret=***, securityToken=";
        assertThat(new Credentials("id", "s3cret", null)).hasToString(shown + "none]");
        assertThat(new Credentials("id", "s3cret", " ")).hasToString(shown + "none]");
        assertThat(new Credentials("id", "s3cret", "t0ken")).hasToString(shown + "***]");
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
