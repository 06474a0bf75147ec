package ackcomposer.view.shell;

import ackcomposer.model.Snapshot;
import ackcomposer.submit.Outcome;
import ackcomposer.view.session.Submitting;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A request that is not answered before the test does it. */
record HeldRequest(Snapshot snapshot, List<Consumer<Outcome>> waiting) implements Submitting {
    @Override
    public Optional<String> keyInEnvironment() {
        return Optional.of("c0de");
    }

    @Override
    public Optional<String> endpoint() {
        return Optional.empty();
    }

    @Override
    public void send(Optional<Key> typed, Consumer<Outcome> answer) {
        waiting.add(answer);
    }
}
