package ackcomposer.view.session;

import ackcomposer.catalogue.field.Message;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A creation that a window follows, and what was seen of it so far: the same in every language, and while other pages are looked at. */
public final class Creating implements Following.Eye {
    private static final int MOST_LINES = 10_000;

    private final Following following;
    private final InstantSource clock;
    /** Null: nothing was seen yet. */
    private final Watched<Progress> seen;
    /** Null: the last look showed something, and the time is not over. */
    private final Watched<Message> aside;
    private final Watched<Followed> ended;
    /** How many lines there were so far, those among them that are not kept any more. */
    private final Watched<Integer> told;
    private final Watched<Boolean> asked;
    private final List<String> lines = new ArrayList<>();
    private Instant seenAt;
    private Instant next;

    Creating(Session session, Following following, InstantSource clock) {
        this.following = following;
        this.clock = clock;
        seen = new Watched<>(session, "seen", null);
        aside = new Watched<>(session, "aside", null);
        ended = new Watched<>(session, "ended", null);
        told = new Watched<>(session, "told", 0);
        asked = new Watched<>(session, "asked", false);
        seenAt = clock.instant();
    }

    public CreatedCluster cluster() {
        return following.cluster();
    }

    /** What was seen last. */
    public Optional<Progress> seen() {
        return Optional.ofNullable(seen.get());
    }

    /** What is to be said of the looking itself. */
    public Optional<Message> aside() {
        return Optional.ofNullable(aside.get());
    }

    /** How it ended; empty: it goes on. */
    public Optional<Followed> ended() {
        return Optional.ofNullable(ended.get());
    }

    /** How it stands, in a word of ours: going, or how it ended. */
    public String state() {
        return ended().map(followed -> followed.end().name().toLowerCase(Locale.ROOT)).orElse("going");
    }

    /** How many lines of the service's log were told so far. */
    public int told() {
        return told.get();
    }

    /** Those lines but the first so many, in the order of the service; the oldest are not kept for ever. */
    public List<String> linesAfter(int first) {
        var gone = told.get() - lines.size();
        return List.copyOf(lines.subList(Math.max(0, Math.min(lines.size(), first - gone)), lines.size()));
    }

    /** Since the request was sent, by the clock of this computer once something was seen; it stands when all is over. */
    public Duration elapsed() {
        var last = seen.get();
        if (ended.get() != null) return ended.get().last().elapsed();
        var since = Duration.between(seenAt, clock.instant()).multipliedBy(following.faster());
        return last == null ? Duration.between(cluster().sent(), seenAt).plus(since) : last.elapsed().plus(since);
    }

    /** Until it is looked again; empty: that is not known, or it is over. */
    public Optional<Duration> untilNext() {
        if (next == null || ended.get() != null) return Optional.empty();
        var left = Duration.between(clock.instant(), next).multipliedBy(following.faster());
        return Optional.of(left.isNegative() ? Duration.ZERO : left);
    }

    /** Looks without waiting any longer. A second time only once that look has shown something, or nothing. */
    public void lookNow() {
        if (!canLookNow()) return;
        asked.set(true);
        next = clock.instant();
        following.lookNow();
    }

    /** Whether it goes on, and is not just being looked at because the user asked for it. */
    public boolean canLookNow() {
        return ended.get() == null && !asked.get();
    }

    void begin() {
        following.begin(this);
    }

    /** Ends the looking; what was seen stays. */
    public void stop() {
        following.stop();
    }

    @Override
    public void seen(Progress now) {
        asked.set(false);
        seenAt = clock.instant();
        aside.set(null);
        seen.set(now);
    }

    @Override
    public void logged(String line) {
        if (lines.size() == MOST_LINES) lines.remove(0);
        lines.add(line);
        told.set(told.get() + 1);
    }

    @Override
    public void waits(Duration pause) {
        asked.set(false);
        next = clock.instant().plus(pause.dividedBy(following.faster()));
    }

    @Override
    public void aside(Message words) {
        aside.set(words);
    }

    @Override
    public void ended(Followed followed) {
        if (followed.end() == Followed.End.STOPPED) return;
        seen.set(followed.last());
        ended.set(followed);
    }
}
