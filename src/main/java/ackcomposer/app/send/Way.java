package ackcomposer.app.send;

import ackcomposer.app.file.Setting;
import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Hosts;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the window's calls go, and how: as the settings say, but for an endpoint that the environment names.
 *
 * @param elsewhere takes all calls in place of the region's hosts; empty: those do
 * @param proxy     what the settings say of one
 */
public record Way(String elsewhere, String proxy, Transport transport) {
    /** For trying things out: takes all calls, whatever the settings say. The window's title names it. */
    public static final String OVERRIDE = "ACK_COMPOSER_ENDPOINT";
    private static final List<Setting<String>> USED = List.of(Settings.PROXY, Settings.CA_FILE, Settings.ENDPOINT);

    /**
     * As it is set now; reads files.
     *
     * @throws Unready where the settings do not say it: by another way it would be another host, of which the ledger knows nothing
     */
    public static Way of(Map<String, String> env) throws Unready {
        var loaded = SettingsFile.read(env);
        if (loaded.damaged().isPresent()) throw new Unready("settings.in_the_way", loaded.damaged().get().toString());
        var settings = loaded.settings();
        for (var setting : USED) if (settings.isWrong(setting)) throw new Unready("settings.wrong_way", setting.name());
        var proxy = settings.get(Settings.PROXY);
        return new Way(elsewhere(env, settings), proxy, trusting(Transport.through(proxy, env), settings.get(Settings.CA_FILE)));
    }

    /** Straight to one place, whatever is set. */
    static Way to(String endpoint) {
        return new Way(endpoint, Settings.PROXY.preset(), Transport.DIRECT);
    }

    /** What takes the calls in place of the region's hosts; empty: those do. */
    public static String elsewhere(Map<String, String> env, Settings settings) {
        var named = env.get(OVERRIDE);
        return named == null || named.isBlank() ? settings.get(Settings.ENDPOINT) : named;
    }

    private static Transport trusting(Transport transport, String authorities) throws Unready {
        try {
            return authorities.isEmpty() ? transport : transport.trusting(Path.of(authorities));
        } catch (IOException unreadable) {
            throw new Unready("settings.ca_file", authorities);
        }
    }

    /** Where CreateCluster goes; empty: the region has no host, or what was named is no endpoint. */
    Optional<Endpoint> endpoint(String region) {
        if (elsewhere.isEmpty()) return Hosts.ofRegion(region);
        try {
            return Optional.of(Endpoint.parse(elsewhere));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * Where a record's request went.
     *
     * @throws Unready if it went to another host than that which is set now, so that nothing seen here would be of it
     */
    Endpoint endpointOf(LedgerRecord entry) throws Unready {
        var region = entry.intent().region();
        var endpoint = endpoint(region).orElseThrow(() -> new Unready("create.no_endpoint", region));
        if (!endpoint.place().equals(entry.intent().host())) throw new Unready("look.elsewhere", entry.intent().host(), endpoint.place());
        return endpoint;
    }

    /** Where it is asked who calls; an endpoint that is named takes all calls. */
    Endpoint identity(String region, Endpoint endpoint) {
        return elsewhere.isEmpty() ? Hosts.identityIn(region).orElse(endpoint) : endpoint;
    }

    /** The host, where it is neither on this machine nor one of the regions. */
    Optional<String> strangeHost(String region) {
        return endpoint(region).filter(endpoint -> !Hosts.isTrusted(endpoint)).map(endpoint -> endpoint.base().getHost());
    }

    /** Names no proxy that is none. */
    Optional<String> shownProxy() {
        return Optional.of(proxy).filter(set -> !set.equals(Settings.PROXY.preset()));
    }
}
