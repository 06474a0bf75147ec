package ackcomposer.submit;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLSocket;

/** A server on 127.0.0.1 that speaks TLS, takes one request a connection in whole, and then does what its script says. */
final class TlsService implements AutoCloseable {
    private final ServerSocket front;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What is done with a connection once the request is in. */
    interface Script {
        /** @param cut from now on, what the client sends is answered by the end of the connection */
        void play(SSLSocket socket, Runnable cut) throws IOException;
    }

    private TlsService(ServerSocket front) {
        this.front = front;
    }

    static TlsService start(TlsKeys keys, String protocol, Script script) throws IOException {
        var service = new TlsService(new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1")));
        daemon(() -> {
            while (!service.front.isClosed()) {
                var socket = service.front.accept();
                service.sockets.add(socket);
                daemon(() -> service.serve(socket, keys, protocol, script));
            }
        });
        return service;
    }

    static Script answering(String json) {
        return (socket, cut) -> {
            var body = json.getBytes(StandardCharsets.UTF_8);
            var head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
        };
    }

    int port() {
        return front.getLocalPort();
    }

    String url() {
        return "https://127.0.0.1:" + port();
    }

    /** Heads and bodies that arrived whole. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    private void serve(Socket client, TlsKeys keys, String protocol, Script script) throws IOException {
        // What the server speaks goes through a pair of sockets, so that the wire between can be cut.
        var isCut = new AtomicBoolean();
        try (client; var inner = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
             var wire = new Socket("127.0.0.1", inner.getLocalPort()); var plain = inner.accept()) {
            var toClient = daemon(() -> pump(wire, client, new AtomicBoolean()));
            daemon(() -> pump(client, wire, isCut));
            var tls = (SSLSocket) keys.context().getSocketFactory().createSocket(plain, null, client.getPort(), true);
            tls.setUseClientMode(false);
            tls.setEnabledProtocols(new String[] {protocol});
            requests.add(read(tls.getInputStream()));
            script.play(tls, () -> isCut.set(true));
            tls.close();
            toClient.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pump(Socket from, Socket to, AtomicBoolean isCut) throws IOException {
        var chunk = new byte[1 << 14];
        for (var count = from.getInputStream().read(chunk); count >= 0; count = from.getInputStream().read(chunk)) {
            if (isCut.get()) {
                from.shutdownOutput();
                return;
            }
            to.getOutputStream().write(chunk, 0, count);
            to.getOutputStream().flush();
        }
        to.shutdownOutput();
    }

    private static String read(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) throw new IOException("no request");
            head.append((char) next);
        }
        var length = head.toString().toLowerCase().replaceAll("(?s).*content-length: (\\d+).*", "$1");
        var body = length.matches("\\d+") ? new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8) : "";
        return head + body;
    }

    private interface Task {
        void run() throws IOException;
    }

    private static Thread daemon(Task task) {
        var thread = new Thread(() -> {
            try {
                task.run();
            } catch (IOException ended) {
                // that is how it ends
            }
        }, "tls service");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Override
    public void close() throws IOException {
        front.close();
        for (var socket : sockets) socket.close();
    }
}
