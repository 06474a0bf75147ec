package ackcomposer.submit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of regions: which hosts of the service take calls there. */
public final class Hosts {
    private static final Map<String, Row> ROWS = read();
    private static final Set<String> TRUSTED =
            ROWS.values().stream().flatMap(row -> Stream.of(row.cluster(), row.inside())).collect(Collectors.toUnmodifiableSet());

    private record Row(String cluster, String inside, String identity) {
    }

    private Hosts() {
    }

    private static Map<String, Row> read() {
        var rows = new LinkedHashMap<String, Row>();
        try (var in = new BufferedReader(new InputStreamReader(Hosts.class.getResourceAsStream("hosts.tsv"), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split("\t"))
                    .forEach(cells -> rows.put(cells[0], new Row(cells[1], cells[2], cells[3])));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return rows;
    }

    /** Where CreateCluster goes; empty: the table does not know the region. */
    public static Optional<Endpoint> ofRegion(String region) {
        return row(region).map(row -> Endpoint.parse("https://" + row.cluster()));
    }

    /** Where it is asked who calls. */
    public static Optional<Endpoint> identityIn(String region) {
        return row(region).map(row -> Endpoint.parse("https://" + row.identity()));
    }

    private static Optional<Row> row(String region) {
        return Optional.ofNullable(ROWS.get(region));
    }

    /** Whether a signed request, with its session token and passwords, may go there without a question. */
    public static boolean isTrusted(Endpoint endpoint) {
        return endpoint.isLoopback() || TRUSTED.contains(endpoint.base().getHost());
    }
}
