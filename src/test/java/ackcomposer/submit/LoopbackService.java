package ackcomposer.submit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A service on the loopback address that keeps what it was sent, checks the signature by itself, and answers as told. */
public final class LoopbackService implements AutoCloseable {

    /** A request as it arrived. */
    public record Arrived(String line, Map<String, String> headers, byte[] body, boolean signed) {
    }

    /** What to do with a connection once the request was read. */
    @FunctionalInterface
    public interface Answer {
        void to(Socket socket, OutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final String secret;
    private final Answer answer;
    private final List<Arrived> requests = Collections.synchronizedList(new ArrayList<>());

    public LoopbackService(String secret, Answer answer) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.secret = secret;
        this.answer = answer;
        var thread = new Thread(this::serve, "loopback");
        thread.setDaemon(true);
        thread.start();
    }

    /** Status line, headers and body, with its length. */
    public static Answer reply(int status, String body, String... headers) {
        return (socket, out) -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
            out.write(("HTTP/1.1 " + status + " X\r\nContent-Length: " + bytes.length + "\r\n" + more + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(bytes);
        };
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    public List<Arrived> requests() {
        return List.copyOf(requests);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var socket = server.accept()) {
                socket.setSoTimeout(5000);
                requests.add(read(socket.getInputStream()));
                answer.to(socket, socket.getOutputStream());
                socket.getOutputStream().flush();
            } catch (IOException closed) {
                if (server.isClosed()) return;
            }
        }
    }

    private Arrived read(InputStream in) throws IOException {
        var line = line(in);
        var headers = new TreeMap<String, String>();
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var colon = header.indexOf(':');
            headers.put(header.substring(0, colon).toLowerCase(Locale.ROOT), header.substring(colon + 1).strip());
        }
        var body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Arrived(line, headers, body, isSigned(line, headers, body));
    }

    private static String line(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (var c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) throw new IOException("closed");
            if (c != '\r') bytes.write(c);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** The algorithm once more, written apart from the one that is tested. */
    private boolean isSigned(String line, Map<String, String> headers, byte[] body) {
        try {
            var authorization = headers.getOrDefault("authorization", "");
            var names = authorization.replaceAll(".*SignedHeaders=([^,]*),.*", "$1");
            var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
            var canonical = "POST\n" + line.split(" ")[1] + "\n\n" + List.of(names.split(";")).stream()
                    .map(name -> name + ":" + headers.get(name) + "\n").collect(Collectors.joining()) + "\n" + names + "\n" + digest;
            var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var expected = HexFormat.of().formatHex(mac.doFinal(("ACS3-HMAC-SHA256\n" + hash).getBytes(StandardCharsets.UTF_8)));
            return authorization.startsWith("ACS3-HMAC-SHA256 Credential=") && authorization.endsWith(",Signature=" + expected)
                    && digest.equals(headers.get("x-acs-content-sha256")) && List.of(names.split(";")).containsAll(List.of("host", "x-acs-action", "x-acs-date",
                            "x-acs-version", "x-acs-signature-nonce", "x-acs-content-sha256"));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
