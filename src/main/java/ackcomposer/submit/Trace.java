package ackcomposer.submit;

import java.util.List;
import java.util.Optional;

/**
 * What tells the cluster of one request from others of its name.
 *
 * @param tag   the value of the request's own tag {@code ack-composer:submit}; null: it has none
 * @param known ids of the clusters that had the name before; null: nobody could look
 */
public record Trace(String tag, List<String> known) {
    static final Trace NONE = new Trace(null, null);
    public static final String TAG = "ack-composer:submit";

    public Trace {
        known = known == null ? null : List.copyOf(known);
    }

    Trace knowing(List<String> ids) {
        return new Trace(tag, ids);
    }

    Optional<String> tagged() {
        return Optional.ofNullable(tag);
    }
}
