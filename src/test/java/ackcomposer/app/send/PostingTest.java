package ackcomposer.app.send;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Withheld;
import ackcomposer.submit.Endpoint;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves has its secrets in clear and every reference resolved; what it is known by has neither. */
class PostingTest {
    private static final Endpoint SERVICE = Endpoint.parse("https://cs.cn-beijing.aliyuncs.com");
    private static final Snapshot VALID = Samples.read(Samples.valid());
    private static final Snapshot WITH_PASSWORD = password("Secret-12345");

    private static Snapshot password(String text) {
        return VALID.set(0, MASTERS.keyPair, null).set(0, MASTERS.loginPassword, text);
    }

    private static Unready refused(Snapshot snapshot) {
        return catchThrowableOfType(Unready.class, () -> Posting.refuseUnready(snapshot));
    }

    private static String body(Snapshot snapshot, Map<String, String> env) throws Unready {
        return new String(Posting.body(snapshot, env), UTF_8);
    }

    @Test
    void aDraftThatIsReadyIsNotRefused() {
        assertThatCode(() -> Posting.refuseUnready(VALID)).doesNotThrowAnyException();
        assertThatCode(() -> Posting.refuseUnready(WITH_PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void aPasswordThatWasNotSavedHasToBeTypedAgain() {
        var withheld = VALID.set(0, MASTERS.keyPair, null).edit(0, values -> values.with(MASTERS.loginPassword, Withheld.SECRET));
        assertThat(refused(withheld).words().in(Lang.EN)).isEqualTo("A password was set but not saved. Enter it again.");
        assertThatCode(() -> Posting.refuseUnready(withheld.set(0, BASICS.clusterType, "ManagedKubernetes").in(Contract.FORM_2026)))
                .as("where it is not sent").doesNotThrowAnyException();
    }

    @Test
    void aPasswordOfAPoolCountsToo() {
        var pool = VALID.root().rows(NODE_POOLS.nodepools).get(0).id();
        var withheld = VALID.edit(pool, values -> values.with(NODE_POOLS.pool.loginPassword, Withheld.SECRET));
        assertThat(refused(withheld)).hasMessage("create.secrets");
    }

    @Test
    void aPlaceholderIsNamed() {
        assertThat(refused(VALID.set(0, NETWORK.vpcId, "vpc-8vbh3b9a2f38urhls****")).words().in(Lang.EN))
                .isEqualTo("VPC is still a placeholder. Enter the real value.");
    }

    @Test
    void theBodyHasSecretsInClearAndReferencesResolved() throws Unready {
        assertThat(body(WITH_PASSWORD, Map.of())).contains("\"login_password\": \"Secret-12345\"").contains("\"name\": \"prod-bj-01\"");
        assertThat(body(password("${env:PASS}"), Map.of("PASS", "Other-12345"))).contains("\"login_password\": \"Other-12345\"")
                .doesNotContain("${env:");
        assertThat(body(VALID.set(0, BASICS.name, "${env:PASS}"), Map.of())).as("only a secret refers").contains("${env:PASS}");
    }

    @ParameterizedTest
    @CsvSource({"OTHER, x", "PASS, ''"})
    void aVariableThatIsNotSetIsNamed(String variable, String value) {
        var unready = catchThrowableOfType(Unready.class, () -> Posting.body(password("${env:PASS}"), Map.of(variable, value)));
        assertThat(unready.words().in(Lang.EN)).isEqualTo("The environment variable PASS is not set. Set it, or enter the password.");
    }

    /** What is no password by the field's own rules would be refused, and may be some other secret. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "alllowercase", "Has Space 1", "${env:OTHER}", "Abcdefgh-12345678901234567890123"})
    void aVariableThatHoldsNoPasswordIsNamedAndItsValueIsNot(String value) {
        var unready = catchThrowableOfType(Unready.class, () -> Posting.body(password("${env:PASS}"), Map.of("PASS", value)));
        assertThat(unready.code()).isEqualTo("NoSecret");
        assertThat(unready.words().in(Lang.EN)).startsWith("The environment variable PASS does not hold a valid password")
                .doesNotContain(value);
    }

    @Test
    void everyRowIsResolved() throws Unready {
        var pool = VALID.root().rows(NODE_POOLS.nodepools).get(0).id();
        var both = password("${env:A}").set(pool, NODE_POOLS.pool.keyPair, null).set(pool, NODE_POOLS.pool.loginPassword, "${env:B}");
        assertThat(body(both, Map.of("A", "First-12345", "B", "Second-12345"))).contains("First-12345", "Second-12345");
    }

    @Test
    @Tag("T4")
    void aRequestIsKnownByWhereWhoAndWhatButNotByItsSecrets() {
        var intent = Posting.intent(WITH_PASSWORD, SERVICE);
        assertThat(intent.region()).isEqualTo("cn-beijing");
        assertThat(intent.host()).isEqualTo("cs.cn-beijing.aliyuncs.com");
        assertThat(intent.account()).as("not known yet").isEmpty();
        assertThat(intent.name()).isEqualTo("prod-bj-01");
        assertThat(Posting.hash(password("Another-12345"))).isEqualTo(Posting.hash(WITH_PASSWORD));
        var other = WITH_PASSWORD.set(0, BASICS.kubernetesVersion, "1.34.1-aliyun.1");
        assertThat(Posting.intent(other, SERVICE)).isEqualTo(intent);
        assertThat(Posting.hash(other)).isNotEqualTo(Posting.hash(WITH_PASSWORD));
        var nameless = Posting.intent(VALID.set(0, BASICS.name, null).set(0, BASICS.regionId, null), SERVICE);
        assertThat(nameless.name()).isEmpty();
        assertThat(nameless.region()).isEmpty();
    }

    /** A reply may repeat any of it. */
    @Test
    @Tag("T2")
    void whateverIsCalledAPasswordIsASecretWhereverAndHoweverItIsWritten() throws Unready {
        var more = "{\"zzz\": [{\"db_passwd\": 12345678, \"Admin-Password\": \"Canary-1\"}],";
        var odd = Samples.read(Samples.valid().replaceFirst("\\{", more));
        assertThat(Posting.of(odd, SERVICE, Posting.body(odd, Map.of())).secrets()).containsExactly("12345678", "Canary-1");
    }

    /** By its own tag a cluster is found again whose answer was lost; of another, or of no text, it would be found wrongly. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"ack-composer:submit, '\"a1\"', a1", "ack-composer:submit, 5, -", "ack-composer:submit, null, -",
        "team, '\"a1\"', -"})
    void theTagThatIsKeptIsItsOwnAndAText(String key, String value, String tag) throws Unready {
        var entry = "{\"key\": \"" + key + "\", \"value\": " + value + "}";
        var tagged = Samples.read(Samples.valid().replace("\"tags\": [", "\"tags\": [" + entry + ","));
        assertThat(Posting.of(tagged, SERVICE, Posting.body(tagged, Map.of())).tag()).isEqualTo(tag);
    }

    @Test
    void aPostingIsAllOfIt() throws Unready {
        var posting = Posting.of(WITH_PASSWORD, SERVICE, Map.of());
        assertThat(posting.intent()).isEqualTo(Posting.intent(WITH_PASSWORD, SERVICE));
        assertThat(posting.endpoint()).isEqualTo(SERVICE);
        assertThat(posting.body()).isEqualTo(Posting.body(WITH_PASSWORD, Map.of()));
        assertThat(posting.secrets()).containsExactly("Secret-12345");
        assertThat(posting.tag()).isNull();
        assertThat(catchThrowableOfType(Unready.class,
                () -> Posting.of(VALID.set(0, NETWORK.vpcId, "vpc-8vbh3b9a2f38urhls****"), SERVICE, Map.of())))
                .hasMessage("create.placeholder");
    }
}
