package ackcomposer.view.parts;

import ackcomposer.model.Draft;
import ackcomposer.model.Reading;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.List;

/**
 * What the nodes of one place follow, be it a window, a page or a pool: it ends with them, and all that is in it. What is followed is not
 * named: an act runs now, and again when something that it read differs. The only way to listen in the window.
 */
public final class Lifetime {
    /** More than any chain of acts is long: one that never comes to rest is a fault of ours. */
    private static final int MOST_ROUNDS = 50;

    private final Draft draft;
    private final Lifetime above;
    private final List<Watch> watches = new ArrayList<>();
    private final List<Lifetime> below = new ArrayList<>();
    private boolean resting;
    private boolean ended;
    private boolean beating;
    private boolean again;

    private final class Watch {
        private final Runnable act;
        private Reading reading;
        private Snapshot failedAt;

        private Watch(Runnable act) {
            this.act = act;
        }

        private void run() {
            failedAt = null;
            try {
                // Its reading is its own: whatever makes nodes that follow something does not follow it too.
                Reading.apart(() -> reading = Reading.of(draft.state(), () -> {
                    act.run();
                    return this;
                }).reading());
            } catch (RuntimeException fault) {
                // What else follows the draft goes on; this is tried again when the draft is another.
                failedAt = draft.state();
                Thread.currentThread().getUncaughtExceptionHandler().uncaughtException(Thread.currentThread(), fault);
            }
        }

        private boolean isDue() {
            return failedAt != null ? failedAt != draft.state() : reading == null || !reading.holds(draft.state());
        }
    }

    private Lifetime(Draft draft, Lifetime above) {
        this.draft = draft;
        this.above = above;
    }

    /** That of a window. */
    public static Lifetime of(Draft draft) {
        return new Lifetime(draft, null);
    }

    /** One that ends with this one, if not before. */
    public Lifetime below() {
        var made = new Lifetime(draft, this);
        below.add(made);
        return made;
    }

    /** Does it now, and again whenever something differs that it read, of the draft or of the session. */
    public void watch(Runnable act) {
        var watch = new Watch(act);
        watches.add(watch);
        watch.run();
    }

    /** What is not on screen follows nothing until it is again. */
    public void rest(boolean now) {
        resting = now;
        if (!now) root().beat();
    }

    private Lifetime root() {
        return above == null ? this : above.root();
    }

    /** Does several things of which whoever follows them is told once, when all are done. */
    public void together(Runnable acts) {
        if (beating) {
            acts.run();
            again = true;
            return;
        }
        beating = true;
        try {
            acts.run();
        } finally {
            beating = false;
        }
        beat();
    }

    /** Something may differ: does what is due, until nothing is. */
    public void beat() {
        again = true;
        if (beating) return;
        beating = true;
        try {
            for (var round = 0; again; round++) {
                if (round == MOST_ROUNDS) throw new IllegalStateException("what follows the draft does not come to rest");
                again = false;
                doWhatIsDue();
            }
        } finally {
            beating = false;
        }
    }

    private void doWhatIsDue() {
        if (resting || ended) return;
        for (var watch : List.copyOf(watches)) {
            if (ended) return;
            // What it changes says so itself, and then all are asked again.
            if (watch.isDue()) watch.run();
        }
        List.copyOf(below).forEach(Lifetime::doWhatIsDue);
    }

    /** Nothing here follows anything any more. */
    public void end() {
        ended = true;
        watches.clear();
        below.forEach(Lifetime::endWithAbove);
        below.clear();
        if (above != null) above.below.remove(this);
    }

    private void endWithAbove() {
        ended = true;
        watches.clear();
        below.forEach(Lifetime::endWithAbove);
        below.clear();
    }

    /** How many acts follow something, here and below. */
    public int size() {
        return watches.size() + below.stream().mapToInt(Lifetime::size).sum();
    }
}
