package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Whoever hands over work is answered, however it ends. */
class BackgroundTest {
    private final Background background = new Background();
    private final BlockingQueue<Object> answers = new LinkedBlockingQueue<>();

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        background.close();
    }

    private Object answer(Callable<?> work) throws InterruptedException {
        background.run(work, answers::add, answers::add);
        return answers.poll(20, TimeUnit.SECONDS);
    }

    @Test
    void theResultIsTheAnswer() throws Exception {
        assertThat(answer(() -> "done")).isEqualTo("done");
        assertThat(background.isBusy()).isFalse();
    }

    @Test
    void anErrorIsAnsweredToo() throws Exception {
        var error = new LinkageError("no such class");
        assertThat(answer(() -> {
            throw error;
        })).isSameAs(error);
        assertThat(answer(() -> "goes on")).isEqualTo("goes on");
    }
}
