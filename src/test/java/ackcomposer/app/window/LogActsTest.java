package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** As many lines of the log are looked at as one likes, and as many handed on as a fault has. */
class LogActsTest {
    @TempDir
    Path home;

    /** The system's log of rules outlives a window: one that is gone is told nothing more. */
    @Test
    void aRuleThatFailsIsNotedFromTheBeginningOfAWindowToItsEnd() throws Exception {
        var acts = ActsRig.valid(home);
        var log = new LogActs(acts.window, () -> Settings.NONE, () -> 1);
        var rules = Logger.getLogger("ackcomposer.rules");
        for (var act : List.<Runnable>of(() -> { }, log::begin, log::end)) {
            acts.rig.act(act);
            rules.warning("rule R99 failed: on purpose");
        }
        assertThat(acts.window.log.last(9)).filteredOn(line -> line.contains("rule failed R99")).hasSize(1);
        assertThat(acts.window.log.last(9)).first().asString().contains(" started ");
    }

    @Test
    void moreIsShownThanIsHandedOn() throws Exception {
        var lines = IntStream.range(0, 300).mapToObj("line-%03d"::formatted).toList();
        Files.write(Files.createDirectories(home.resolve("log")).resolve("ack-composer.log"), lines);
        var acts = ActsRig.valid(home);
        var log = new LogActs(acts.window, () -> Settings.NONE, () -> 1);
        acts.rig.act(log::copyDiagnostics);
        assertThat(acts.rig.copied()).contains("line-100", "line-299").doesNotContain("line-099");
        acts.rig.act(log::show);
        assertThat(((TextArea) acts.find("log_lines")).getText().strip().lines()).containsExactlyElementsOf(lines);
    }
}
