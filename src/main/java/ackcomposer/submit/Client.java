package ackcomposer.submit;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Sends one CreateCluster and says what became of it. One connection, no redirect, no retry, one deadline over everything. */
public final class Client {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final String PATH = "/clusters";

    private Client() {
    }

    /** Exactly these bytes; whatever goes wrong once they may have left is {@link Fate#UNKNOWN}. */
    public static Outcome post(Endpoint endpoint, Credentials credentials, byte[] body, Duration deadline) {
        // The JDK would repeat a POST of its own accord with this property set.
        if (Boolean.getBoolean("jdk.httpclient.enableAllMethodRetry")) return Outcome.notSent("RetryEnabled", null);
        HttpClient client;
        HttpRequest request;
        try {
            client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(deadline.compareTo(CONNECT) < 0 ? deadline : CONNECT).build();
            request = request(endpoint, credentials, body);
        } catch (RuntimeException unsendable) {
            return Outcome.notSent("UnsendableRequest", unsendable.getClass().getSimpleName());
        }
        return exchange(client, request, deadline);
    }

    private static HttpRequest request(Endpoint endpoint, Credentials credentials, byte[] body) {
        var headers = headers(endpoint.host(), credentials, body);
        var signature = Signature.of("POST", PATH, "", headers, body);
        var builder = HttpRequest.newBuilder(endpoint.base().resolve(PATH)).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach((name, value) -> {
            if (!name.equals("host")) builder.header(name, value);
        });
        return builder.header("Authorization", signature.authorization(credentials)).build();
    }

    private static Map<String, String> headers(String host, Credentials credentials, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("host", host);
        headers.put("content-type", "application/json");
        headers.put("accept", "application/json");
        headers.put("user-agent", "ack-composer");
        headers.put("x-acs-action", "CreateCluster");
        headers.put("x-acs-version", "2015-12-15");
        headers.put("x-acs-date", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        headers.put("x-acs-signature-nonce", UUID.randomUUID().toString());
        headers.put("x-acs-content-sha256", Signature.sha256(body));
        if (credentials.hasToken()) headers.put("x-acs-security-token", credentials.securityToken());
        return headers;
    }

    private static Outcome exchange(HttpClient client, HttpRequest request, Duration deadline) {
        var sent = client.sendAsync(request, status -> new Capped(status.headers()));
        try {
            var response = sent.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            return outcome(response);
        } catch (TimeoutException late) {
            sent.cancel(true);
            return Outcome.unknown(null, "DeadlineExceeded", null);
        } catch (InterruptedException stopped) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            return Outcome.unknown(null, "Interrupted", null);
        } catch (ExecutionException failed) {
            return failure(failed.getCause());
        }
    }

    private static Outcome outcome(HttpResponse<Capped.Body> response) {
        var body = response.body();
        if (body.tooLarge()) return Outcome.unknown(response.statusCode(), "ReplyTooLarge", null);
        try {
            return Reply.classify(response.statusCode(), body.bytes(), response.headers().firstValue("x-acs-request-id").orElse(null));
        } catch (RuntimeException unreadable) {
            return Outcome.unknown(response.statusCode(), "UnreadableReply", unreadable.getClass().getSimpleName());
        }
    }

    /** Only what surely happened before the first byte left is "not sent". */
    private static Outcome failure(Throwable cause) {
        for (var fault = cause; fault != null; fault = fault.getCause()) {
            if (fault instanceof UnknownHostException || fault instanceof UnresolvedAddressException) return Outcome.notSent("NoSuchHost", null);
            if (fault instanceof HttpConnectTimeoutException) return Outcome.notSent("ConnectTimeout", null);
        }
        if (cause instanceof ConnectException) return Outcome.notSent("ConnectionRefused", cause.getMessage());
        if (cause instanceof SSLException && isHandshake(cause)) return Outcome.notSent("TlsFailure", cause.getMessage());
        return Outcome.unknown(null, cause instanceof IOException ? "ConnectionLost" : "Failed", cause == null ? null : cause.toString());
    }

    private static boolean isHandshake(Throwable fault) {
        return fault instanceof javax.net.ssl.SSLHandshakeException || fault instanceof javax.net.ssl.SSLPeerUnverifiedException;
    }
}
