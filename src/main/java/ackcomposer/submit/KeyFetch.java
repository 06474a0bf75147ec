package ackcomposer.submit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;

/**
 * Gets the key of a profile that names a program or an address for it. Whoever calls it has asked the user. The program is run by
 * itself, not by a shell, and what it says on standard error goes nowhere; the address is https, or on this machine.
 */
public final class KeyFetch {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 1 << 20;
    private static final int FINE = 200;

    private final Transport transport;
    private final Duration longest;

    public KeyFetch(Transport transport) {
        this(transport, LONGEST);
    }

    KeyFetch(Transport transport, Duration longest) {
        this.transport = transport;
        this.longest = longest;
    }

    /** Why there is no key. */
    public static final class NoKey extends Exception {
        private static final long serialVersionUID = 1;

        /** Each has words that say what to do. */
        public enum Reason {
            /** The program is not there, or may not be run. */
            NOT_RUN,
            /** It ended with a fault, or the address answered with one. */
            FAILED, TOO_SLOW, TOO_LARGE,
            /** What came is no key. */
            NOT_ONE, EXPIRED,
            /** Neither https nor on this machine. */
            ADDRESS,
            UNREACHABLE
        }

        private final Reason reason;

        NoKey(Reason reason) {
            super(reason.name());
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /** The profile with its key. */
    public Profile of(Profile profile, Instant now) throws NoKey {
        var origin = profile.origin();
        var said = origin.isProgram() ? run(List.of(origin.text().strip().split("\\s+"))) : fetch(origin.text().strip());
        return key(profile, Body.parse(said), now);
    }

    private String run(List<String> command) throws NoKey {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process.getOutputStream().close();
        } catch (IOException notThere) {
            throw new NoKey(NoKey.Reason.NOT_RUN);
        }
        try {
            var said = wait(CompletableFuture.supplyAsync(() -> read(process.getInputStream())), longest);
            // What has closed its output may still take its time to end.
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) throw new NoKey(NoKey.Reason.TOO_SLOW);
            if (process.exitValue() != 0) throw new NoKey(NoKey.Reason.FAILED);
            return said;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new NoKey(NoKey.Reason.FAILED);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private String fetch(String address) throws NoKey {
        var uri = address(address);
        var request = HttpRequest.newBuilder(uri).timeout(longest).GET().build();
        var client = transport.client(CONNECT, new PointOfNoReturn());
        var answer = wait(client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream())
                .thenApply(reply -> new Answer(reply.statusCode(), read(reply.body()))), longest);
        if (answer.status != FINE) throw new NoKey(NoKey.Reason.FAILED);
        return answer.text;
    }

    private record Answer(int status, String text) {
    }

    private static URI address(String text) throws NoKey {
        try {
            var uri = new URI(text).parseServerAuthority();
            var isHere = uri.getHost() != null && Endpoint.isLoopback(uri.getHost());
            var isFine = uri.getHost() != null && uri.getUserInfo() == null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || isHere && "http".equalsIgnoreCase(uri.getScheme()));
            if (isFine) return uri;
        } catch (URISyntaxException malformed) {
            // said below
        }
        throw new NoKey(NoKey.Reason.ADDRESS);
    }

    private static <T> T wait(CompletableFuture<T> answer, Duration longest) throws NoKey {
        try {
            return answer.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new NoKey(NoKey.Reason.TOO_SLOW);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new NoKey(NoKey.Reason.FAILED);
        } catch (ExecutionException failed) {
            throw new NoKey(Causes.any(failed, TooLarge.class) ? NoKey.Reason.TOO_LARGE
                    : Causes.any(failed, HttpTimeoutException.class) ? NoKey.Reason.TOO_SLOW : NoKey.Reason.UNREACHABLE);
        }
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static String read(InputStream in) {
        try (in) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) throw new TooLarge();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Profile key(Profile profile, JsonNode said, Instant now) throws NoKey {
        var code = text(said, "code");
        if (!code.isEmpty() && !code.equalsIgnoreCase("success")) throw new NoKey(NoKey.Reason.FAILED);
        var id = text(said, "accesskeyid");
        var secret = text(said, "accesskeysecret");
        var token = text(said, "ststoken").isEmpty() ? text(said, "securitytoken") : text(said, "ststoken");
        if (id.isEmpty() || secret.isEmpty()) throw new NoKey(NoKey.Reason.NOT_ONE);
        var until = until(text(said, "expiration"));
        if (until != null && !until.isAfter(now)) throw new NoKey(NoKey.Reason.EXPIRED);
        return profile.with(new Credentials(id, secret, token.isEmpty() ? null : token), until);
    }

    /** Null: nothing that can be read is said of it. */
    private static Instant until(String text) {
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeParseException odd) {
            return null;
        }
    }

    private static String text(JsonNode node, String name) {
        var value = TaskFacts.member(node, name);
        return value.isString() ? value.asString().strip() : "";
    }
}
