package ackcomposer.app.send;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.Work;
import ackcomposer.catalogue.check.Secrets;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Follower;
import ackcomposer.submit.Hosts;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Order;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.Pauses;
import ackcomposer.submit.Progress;
import ackcomposer.submit.SignedLooking;
import ackcomposer.submit.Submitted;
import ackcomposer.submit.Transport;
import ackcomposer.submit.Watcher;
import ackcomposer.view.session.CreatedCluster;
import ackcomposer.view.session.Following;
import ackcomposer.view.session.Session;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One creation as it is followed, on a thread of its own: it may take an hour, and nothing waits for it.
 *
 * @param transport how the service is reached
 * @param secrets of the request, which no reply may show; empty: nobody remembers them
 * @param stopped ends the looking
 * @param pauses between two looks, which that ends too
 */
public record Creation(CreatedCluster cluster, Endpoint endpoint, Transport transport, Credentials credentials,
        Optional<List<String>> secrets, Work work, CompletableFuture<Void> stopped, Pauses pauses) implements Following {
    /** A creation that takes minutes is rehearsed in seconds. */
    private static final int REHEARSED = 20;

    private Creation(CreatedCluster cluster, Endpoint endpoint, Transport transport, Credentials credentials,
            Optional<List<String>> secrets, Work work) {
        this(cluster, endpoint, transport, credentials, secrets, work, new CompletableFuture<>());
    }

    private Creation(CreatedCluster cluster, Endpoint endpoint, Transport transport, Credentials credentials,
            Optional<List<String>> secrets, Work work, CompletableFuture<Void> stopped) {
        this(cluster, endpoint, transport, credentials, secrets, work, stopped, new Pauses(stopped));
    }

    /** Of what was just sent, if it has come to a cluster of its own. */
    static Optional<Following> of(Snapshot draft, Order order, Submitted submitted, Transport transport, boolean isRehearsal,
            Work work) {
        var outcome = submitted.outcome();
        var record = isRehearsal ? Optional.<String>empty() : Optional.ofNullable(submitted.entry()).map(LedgerRecord::id);
        return cluster(outcome).map(id -> new CreatedCluster(order.intent().name(), order.intent().region(), id,
                Optional.ofNullable(outcome.taskId()), Optional.ofNullable(outcome.requestId()), began(submitted.entry()), limit(draft),
                record, isRehearsal)).map(made -> new Creation(made, order.endpoint(), transport, order.credentials(),
                Optional.of(order.secrets()), work));
    }

    /**
     * Of a record of the ledger that came to a cluster. Reads files.
     *
     * @throws Unready where it cannot be watched: there is no key, or it was sent to another host than that which is set
     */
    public static Creation of(LedgerRecord entry, Map<String, String> env, Work work) throws Unready {
        var way = Way.of(env);
        var endpoint = way.endpointOf(entry);
        var key = KeyOfRecord.find(entry, env).orElseThrow(() -> new Unready("reason.NoCredentials"));
        var made = new CreatedCluster(entry.intent().name(), entry.intent().region(), entry.clusterId(),
                Optional.ofNullable(entry.taskId()), Optional.ofNullable(entry.requestId()), began(entry), limit(entry, env),
                Optional.of(entry.id()), false);
        return new Creation(made, endpoint, way.transport(), key, Optional.empty(), work);
    }

    /** That of the request, where that was kept. */
    private static Followed.Limit limit(LedgerRecord entry, Map<String, String> env) {
        try {
            return limit(SpecFile.read(new Ledger(Home.ledger(env)).draft(entry)).snapshot());
        } catch (NoHome | IOException | Fault notKept) {
            return Followed.Limit.ours();
        }
    }

    /** The host that would be asked, with the key's signature, if nobody knows it. */
    public Optional<String> strangeHost() {
        return Optional.of(endpoint).filter(to -> !Hosts.isTrusted(to)).map(to -> to.base().getHost());
    }

    /** The cluster of a request, if it has one: not one that was there before. */
    public static Optional<String> cluster(Outcome outcome) {
        return switch (outcome.fate()) {
            case ACCEPTED -> Optional.ofNullable(outcome.clusterId());
            case UNKNOWN -> Optional.ofNullable(outcome.resolved());
            case REFUSED, NOT_SENT -> Optional.empty();
        };
    }

    /** When it was sent; now, where that is not known. */
    public static Instant began(LedgerRecord entry) {
        return entry == null ? Instant.now() : Objects.requireNonNullElseGet(entry.time(), Instant::now);
    }

    /** That of the request, in a form that sends one. */
    public static Followed.Limit limit(Snapshot draft) {
        var field = Catalogue.ADVANCED.timeoutMins;
        var minutes = draft.root().get(field).filter(set -> field.place(draft.contract(), draft.type()).isPresent())
                .map(set -> set.text()).filter(text -> text.matches("[1-9]\\d{0,4}")).map(Integer::valueOf);
        return minutes.map(sent -> new Followed.Limit(Duration.ofMinutes(sent), true)).orElseGet(Followed.Limit::ours);
    }

    @Override
    public int faster() {
        return cluster.isRehearsal() ? REHEARSED : 1;
    }

    @Override
    public void begin(Eye eye) {
        var looking = secrets.map(known -> new SignedLooking(transport, stopped, endpoint, credentials, known)).orElseGet(() ->
                SignedLooking.withoutMemory(transport, stopped, endpoint, credentials, Secrets::isNamedSo));
        var watched = new Follower.Creation(cluster.id(), cluster.task().orElse(null), cluster.sent(), cluster.limit());
        var thread = new Thread(() -> {
            var followed = new Follower(looking, pauses, new Told(work, eye), faster()).follow(watched);
            work.tell(() -> eye.ended(followed));
        }, "following");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        stopped.complete(null);
    }

    @Override
    public void lookNow() {
        pauses.cut();
    }

    /** What is seen, on the window's thread. */
    private record Told(Work work, Eye eye) implements Watcher {
        @Override
        public void seen(Progress now) {
            work.tell(() -> eye.seen(now));
        }

        @Override
        public void logged(String line) {
            work.tell(() -> eye.logged(line));
        }

        @Override
        public void waits(Duration pause) {
            work.tell(() -> eye.waits(pause));
        }

        @Override
        public void late(Followed.Limit over) {
            aside("follow.late", over.time().toMinutes());
        }

        @Override
        public void unseen(String fault, Duration since, Duration next) {
            aside("follow.unseen", since.toSeconds(), next.toSeconds());
            waits(next);
        }

        private void aside(String key, Object... args) {
            var words = Message.of(Session.class, key, args);
            work.tell(() -> eye.aside(words));
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "Creation[" + cluster.id() + "]";
    }
}
