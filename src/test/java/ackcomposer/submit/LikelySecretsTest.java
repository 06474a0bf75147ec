package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Of a request that nobody remembers no reply shows a password, in whatever way it repeats it; what is no secret stays to be read. */
class LikelySecretsTest {
    private static final String DOTS = "\u2022".repeat(8);
    private final LikelySecrets unknown = new LikelySecrets(name -> name.toLowerCase().replaceAll("[_.-]", "").matches(".*passw(or)?d"));

    private static String in(String text) {
        return JsonMapper.shared().writeValueAsString(List.of(Map.of("cluster_log", text)));
    }

    private String logged(String text) {
        return JsonMapper.shared().readTree(unknown.clean(in(text))).get(0).get("cluster_log").stringValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"login_password\":\"Can4ry!x\",\"zone\":\"h\"}", "{\\\"login_password\\\": \\\"Can4ry!x\\\", a",
        "create with login_password=Can4ry!x in cn-beijing-h",
        "Password : 'Can4ry!x'", "LoginPassword:Can4ry!x", "login_password: Can4ry!x",
        "<LoginPassword>Can4ry!x</LoginPassword>", "the value \"Can4ry!x\" is no password", "the password Can4ry!x is too simple",
        "password/Can4ry!x", "InvalidPassword.Malformed: Can4ry!x", "登录密码：Can4ry!x 不合法", "密码 Can4ry!x",
        "--root-passwd 'Can4ry!x'", "login_password=\"Can4ry!x", "{'pass_word': 'Can4ry!x\\'y'}"})
    void aPasswordIsDots(String text) {
        assertThat(logged(text)).contains(DOTS).doesNotContain("4ry");
        assertThat(unknown.clean(text)).as("where it is no JSON").contains(DOTS).doesNotContain("4ry");
    }

    @Test
    void whatStandsUnderTheNameIsDotsWhateverItIsAndTheRestIsAsItWas() {
        assertThat(unknown.clean("{\"a\":[{\"login_password\":\"abc\",\"zone\":\"cn-beijing-h\"},{\"passwd\":1,\"x_password\":null}]}"))
                .isEqualTo("{\"a\":[{\"login_password\":\"" + DOTS + "\",\"zone\":\"cn-beijing-h\"},{\"passwd\":\"" + DOTS
                        + "\",\"x_password\":null}]}");
    }

    @Test
    void anotherTextWithinATextEndsWhereItsQuotesEnd() {
        assertThat(logged("{\"login_password\":\"ab\\\"c\",\"zone\":\"cn-beijing-h\"}"))
                .isEqualTo("{\"login_password\":\"" + DOTS + "\",\"zone\":\"cn-beijing-h\"}");
    }

    @Test
    void aKeyIsDotsFromItsBeginningToItsEndOrThatOfTheText() {
        assertThat(logged("ca -----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY----- z")).doesNotContain("abc").endsWith("z");
        assertThat(logged("ca -----BEGIN PRIVATE KEY-----\nabc")).doesNotContain("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"create instance i-bp1A2b3c4 of ecs.g7.xlarge in cn-beijing-h",
        "The password must have three kinds of characters.",
        "InvalidPassword.Malformed", "InvalidParameter.LoginPassword: the password is too simple",
        "password", "passwords, 8 to 30 characters",
        "2026-11-24T10:00:00+08:00 waiting for master 3"})
    void whatIsNoPasswordStaysToBeRead(String text) {
        assertThat(logged(text)).isEqualTo(text);
    }

    @Test
    void farFromItsNameAWordIsNone() {
        var far = "password checked. " + "and so on ".repeat(9) + "ecs.g7.xlarge";
        assertThat(logged(far)).isEqualTo(far);
        assertThat(logged("password checked, then ecs.g7.xlarge")).as("rather one too many").doesNotContain("g7");
    }
}
