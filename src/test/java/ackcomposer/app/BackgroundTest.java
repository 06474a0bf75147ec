package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
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

    /** A window that goes hands over what is not saved and closes: that is written all the same. */
    @Test
    void whatWasAskedBeforeItIsClosedIsDone() throws Exception {
        var go = new CountDownLatch(1);
        background.run(() -> {
            go.await();
            return "first";
        }, answers::add, answers::add);
        background.run(() -> "second", answers::add, answers::add);
        background.close();
        go.countDown();
        assertThat(answers.poll(20, TimeUnit.SECONDS)).isEqualTo("first");
        assertThat(answers.poll(20, TimeUnit.SECONDS)).isEqualTo("second");
    }

    @Test
    void whatIsAskedWhenItIsClosedIsNotDoneAndIsNoFault() {
        background.close();
        background.run(() -> "late", answers::add, answers::add);
        assertThat(background.isBusy()).isFalse();
        assertThat(answers).isEmpty();
    }

    @Test
    void worksOnAThreadOfItsOwnAndAnswersOnTheWindows() throws Exception {
        background.run(() -> {
            answers.add(Thread.currentThread().getName() + " " + Thread.currentThread().isDaemon());
            return "done";
        }, done -> answers.add(Platform.isFxApplicationThread()), answers::add);
        assertThat(answers.poll(20, TimeUnit.SECONDS)).isEqualTo("background true");
        assertThat(answers.poll(20, TimeUnit.SECONDS)).isEqualTo(true);
        background.run(() -> {
            throw new IllegalStateException("broken");
        }, answers::add, fault -> answers.add(Platform.isFxApplicationThread()));
        assertThat(answers.poll(20, TimeUnit.SECONDS)).isEqualTo(true);
    }

    @Test
    void isBusyUntilTheAnswerIsTakenIn() throws Exception {
        var go = new CountDownLatch(1);
        assertThat(background.isBusy()).isFalse();
        background.run(() -> {
            go.await();
            return "done";
        }, done -> answers.add(background.isBusy()), answers::add);
        assertThat(background.isBusy()).isTrue();
        go.countDown();
        assertThat(answers.poll(20, TimeUnit.SECONDS)).as("whoever is answered may go on with more").isEqualTo(false);
    }

    @Test
    void doesOneAfterTheOther() throws Exception {
        for (var i = 0; i < 5; i++) {
            var number = i;
            background.run(() -> number, answers::add, answers::add);
        }
        for (var i = 0; i < 5; i++) assertThat(answers.poll(20, TimeUnit.SECONDS)).isEqualTo(i);
    }

    @Test
    void itsThreadEndsWithTheWindow() throws Exception {
        var thread = (Thread) answer(Thread::currentThread);
        assertThat(thread.isAlive()).isTrue();
        background.close();
        thread.join(20_000);
        assertThat(thread.isAlive()).isFalse();
    }
}
