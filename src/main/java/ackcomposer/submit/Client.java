package ackcomposer.submit;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Sends one signed POST and says what became of it: nothing is retried, no redirect is followed, nothing is thrown. */
public final class Client {
    private static final Duration MOST_CONNECT = Duration.ofSeconds(10);

    static {
        // The JDK reads it once, and would repeat a POST whose connection breaks.
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "false");
    }

    private final Function<Duration, CompletableFuture<Void>> alarm;

    public Client() {
        this(after -> new CompletableFuture<Void>().completeOnTimeout(null, after.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** @param alarm makes what is done when so much time has passed */
    Client(Function<Duration, CompletableFuture<Void>> alarm) {
        this.alarm = alarm;
    }

    /** @param deadline of the whole exchange, a reply that drips included */
    public Outcome post(Endpoint endpoint, Credentials credentials, byte[] body, Duration deadline) {
        var gate = new OneTimeBody(body.clone());
        HttpRequest request;
        try {
            request = request(endpoint,
                    new Signature(Call.createCluster(endpoint, body), credentials, Instant.now(), UUID.randomUUID().toString()), gate);
        } catch (IllegalArgumentException noHeaderCanHoldThem) {
            return Outcome.notSent(Unsent.NO_CREDENTIALS, null);
        }
        return exchange(request, gate, deadline);
    }

    private static HttpRequest request(Endpoint endpoint, Signature signature, OneTimeBody gate) {
        var headers = new HashMap<>(signature.headers());
        headers.remove("host");  // the JDK writes it, and forbids us to
        var request = HttpRequest.newBuilder(endpoint.base().resolve("/clusters")).header("accept", "application/json").POST(gate);
        headers.forEach(request::header);
        return request.build();
    }

    private Outcome exchange(HttpRequest request, OneTimeBody gate, Duration deadline) {
        var inbox = new ReplyBuffer();
        // A pooled connection may be dead already, and then it can not be told whether a request arrived.
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(deadline.compareTo(MOST_CONNECT) < 0 ? deadline : MOST_CONNECT).build();
        // HttpRequest.timeout ends with the headers of the reply, so the wait here is the deadline.
        var end = alarm.apply(deadline);
        var exchange = client.sendAsync(request, inbox);
        try {
            CompletableFuture.anyOf(exchange, end).get();
            if (!exchange.isDone()) return failed(new TimeoutException(), gate, inbox);
            var reply = exchange.get();
            return Reply.of(reply.statusCode(), inbox.requestId(), reply.body());
        } catch (ExecutionException failed) {
            return failed(failed.getCause(), gate, inbox);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return failed(interrupted, gate, inbox);
        } finally {
            exchange.cancel(true);
            end.cancel(true);
        }
    }

    private static Outcome failed(Throwable failure, OneTimeBody gate, ReplyBuffer inbox) {
        if (gate.shut() || Causes.brokenHandshake(failure)) return Outcome.notSent(Unsent.of(failure), Causes.text(failure));
        return Reply.broken(inbox.status(), inbox.requestId(), inbox.soFar(), Causes.text(failure));
    }
}
