package ackcomposer.view.session;

import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A draft with which the one at hand is compared.
 *
 * @param name of its file
 * @param how  tells what differs between the two, the second after the first
 */
public record Baseline(String name, Snapshot of, BiFunction<Snapshot, Snapshot, List<ReadText.Change>> how) {

    public List<ReadText.Change> changes(Snapshot now) {
        return how.apply(of, now);
    }
}
