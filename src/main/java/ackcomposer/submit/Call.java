package ackcomposer.submit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One call of the service, before it is signed.
 *
 * @param path decoded, as is the query
 * @param headers further ones; those named {@code content-type} or {@code x-acs-…} are signed
 */
record Call(String host, String action, String version, String method, String path, SortedMap<String, String> query,
        Map<String, String> headers, byte[] body) {

    static Call createCluster(Endpoint endpoint, byte[] body) {
        return new Call(endpoint.host(), "CreateCluster", "2015-12-15", "POST", "/clusters", new TreeMap<>(),
                Map.of("content-type", "application/json"), body);
    }
}
