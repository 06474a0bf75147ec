package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An endpoint is a scheme, a host and a port; in clear it is this machine, and each refusal says which part is wrong. */
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
    @Tag("T8")
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

    @ParameterizedTest
    @CsvSource({"ftp://127.0.0.1,scheme", "//a.example,scheme", "a.example,scheme", "https://u@a,userinfo", "https://u:p@a,userinfo",
        "https://a b,host", "https:///x,host", "https:x,host", "https://a_b,host", "https://a:0,port", "https://a:65536,port",
        "https://a/,path", "https://a?x,query", "https://a#f,query", "http://a,http", "http://127.0.0.256,host",
        "http://1270.0.0.1,host", "http://128.0.0.1,http", "http://xlocalhost,http", "http://[::2],http"})
    void aRefusalSaysWhichPartIsWrong(String text, String part) {
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoint.parse(text)).withMessage("endpoint." + part);
    }

    @ParameterizedTest
    @CsvSource({"HTTPS://A.Example:65535,https://a.example:65535", "https://a:1,https://a:1",
        "http://127.255.249.100,http://127.255.249.100",
        "http://[::1]:8080,http://[::1]:8080", "HTTP://LocalHost,http://localhost", "https://a:443,https://a:443"})
    void whatIsKeptIsSchemeHostAndPortInSmallLetters(String text, String base) {
        assertThat(Endpoint.parse(text).base()).hasToString(base);
    }

    /** The port that is usual for one scheme is none for the other. */
    @ParameterizedTest
    @CsvSource({"http://localhost:443,localhost:443", "https://a:80,a:80", "http://localhost:80,localhost", "https://a:443,a"})
    void theHostHeaderHasAPortOnlyWhereItIsNotTheUsualOne(String text, String host) {
        assertThat(Endpoint.parse(text).host()).isEqualTo(host);
    }

    @Test
    void aRegionThatIsNoneIsSaidToBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> Endpoint.ofRegion("x")).withMessage("endpoint.region");
        assertThat(Endpoint.ofRegion("cn-north-2-gov-1").host()).isEqualTo("cs.cn-north-2-gov-1.aliyuncs.com");
    }
}
