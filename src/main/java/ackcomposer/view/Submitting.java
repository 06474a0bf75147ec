package ackcomposer.view;

import ackcomposer.submit.Outcome;
import java.util.Optional;
import java.util.function.Consumer;

/** How the window has a request sent; what is sent are the bytes behind the preview, secrets in clear. */
public interface Submitting {

    /** A key that was typed for this one run; never stored. */
    record Key(String id, String secret, String token) {
    }

    /** The last characters of the key that the environment holds; empty if it holds none. */
    Optional<String> keyInEnvironment();

    /** The address that takes the request; empty where the region has none. */
    Optional<String> endpoint(String region);

    /** Sends once and answers on the window's thread. No typed key: that of the environment. */
    void send(Optional<Key> typed, Consumer<Outcome> answer);
}
