package ackcomposer.rehearsal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A request as it arrived.
 *
 * @param path    as it stands in the request line, without the query
 * @param query   decoded
 * @param headers with lower-case names
 */
record RehearsedRequest(String method, String path, SortedMap<String, String> query, SortedMap<String, String> headers, byte[] body) {
    private static final int MOST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;
    private static final int MOST_BODY = 4 << 20;

    /** @throws IOException if it is none, or too large */
    static RehearsedRequest read(InputStream in) throws IOException {
        var first = line(in).split(" ");
        if (first.length != 3 || !first[2].startsWith("HTTP/1.")) throw new IOException("no request");
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            if (colon < 1 || headers.size() == MOST_HEADERS) throw new IOException("header");
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        var mark = first[1].indexOf('?');
        var path = mark < 0 ? first[1] : first[1].substring(0, mark);
        return new RehearsedRequest(first[0], path, query(mark < 0 ? "" : first[1].substring(mark + 1)), headers, body(in, headers));
    }

    private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
        int length;
        try {
            length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        } catch (NumberFormatException none) {
            throw new IOException("content-length", none);
        }
        if (length < 0 || length > MOST_BODY) throw new IOException("content-length");
        var body = in.readNBytes(length);
        if (body.length < length) throw new IOException("cut off");
        return body;
    }

    private static SortedMap<String, String> query(String text) {
        var query = new TreeMap<String, String>();
        for (var pair : text.split("&")) {
            var parts = pair.split("=", 2);
            if (!parts[0].isEmpty()) query.put(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() == MOST_LINE) throw new IOException("line");
            if (next != '\r') line.write(next);
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }

    String action() {
        return header("x-acs-action");
    }
}
