package ackcomposer.app.send;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.Samples;
import ackcomposer.app.file.AtOnce;
import ackcomposer.app.file.Log;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Caller;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Fate;
import ackcomposer.submit.LoopbackService;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Profile;
import ackcomposer.submit.ServiceError;
import ackcomposer.view.session.Submitting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bytes of the draft that was confirmed leave once, with the key that was typed or that of the environment, or nothing does. */
class SenderTest {
    private static final Snapshot VALID = Samples.read(Samples.valid());
    private static final String ACCEPTED = "{\"cluster_id\": \"c1\", \"task_id\": \"T-1\", \"request_id\": \"R-1\"}";

    @TempDir
    Path home;
    private LoopbackService service;
    private final Map<String, String> env = new HashMap<>();

    private final AtOnce work = new AtOnce();

    @BeforeEach
    void aServiceThatAccepts() throws Exception {
        service = LoopbackService.start(LoopbackService.json(200, ACCEPTED));
        env.put("ACK_COMPOSER_HOME", home.toString());
        env.put(Way.OVERRIDE, service.url());
        env.put(Sender.RESOLVE_SECONDS, "0");
    }

    @AfterEach
    void close() throws Exception {
        service.close();
    }

    private void keyInEnvironment() {
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-env-c0de");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "env-secret");
    }

    private Sender sender(Snapshot snapshot) throws Unready {
        return Sender.of(snapshot, env, work);
    }

    private Sender made(Snapshot snapshot, byte[] body, Map<String, String> around) {
        var way = Way.to(around.getOrDefault(Way.OVERRIDE, ""));
        return new Sender(snapshot, body, way, around, work, List.of(), Optional.empty(), Duration.ZERO, false);
    }

    private static Outcome sent(Sender sender, Submitting.Key typed) {
        var outcomes = new ArrayList<Outcome>();
        var choice = new Submitting.Choice(Optional.ofNullable(typed), Optional.empty(), false);
        sender.send(choice, words -> { }, sent -> outcomes.add(sent.outcome()));
        assertThat(outcomes).hasSize(1);
        return outcomes.get(0);
    }

    private static void isNotSent(Outcome outcome, String code, String message) {
        assertThat(outcome.fate()).isEqualTo(Fate.NOT_SENT);
        assertThat(outcome.errors()).containsExactly(new ServiceError(code, message));
    }

    @Test
    void theBytesOfTheDraftLeaveWithTheTypedKey() throws Unready {
        keyInEnvironment();
        var outcome = sent(sender(VALID), new Submitting.Key("LTAI-typed", "typed-secret", "typed-token"));
        assertThat(outcome.fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(outcome.clusterId()).isEqualTo("c1");
        assertThat(service.requests()).singleElement().satisfies(request -> {
            assertThat(request.body()).isEqualTo(Posting.body(VALID, env));
            assertThat(request.signedBy("typed-secret")).isTrue();
            assertThat(request.headers()).containsEntry("x-acs-security-token", "typed-token");
            assertThat(request.headers().get("authorization")).contains("LTAI-typed");
        });
        assertThat(work.runs).as("off the window's thread").isEqualTo(1);
    }

    @Test
    void onlyWhatIsReallySentIsNoted() throws Exception {
        keyInEnvironment();
        var way = Way.to(service.url());
        for (var isRehearsal : List.of(true, false)) {
            var sender = new Sender(VALID, Posting.body(VALID, env), way, env, work, List.of(), Optional.empty(), Duration.ZERO,
                    isRehearsal);
            sent(sender, null);
            assertThat(Log.of(env).last(9).isEmpty()).isEqualTo(isRehearsal);
        }
    }

    @Test
    void aLostClusterIsLookedForForThreeMinutesUnlessSomebodyTriesThingsOut() {
        assertThat(Sender.resolve(Map.of())).isEqualTo(Duration.ofMinutes(3));
        assertThat(Sender.resolve(Map.of(Sender.RESOLVE_SECONDS, "7"))).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void withoutATypedKeyItIsThatOfTheEnvironment() throws Unready {
        keyInEnvironment();
        assertThat(sent(sender(VALID), null).fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(service.requests()).singleElement().satisfies(request -> assertThat(request.signedBy("env-secret")).isTrue());
    }

    @Test
    void saysHowTheKeyOfTheEnvironmentEnds() throws Unready {
        assertThat(sender(VALID).keyInEnvironment()).isEmpty();
        keyInEnvironment();
        assertThat(sender(VALID).keyInEnvironment()).contains("c0de");
    }

    @Test
    void withoutAKeyNothingIsSent() throws Unready {
        isNotSent(sent(sender(VALID), null), "NoCredentials", "");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    @Tag("T5")
    void theBytesAreThoseOfTheMomentOfTheConfirmation() throws Unready {
        keyInEnvironment();
        env.put("PASS", "First-12345");
        var sender = sender(VALID.set(0, MASTERS.keyPair, null).set(0, MASTERS.loginPassword, "${env:PASS}"));
        env.put("PASS", "Second-12345");
        sent(sender, null);
        assertThat(new String(service.requests().get(0).body(), UTF_8)).contains("First-12345").doesNotContain("Second-12345");
    }

    @Test
    void aDraftWithAnErrorIsNotSent() {
        keyInEnvironment();
        var wrong = VALID.set(0, BASICS.name, null);
        isNotSent(sent(made(wrong, new byte[0], env), null), "Errors", "");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void aDraftThatIsNotReadyIsRefusedBeforeItIsAskedFor() {
        assertThatThrownBy(() -> sender(VALID.set(0, NETWORK.vpcId, "vpc-8vbh3b9a2f38urhls****"))).isInstanceOf(Unready.class)
                .hasMessage("create.placeholder");
        assertThatThrownBy(() -> sender(VALID.set(0, MASTERS.keyPair, null).set(0, MASTERS.loginPassword, "${env:PASS}")))
                .isInstanceOf(Unready.class).hasMessage("create.variable");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, https://cs.cn-beijing.aliyuncs.com", "'  ', https://cs.cn-beijing.aliyuncs.com",
            "http://127.0.0.1:8080, http://127.0.0.1:8080", "http://example.com, -", "nonsense, -"})
    void theServiceIsThatOfTheRegionUnlessAnotherIsNamed(String override, String endpoint) throws Unready {
        env.put(Way.OVERRIDE, override);
        assertThat(sender(VALID).endpoint()).isEqualTo(Optional.ofNullable(endpoint));
    }

    @Test
    void theSettingsNameTheServiceAndWhereTheyCannotBeReadNothingIsSent() throws Exception {
        keyInEnvironment();
        env.remove(Way.OVERRIDE);
        Files.writeString(home.resolve("settings.json"), "{\"endpoint\": \"" + service.url() + "\", \"proxy\": \"http://192.0.2.1:1\"}");
        assertThat(sender(VALID).endpoint()).contains(service.url());
        assertThat(sender(VALID).proxy()).contains("http://192.0.2.1:1");
        assertThat(sent(sender(VALID), null).fate()).isEqualTo(Fate.ACCEPTED);
        Files.writeString(home.resolve("settings.json"), "{\"endpoint\": ");
        assertThatThrownBy(() -> sender(VALID)).isInstanceOf(Unready.class).hasMessage("settings.in_the_way");
        assertThat(service.requests()).hasSize(1);
    }

    @Test
    void whereARegionHasNoServiceNothingIsSent() throws Unready {
        keyInEnvironment();
        env.put(Way.OVERRIDE, "nonsense");
        isNotSent(sent(sender(VALID), null), "Unready", "Region cn-beijing has no endpoint. Check the region.");
        assertThat(made(VALID.set(0, BASICS.regionId, null), new byte[0], Map.of()).endpoint()).isEmpty();
    }

    @Test
    void aFaultOfOursIsAnsweredByItsNameAlone() {
        keyInEnvironment();
        isNotSent(sent(made(VALID, null, env), null), "OurFault", "java.lang.IllegalArgumentException");
    }

    @Test
    void whatIsSentIsWrittenDownInTheHomeAndNotSentAgainWhileItsOutcomeIsOpen() throws Exception {
        keyInEnvironment();
        service.close();
        service = LoopbackService.start(LoopbackService.hangUp());
        env.put(Way.OVERRIDE, service.url());
        assertThat(sent(sender(VALID), null).fate()).isEqualTo(Fate.UNKNOWN);
        isNotSent(sent(sender(VALID), null), "OpenIntent", "");
        assertThat(service.requests()).hasSize(1);
        try (var files = Files.list(home.resolve("ledger"))) {
            assertThat(files.map(Path::toString).filter(name -> name.endsWith(".json"))).hasSize(1);
        }
        isNotSent(sent(sender(VALID), new Submitting.Key("LTAI-other", "s", "")), "OpenIntent", "");
        assertThat(List.copyOf(service.requests())).as("another key makes no other intent").hasSize(1);
    }

    @Test
    void aHostThatIsInNoTableIsStrange() throws Unready {
        assertThat(sender(VALID).strangeHost()).as("this machine").isEmpty();
        env.put(Way.OVERRIDE, "https://cs.example.com");
        assertThat(sender(VALID).strangeHost()).contains("cs.example.com");
        env.remove(Way.OVERRIDE);
        assertThat(sender(VALID).strangeHost()).as("that of its region").isEmpty();
    }

    private Outcome chosen(Optional<Profile> profile, boolean again) throws Unready {
        var outcomes = new ArrayList<Outcome>();
        sender(VALID).send(new Submitting.Choice(Optional.empty(), profile, again), words -> { }, sent -> outcomes.add(sent.outcome()));
        return outcomes.get(0);
    }

    @Test
    void theKeyOfAProfileSignsWhereOneIsChosen() throws Unready {
        keyInEnvironment();
        var ops = new Profile("ops", Profile.Source.CLI, "AK", null, null, new Credentials("LTAI-profile", "profile-secret", ""), null);
        assertThat(chosen(Optional.of(ops), false).fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(service.requests()).singleElement().satisfies(request -> assertThat(request.signedBy("profile-secret")).isTrue());
    }

    @Test
    void itIsAskedWhoseTheChosenKeyIsByGet() throws Exception {
        keyInEnvironment();
        var caller = new CompletableFuture<Caller>();
        var typed = new Submitting.Key("LTAI-typed", "typed-secret", "");
        sender(VALID).identify(new Submitting.Choice(Optional.of(typed), Optional.empty(), false), caller::complete, why -> { });
        assertThat(caller.get(60, TimeUnit.SECONDS)).isEqualTo(new Caller("100000000000", "acs:ram::100000000000:user/fake"));
        assertThat(service.looks()).singleElement().satisfies(look -> {
            assertThat(look.action()).isEqualTo("GetCallerIdentity");
            assertThat(look.signedBy("typed-secret")).isTrue();
        });
        assertThat(service.requests()).isEmpty();
        assertThat(work.runs).as("nothing that is to be sent waits behind it").isZero();
        assertThat(home.resolve("ledger")).doesNotExist();
    }

    @Test
    void whyItIsNotKnownWhoseTheKeyIsIsSaid() throws Exception {
        keyInEnvironment();
        service.seen("GetCallerIdentity", LoopbackService.json(403, "{\"code\": \"NoPermission\"}"));
        var why = new CompletableFuture<String>();
        sender(VALID).identify(new Submitting.Choice(Optional.empty(), Optional.empty(), false), caller -> { },
                words -> why.complete(words.in(Lang.EN)));
        assertThat(why.get(60, TimeUnit.SECONDS)).startsWith("The AccessKey cannot call GetCallerIdentity.");
    }

    @Test
    void whatWasAcceptedIsSentAgainOnlyWhereThatIsChosen() throws Unready {
        keyInEnvironment();
        assertThat(chosen(Optional.empty(), false).fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(sender(VALID).earlier()).hasValueSatisfying(entry -> assertThat(entry.clusterId()).isEqualTo("c1"));
        assertThat(chosen(Optional.empty(), false).errors()).extracting(ServiceError::code).containsExactly("AlreadyAccepted");
        assertThat(service.requests()).hasSize(1);
        assertThat(chosen(Optional.empty(), true).fate()).isEqualTo(Fate.ACCEPTED);
        assertThat(service.requests()).hasSize(2);
    }
}
