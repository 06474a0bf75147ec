package ackcomposer.submit;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Makes one signed call and says what became of it: nothing is retried, no redirect is followed, nothing is thrown. */
public final class Client {
    private static final Duration MOST_CONNECT = Duration.ofSeconds(10);

    static {
        // The JDK reads it once, and would repeat a POST whose connection breaks.
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "false");
    }

    private final Transport transport;
    private final CompletableFuture<Void> stop;
    private final Function<Duration, CompletableFuture<Void>> alarm;

    public Client() {
        this(Transport.DIRECT, new CompletableFuture<>());
    }

    /** @param stop ends whatever is under way */
    public Client(Transport transport, CompletableFuture<Void> stop) {
        this(transport, stop, after -> new CompletableFuture<Void>().completeOnTimeout(null, after.toNanos(), TimeUnit.NANOSECONDS));
    }

    /** @param alarm makes what is done when so much time has passed */
    Client(Transport transport, CompletableFuture<Void> stop, Function<Duration, CompletableFuture<Void>> alarm) {
        this.transport = transport;
        this.stop = stop;
        this.alarm = alarm;
    }

    /** Sends the body of an order; its deadline is that of the whole exchange, a reply that drips included. */
    public Outcome post(Order order) {
        var point = new PointOfNoReturn();
        var body = order.endpoint().isSecure() ? OneTimeBody.overTls(order.body(), point) : OneTimeBody.inClear(order.body(), point);
        HttpRequest request;
        try {
            request = request(Call.createCluster(order.endpoint(), order.body()), order.credentials(), body);
        } catch (IllegalArgumentException noHeaderCanHoldThem) {
            return Outcome.notSent(Unsent.NO_CREDENTIALS, null);
        }
        var inbox = new ReplyBuffer();
        var redaction = order.redaction();
        try {
            var reply = exchange(request, point, inbox, order.deadline());
            // A proxy that lets nothing pass answers in the service's place.
            if (order.endpoint().isSecure() && point.shut())
                return Outcome.notSent(Unsent.PROXY_REFUSED, "HTTP " + inbox.status());
            return Reply.of(inbox.status(), inbox.requestId(), reply, redaction);
        } catch (Exception failure) {
            if (point.shut()) return Outcome.notSent(Unsent.of(failure), redaction.clean(Causes.text(failure)));
            return Reply.broken(inbox.status(), inbox.requestId(), inbox.soFar(), Causes.text(failure), redaction);
        }
    }

    /** Makes a call that changes nothing. */
    Answer get(Call call, Credentials credentials, Duration deadline) {
        var inbox = new ReplyBuffer();
        try {
            var request = request(call, credentials, BodyPublishers.noBody());
            var reply = exchange(request, new PointOfNoReturn(), inbox, deadline);
            return new Answer(inbox.status(), Reply.text(reply), inbox.date(), null);
        } catch (Exception failure) {
            return new Answer(0, "", inbox.date(), Causes.text(failure));
        }
    }

    private HttpRequest request(Call call, Credentials credentials, BodyPublisher body) {
        var headers = new HashMap<>(new Signature(call, credentials, Instant.now(), UUID.randomUUID().toString()).headers());
        headers.remove("host");  // the JDK writes it, and forbids us to
        var request = HttpRequest.newBuilder(call.address()).header("accept", "application/json").method(call.method(), body);
        headers.forEach(request::header);
        var login = transport.loginFor(call.address());
        if (login != null) request.header("proxy-authorization", login);
        return request.build();
    }

    private byte[] exchange(HttpRequest request, PointOfNoReturn point, ReplyBuffer inbox, Duration deadline) throws Exception {
        HttpClient client = transport.client(deadline.compareTo(MOST_CONNECT) < 0 ? deadline : MOST_CONNECT, point);
        // HttpRequest.timeout ends with the headers of the reply, so the wait here is the deadline.
        var end = alarm.apply(deadline);
        var exchange = client.sendAsync(request, inbox);
        try {
            CompletableFuture.anyOf(exchange, end, stop).get();
            if (exchange.isDone()) return exchange.get().body();
            throw stop.isDone() ? new InterruptedException("stopped") : new TimeoutException();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        } catch (InterruptedException interrupted) {
            if (!stop.isDone()) Thread.currentThread().interrupt();
            throw interrupted;
        } finally {
            exchange.cancel(true);
            end.cancel(true);
        }
    }
}
