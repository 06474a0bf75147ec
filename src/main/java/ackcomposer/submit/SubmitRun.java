package ackcomposer.submit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * One submit from the first look to the last: what stands in its way in the ledger, who calls, whether the name is taken, the one POST,
 * and after an answer that is none the search for the cluster. Every call but the POST changes nothing, and may fail.
 */
public final class SubmitRun {
    private static final Duration LOOK = Duration.ofSeconds(10);
    /** At 15 minutes the service refuses. */
    private static final Duration MOST_OFF = Duration.ofMinutes(5);

    private final Submission submission;
    private final Client client;
    private final Waiting waiting;
    private final CompletableFuture<Void> stop;
    private final Onlooker onlooker;

    /** @param stop ends whatever is under way, and what became of it is said */
    public SubmitRun(Ledger ledger, Transport transport, CompletableFuture<Void> stop, Onlooker onlooker) {
        this(ledger, new Client(transport, stop), Waiting.until(stop), stop, onlooker);
    }

    SubmitRun(Ledger ledger, Client client, Waiting waiting, CompletableFuture<Void> stop, Onlooker onlooker) {
        submission = new Submission(ledger, client);
        this.client = client;
        this.waiting = waiting;
        this.stop = stop;
        this.onlooker = onlooker;
    }

    /** @param resolve how long it is looked for the cluster where the answer was lost; zero: not at all */
    public Submitted send(Order order, Duration resolve) {
        var standing = submission.standing(order);
        // Only who calls can tell a record of another account from one of this.
        if (standing.isPresent() && (standing.get().entry() == null || !standing.get().entry().intent().isOfKnownAccount()))
            return resolved(standing.get(), order, resolve);
        var view = new AccountView(client, order);
        var look = order.deadline().compareTo(LOOK) < 0 ? order.deadline() : LOOK;
        var caller = view.caller(look);
        var known = order.with(caller.found().map(who -> order.intent().by(who.account())).orElse(order.intent()), order.trace());
        hindered(caller);
        var stands = submission.standing(known);
        if (stands.isPresent()) return resolved(stands.get(), known, resolve);
        if (caller.lacks(Obstacle.Kind.NETWORK)) return sent(known, view, resolve);
        var clusters = view.clusters(look);
        hindered(clusters);
        view.clockOff().filter(off -> off.abs().compareTo(MOST_OFF) > 0).ifPresent(onlooker::clockIsOff);
        var namesakes = clusters.found().orElse(List.of()).stream()
                .filter(cluster -> cluster.name().equals(known.intent().name())).toList();
        var taken = namesakes.stream().filter(ListedCluster::isThere).findFirst();
        if (taken.isPresent()) return Submitted.unwritten(Outcome.thereAlready(Unsent.NAME_TAKEN, taken.get().id()));
        var ids = clusters.isWhole() ? namesakes.stream().map(ListedCluster::id).toList() : null;
        return sent(known.with(known.intent(), known.trace().knowing(ids)), view, resolve);
    }

    /** What is open of an earlier run is looked for once more, and is accepted if its cluster is there by now. */
    private Submitted resolved(Submitted standing, Order order, Duration resolve) {
        var entry = standing.entry();
        if (resolve.isZero() || entry == null || !entry.state().open() || entry.time() == null) return standing;
        var found = new Search(new AccountView(client, order), waiting).lookFor(entry, Duration.ZERO);
        if (found.obstacle() != null) onlooker.hindered(found.obstacle());
        return found.clusters().size() == 1 ? submission.foundLater(entry, found.clusters().get(0)) : standing;
    }

    /**
     * Looks for the cluster of an open record, which is accepted if it is there; nothing is sent.
     *
     * @param order as of {@link Order#toLookFor}
     * @param most  zero: one look
     */
    public Looked lookFor(LedgerRecord entry, Order order, Duration most) {
        var view = new AccountView(client, order);
        if (entry.intent().isOfKnownAccount() && !isOfItsAccount(entry, order, view)) return new Looked(Looked.End.OTHER_ACCOUNT, entry);
        var found = new Search(view, waiting).lookFor(entry, most);
        if (found.obstacle() != null) onlooker.hindered(found.obstacle());
        if (found.clusters().size() > 1) onlooker.severalFound(found.clusters());
        return found.clusters().size() == 1
                ? new Looked(Looked.End.FOUND, submission.foundLater(entry, found.clusters().get(0)).entry())
                : new Looked(Looked.End.NOT_SEEN, entry);
    }

    /** Whose key an order is signed with; where that is not to be known, the onlooker is told why. */
    public static Optional<Caller> whoCalls(Order order, Transport transport, Onlooker onlooker) {
        var caller = new AccountView(new Client(transport, new CompletableFuture<>()), order).caller(LOOK);
        if (!caller.isWhole()) onlooker.hindered(caller.obstacle());
        return caller.found();
    }

    /** By who calls; where that may not be asked, by the end of the key. */
    private static boolean isOfItsAccount(LedgerRecord entry, Order order, AccountView view) {
        return view.caller(LOOK).found().map(who -> who.account().equals(entry.intent().account()))
                .orElseGet(() -> order.credentials().keyTail().equals(entry.keyEnd()));
    }

    private void hindered(Seen<?> seen) {
        if (!seen.isWhole()) onlooker.hindered(seen.obstacle());
    }

    private Submitted sent(Order order, AccountView view, Duration resolve) {
        if (stop.isDone()) return Submitted.unwritten(Outcome.notSent(Unsent.INTERRUPTED, null));
        var submitted = submission.once(order);
        if (submitted.outcome().fate() != Fate.UNKNOWN || resolve.isZero() || stop.isDone()) return submitted;
        onlooker.searching(resolve);
        var found = new Search(view, waiting).lookFor(submitted.entry(), resolve);
        if (found.clusters().size() == 1) return submission.adopted(submitted, found.clusters().get(0));
        if (found.clusters().size() > 1) onlooker.severalFound(found.clusters());
        if (found.obstacle() != null) onlooker.hindered(found.obstacle());
        return submitted;
    }
}
