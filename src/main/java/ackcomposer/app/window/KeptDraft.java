package ackcomposer.app.window;

import ackcomposer.app.file.DraftStore;
import ackcomposer.app.file.Work;
import ackcomposer.model.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps what a window has not saved on disk: soon after the first change that is not there yet, and at once where that is asked. When
 * nothing is unsaved any more, nothing is kept.
 */
public final class KeptDraft {
    private final Optional<DraftStore> store;
    private final Work work;
    private final Consumer<Runnable> later;
    private final Runnable failed;
    private Snapshot unsaved;
    private Path origin;
    private Snapshot kept;
    private boolean waiting;
    private boolean told;

    /**
     * @param store  is not there where there is no folder for it: then nothing is kept
     * @param later  does something within a second
     * @param failed is told once that nothing can be kept
     */
    public KeptDraft(Optional<DraftStore> store, Work work, Consumer<Runnable> later, Runnable failed) {
        this.store = store;
        this.work = work;
        this.later = later;
        this.failed = failed;
    }

    /** The state of the draft; null: there is nothing in it that is not saved. */
    public void follow(Snapshot state, Path file) {
        if (store.isEmpty()) return;
        unsaved = state;
        origin = file;
        if (state == null) forget();
        else if (state != kept && !waiting) {
            waiting = true;
            later.accept(this::now);
        }
    }

    /** Writes what is not there yet. */
    public void now() {
        waiting = false;
        var state = unsaved;
        var file = origin;
        if (state == null || state == kept) return;
        kept = state;
        work.run(() -> {
            store.get().write(state, file);
            return state;
        }, written -> { }, this::fault);
    }

    /** That state is on disk already, as this window's. */
    public void adopted(Snapshot state) {
        kept = state;
    }

    private void forget() {
        if (kept == null) return;
        kept = null;
        work.run(() -> {
            store.get().forget();
            return true;
        }, gone -> { }, stays -> { });
    }

    private void fault(Throwable fault) {
        kept = null;
        if (!told && fault instanceof IOException) failed.run();
        told = true;
    }
}
