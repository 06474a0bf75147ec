package ackcomposer.view.session;

import ackcomposer.model.Snapshot;
import ackcomposer.submit.Outcome;
import java.util.Optional;
import java.util.function.Consumer;

/** One request on its way to be sent: what the window shows of it is what goes out, whatever becomes of the draft meanwhile. */
public interface Submitting {
    /** A key that was typed for this one run; never stored. */
    record Key(String id, String secret, String token) {
    }

    /** The draft that is confirmed, as it was when that was asked for. */
    Snapshot snapshot();

    /** The last characters of the key that the environment holds; empty if it holds none. */
    Optional<String> keyInEnvironment();

    /** The address that takes the request; empty where the region has none. */
    Optional<String> endpoint();

    /** Sends the bytes of that draft once and answers on the window's thread. No typed key: that of the environment. */
    void send(Optional<Key> typed, Consumer<Outcome> answer);
}
