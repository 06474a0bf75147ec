package ackcomposer.app.window;

import ackcomposer.submit.Followed.End;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.State;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Which creation a window follows is kept, so that the next one goes on; what has ended, or was not to be watched any more, is not. */
final class Resuming {
    private final Session session;
    private final Consumer<String> keep;
    private String kept;
    private boolean begun;

    /**
     * @param kept the id of the record that was kept by an earlier window; empty: none
     * @param keep keeps another one, or that there is none
     */
    Resuming(Session session, String kept, Consumer<String> keep) {
        this.session = session;
        this.kept = kept;
        this.keep = keep;
        session.lifetime().watch(this::note);
    }

    private void note() {
        var now = session.creating();
        // A rehearsal takes the place of a creation for the moment, and leaves what is known of it.
        if (now.isEmpty() && !begun || now.filter(creating -> creating.cluster().isRehearsal()).isPresent()) return;
        begun = now.isPresent();
        var id = now.filter(Resuming::goesOn).flatMap(creating -> creating.cluster().record()).orElse("");
        if (id.equals(kept)) return;
        kept = id;
        keep.accept(id);
    }

    /** A network that was away says nothing of the cluster. */
    private static boolean goesOn(Creating creating) {
        return creating.ended().map(followed -> followed.end() == End.UNSEEN).orElse(true);
    }

    /** The creation that was followed when the last window went, if nothing else is followed by now. */
    Optional<LedgerRecord> left(List<LedgerRecord> records) {
        if (session.creating().isPresent()) return Optional.empty();
        return records.stream().filter(record -> record.id().equals(kept) && record.state() == State.ACCEPTED
                && record.clusterId() != null && record.intent() != null).findFirst();
    }
}
