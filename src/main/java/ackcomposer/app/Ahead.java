package ackcomposer.app;

import ackcomposer.app.file.SettingsFile;
import ackcomposer.app.window.AcceptedWarnings;
import ackcomposer.app.window.Preview;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import ackcomposer.view.session.Session;

/**
 * What the first frame says is worked out once while the toolkit starts, which leaves a processor idle for that long: the window then
 * finds its classes ready. Nothing of it is kept. It is over before the window is made, so no class is begun by two threads.
 */
final class Ahead {
    private static Thread work;

    private Ahead() {
    }

    static void begin() {
        work = new Thread(() -> {
            SettingsFile.read(System.getenv());
            new Session(new Draft(Snapshot.fresh()), new Preview(), AcceptedWarnings::of).fresh();
        }, "ahead");
        // What goes wrong goes wrong again in the window, which can say so.
        work.setUncaughtExceptionHandler((thread, fault) -> { });
        work.setDaemon(true);
        work.start();
    }

    static void end() {
        if (work == null) return;
        try {
            work.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
