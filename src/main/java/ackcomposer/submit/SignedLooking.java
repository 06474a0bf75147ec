package ackcomposer.submit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;

/** Looks at one endpoint with one key; no answer shows a secret of the request that it is about. */
public final class SignedLooking implements Looking {
    private static final Duration MOST = Duration.ofSeconds(10);

    private final Client client;
    private final Endpoint endpoint;
    private final Credentials credentials;
    private final Redaction redaction;

    /**
     * @param stop    ends a look that is under way
     * @param secrets of the request, if they are still known
     */
    public SignedLooking(Transport transport, CompletableFuture<Void> stop, Endpoint endpoint, Credentials credentials,
            List<String> secrets) {
        client = new Client(transport, stop);
        this.endpoint = endpoint;
        this.credentials = credentials;
        redaction = Redaction.of(credentials, secrets);
    }

    @Override
    public Look get(String action, String path, SortedMap<String, String> query) throws IOException {
        var call = new Call(endpoint, action, "2015-12-15", "GET", path, query, Map.of(), new byte[0]);
        var answer = client.get(call, credentials, MOST);
        if (answer.status() == 0) throw new IOException(answer.fault());
        return new Look(answer.status(), redaction.clean(answer.text()));
    }
}
