package ackcomposer.submit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Looks at one endpoint with one key; no answer shows a secret of the request that it is about. */
public final class SignedLooking implements Looking {
    private static final Duration MOST = Duration.ofSeconds(10);

    private final Client client;
    private final Endpoint endpoint;
    private final Credentials credentials;
    private final UnaryOperator<String> clean;

    /**
     * @param stop    ends a look that is under way
     * @param secrets of the request
     */
    public SignedLooking(Transport transport, CompletableFuture<Void> stop, Endpoint endpoint, Credentials credentials,
            List<String> secrets) {
        this(new Client(transport, stop), endpoint, credentials, Redaction.of(credentials, secrets)::clean);
    }

    private SignedLooking(Client client, Endpoint endpoint, Credentials credentials, UnaryOperator<String> clean) {
        this.client = client;
        this.endpoint = endpoint;
        this.credentials = credentials;
        this.clean = clean;
    }

    /**
     * About a request whose secrets nobody remembers: what may be one is not shown.
     *
     * @param isSecret tells whether what has that name is a secret
     */
    public static SignedLooking withoutMemory(Transport transport, CompletableFuture<Void> stop, Endpoint endpoint,
            Credentials credentials, Predicate<String> isSecret) {
        var unknown = new LikelySecrets(isSecret);
        var known = Redaction.of(credentials, List.of());
        return new SignedLooking(new Client(transport, stop), endpoint, credentials, text -> unknown.clean(known.clean(text)));
    }

    @Override
    public Look get(String action, String path, SortedMap<String, String> query) throws IOException {
        var call = new Call(endpoint, action, "2015-12-15", "GET", path, query, Map.of(), new byte[0]);
        var answer = client.get(call, credentials, MOST);
        if (answer.status() == 0) throw new IOException(answer.fault());
        return new Look(answer.status(), clean.apply(answer.text()));
    }
}
