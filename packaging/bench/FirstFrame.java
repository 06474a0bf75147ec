import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/**
 * Starts a program with a window and says when its first frame took input: the mouse is moved over the window until the window hears of
 * it. Two numbers on standard output: milliseconds since {@code -Dbegan} (nanoseconds of the clock, as {@code date +%s%N} has them), and
 * the memory of the process {@code -Drest} milliseconds later, in KiB; its share of what several processes map counts in part (PSS).
 *
 * Arguments: the main class, and its arguments.
 */
public final class FirstFrame {
    private static final long BEGAN = Long.getLong("began") / 1_000_000;
    private static final long REST = Long.getLong("rest", 0);

    public static void main(String[] args) throws Exception {
        var watcher = new Thread(FirstFrame::watch);
        watcher.setDaemon(true);
        watcher.start();
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) Arrays.copyOfRange(args, 1, args.length));
    }

    private static void watch() {
        while (true) {
            try {
                Thread.sleep(2);
                Platform.runLater(FirstFrame::look);
            } catch (IllegalStateException notStarted) {
                // The toolkit is not there yet.
            } catch (InterruptedException end) {
                return;
            }
            if (found) return;
        }
    }

    private static volatile boolean found;

    private static void look() {
        if (found) return;
        var shown = Window.getWindows().stream().filter(window -> window.isShowing() && window.getScene() != null).findFirst();
        if (shown.isEmpty()) return;
        found = true;
        var window = shown.get();
        window.addEventFilter(MouseEvent.MOUSE_MOVED, moved -> heard());
        var robot = new Robot();
        new AnimationTimer() {
            private int i;

            @Override
            public void handle(long now) {
                // Then it is left alone, as a user would who looks at it.
                if (said) stop();
                // From the second pulse on: the first frame is drawn then.
                else if (i++ > 0) robot.mouseMove(window.getX() + 300 + i % 50, window.getY() + 300);
            }
        }.start();
    }

    private static boolean said;

    private static void heard() {
        if (said) return;
        said = true;
        var time = System.currentTimeMillis() - BEGAN;
        var end = new Thread(() -> {
            try {
                Thread.sleep(REST);
                var memory = Files.readAllLines(Path.of("/proc/self/smaps_rollup")).stream().filter(line -> line.startsWith("Pss:"))
                        .findFirst().map(line -> line.replaceAll("\\D", "")).orElse("0");
                System.out.println(time + " " + memory);
                System.out.flush();
            } catch (Exception fault) {
                fault.printStackTrace();
            }
            Runtime.getRuntime().halt(0);
        });
        end.start();
    }
}
