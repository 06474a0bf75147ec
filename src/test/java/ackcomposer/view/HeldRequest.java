package ackcomposer.view;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Caller;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Profile;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Submitting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A request that is not answered before the test does it, with a key in the environment.
 *
 * @param strangeHost not the service's own, behind a proxy; empty: it goes to the service
 */
public record HeldRequest(Snapshot snapshot, List<Consumer<Outcome>> waiting, boolean isRehearsal, Optional<String> strangeHost)
        implements Submitting {
    public static HeldRequest of(Snapshot snapshot, List<Consumer<Outcome>> waiting) {
        return new HeldRequest(snapshot, waiting, false, Optional.empty());
    }

    @Override
    public Optional<String> keyInEnvironment() {
        return Optional.of("c0de");
    }

    @Override
    public Optional<String> endpoint() {
        return strangeHost.map(host -> "https://" + host);
    }

    @Override
    public Optional<String> proxy() {
        return strangeHost.map(host -> "http://proxy:3128");
    }

    @Override
    public List<Profile> profiles() {
        return List.of();
    }

    @Override
    public Optional<LedgerRecord> earlier() {
        return Optional.empty();
    }

    @Override
    public Duration deadline() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void fetch(Profile profile, Consumer<Profile> got, Consumer<Message> failed) {
        failed.accept(Message.of(Session.class, "fetch.failed"));
    }

    @Override
    public void identify(Choice choice, Consumer<Caller> known, Consumer<Message> hindered) {
        hindered.accept(Message.of(Session.class, "sending.network", "GetCallerIdentity"));
    }

    @Override
    public void send(Choice choice, Consumer<Message> told, Consumer<Sent> answer) {
        waiting.add(outcome -> answer.accept(new Sent(outcome, Optional.empty())));
    }
}
