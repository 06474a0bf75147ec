package ackcomposer.app.send;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.Work;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Submission;
import ackcomposer.view.session.Submitting;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sends one draft of a window as it was when the confirmation was asked for: its bytes are made then, and no others leave.
 *
 * @param body the bytes behind the preview, secrets in clear and references resolved
 */
public record Sender(Snapshot snapshot, byte[] body, Map<String, String> env, Work work) implements Submitting {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    /** For trying things out: takes all calls instead of the region's endpoint. The window's title names it. */
    public static final String OVERRIDE = "ACK_COMPOSER_ENDPOINT";

    /** @throws Unready where a draft without errors can not be sent all the same */
    public static Sender of(Snapshot snapshot, Map<String, String> env, Work work) throws Unready {
        Posting.refuseUnready(snapshot);
        return new Sender(snapshot, Posting.body(snapshot, env), env, work);
    }

    @Override
    public Optional<String> keyInEnvironment() {
        return Credentials.fromEnvironment(env).map(Credentials::keyTail);
    }

    @Override
    public Optional<String> endpoint() {
        return resolve().map(endpoint -> endpoint.base().toString());
    }

    private String region() {
        return snapshot.root().get(Catalogue.BASICS.regionId).orElse("");
    }

    private Optional<Endpoint> resolve() {
        try {
            var override = env.get(OVERRIDE);
            return Optional.of(override == null || override.isBlank() ? Endpoint.ofRegion(region()) : Endpoint.parse(override));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public void send(Optional<Key> typed, Consumer<Outcome> answer) {
        work.run(() -> once(typed), answer, fault -> answer.accept(notSent(fault)));
    }

    private Outcome once(Optional<Key> typed) throws Unready {
        // The window offers no sending of a draft with errors; what costs money is asked once more where it leaves.
        if (Checker.check(snapshot).stream().anyMatch(Problem::isError)) return Outcome.notSent("Errors", "");
        var credentials = typed.map(key -> new Credentials(key.id(), key.secret(), key.token())).or(() -> Credentials.fromEnvironment(env));
        if (credentials.isEmpty()) return Outcome.notSent("NoCredentials", "");
        var endpoint = resolve().orElseThrow(() -> new Unready("create.no_endpoint", region()));
        var order = Posting.of(snapshot, endpoint, body).order(endpoint, credentials.get(), DEADLINE, false);
        try {
            return new Submission(Home.ledger(env)).once(order).outcome();
        } catch (NoHome none) {
            return Outcome.notSent(none.code(), "");
        }
    }

    private static Outcome notSent(Throwable fault) {
        return fault instanceof Unready unready ? Outcome.notSent("Unready", unready.words().in(Lang.EN))
                : Outcome.notSent("OurFault", fault.getClass().getName());
    }
}
