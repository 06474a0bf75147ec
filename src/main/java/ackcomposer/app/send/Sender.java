package ackcomposer.app.send;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.Log;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.Work;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.submit.Caller;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.KeyFetch;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Order;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Profile;
import ackcomposer.submit.Profiles;
import ackcomposer.submit.SubmitRun;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Submitting;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Sends one draft of a window as it was when the confirmation was asked for: its bytes are made then, and no others leave.
 *
 * @param way      as it was set then
 * @param body     the bytes behind the preview, secrets in clear and references resolved
 * @param profiles as they were read then
 * @param earlier  as the ledger had it then
 * @param resolve  how long it is looked for the cluster where the answer was lost
 */
public record Sender(Snapshot snapshot, byte[] body, Way way, Map<String, String> env, Work work, List<Profile> profiles,
        Optional<LedgerRecord> earlier, Duration resolve, boolean isRehearsal) implements Submitting {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final String RESOLVE = "180";
    /** For trying things out: so many seconds it is looked for a cluster whose answer was lost, instead of three minutes. */
    public static final String RESOLVE_SECONDS = "ACK_COMPOSER_RESOLVE_SECONDS";

    /**
     * Reads profiles and the ledger, so not for the window's thread.
     *
     * @throws Unready where a draft without errors can not be sent all the same
     */
    public static Sender of(Snapshot snapshot, Map<String, String> env, Work work) throws Unready {
        Posting.refuseUnready(snapshot);
        var body = Posting.body(snapshot, env);
        var way = Way.of(env);
        var profiles = Home.ofUser(env).map(user -> Profiles.read(user, env, Instant.now()).all()).orElse(List.of());
        return new Sender(snapshot, body, way, env, work, profiles, earlier(snapshot, way, env),
                resolve(env), false);
    }

    /** How long it is looked for a cluster whose answer was lost. */
    public static Duration resolve(Map<String, String> env) {
        return Duration.ofSeconds(Long.parseLong(env.getOrDefault(RESOLVE_SECONDS, RESOLVE)));
    }

    /** What was sent under the draft's name before; what cannot be read is said when it is to be sent, and stands in the way then. */
    public static Optional<LedgerRecord> earlier(Snapshot snapshot, Way way, Map<String, String> env) {
        try {
            var endpoint = way.endpoint(region(snapshot));
            return endpoint.isEmpty() ? Optional.empty()
                    : new Ledger(Home.ledger(env)).standing(Posting.intent(snapshot, endpoint.get()));
        } catch (NoHome | IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> keyInEnvironment() {
        return Credentials.fromEnvironment(env).map(Credentials::keyTail);
    }

    @Override
    public Optional<String> endpoint() {
        return way.endpoint(region(snapshot)).map(endpoint -> endpoint.base().toString());
    }

    @Override
    public Optional<String> proxy() {
        return way.shownProxy();
    }

    @Override
    public Optional<String> strangeHost() {
        return way.strangeHost(region(snapshot));
    }

    @Override
    public Duration deadline() {
        return DEADLINE;
    }

    private static String region(Snapshot snapshot) {
        return snapshot.root().get(Catalogue.BASICS.regionId).orElse("");
    }

    @Override
    public void send(Choice choice, Consumer<Message> told, Consumer<Sent> answer) {
        work.run(() -> once(choice, told), answer, fault -> answer.accept(unsent(notSent(fault))));
    }

    private static Sent unsent(Outcome outcome) {
        return new Sent(outcome, Optional.empty());
    }

    /** On a thread of its own, since it may take its time. */
    @Override
    public void fetch(Profile profile, Consumer<Profile> got, Consumer<Message> failed) {
        var thread = new Thread(() -> {
            try {
                var found = new KeyFetch(way.transport()).of(profile, Instant.now());
                work.tell(() -> got.accept(found));
            } catch (KeyFetch.NoKey none) {
                var words = Message.of(Session.class, "fetch." + none.reason().name().toLowerCase(Locale.ROOT));
                work.tell(() -> failed.accept(words));
            }
        }, "fetching");
        thread.setDaemon(true);
        thread.start();
    }

    /** On a thread of its own: a request that is to be sent does not wait for it. */
    @Override
    public void identify(Choice choice, Consumer<Caller> known, Consumer<Message> hindered) {
        var credentials = credentials(choice);
        var endpoint = way.endpoint(region(snapshot));
        if (credentials.isEmpty() || endpoint.isEmpty()) return;
        var thread = new Thread(() -> {
            var order = order(endpoint.get(), credentials.get(), choice.again());
            SubmitRun.whoCalls(order, way.transport(), new WindowOnlooker(work, hindered))
                    .ifPresent(caller -> work.tell(() -> known.accept(caller)));
        }, "identifying");
        thread.setDaemon(true);
        thread.start();
    }

    private Optional<Credentials> credentials(Choice choice) {
        return choice.typed().map(key -> new Credentials(key.id(), key.secret(), key.token()))
                .or(() -> choice.profile().flatMap(Profile::credentials)).or(() -> Credentials.fromEnvironment(env));
    }

    private Order order(Endpoint endpoint, Credentials credentials, boolean again) {
        var identity = way.identity(region(snapshot), endpoint);
        return Posting.of(snapshot, endpoint, body).order(identity, credentials, DEADLINE, again);
    }

    private Sent once(Choice choice, Consumer<Message> told) throws Unready {
        // The window offers no sending of a draft with errors; what costs money is asked once more where it leaves.
        if (Checker.check(snapshot).stream().anyMatch(Problem::isError)) return unsent(Outcome.notSent("Errors", ""));
        var credentials = credentials(choice);
        if (credentials.isEmpty()) return unsent(Outcome.notSent("NoCredentials", ""));
        var endpoint = way.endpoint(region(snapshot)).orElseThrow(() -> new Unready("create.no_endpoint", region(snapshot)));
        var order = order(endpoint, credentials.get(), choice.again());
        try {
            var ledger = new Ledger(Home.ledger(env));
            var run = new SubmitRun(ledger, way.transport(), new CompletableFuture<>(), new WindowOnlooker(work, told));
            var submitted = run.send(order, resolve);
            if (!isRehearsal) Log.of(env).note(Log.Noted.SENT, submitted.outcome().fate(), submitted.outcome().status());
            return new Sent(submitted.outcome(), Creation.of(snapshot, order, submitted, way.transport(), isRehearsal, work));
        } catch (NoHome none) {
            return unsent(Outcome.notSent(none.code(), ""));
        }
    }

    private static Outcome notSent(Throwable fault) {
        return fault instanceof Unready unready ? Outcome.notSent("Unready", unready.words().in(Lang.EN))
                : Outcome.notSent("OurFault", fault.getClass().getName());
    }
}
