package ackcomposer.app.cli;

import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Hosts;
import ackcomposer.submit.Transport;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the calls of a verb go, and how: what the options say, within what is allowed. */
final class Route {
    private final Given<String> endpoint;
    private final Given<List<String>> allowed;
    private final Given<String> proxy;
    private final Given<String> authorities;

    /** @param verb gets these options too */
    Route(Verb verb) {
        endpoint = verb.option("--endpoint", "URL");
        allowed = verb.options("--allow-host", "HOST");
        proxy = verb.option("--proxy", "none|system|URL", "none");
        authorities = verb.option("--ca-file", "FILE");
    }

    /** Refuses what is wrong by itself, before anything is read. */
    void check() {
        if (endpoint.value() != null) named();
    }

    private Endpoint named() {
        Endpoint named;
        try {
            named = Endpoint.parse(endpoint.value());
        } catch (IllegalArgumentException wrong) {
            throw new Usage("usage.endpoint", endpoint.value());
        }
        // A name alone must not decide where a session token and passwords go.
        if (!Hosts.isTrusted(named) && allowed.value().stream().noneMatch(named.base().getHost()::equalsIgnoreCase))
            throw new Usage("usage.host", named.base().getHost());
        return named;
    }

    Endpoint endpoint(String region) {
        return endpoint.value() != null ? named() : Hosts.ofRegion(region).orElseThrow(() -> new Usage("usage.region", region));
    }

    /** Where it is asked who calls; an endpoint that is named takes all calls. */
    Endpoint identity(String region) {
        return endpoint.value() != null ? named() : Hosts.identityIn(region).orElseThrow(() -> new Usage("usage.region", region));
    }

    Transport transport(Map<String, String> env) {
        Transport transport;
        try {
            transport = Transport.through(proxy.value(), env);
        } catch (IllegalArgumentException none) {
            // It may hold a password.
            throw new Usage("usage.proxy");
        }
        if (authorities.value() == null) return transport;
        try {
            return transport.trusting(Path.of(authorities.value()));
        } catch (IOException | InvalidPathException unreadable) {
            throw new Usage("usage.ca_file", authorities.value());
        }
    }
}
