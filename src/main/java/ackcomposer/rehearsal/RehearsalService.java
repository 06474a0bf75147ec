package ackcomposer.rehearsal;

import ackcomposer.rehearsal.RehearsedFate.Plot;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service on this machine alone that takes real signed requests and plays a chosen fate. Nothing is created and nothing is billed. It
 * ends when it is closed, or by itself when nobody has called for long.
 */
public final class RehearsalService implements AutoCloseable {
    private static final Duration MOST_IDLE = Duration.ofMinutes(15);
    private static final Duration SLOWNESS = Duration.ofSeconds(5);
    private static final Duration SKEW = Duration.ofMinutes(20);
    private static final int READ_MILLIS = 30_000;
    private static final int MOST_AT_ONCE = 50;
    private static final Map<Integer, String> REASONS = Map.of(200, "OK", 400, "Bad Request", 403, "Forbidden", 404, "Not Found",
            409, "Conflict", 429, "Too Many Requests", 500, "Internal Server Error", 503, "Service Unavailable");

    private final ServerSocket server;
    private final RehearsedFate fate;
    private final RehearsedWorld world;
    private final SignatureCheck check;
    private final Supplier<Instant> clock;
    private final Duration slowness;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private RehearsalService(ServerSocket server, RehearsedFate fate, byte[] request, RehearsalKey key, Duration slowness) {
        this.server = server;
        this.fate = fate;
        this.slowness = slowness;
        var skew = fate.plot() == Plot.CLOCK_SKEW ? SKEW : Duration.ZERO;
        clock = () -> Instant.now().plus(skew);
        world = new RehearsedWorld(fate, request, clock);
        check = new SignatureCheck(key, clock);
    }

    /**
     * Listens from now on.
     *
     * @param request the body that is going to be sent
     * @param key     the only one that it takes
     */
    public static RehearsalService start(RehearsedFate fate, byte[] request, RehearsalKey key) throws IOException {
        return start(fate, request, key, SLOWNESS, MOST_IDLE);
    }

    static RehearsalService start(RehearsedFate fate, byte[] request, RehearsalKey key, Duration slowness, Duration idle)
            throws IOException {
        var server = new ServerSocket(0, MOST_AT_ONCE, InetAddress.getByName("127.0.0.1"));
        server.setSoTimeout((int) idle.toMillis());
        var service = new RehearsalService(server, fate, request, key, slowness);
        daemon(service::accept);
        return service;
    }

    private static void daemon(Runnable task) {
        var thread = new Thread(task, "rehearsal");
        thread.setDaemon(true);
        thread.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getLocalPort();
    }

    /** The actions that were asked for, in their order, whether they were granted or not. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        closed.countDown();
        quietly(server);
        open.forEach(RehearsalService::quietly);
    }

    private static void quietly(AutoCloseable what) {
        try {
            what.close();
        } catch (Exception gone) {
            // then it is closed
        }
    }

    private void accept() {
        try (server) {
            while (closed.getCount() > 0) {
                var socket = server.accept();
                if (open.size() >= MOST_AT_ONCE) {
                    socket.close();
                    continue;
                }
                open.add(socket);
                daemon(() -> serve(socket));
            }
        } catch (IOException closedOrIdle) {
            close();
        }
    }

    /** One call a connection. */
    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(READ_MILLIS);
            var request = RehearsedRequest.read(new BufferedInputStream(socket.getInputStream()));
            calls.add(request.action());
            var refused = check.refuse(request);
            var reply = refused.isPresent() ? RehearsedWorld.atTheGate(refused.get(), request.header("host")) : world.answer(request);
            if (fate.plot() == Plot.SLOW && request.action().equals("CreateCluster")
                    && closed.await(slowness.toMillis(), TimeUnit.MILLISECONDS)) return;
            if (reply.body() == null) socket.setSoLinger(true, 0);
            else send(socket, reply);
        } catch (IOException gone) {
            // whoever calls may leave when it likes
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
        }
    }

    private void send(Socket socket, RehearsedReply reply) throws IOException {
        var id = Stream.of("requestId", "RequestId", "request_id").map(name -> reply.body().path(name).asString(""))
                .filter(text -> !text.isEmpty()).findFirst().orElseGet(RehearsedWorld::requestId);
        var body = JsonMapper.shared().writeValueAsBytes(reply.body());
        var date = DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.get().atOffset(ZoneOffset.UTC));
        var head = "HTTP/1.1 " + reply.status() + " " + REASONS.getOrDefault(reply.status(), "Error") + "\r\nDate: " + date
                + "\r\nConnection: close\r\nContent-Type: application/json;charset=utf-8\r\nx-acs-request-id: " + id
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        var out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(body);
        out.flush();
    }
}
