package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.view.parts.FirstFrame;
import ackcomposer.view.session.Step;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window is there before anything is done for which nobody waits. */
@Timeout(60)
class StartTest {
    @TempDir
    Path home;

    private Wizard wizard(Stage stage) {
        return new Wizard(stage, Map.of("ACK_COMPOSER_HOME", home.toString()));
    }

    /** Drafts, records, templates and recent files are read when the window can be seen. */
    @Test
    void untilItIsSeenNothingIsReadButTheSettings() throws Exception {
        FxToolkit.registerPrimaryStage();
        var busy = Desktop.call(() -> {
            var wizard = wizard(new Stage());
            var before = wizard.isBusy();
            wizard.recall();
            return new boolean[] {before, wizard.isBusy()};
        });
        assertThat(busy).containsExactly(false, true);
    }

    /** With a file it is in the window; with none the window asks what to begin with. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opensTheFileOfTheLineOrSaysWhatADraftMayBeginAs(boolean named) throws Exception {
        FxToolkit.registerPrimaryStage();
        var file = Optional.of(Files.writeString(home.resolve("line.json"), Samples.valid()).toString()).filter(any -> named);
        var pages = new ArrayList<URI>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        var wizard = Desktop.call(() -> Window.start(new Stage(), Map.of("ACK_COMPOSER_HOME", home.toString()), file, pages::add));
        Thread.setDefaultUncaughtExceptionHandler(before);
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Desktop.call(() -> !wizard.stage().getIcons().isEmpty()
                    && (named ? wizard.session().fileName.get() != null : wizard.stage().getScene().lookup("#welcome") != null)));
            assertThat(Desktop.call(() -> wizard.session().fileName.get())).isEqualTo(named ? "line.json" : null);
            assertThat(Desktop.call(() -> wizard.stage().getIcons())).hasSize(Window.ICONS.length);
            wizard.browse(URI.create("https://example.com"));
            assertThat(pages).containsExactly(URI.create("https://example.com"));
        } finally {
            Desktop.call(() -> {
                wizard.leave();
                return null;
            });
            // Its log and its place are written into the folder, which goes next.
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !wizard.isBusy());
        }
    }

    @Test
    void whatWaitsForTheFirstFrameIsDoneOnce() throws Exception {
        FxToolkit.registerPrimaryStage();
        var done = new AtomicInteger();
        var frames = new AtomicInteger();
        var before = new AtomicInteger();
        var seen = new CountDownLatch(1);
        var stage = Desktop.call(() -> {
            var made = new Stage();
            made.setScene(new Scene(new Pane(), 100, 100));
            made.getScene().addPostLayoutPulseListener(frames::incrementAndGet);
            FirstFrame.after(made.getScene(), () -> {
                before.set(frames.get());
                done.incrementAndGet();
                seen.countDown();
            });
            assertThat(done).as("before it is shown").hasValue(0);
            made.show();
            return made;
        });
        assertThat(seen.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(before.get()).as("what was done to the window meanwhile goes first").isGreaterThanOrEqualTo(3);
        var more = new CountDownLatch(2);
        Desktop.call(() -> {
            stage.getScene().addPostLayoutPulseListener(more::countDown);
            return null;
        });
        while (!more.await(10, TimeUnit.MILLISECONDS)) Platform.runLater(Platform::requestNextPulse);
        assertThat(done).hasValue(1);
        Desktop.call(() -> {
            stage.close();
            return null;
        });
    }

    /** Each page that was made ahead is the one that is shown later, and follows nothing before. */
    @Test
    void pagesAreMadeOneByOneUntilThereIsNoneToMake() throws Exception {
        try (var desktop = Desktop.open(home)) {
            var following = Desktop.call(() -> desktop.session().lifetime().size());
            for (var i = 1; i < Step.ALL.size(); i++) assertThat(Desktop.call(desktop.wizard::prepare)).as("page " + i).isTrue();
            assertThat(Desktop.call(desktop.wizard::prepare)).as("one more than there are").isFalse();
            var made = Desktop.call(() -> desktop.session().lifetime().size());
            assertThat(made).isGreaterThan(following);
            for (var step : Step.ALL) {
                desktop.run(() -> desktop.session().look(step));
                assertThat(desktop.session().step.get()).isEqualTo(step);
            }
            assertThat(Desktop.call(desktop.wizard::prepare)).as("what was shown was made").isFalse();
        }
    }

    @Test
    void whileNobodyDoesAnythingItGoesOnUntilThereIsNoMore() throws Exception {
        FxToolkit.registerPrimaryStage();
        var left = new AtomicInteger(3);
        var over = new CountDownLatch(1);
        Desktop.call(() -> {
            new Idle(new Scene(new Pane())).each(() -> {
                if (left.decrementAndGet() > 0) return true;
                over.countDown();
                return false;
            });
            assertThat(left).as("not at once").hasValue(3);
            return null;
        });
        assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(left).hasValue(0);
    }

    /** By the clock of the toolkit, by which it would be begun again sooner than that. */
    @Test
    void whatIsDoneIsNotBegunAgainByWhatTheUserDoes() throws Exception {
        FxToolkit.registerPrimaryStage();
        var done = new AtomicInteger();
        var over = new CountDownLatch(1);
        var scene = Desktop.call(() -> new Scene(new Pane()));
        Desktop.call(() -> {
            new Idle(scene).each(() -> {
                done.incrementAndGet();
                over.countDown();
                return false;
            });
            return null;
        });
        assertThat(over.await(20, TimeUnit.SECONDS)).isTrue();
        var later = new CountDownLatch(1);
        Desktop.call(() -> {
            Event.fireEvent(scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false));
            var pause = new PauseTransition(Duration.millis(600));
            pause.setOnFinished(end -> later.countDown());
            pause.play();
            return null;
        });
        assertThat(later.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(done).hasValue(1);
    }
}
