package ackcomposer.submit;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks for the cluster of a request whose answer was lost, again and again with longer pauses, until it is there or the time is over:
 * in the list of the region, and among the clusters that events say were begun. It is the one of exactly that name which was not there
 * before; with a tag of the request's own, the one that has it.
 */
final class Search {
    /** Between two looks, in seconds; the last one again and again. */
    private static final int[] PAUSES = {2, 3, 5, 8, 12, 20};
    /** Clocks differ, and a cluster may be dated from when the service began with it. */
    private static final Duration EARLIER = Duration.ofMinutes(5);
    private static final Duration LOOK = Duration.ofSeconds(10);

    /** Of the clusters that events alone name, so many are looked at each time. */
    private static final int MOST_DETAILS = 5;

    private final AccountView view;
    private final Waiting waiting;
    /** Those that events alone name, as they showed themselves; nothing for one that is gone or elsewhere. */
    private final Map<String, Optional<ListedCluster>> begun = new HashMap<>();

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
            var listed = of(entry, seen.found().orElse(List.of()));
            if (!listed.isEmpty() && seen.isWhole()) return new Found(listed, null);
            var events = view.begunSince(since(entry), LOOK);
            var unlisted = without(events.found().orElse(List.of()), seen.found().orElse(List.of()));
            look(unlisted);
            // What was not seen may hold another one of the name, unless every creation since then was.
            if (events.isWhole() && begun.keySet().containsAll(unlisted)) {
                var found = joined(listed, of(entry, unlisted.stream().flatMap(id -> begun.get(id).stream()).toList()));
                if (!found.isEmpty()) return new Found(found, seen.obstacle());
            }
            if (seen.lacks(Obstacle.Kind.RIGHTS) && !events.isWhole()) return new Found(List.of(), seen.obstacle());
            var rest = Duration.between(waiting.now(), end);
            var pause = Duration.ofSeconds(PAUSES[Math.min(look, PAUSES.length - 1)]);
            if (rest.isNegative() || rest.isZero() || !waiting.pause(pause.compareTo(rest) < 0 ? pause : rest))
                return new Found(List.of(), seen.obstacle());
        }
    }

    private List<String> of(LedgerRecord entry, Collection<ListedCluster> clusters) {
        return clusters.stream().filter(cluster -> isOf(entry, cluster)).map(ListedCluster::id).toList();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static List<String> without(List<String> ids, List<ListedCluster> listed) {
        return ids.stream().filter(id -> listed.stream().noneMatch(cluster -> cluster.id().equals(id))).toList();
    }

    private void look(List<String> ids) {
        ids.stream().filter(id -> !begun.containsKey(id)).limit(MOST_DETAILS).forEach(id -> {
            var seen = view.cluster(id, LOOK);
            if (seen.isWhole()) begun.put(id, seen.found());
        });
    }

    private Instant since(LedgerRecord entry) {
        return entry.time().plus(view.clockOff().orElse(Duration.ZERO)).minus(EARLIER);
    }

    private boolean isOf(LedgerRecord entry, ListedCluster cluster) {
        var trace = entry.trace();
        if (!cluster.name().equals(entry.intent().name()) || !cluster.isThere()) return false;
        if (trace.known() != null && trace.known().contains(cluster.id())) return false;
        if (trace.tag() != null && cluster.hasTags()) return trace.tag().equals(cluster.tag());
        if (cluster.created() == null) return trace.known() != null;
        return !cluster.created().isBefore(since(entry));
    }
}
