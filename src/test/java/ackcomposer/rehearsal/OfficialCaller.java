package ackcomposer.rehearsal;

import com.aliyun.tea.TeaRequest;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the rehearsal with requests that the vendor's own code has signed, so that neither side judges itself. */
final class OfficialCaller {
    private final String url;
    private final RehearsalKey key;
    private Instant date = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private String nonce;

    OfficialCaller(String url, RehearsalKey key) {
        this.url = url;
        this.key = key;
    }

    OfficialCaller at(Instant other) {
        date = other.truncatedTo(ChronoUnit.SECONDS);
        return this;
    }

    OfficialCaller nonce(String text) {
        nonce = text;
        return this;
    }

    HttpResponse<String> call(String action, String method, String path, Map<String, String> query, String body) throws Exception {
        return call(action, method, path, query, body, body);
    }

    /** @param sent what is sent in place of what was signed */
    HttpResponse<String> call(String action, String method, String path, Map<String, String> query, String body, String sent)
            throws Exception {
        var headers = new TreeMap<>(Map.of("host", URI.create(url).getAuthority(), "x-acs-action", action, "x-acs-version", "2015-12-15",
                "x-acs-date", date.toString(), "x-acs-signature-nonce", nonce == null ? UUID.randomUUID().toString() : nonce,
                "x-acs-content-sha256", sha256(body), "content-type", "application/json"));
        var request = new TeaRequest();
        request.method = method;
        request.pathname = path;
        request.query = new HashMap<>(query);
        request.headers = new HashMap<>(headers);
        headers.put("authorization", com.aliyun.openapiutil.Client.getAuthorization(request, "ACS3-HMAC-SHA256",
                headers.get("x-acs-content-sha256"), key.id(), key.secret()));
        headers.remove("host");
        var asked = new TreeMap<>(query).entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue().replace(" ", "%20"))
                .collect(Collectors.joining("&"));
        var http = HttpRequest.newBuilder(URI.create(url + path + (asked.isEmpty() ? "" : "?" + asked)))
                .method(method, BodyPublishers.ofString(sent));
        headers.forEach(http::header);
        return HttpClient.newHttpClient().send(http.build(), BodyHandlers.ofString());
    }

    JsonNode create(String body) throws Exception {
        return json(call("CreateCluster", "POST", "/clusters", Map.of(), body));
    }

    JsonNode get(String action, String path) throws Exception {
        return json(call(action, "GET", path, Map.of(), ""));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private static String sha256(String text) throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%064x", new BigInteger(1, hash));
    }

    /** Whether the connection breaks instead of an answer. */
    boolean breaks(String body) throws Exception {
        try {
            create(body);
            return false;
        } catch (IOException broken) {
            return true;
        }
    }
}
