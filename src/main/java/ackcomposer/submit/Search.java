package ackcomposer.submit;

import java.time.Duration;
import java.util.List;

/**
 * Looks for the cluster of a request whose answer was lost, again and again with longer pauses, until it is there or the time is over.
 * It is the one of exactly that name which was not there before; with a tag of the request's own, the one that has it.
 */
final class Search {
    /** Between two looks, in seconds; the last one again and again. */
    private static final int[] PAUSES = {2, 3, 5, 8, 12, 20};
    /** Clocks differ, and a cluster may be dated from when the service began with it. */
    private static final Duration EARLIER = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final AccountView view;
    private final Waiting waiting;

    Search(AccountView view, Waiting waiting) {
        this.view = view;
        this.waiting = waiting;
    }

    /**
     * What was found.
     *
     * @param clusters one: that is it; none: it is not there yet; more: nobody can tell which
     * @param obstacle why the last look showed nothing; null: nothing was in the way
     */
    record Found(List<String> clusters, Obstacle obstacle) {
    }

    Found lookFor(LedgerRecord entry, Duration most) {
        var end = waiting.now().plus(most);
        for (var look = 0; ; look++) {
            var seen = view.clusters(LOOK);
            var found = seen.found().orElse(List.of()).stream().filter(cluster -> isOf(entry, cluster)).map(ListedCluster::id).toList();
            // What was not seen may hold another one of the name.
            if (!found.isEmpty() && seen.isWhole() || seen.lacks(Obstacle.Kind.RIGHTS)) return new Found(found, seen.obstacle());
            var rest = Duration.between(waiting.now(), end);
            var pause = Duration.ofSeconds(PAUSES[Math.min(look, PAUSES.length - 1)]);
            if (rest.isNegative() || rest.isZero() || !waiting.pause(pause.compareTo(rest) < 0 ? pause : rest))
                return new Found(seen.isWhole() ? found : List.of(), seen.obstacle());
        }
    }

    private boolean isOf(LedgerRecord entry, ListedCluster cluster) {
        var trace = entry.trace();
        if (!cluster.name().equals(entry.intent().name()) || !cluster.isThere()) return false;
        if (trace.known() != null && trace.known().contains(cluster.id())) return false;
        if (trace.tag() != null && cluster.hasTags()) return trace.tag().equals(cluster.tag());
        if (cluster.created() == null) return trace.known() != null;
        var began = entry.time().plus(view.clockOff().orElse(Duration.ZERO));
        return !cluster.created().isBefore(began.minus(EARLIER));
    }
}
