package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import ackcomposer.view.Rig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window is where the last one was, as long as that can be seen, and beside another one that is open. */
class WindowPlaceTest {
    private static final double BESIDE = 32;

    @TempDir
    Path home;
    private Rig rig;
    private Stage stage;
    private Rectangle2D screen;

    @BeforeEach
    void open() {
        rig = Rig.fresh();
        stage = Rig.call(Stage::new);
        screen = Rig.call(() -> Screen.getPrimary().getVisualBounds());
    }

    private WindowPlace place(Stage of) {
        return new WindowPlace(of, Map.of("ACK_COMPOSER_HOME", home.toString()));
    }

    private void take(String was) {
        rig.act(() -> place(stage).take(Settings.NONE.with(Settings.WINDOW, was)));
    }

    private static List<Double> bounds(Stage of) {
        return Rig.call(() -> List.of(of.getX(), of.getY(), of.getWidth(), of.getHeight()));
    }

    private static boolean isMaximised(Stage of) {
        return Rig.call(of::isMaximized);
    }

    @Test
    void itIsWhereItWasAndMaximisedWhereItWasThat() {
        take("12 34 950 640 max");
        assertThat(bounds(stage)).containsExactly(12.0, 34.0, 950.0, 640.0);
        assertThat(isMaximised(stage)).isTrue();
        take("13 35 951 641");
        assertThat(bounds(stage)).containsExactly(13.0, 35.0, 951.0, 641.0);
        assertThat(isMaximised(stage)).isFalse();
    }

    @Test
    void itIsNeverSmallerThanItCanBeUsed() {
        take("12 34 300 200");
        assertThat(bounds(stage)).containsExactly(12.0, 34.0, 900.0, 600.0);
        assertThat(Rig.<Double>call(stage::getMinWidth)).isEqualTo(900);
        assertThat(Rig.<Double>call(stage::getMinHeight)).isEqualTo(600);
    }

    /** The screen may be another one by now. */
    @Test
    void whereNoScreenIsAnyMoreItOpensAsANewOneDoes() {
        var fresh = OpeningPlace.on(screen, 900, 600);
        for (var was : List.of("", "90000 90000 1000 700 max")) {
            take(was);
            assertThat(bounds(stage)).as(was)
                    .containsExactly(fresh.getMinX(), fresh.getMinY(), fresh.getWidth(), fresh.getHeight());
            assertThat(isMaximised(stage)).isFalse();
        }
    }

    @Test
    void itIsKeptBesideWhatElseIsSetAndFoundAgain() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{\"theme\": \"dark\", \"mine\": 1}");
        take("12 34 950 640 max");
        rig.act(() -> place(stage).keep());
        var kept = SettingsFile.read(Map.of("ACK_COMPOSER_HOME", home.toString())).settings();
        assertThat(kept.get(Settings.WINDOW)).isEqualTo("12 34 950 640 max");
        assertThat(kept.get(Settings.THEME)).isEqualTo("dark");
        assertThat(kept.members()).containsKey("mine");
    }

    @Test
    void aFurtherOneLiesALittleBelowAndBackInTheCornerWhereItWouldLeaveTheScreen() {
        var other = Rig.call(Stage::new);
        take((int) screen.getMinX() + " " + (int) screen.getMinY() + " 900 600");
        rig.act(() -> place(other).below(stage));
        assertThat(bounds(other)).containsExactly(screen.getMinX() + BESIDE, screen.getMinY() + BESIDE, 900.0, 600.0);
        for (var edge : List.of(new Rectangle2D(screen.getMaxX() - 900, screen.getMinY(), 900, 600),
                new Rectangle2D(screen.getMinX(), screen.getMaxY() - 600, 900, 600))) {
            take(new Preferences.Place(edge, false).text());
            rig.act(() -> place(other).below(stage));
            assertThat(bounds(other)).containsExactly(screen.getMinX(), screen.getMinY(), 900.0, 600.0);
        }
    }

    @Test
    void besideOneThatFillsTheScreenAFurtherOneDoesToo() {
        var other = Rig.call(Stage::new);
        take("12 34 950 640 max");
        rig.act(() -> place(other).below(stage));
        assertThat(isMaximised(other)).isTrue();
        take("12 34 950 640");
        rig.act(() -> place(other).below(stage));
        assertThat(isMaximised(other)).isFalse();
        assertThat(bounds(other)).containsExactly(44.0, 66.0, 950.0, 640.0);
    }
}
