package ackcomposer.submit;

import java.time.Duration;
import java.util.List;

/**
 * One request as it is to be sent, in whose name and within which limits.
 *
 * @param identity where it is asked who calls; the endpoint itself where one was named, since that takes all calls
 * @param body     is sent as it is, byte for byte
 * @param hash     of the masked body
 * @param draft    what is kept of it beside the record, without its secrets; empty: nothing
 * @param secrets  what the body holds that no reply may show
 * @param deadline of the whole exchange of the POST
 * @param again    the user has said to send though a record stands in the way
 */
public record Order(Intent intent, Endpoint endpoint, Endpoint identity, Credentials credentials, byte[] body, String hash, byte[] draft,
        Trace trace, List<String> secrets, Duration deadline, boolean again) {

    public Order {
        body = body.clone();
        draft = draft.clone();
        secrets = List.copyOf(secrets);
    }

    /** One whose calls all go to one place, and whose body holds no secret. */
    static Order of(Intent intent, Endpoint endpoint, Credentials credentials, byte[] body, Duration deadline) {
        return new Order(intent, endpoint, endpoint, credentials, body, "h", new byte[0], Trace.NONE, List.of(), deadline, false);
    }

    /** One that sends nothing: for looking for the cluster of a record. */
    public static Order toLookFor(LedgerRecord entry, Endpoint endpoint, Endpoint identity, Credentials credentials) {
        return new Order(entry.intent(), endpoint, identity, credentials, new byte[0], entry.hash(), new byte[0], entry.trace(), List.of(),
                Duration.ZERO, false);
    }

    Order with(Intent known, Trace seen) {
        return new Order(known, endpoint, identity, credentials, body, hash, draft, seen, secrets, deadline, again);
    }

    Order onceMore() {
        return new Order(intent, endpoint, identity, credentials, body, hash, draft, trace, secrets, deadline, true);
    }

    Redaction redaction() {
        return Redaction.of(credentials, secrets);
    }

    @Override
    public String toString() {
        return "Order[" + intent + "]";
    }
}
