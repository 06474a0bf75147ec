package ackcomposer.app.cli;

import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Hosts;
import ackcomposer.submit.Transport;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Where the calls of a verb go, and how: what the options say, within what is allowed. */
final class Route {
    @Option(names = "--endpoint", paramLabel = "URL")
    private String endpoint;
    @Option(names = "--allow-host", paramLabel = "HOST")
    private List<String> allowed = List.of();
    @Option(names = "--proxy", paramLabel = "none|system|URL", defaultValue = "none")
    private String proxy;
    @Option(names = "--ca-file", paramLabel = "FILE")
    private String authorities;

    /** Refuses what is wrong by itself, before anything is read. */
    void check() {
        if (endpoint != null) named();
    }

    private Endpoint named() {
        Endpoint named;
        try {
            named = Endpoint.parse(endpoint);
        } catch (IllegalArgumentException wrong) {
            throw new Usage("usage.endpoint", endpoint);
        }
        // A name alone must not decide where a session token and passwords go.
        if (!Hosts.isTrusted(named) && allowed.stream().noneMatch(named.base().getHost()::equalsIgnoreCase))
            throw new Usage("usage.host", named.base().getHost());
        return named;
    }

    Endpoint endpoint(String region) {
        return endpoint != null ? named() : Hosts.ofRegion(region).orElseThrow(() -> new Usage("usage.region", region));
    }

    /** Where it is asked who calls; an endpoint that is named takes all calls. */
    Endpoint identity(String region) {
        return endpoint != null ? named() : Hosts.identityIn(region).orElseThrow(() -> new Usage("usage.region", region));
    }

    Transport transport(Map<String, String> env) {
        Transport transport;
        try {
            transport = Transport.through(proxy, env);
        } catch (IllegalArgumentException none) {
            // It may hold a password.
            throw new Usage("usage.proxy");
        }
        if (authorities == null) return transport;
        try {
            return transport.trusting(Path.of(authorities));
        } catch (IOException | InvalidPathException unreadable) {
            throw new Usage("usage.ca_file", authorities);
        }
    }
}
