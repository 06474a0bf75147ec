package ackcomposer.submit;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a reply of the service and judges it; whatever is not plainly yes or no is unknown. */
final class Reply {
    private static final int REQUEST_TIMEOUT = 408;
    /** A request is signed once and sent once: who has seen it before got it from something between, and may have done it. */
    private static final String SEEN_BEFORE = "SignatureNonceUsed";

    private Reply() {
    }

    /** @param headerId the request's id from the headers, or null */
    static Outcome of(int status, String headerId, byte[] body, Redaction redaction) {
        var text = text(body);
        var facts = ReplyFacts.read(text, redaction);
        var id = facts.requestId() == null ? SafeText.text(redaction.clean(headerId)) : facts.requestId();
        if (status / 100 == 2 && facts.clusterId() != null)
            return new Outcome(Fate.ACCEPTED, facts.clusterId(), facts.taskId(), id, status, facts.errors(), null);
        if (status / 100 == 4 && status != REQUEST_TIMEOUT && facts.hasCode() && !isSeenBefore(facts))
            return new Outcome(Fate.REFUSED, null, null, id, status, facts.errors(), null);
        return new Outcome(Fate.UNKNOWN, null, facts.taskId(), id, status, facts.errors(), SafeText.text(redaction.clean(text)));
    }

    private static boolean isSeenBefore(ReplyFacts facts) {
        return facts.errors().stream().anyMatch(error -> SEEN_BEFORE.equals(error.code()));
    }

    /** The reply to a request that has left did not come, or not whole. */
    static Outcome broken(Integer status, String headerId, byte[] soFar, String fault, Redaction redaction) {
        var detail = redaction.clean(soFar.length == 0 ? fault : fault + " | " + text(soFar));
        return new Outcome(Fate.UNKNOWN, null, null, SafeText.text(redaction.clean(headerId)), status, List.of(), SafeText.text(detail));
    }

    /** Malformed bytes become U+FFFD: a reply is shown even so. */
    static String text(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
