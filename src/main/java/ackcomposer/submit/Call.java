package ackcomposer.submit;

import java.net.URI;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One call of the service, before it is signed.
 *
 * @param path decoded, as is the query
 * @param headers further ones; those named {@code content-type} or {@code x-acs-…} are signed
 */
record Call(Endpoint to, String action, String version, String method, String path, SortedMap<String, String> query,
        Map<String, String> headers, byte[] body) {

    static Call createCluster(Endpoint endpoint, byte[] body) {
        return new Call(endpoint, "CreateCluster", "2015-12-15", "POST", "/clusters", new TreeMap<>(),
                Map.of("content-type", "application/json"), body);
    }

    /** Who calls. As GET, so that a host sees one POST in all. */
    static Call getCallerIdentity(Endpoint endpoint) {
        return new Call(endpoint, "GetCallerIdentity", "2015-04-01", "GET", "/", new TreeMap<>(), Map.of(), new byte[0]);
    }

    /** One page of the clusters of a region, counted from 1. */
    static Call describeClustersForRegion(Endpoint endpoint, String region, int page, int size) {
        var query = new TreeMap<>(Map.of("page_number", Integer.toString(page), "page_size", Integer.toString(size)));
        return new Call(endpoint, "DescribeClustersForRegion", "2015-12-15", "GET", "/regions/" + region + "/clusters", query, Map.of(),
                new byte[0]);
    }

    /** One page of the events of creations, whosever clusters they are of; the newest are on the first. */
    static Call describeCreations(Endpoint endpoint, int page, int size) {
        var query = new TreeMap<>(Map.of("type", "cluster_create", "page_number", Integer.toString(page), "page_size",
                Integer.toString(size)));
        return new Call(endpoint, "DescribeEvents", "2015-12-15", "GET", "/events", query, Map.of(), new byte[0]);
    }

    static Call describeClusterDetail(Endpoint endpoint, String cluster) {
        return new Call(endpoint, "DescribeClusterDetail", "2015-12-15", "GET", "/clusters/" + cluster, new TreeMap<>(), Map.of(),
                new byte[0]);
    }

    String host() {
        return to.host();
    }

    URI address() {
        var asked = Signature.query(query);
        return URI.create(to.base() + Signature.path(path) + (asked.isEmpty() ? "" : "?" + asked));
    }
}
