package ackcomposer.app.window;

import javafx.geometry.Rectangle2D;

/** Where a window opens that was never moved: in the middle of its screen, and as large as the JSON and the help need beside the form. */
public final class OpeningPlace {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 760;
    /** A window that fills the screen is taken for a maximised one. */
    private static final double MOST_OF_THE_SCREEN = 0.9;

    private OpeningPlace() {
    }

    /**
     * @param screen what of it is free for windows
     * @param least  below this a window cannot be used: it is kept on a small screen too
     */
    public static Rectangle2D on(Rectangle2D screen, double leastWidth, double leastHeight) {
        var width = Math.max(leastWidth, Math.min(WIDTH, screen.getWidth() * MOST_OF_THE_SCREEN));
        var height = Math.max(leastHeight, Math.min(HEIGHT, screen.getHeight() * MOST_OF_THE_SCREEN));
        var x = Math.max(screen.getMinX(), screen.getMinX() + (screen.getWidth() - width) / 2);
        var y = Math.max(screen.getMinY(), screen.getMinY() + (screen.getHeight() - height) / 2);
        return new Rectangle2D(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
    }
}
