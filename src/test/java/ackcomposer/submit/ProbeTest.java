package ackcomposer.submit;

import static ackcomposer.submit.LoopbackService.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {
    @TempDir
    Path folder;

    private Outcome post(LoopbackService service, Credentials key) {
        return FatesTest.once(new Ledger(folder.resolve("ledger")), new Client(), service.url(), key, FatesTest.bytes("{}"),
                FatesTest.LONG);
    }

    private Outcome reply(int status, String body) throws Exception {
        try (var service = LoopbackService.start(json(status, body))) {
            return post(service, FatesTest.KEY);
        }
    }

    @Test
    void findsTheCodeInTheOlderWrapping() throws Exception {
        var outcome = reply(400, "{\"code\":\"400\",\"message\":\"Aliyun API Error: RequestId: r7 Status Code: 404 "
                + "Code: EntityNotExist.Role Message: The role not exists\"}");
        assertThat(outcome.errors()).extracting(ServiceError::code).contains("EntityNotExist.Role");
    }

    @Test
    void takesNoWordOfAPageForACode() throws Exception {
        assertThat(reply(403, "<html><head></head><body><p>see <code>nginx</code></p></body></html>").fate()).isEqualTo(Fate.UNKNOWN);
    }

    @Test
    void readsDataOfXml() throws Exception {
        assertThat(reply(400, "<Error><code>A</code><data><code>B</code><message>b</message></data>"
                + "<data><code>C</code><message>c</message></data></Error>").errors())
                .extracting(ServiceError::code).containsExactly("A", "B", "C");
    }

    @Test
    void showsLineEndsAndHalfCharactersInTheOpen() throws Exception {
        assertThat(reply(400, "{\"code\":\"A\",\"message\":\"x\\n\\ud800y\"}").errors())
                .containsExactly(new ServiceError("A", "x\\u000A\\uD800y"));
    }

    @Test
    void holdsTwoKilobytes() throws Exception {
        assertThat(FatesTest.bytes(reply(500, "\u96c6".repeat(5000)).detail()).length).isLessThanOrEqualTo(2048);
    }

    @Test
    void takesAPastedKeyWithItsLineEnd() throws Exception {
        try (var service = LoopbackService.start(json(200, "{\"cluster_id\":\"c\"}"))) {
            assertThat(post(service, new Credentials("LTAI1\n", "s\n", null)).fate()).isEqualTo(Fate.ACCEPTED);
        }
    }

    @Test
    void sendsOnceAlsoIfTheJdkIsToldToRepeat() throws Exception {
        System.setProperty("jdk.httpclient.enableAllMethodRetry", "");  // empty is on for the JDK
        try (var service = LoopbackService.start(LoopbackService.hangUp())) {
            post(service, FatesTest.KEY);
            assertThat(service.requests().size()).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void stopsWhenInterrupted() throws Exception {
        var arrived = new CountDownLatch(1);
        try (var service = LoopbackService.start((socket, self) -> {
            arrived.countDown();
            LoopbackService.silence().play(socket, self);
        })) {
            var task = new FutureTask<>(() -> post(service, FatesTest.KEY).fate() + " " + Thread.interrupted());
            var thread = new Thread(task);
            thread.start();
            arrived.await();
            thread.interrupt();
            assertThat(task.get()).isEqualTo("UNKNOWN true");
        }
    }
}
