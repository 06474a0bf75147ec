package ackcomposer.app.window;

import ackcomposer.app.file.NoHome;
import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import java.io.IOException;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window is on the screen, now and at the next start. */
public record WindowPlace(Stage stage, Map<String, String> env) {
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;
    private static final double BESIDE = 32;

    /** Where the window was, if that is on a screen still. */
    public void take(Settings settings) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var known = Preferences.place(settings).filter(was -> !Screen.getScreensForRectangle(was.bounds().getMinX(), was.bounds().getMinY(),
                was.bounds().getWidth(), was.bounds().getHeight()).isEmpty());
        var bounds = known.map(Preferences.Place::bounds)
                .orElseGet(() -> OpeningPlace.on(Screen.getPrimary().getVisualBounds(), LEAST_WIDTH, LEAST_HEIGHT));
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(Math.max(LEAST_WIDTH, bounds.getWidth()));
        stage.setHeight(Math.max(LEAST_HEIGHT, bounds.getHeight()));
        stage.setMaximized(known.filter(Preferences.Place::maximised).isPresent());
    }

    /** As large as that one, and so far from it that both can be seen; back in the corner of the screen where it would leave it. */
    public void below(Stage other) {
        var screen = Screen.getScreensForRectangle(other.getX(), other.getY(), 1, 1).stream().findFirst().orElse(Screen.getPrimary())
                .getVisualBounds();
        stage.setMaximized(other.isMaximized());
        if (other.isMaximized()) return;
        stage.setWidth(other.getWidth());
        stage.setHeight(other.getHeight());
        var isInside = other.getX() + other.getWidth() + BESIDE <= screen.getMaxX()
                && other.getY() + other.getHeight() + BESIDE <= screen.getMaxY();
        stage.setX(isInside ? other.getX() + BESIDE : screen.getMinX());
        stage.setY(isInside ? other.getY() + BESIDE : screen.getMinY());
    }

    /** Before the window goes; what is written to is not worth holding it back. */
    public void keep() {
        var place = new Preferences.Place(new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()),
                stage.isMaximized());
        try {
            SettingsFile.of(env).change(now -> now.with(Settings.WINDOW, place.text()));
        } catch (IOException | NoHome unwritten) {
            System.getLogger(WindowPlace.class.getName()).log(System.Logger.Level.INFO, "the place of the window was not kept");
        }
    }
}
