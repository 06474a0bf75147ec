package ackcomposer.submit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A service on 127.0.0.1 that plays scripted replies, one a request, the last one again and again, and keeps what it was sent. Calls
 * that change nothing are kept apart; unless they have scripts of their own, the account is known and has no clusters.
 */
public final class LoopbackService implements AutoCloseable {
    private final ServerSocket server;
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();
    private final Map<String, Queue<Script>> lookScripts = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Request> looks = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** How a request is answered; the socket is closed after it. */
    @FunctionalInterface
    public interface Script {
        void play(Socket socket, LoopbackService service) throws IOException;
    }

    /** What arrived; the names of headers are lower case. */
    public record Request(String method, String path, Map<String, String> headers, byte[] body) {
        public String action() {
            return headers.getOrDefault("x-acs-action", "");
        }

        public boolean signedBy(String accessKeySecret) {
            return Verifier.accepts(this, accessKeySecret);
        }
    }

    private LoopbackService(ServerSocket server) {
        this.server = server;
    }

    public static LoopbackService start(Script... scripts) throws IOException {
        var service = new LoopbackService(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
        service.scripts.addAll(List.of(scripts));
        service.daemon(service::accept);
        return service;
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** How calls of that action, which change nothing, are answered. */
    public LoopbackService seen(String action, Script... replies) {
        lookScripts.put(action, new ConcurrentLinkedQueue<>(List.of(replies)));
        return this;
    }

    /** Calls that change nothing, in their order. */
    public List<Request> looks() {
        return List.copyOf(looks);
    }

    public List<Request> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        server.close();
        for (var socket : sockets) socket.close();
    }

    public static Script json(int status, String body) {
        return reply(status, "Content-Type: application/json\r\n", body.getBytes(StandardCharsets.UTF_8));
    }

    /** @param headers lines, each with its end */
    public static Script reply(int status, String headers, byte[] body) {
        return raw("HTTP/1.1 " + status + " X\r\nConnection: close\r\n" + headers + "Content-Length: " + body.length + "\r\n\r\n", body);
    }

    public static Script raw(String head, byte[] body) {
        return (socket, service) -> {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
        };
    }

    public static Script hangUp() {
        return (socket, service) -> { };
    }

    public static Script reset() {
        return (socket, service) -> socket.setSoLinger(true, 0);
    }

    public static Script silence() {
        return (socket, service) -> service.pause(60_000);
    }

    /** A body that comes one space at a time and never ends. */
    public static Script drip() {
        return (socket, service) -> {
            raw("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", new byte[0]).play(socket, service);
            while (service.pause(20)) {
                socket.getOutputStream().write(' ');
                socket.getOutputStream().flush();
            }
        };
    }

    /** False once the service is closed. */
    private boolean pause(long millis) {
        try {
            return !closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            return false;
        }
    }

    private void daemon(Runnable task) {
        var thread = new Thread(task, "loopback");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (!server.isClosed()) {
                var socket = server.accept();
                sockets.add(socket);
                daemon(() -> serve(socket));
            }
        } catch (IOException isClosed) {
            // that is how it ends
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var request = read(new BufferedInputStream(socket.getInputStream()));
            if (request == null) return;
            var isLook = request.method().equals("GET");
            (isLook ? looks : requests).add(request);
            var queue = isLook ? lookScripts.getOrDefault(request.action(), usual(request.action())) : scripts;
            var script = queue.size() > 1 ? queue.poll() : queue.peek();
            if (script != null) script.play(socket, this);
        } catch (IOException gone) {
            // the other side may leave when it likes
        }
    }

    private static Queue<Script> usual(String action) {
        return new ConcurrentLinkedQueue<>(List.of(json(200, action.equals("GetCallerIdentity")
                ? "{\"AccountId\":\"100000000000\",\"Arn\":\"acs:ram::100000000000:user/fake\"}"
                : "{\"clusters\":[],\"page_info\":{\"page_number\":1,\"page_size\":50,\"total_count\":0}}")));
    }

    private static Request read(InputStream in) throws IOException {
        var first = line(in).split(" ");
        if (first.length < 2) return null;
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            if (colon < 0) return null;  // a greeting in TLS, say
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        return new Request(first[0], first[1], headers, in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0"))));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) if (next != '\r') line.write(next);
        return line.toString(StandardCharsets.UTF_8);
    }
}
