package ackcomposer.view.dialog;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Caller;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Profile;
import ackcomposer.submit.State;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Submitting;
import ackcomposer.view.parts.Unbroken;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Nothing is sent before the list is ticked, the name typed and a key known; then it is sent once, and the secrets are gone. */
class ConfirmPaneTest {
    private static final Snapshot VALID = Samples.read(Samples.valid());
    private static final String TAIL = "c0de";

    private final Rig rig = Rig.of(Snapshot.fresh());
    private final List<Submitting.Choice> sent = new ArrayList<>();
    private final List<Consumer<Message>> telling = new ArrayList<>();
    private final List<Consumer<Outcome>> waiting = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<Asking> identities = new ArrayList<>();
    private ConfirmPane pane;

    /** Somebody asks whose key it is. */
    private record Asking(Submitting.Choice choice, Consumer<Caller> known, Consumer<Message> hindered) {
    }

    /** Somebody has agreed that a key is gotten. */
    private record Fetching(Profile profile, Consumer<Profile> got, Consumer<Message> failed) {
    }

    private static final List<Fetching> FETCHES = new ArrayList<>();

    /** A request that goes nowhere. */
    private record Held(List<Asking> identities, Snapshot snapshot, Optional<String> keyInEnvironment, Optional<String> endpoint,
            List<Profile> profiles, Optional<LedgerRecord> earlier, List<Submitting.Choice> sent, List<Consumer<Message>> telling,
            List<Consumer<Outcome>> waiting)
            implements Submitting {
        @Override
        public Duration deadline() {
            return Duration.ofSeconds(90);
        }

        @Override
        public Optional<String> proxy() {
            return endpoint.filter(to -> to.contains("proxied")).map(to -> "http://proxy:3128");
        }

        @Override
        public Optional<String> strangeHost() {
            return endpoint.filter(to -> to.contains("example")).map(to -> to.replace("https://", ""));
        }

        @Override
        public boolean isRehearsal() {
            return profiles.isEmpty() && endpoint.filter("http://127.0.0.1:1"::equals).isPresent();
        }

        @Override
        public void fetch(Profile profile, Consumer<Profile> got, Consumer<Message> failed) {
            FETCHES.add(new Fetching(profile, got, failed));
        }

        @Override
        public void identify(Choice choice, Consumer<Caller> known, Consumer<Message> hindered) {
            identities.add(new Asking(choice, known, hindered));
        }

        @Override
        public void send(Choice choice, Consumer<Message> told, Consumer<Sent> answer) {
            sent.add(choice);
            telling.add(told);
            waiting.add(outcome -> answer.accept(new Sent(outcome, Optional.empty())));
        }
    }

    private void confirm(Snapshot snapshot, String tail, String endpoint, List<Profile> profiles, LedgerRecord earlier) {
        var held = new Held(identities, snapshot, Optional.ofNullable(tail), Optional.ofNullable(endpoint), profiles,
                Optional.ofNullable(earlier), sent, telling, waiting);
        pane = rig.show(context -> new ConfirmPane(context, held, () -> told.add("cancelled"),
                sent -> told.add("answered " + sent.outcome().fate())));
    }

    private void confirm(Snapshot snapshot, String tail, String endpoint) {
        confirm(snapshot, tail, endpoint, List.of(), null);
    }

    private void confirm(String tail) {
        confirm(VALID, tail, "https://cs.cn-beijing.aliyuncs.com");
    }

    private TextField text(String id) {
        return (TextField) rig.find(id);
    }

    private Button button(String id) {
        return (Button) rig.find(id);
    }

    private void tick() {
        rig.act(() -> ((CheckBox) rig.find("confirm_checked")).setSelected(true));
    }

    private void fill(String id, String words) {
        rig.act(() -> text(id).setText(words));
    }

    /** The words of a bar. */
    private static Label said(Node bar) {
        var labels = Rig.all((Parent) bar, Label.class);
        return labels.get(labels.size() - 1);
    }

    private List<Node> faults() {
        return Rig.styled(pane, "problem").stream().filter(Rig::isSeen).toList();
    }

    private String whose() {
        var label = (Label) rig.find("confirm_whose");
        return Rig.isSeen(label) ? label.getText() : "";
    }

    private void answer(int index, String account) {
        rig.act(() -> identities.get(index).known().accept(new Caller(account, "acs:ram::" + account + ":user/alice")));
    }

    @Test
    @Tag("T18")
    void saysWhoseTheKeyIsWithoutWaitingForIt() {
        confirm(TAIL);
        assertThat(whose()).isEqualTo("Checking the account of this AccessKey…");
        answer(0, "1000");
        assertThat(whose()).isEqualTo("Account 1000 acs:ram::1000:user/alice");
        confirm(TAIL);
        rig.act(() -> identities.get(1).hindered().accept(Message.of(Session.class, "sending.rights", "GetCallerIdentity")));
        assertThat(whose()).startsWith("The account of this AccessKey is unknown. The AccessKey cannot call GetCallerIdentity.");
        rig.act(() -> identities.get(1).known().accept(new Caller("1000", null)));
        assertThat(whose()).isEqualTo("Account 1000 ");
    }

    @Test
    void creatingDoesNotWaitForWhoseTheKeyIs() {
        confirm(TAIL);
        tick();
        fill("confirm_name", "prod-bj-01");
        rig.click(button("confirm_create"));
        assertThat(sent).hasSize(1);
    }

    @Test
    void ofAnotherKeyItIsAskedAnewAndAnAnswerThatIsLateSaysNothing() {
        var ops = new Profile("ops", Profile.Source.CLI, "AK", null, null, new Credentials("LTAI-o", "s", null), null);
        confirm(VALID, TAIL, "https://cs.cn-beijing.aliyuncs.com", List.of(ops), null);
        rig.act(() -> picker().setValue(picker().getItems().get(1)));
        assertThat(identities).hasSize(2);
        assertThat(identities.get(1).choice().profile()).contains(ops);
        answer(0, "1000");
        assertThat(whose()).isEqualTo("Checking the account of this AccessKey…");
        answer(1, "2000");
        assertThat(whose()).startsWith("Account 2000");
    }

    @Test
    void aKeyThatIsTypedIsAskedAboutOnceItIsWhole() {
        confirm((String) null);
        assertThat(whose()).isEmpty();
        rig.focus(rig.find("confirm_key_id"));
        fill("confirm_key_id", "LTAI-t");
        rig.focus(rig.find("confirm_key_secret"));
        assertThat(identities).isEmpty();
        fill("confirm_key_secret", "secret");
        rig.focus(rig.find("confirm_token"));
        assertThat(identities).singleElement().satisfies(asked -> assertThat(asked.choice().typed())
                .contains(new Submitting.Key("LTAI-t", "secret", "")));
        rig.focus(rig.find("confirm_name"));
        assertThat(identities).as("nothing else was typed").hasSize(1);
    }

    @Test
    void aHostThatNobodyKnowsIsAskedOnlyOnceItIsTrusted() {
        confirm(VALID, TAIL, "https://cs.example.com");
        assertThat(identities).isEmpty();
        assertThat(whose()).isEmpty();
        rig.act(() -> ((CheckBox) rig.find("confirm_there")).setSelected(true));
        assertThat(identities).hasSize(1);
    }

    @Test
    void namesTheProxyThatItGoesThrough() {
        confirm(VALID, TAIL, "https://proxied.example");
        assertThat(Rig.words(pane)).containsSubsequence("Endpoint", "Proxy", "http://proxy:3128", "Region");
        confirm(TAIL);
        assertThat(Rig.words(pane)).doesNotContain("Proxy");
    }

    @Test
    @Tag("T18")
    void saysWhereWithWhichKeyAndWhatIsMade() {
        confirm(TAIL);
        assertThat(Rig.words(pane)).containsSubsequence("Create prod-bj-01?", "Endpoint", "https://cs.cn-beijing.aliyuncs.com", "Region",
                "cn-beijing", "AccessKey", "From environment variables, ends in c0de", "This will be created and billed:",
                "•", "3 masters, ecs.g7.xlarge, Pay-as-you-go", "•", "Each master: system disk 120 GiB ESSD",
                "•", "Pool web: 2 nodes, ecs.c7.xlarge, Pay-as-you-go",
                "•", "1 NAT gateway",
                "•", "1 load balancer for the API server", "I have checked the list above.", "Enter the cluster name to confirm", "Cancel",
                "Create cluster and start billing");
        assertThat(faults()).isEmpty();
    }

    @Test
    void isAboutTheDraftThatIsSentAndNotTheOneOfTheWindow() {
        rig.act(() -> rig.session.draft.edit(state -> state.set(0, BASICS.name, "other")));
        confirm(TAIL);
        assertThat(Rig.words(pane)).contains("Create prod-bj-01?").doesNotContain("Create other?");
        tick();
        fill("confirm_name", "other");
        rig.click(button("confirm_create"));
        assertThat(sent).isEmpty();
    }

    @Test
    void saysThatARegionHasNoEndpoint() {
        confirm(VALID, TAIL, null);
        assertThat(Rig.words(pane)).containsSubsequence("Endpoint", "No endpoint known for cn-beijing", "Region", "cn-beijing");
    }

    @Test
    void saysWhatIsClosedAndRetiredWhereTheDraftIsOfThat() {
        confirm(TAIL);
        var notice = Rig.styled(pane, "standing").get(0);
        var words = said(notice);
        assertThat(Unbroken.plain(words.getText())).startsWith("Since 2024-08-21, creating a dedicated cluster requires a ticket.")
                .contains("retired 28 parameters");
        assertThat(Rig.words(pane).indexOf(Unbroken.plain(words.getText()))).as("behind where it goes, before what it costs")
                .isBetween(Rig.words(pane).indexOf("cn-beijing"), Rig.words(pane).indexOf("This will be created and billed:"));
        confirm(Samples.read(Samples.managed()).in(Contract.FORM_2026), TAIL, null);
        assertThat(Rig.styled(pane, "standing")).isEmpty();
    }

    @Test
    void saysWhatCannotBeChangedAndWhatAFailureLeavesBehind() {
        confirm(TAIL);
        assertThat(Rig.words(pane)).containsSubsequence("Cannot be changed after creation:", "If creation fails:");
        var fixed = Rig.words(pane).get(Rig.words(pane).indexOf("Cannot be changed after creation:") + 1);
        assertThat(fixed).contains("Region", "VPC", "Pod CIDR", "Service CIDR").doesNotContain("Proxy mode");
        assertThat(Rig.words(pane).get(Rig.words(pane).indexOf("If creation fails:") + 1)).contains("may remain and be billed");
    }

    @Test
    void asksForAKeyOnlyWhereTheEnvironmentHasNone() {
        confirm(TAIL);
        assertThat(List.of("confirm_key_id", "confirm_key_secret", "confirm_token")).noneMatch(id -> Rig.isSeen(rig.find(id)));
        confirm(null);
        assertThat(List.of("confirm_key_id", "confirm_key_secret", "confirm_token")).allMatch(id -> Rig.isSeen(rig.find(id)));
        assertThat(Rig.words(pane)).containsSubsequence("AccessKey for this request only; not stored", "AccessKey ID",
                "AccessKey secret", "STS token (optional)").doesNotContain("AccessKey");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", value = {
            "false | prod-bj-01  | id   | secret | confirm_checked | The list is not confirmed. Check it, then select the checkbox.",
            "true  | ''          | id   | secret | confirm_name    | The name does not match the cluster name. Enter it exactly.",
            "true  | Prod-bj-01  | id   | secret | confirm_name    | The name does not match the cluster name. Enter it exactly.",
            "true  | prod-bj-01  | ''   | secret | confirm_key_id  | The AccessKey is missing. Enter its ID and secret.",
            "true  | prod-bj-01  | '  ' | secret | confirm_key_id  | The AccessKey is missing. Enter its ID and secret.",
            "true  | prod-bj-01  | id   | ' '    | confirm_key_id  | The AccessKey is missing. Enter its ID and secret."})
    void whatIsMissingIsSaidAndHasTheKeyboard(boolean ticked, String name, String id, String secret, String at, String said) {
        confirm(null);
        if (ticked) tick();
        fill("confirm_name", name);
        fill("confirm_key_id", id);
        fill("confirm_key_secret", secret);
        rig.click(button("confirm_create"));
        assertThat(sent).isEmpty();
        assertThat(pane.isSending()).isFalse();
        assertThat(faults()).singleElement().satisfies(fault -> {
            assertThat(((Label) fault).getText()).isEqualTo(said);
            assertThat(fault.getStyleClass()).contains("error");
        });
        assertThat(rig.focused()).isSameAs(rig.find(at));
        assertThat(Stream.iterate(rig.find(at), Objects::nonNull, Node::getParent)).as("it stands under what it is about")
                .containsAnyElementsOf(faults().get(0).getParent().getChildrenUnmodifiable());
    }

    @Test
    void aFaultGoesWhenItIsMended() {
        confirm(TAIL);
        rig.click(button("confirm_create"));
        assertThat(faults()).hasSize(1);
        fill("confirm_name", "prod-bj-01");
        assertThat(faults()).as("something else was mended").hasSize(1);
        tick();
        assertThat(faults()).isEmpty();
        fill("confirm_name", "prod");
        rig.click(button("confirm_create"));
        assertThat(faults()).hasSize(1);
        fill("confirm_name", "prod-bj-01");
        assertThat(faults()).isEmpty();
        confirm(null);
        rig.click(button("confirm_create"));
        fill("confirm_key_id", "id");
        assertThat(faults()).as("the secret is missing too").hasSize(1);
        fill("confirm_key_secret", "secret");
        assertThat(faults()).isEmpty();
        assertThat(sent).isEmpty();
    }

    @Test
    void aTypedKeyGoesAlongWithoutTheBlanksOfAPaste() {
        confirm(null);
        tick();
        fill("confirm_name", "prod-bj-01");
        fill("confirm_key_id", " LTAI-1 ");
        fill("confirm_key_secret", "s3cret");
        fill("confirm_token", " token ");
        rig.click(button("confirm_create"));
        assertThat(sent).containsExactly(
                new Submitting.Choice(Optional.of(new Submitting.Key("LTAI-1", "s3cret", "token")), Optional.empty(), false));
    }

    @Test
    void theKeyOfTheEnvironmentIsLeftToTheSender() {
        confirm(TAIL);
        tick();
        fill("confirm_name", "prod-bj-01");
        rig.click(button("confirm_create"));
        assertThat(sent).containsExactly(new Submitting.Choice(Optional.empty(), Optional.empty(), false));
    }

    @Test
    void onceSentNothingCanBeAskedAgainAndTheSecretsAreGone() {
        confirm(null);
        tick();
        fill("confirm_name", "prod-bj-01");
        fill("confirm_key_id", "LTAI-1");
        fill("confirm_key_secret", "s3cret");
        fill("confirm_token", "token");
        var create = button("confirm_create");
        rig.click(create);
        assertThat(pane.isSending()).isTrue();
        assertThat(create.isDisabled()).isTrue();
        assertThat(create.getText()).isEqualTo("Sending…");
        assertThat(create.getGraphic()).isInstanceOf(ProgressIndicator.class);
        assertThat(button("confirm_cancel").isDisabled()).isTrue();
        assertThat(text("confirm_key_secret").getText()).isEmpty();
        assertThat(text("confirm_token").getText()).isEmpty();
        fill("confirm_key_secret", "s3cret");
        rig.act(() -> Event.fireEvent(create, new ActionEvent()));
        assertThat(sent).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void whileItIsOutTheTimeAndTheLastNewsAreSaid() {
        confirm(TAIL);
        tick();
        fill("confirm_name", "prod-bj-01");
        var words = (Label) Rig.styled(pane, "told").get(0);
        assertThat(Rig.isSeen(words)).isFalse();
        rig.click(button("confirm_create"));
        assertThat(Rig.isSeen(words)).isTrue();
        assertThat(words.getText()).isEqualTo("0:00 of 1:30");
        assertSoon(() -> !words.getText().startsWith("0:00 of"));
        rig.act(() -> telling.get(0).accept(Message.of(Session.class, "sending.searching", 180)));
        assertSoon(() -> words.getText().endsWith("of 1:30  The answer was lost. Searching for the cluster for up to 180 seconds."));
    }

    private static void assertSoon(Callable<Boolean> is) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, is);
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    private static LedgerRecord earlier(State state) {
        return new LedgerRecord("id", null, state, Instant.parse("2026-11-24T12:00:00Z"), "c0de", "h", null, "c-1", null, null, false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "ACCEPTED | A request with this name was accepted on 2026-11-24 | as cluster c-1. Sending it again creates a second cluster.",
        "SENDING | A request with this name was sent on 2026-11-24 | its outcome is unknown.",
        "UNKNOWN | A request with this name was sent on 2026-11-24 | Check the console first.",
        "UNREADABLE | A record for this name cannot be read | so the request may have been sent."})
    void whatWasSentUnderThisNameBeforeIsSaidAndSendingAgainIsAChoice(State state, String begin, String part) {
        confirm(VALID, TAIL, "https://cs.cn-beijing.aliyuncs.com", List.of(), earlier(state));
        var said = said(Rig.styled(pane, "earlier").get(0));
        assertThat(Unbroken.plain(said.getText())).startsWith(begin).contains(part);
        tick();
        fill("confirm_name", "prod-bj-01");
        rig.click(button("confirm_create"));
        assertThat(sent).isEmpty();
        assertThat(faults()).singleElement().satisfies(fault -> assertThat(((Label) fault).getText())
                .startsWith("This request was sent before."));
        assertThat(rig.focused()).isSameAs(rig.find("confirm_again"));
        rig.act(() -> ((CheckBox) rig.find("confirm_again")).setSelected(true));
        assertThat(faults()).isEmpty();
        rig.click(button("confirm_create"));
        assertThat(sent).containsExactly(new Submitting.Choice(Optional.empty(), Optional.empty(), true));
    }

    @Test
    void withoutSuchARecordNothingIsSaidOfIt() {
        confirm(TAIL);
        assertThat(Rig.styled(pane, "earlier")).isEmpty();
        assertThat(Rig.isSeen(rig.find("confirm_again"))).isFalse();
    }

    private static Profile profile(String name, Profile.Hindrance hindrance, Instant expires) {
        return new Profile(name, Profile.Source.CLI, "AK", "cn-beijing", expires,
                hindrance == null ? new Credentials("LTAI-profile-1234", "s", "") : null, hindrance);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> picker() {
        return (ComboBox<Object>) rig.find("confirm_key");
    }

    @Test
    void aKeyOfAProfileCanBeChosenAndOneThatCannotBeUsedSaysWhy() {
        var ops = profile("ops", null, Instant.parse("2026-12-24T12:00:00Z"));
        confirm(VALID, TAIL, null, List.of(profile("old", Profile.Hindrance.EXPIRED, null), ops), null);
        var words = Rig.call(() -> picker().getItems().stream().map(Object::toString).toList());
        assertThat(words).hasSize(4);
        assertThat(words.get(0)).contains("Environment variables, key ends in c0de");
        assertThat(words.get(1)).contains("old: the temporary key has expired.");
        assertThat(words.get(2)).contains("ops (AK, cn-beijing), key ends in 1234, until 2026-12-24");
        assertThat(words.get(3)).contains("Enter an AccessKey for this request");
        assertThat(Rig.isSeen(rig.find("confirm_key_id"))).isFalse();
        rig.act(() -> picker().getSelectionModel().select(1));
        assertThat(Rig.call(() -> picker().getValue().toString())).as("it cannot be chosen").isEqualTo(words.get(0));
        rig.act(() -> picker().getSelectionModel().select(2));
        tick();
        fill("confirm_name", "prod-bj-01");
        rig.click(button("confirm_create"));
        assertThat(sent).containsExactly(new Submitting.Choice(Optional.empty(), Optional.of(ops), false));
    }

    private static Profile external(Credentials key) {
        return new Profile("ext", Profile.Source.CLI, "External", null, null, key, key == null ? Profile.Hindrance.RUNS : null,
                new Profile.Origin(true, "/opt/get-cred --profile x"));
    }

    @Tag("T14")
    @Test
    void aProgramThatYieldsAKeyIsShownWholeAndRunsOnlyWhenThatIsAgreedTo() {
        FETCHES.clear();
        confirm(VALID, TAIL, null, List.of(external(null)), null);
        assertThat(rig.find("confirm_fetch")).as("nothing is asked before it is chosen").isNull();
        rig.act(() -> picker().getSelectionModel().select(1));
        assertThat(((Label) rig.find("confirm_origin")).getText()).isEqualTo("/opt/get-cred --profile x");
        tick();
        fill("confirm_name", "prod-bj-01");
        rig.click(button("confirm_create"));
        assertThat(sent).as("there is no key yet").isEmpty();
        assertThat(FETCHES).as("nor was any program run").isEmpty();
        assertThat(faults()).singleElement().satisfies(fault -> assertThat(((Label) fault).getText())
                .startsWith("The key of this profile is not here yet."));
        assertThat(rig.focused()).isSameAs(rig.find("confirm_fetch"));
        rig.click(button("confirm_fetch"));
        assertThat(FETCHES).singleElement().satisfies(fetch -> assertThat(fetch.profile().name()).isEqualTo("ext"));
        rig.act(() -> FETCHES.get(0).failed().accept(Message.of(Session.class, "fetch.not_run")));
        assertThat(((Label) rig.find("confirm_fetch_failed")).getText()).startsWith("The program is missing");
        rig.click(button("confirm_fetch"));
        var gotten = external(new Credentials("LTAI-gotten-9999", "s", null));
        rig.act(() -> FETCHES.get(1).got().accept(gotten));
        assertThat(Rig.call(() -> picker().getValue().toString())).contains("ext (External), key ends in 9999");
        assertThat(rig.find("confirm_fetch")).isNull();
        rig.click(button("confirm_create"));
        assertThat(sent).containsExactly(new Submitting.Choice(Optional.empty(), Optional.of(gotten), false));
    }

    @Test
    void aKeyMayBeTypedInPlaceOfTheOthers() {
        confirm(VALID, TAIL, null, List.of(profile("ops", null, null)), null);
        rig.act(() -> picker().getSelectionModel().select(2));
        assertThat(Rig.isSeen(rig.find("confirm_key_id"))).isTrue();
        rig.click(button("confirm_create"));
        assertThat(faults()).extracting(fault -> ((Label) fault).getText())
                .containsExactly("The AccessKey is missing. Enter its ID and secret.");
        rig.act(() -> picker().getSelectionModel().select(0));
        assertThat(faults()).as("none is asked for now").isEmpty();
    }

    @Test
    void withoutAKeyInTheEnvironmentTheFirstProfileThatCanBeUsedIsChosen() {
        var ops = profile("ops", null, null);
        confirm(VALID, null, null, List.of(profile("run", Profile.Hindrance.RUNS, null), ops), null);
        tick();
        fill("confirm_name", "prod-bj-01");
        rig.click(button("confirm_create"));
        assertThat(sent).extracting(Submitting.Choice::profile).containsExactly(Optional.of(ops));
    }

    @Test
    void whatBecameOfItIsToldToWhoeverAsked() {
        confirm(TAIL);
        tick();
        fill("confirm_name", "prod-bj-01");
        rig.click(button("confirm_create"));
        rig.act(() -> waiting.get(0).accept(Outcome.notSent("NoCredentials", "")));
        assertThat(told).containsExactly("answered NOT_SENT");
    }

    @Test
    @Tag("T18")
    void theListHasTheKeyboardFirstAndCancelTakesEscape() {
        confirm(TAIL);
        assertThat(pane.getId()).isEqualTo("confirm");
        rig.focus(button("confirm_create"));
        rig.act(pane::requestFocus);
        assertThat(rig.focused()).isSameAs(rig.find("confirm_list"));
        rig.press(KeyCode.ENTER);
        assertThat(told).as("nothing is done by Enter").isEmpty();
        assertThat(sent).isEmpty();
        rig.focus(text("confirm_name"));
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("cancelled");
    }

    @Test
    void aScreenReaderSaysWhatTheNameIsFor() {
        confirm(TAIL);
        var label = (Label) Rig.call(() -> text("confirm_name").queryAccessibleAttribute(AccessibleAttribute.LABELED_BY));
        assertThat(label.getText()).isEqualTo("Enter the cluster name to confirm");
    }

    @ParameterizedTest
    @CsvSource({"confirm_key_id, AccessKey ID", "confirm_key_secret, AccessKey secret", "confirm_token, STS token (optional)"})
    void aScreenReaderSaysWhatEachFieldOfTheKeyIsFor(String id, String words) {
        confirm(null);
        fill(id, "LTAI-1");
        assertThat(Rig.spokenHelp(text(id))).isEqualTo(words);
        assertThat(((Label) Rig.call(() -> text(id).queryAccessibleAttribute(AccessibleAttribute.LABELED_BY))).getText()).isEqualTo(words);
        assertThat(Rig.spoken(text(id))).as("a password is not said").isIn(words, null);
    }

    @Test
    void onlyTheButtonThatSpendsMoneyIsAccented() {
        confirm(TAIL);
        assertThat(Rig.styled(pane, "accent")).containsExactly(button("confirm_create"));
        assertThat(pane.getStyleClass()).contains("dialog");
        assertThat(Rig.styled(pane, "dialog-title")).extracting(node -> ((Label) node).getText()).containsExactly("Create prod-bj-01?");
        assertThat(Rig.styled(pane, "fact-name")).extracting(node -> ((Label) node).getText()).containsExactly("Endpoint", "Region",
                "AccessKey");
        assertThat(Rig.styled(pane, "field-label")).filteredOn(Rig::isSeen).extracting(node -> ((Label) node).getText())
                .containsExactly("This will be created and billed:", "Cannot be changed after creation:", "If creation fails:",
                        "Enter the cluster name to confirm");
        assertThat(Rig.styled(pane, "mono")).hasSize(4).contains(text("confirm_name"));
        assertThat(Rig.styled(pane, "dialog-buttons")).hasSize(1);
        assertThat(Rig.styled(pane, "dialog-body")).as("what is to be read, and what to be done").hasSize(2);
        assertThat(Rig.styled(pane, "form-scroll")).hasSize(1);
        assertThat(Rig.styled(pane, "facts")).hasSize(1);
    }

    @Test
    void isAsHighAsWhatItSaysWithTheButtonsAtTheRight() {
        confirm(TAIL);
        var low = pane.getHeight();
        assertThat(low).isLessThan(rig.scene().getHeight() - 50);
        assertThat(Rig.fromTheRight(button("confirm_create"), pane)).isBetween(0.0, 50.0);
        confirm(null);
        assertThat(pane.getHeight()).as("with the fields for a key").isGreaterThan(low + 60);
    }

    @Test
    void whatHasToBeDoneStaysInViewHoweverLongTheListIs() {
        confirm(null);
        var scroll = (ScrollPane) Rig.styled(pane, "form-scroll").get(0);
        assertThat(((Region) scroll.getContent()).getHeight()).isGreaterThan(scroll.getViewportBounds().getHeight());
        for (var id : List.of("confirm_key_id", "confirm_key_secret", "confirm_checked", "confirm_name"))
            assertThat(Stream.iterate(rig.find(id), Objects::nonNull, Node::getParent)).as(id).doesNotContain(scroll);
    }

    @Test
    void inASmallWindowItsWordsGoOnInTheNextLine() {
        confirm(VALID, null, "https://takes-what-is-sent.example.com in place of the service of the region");
        rig.width(pane, 260);
        rig.click(button("confirm_create"));
        assertThat(Rig.cut(pane)).isEmpty();
        var scroll = (ScrollPane) Rig.styled(pane, "form-scroll").get(0);
        assertThat(((Region) scroll.getContent()).getWidth()).isLessThanOrEqualTo(scroll.getViewportBounds().getWidth());
        rig.width(pane, 560);
        assertThat(scroll.getPrefViewportHeight()).isEqualTo(300);
    }

    @Test
    @Tag("T8")
    void aHostThatNobodyKnowsIsAskedAbout() {
        confirm(VALID, TAIL, "https://cs.example.com");
        tick();
        fill("confirm_name", "prod-bj-01");
        rig.click(button("confirm_create"));
        assertThat(sent).isEmpty();
        assertThat(faults()).extracting(fault -> ((Label) fault).getText()).singleElement().asString()
                .contains("The request, its signature and passwords would go to an unknown host.");
        var there = (CheckBox) rig.find("confirm_there");
        assertThat(rig.focused()).isSameAs(there);
        assertThat(there.getText()).contains("cs.example.com");
        rig.act(() -> there.setSelected(true));
        assertThat(faults()).isEmpty();
        rig.click(button("confirm_create"));
        assertThat(sent).hasSize(1);
        confirm(TAIL);
        assertThat(Rig.isSeen(rig.find("confirm_there"))).isFalse();
    }

    @Test
    void aRehearsalIsNamedOneWhereItIsAskedAndWhereItIsSent() {
        confirm(VALID, TAIL, "http://127.0.0.1:1");
        assertThat(Rig.words(pane)).contains("Rehearsal: create prod-bj-01?", "Rehearse without creating anything")
                .doesNotContain("Create cluster and start billing");
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        rig.lang(Lang.ZH);
        confirm(TAIL);
        assertThat(Rig.words(pane)).doesNotContain("Cancel", "Endpoint", "1 NAT gateway");
    }
}
