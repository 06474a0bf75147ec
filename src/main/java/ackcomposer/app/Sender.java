package ackcomposer.app;

import ackcomposer.catalogue.Catalogue;
import ackcomposer.catalogue.Lang;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.ServiceError;
import ackcomposer.submit.Submission;
import ackcomposer.view.Submitting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sends the draft of a window: to its region's endpoint, with the key of the environment or one that was typed. */
record Sender(Supplier<Snapshot> draft, Map<String, String> env, Background background) implements Submitting {
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    /** For trying things out: takes all calls instead of the region's endpoint. The window's title names it. */
    static final String OVERRIDE = "ACK_COMPOSER_ENDPOINT";

    @Override
    public Optional<String> keyInEnvironment() {
        return Credentials.fromEnvironment(env).map(Credentials::keyTail);
    }

    @Override
    public Optional<String> endpoint(String region) {
        return resolve(region).map(endpoint -> endpoint.base().toString());
    }

    private Optional<Endpoint> resolve(String region) {
        try {
            var override = env.get(OVERRIDE);
            return Optional.of(override == null || override.isBlank() ? Endpoint.ofRegion(region) : Endpoint.parse(override));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public void send(Optional<Key> typed, Consumer<Outcome> answer) {
        var snapshot = draft.get();
        background.run(() -> once(snapshot, typed), answer, fault -> answer.accept(notSent(fault)));
    }

    private Outcome once(Snapshot snapshot, Optional<Key> typed) throws Unready {
        var credentials = typed.map(key -> new Credentials(key.id(), key.secret(), key.token())).or(() -> Credentials.fromEnvironment(env));
        if (credentials.isEmpty()) return notSent("NoCredentials", "");
        var region = snapshot.root().get(Catalogue.BASICS.regionId).orElse("");
        var endpoint = resolve(region).orElseThrow(() -> new Unready("create.no_endpoint", region));
        var posting = Posting.of(snapshot, endpoint, credentials.get().accessKeyId(), env);
        return new Submission(Home.ledger(env)).once(posting.intent(), endpoint, credentials.get(), posting.body(), DEADLINE);
    }

    private static Outcome notSent(Exception fault) {
        return fault instanceof Unready unready ? notSent("Unready", unready.words().in(Lang.EN)) : notSent("OurFault", fault.getClass().getName());
    }

    static Outcome notSent(String code, String message) {
        return new Outcome(Fate.NOT_SENT, null, null, null, null, List.of(new ServiceError(code, message)), null);
    }
}
