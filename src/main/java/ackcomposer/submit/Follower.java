package ackcomposer.submit;

import ackcomposer.submit.Followed.End;
import ackcomposer.submit.Followed.Limit;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows one creation until the cluster runs or has failed. It only looks, so it can end and begin again at any moment; what it needs
 * stands in the ledger. A look that fails says nothing of the cluster, and is made again.
 */
public final class Follower {
    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofSeconds(20);
    private static final Duration SELDOM_AFTER = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A network that is away for longer than that is not waited for. */
    private static final Duration MOST_UNSEEN = Duration.ofMinutes(30);
    private static final Set<String> GONE = Set.of("deleting", "deleted", "delete_failed");

    private final Looking looking;
    private final Waiting waiting;
    private final Watcher watcher;

    /**
     * @param pauses between two looks; whoever ends them ends following, and nothing else
     * @param faster how many times as fast time runs as it does; more than 1 where only a rehearsal is followed
     */
    public Follower(Looking looking, Pauses pauses, Watcher watcher, int faster) {
        this(looking, faster == 1 ? pauses : new HurriedWaiting(pauses, faster), watcher);
    }

    Follower(Looking looking, Waiting waiting, Watcher watcher) {
        this.looking = looking;
        this.waiting = waiting;
        this.watcher = watcher;
    }

    /**
     * What is followed.
     *
     * @param task  null: not known, as of a cluster that was found by its name
     * @param began when the request was sent
     */
    public record Creation(String cluster, String task, Instant began, Limit limit) {
        private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,127}");

        /** An id that would lead to another place is as good as none. */
        public Creation {
            if (!ID.matcher(cluster).matches()) throw new IllegalArgumentException("cluster");
            if (task != null && !ID.matcher(task).matches()) task = null;
        }
    }

    public Followed follow(Creation creation) {
        var look = new CreationLook(looking, creation);
        var log = new ServiceLog(looking, creation.cluster());
        var seen = waiting.now();
        var last = Progress.NOTHING_SEEN;
        var isLate = false;
        for (var misses = 0; ; ) {
            var now = waiting.now();
            var elapsed = Duration.between(creation.began(), now);
            Duration pause;
            try {
                last = look.at(elapsed, last);
                seen = now;
                misses = 0;
                watcher.seen(last);
                log.news().forEach(watcher::logged);
                if (failed(last) || look.isDone(last)) return new Followed(failed(last) ? End.FAILED : End.RUNNING, last);
                pause = elapsed.compareTo(SELDOM_AFTER) < 0 ? OFTEN : SELDOM;
                watcher.waits(pause);
            } catch (IOException fault) {
                pause = shorter(LONGEST_PAUSE, OFTEN.multipliedBy(++misses));
                var unseen = Duration.between(seen, now);
                if (unseen.compareTo(MOST_UNSEEN) >= 0) return new Followed(End.UNSEEN, last);
                watcher.unseen(SafeText.text(String.valueOf(fault.getMessage())), unseen, pause);
            }
            if (!isLate && elapsed.compareTo(creation.limit().time()) >= 0) {
                isLate = true;
                watcher.late(creation.limit());
            }
            if (elapsed.compareTo(creation.limit().time().multipliedBy(2)) >= 0) return new Followed(End.TOO_LONG, last);
            if (!waiting.pause(pause)) return new Followed(End.STOPPED, last);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** A cluster that goes away again while it is created was rolled back. */
    private static boolean failed(Progress now) {
        return TaskFacts.isFailure(now.taskState()) || TaskFacts.isFailure(now.clusterState())
                || GONE.contains(now.clusterState().toLowerCase(Locale.ROOT));
    }
}
