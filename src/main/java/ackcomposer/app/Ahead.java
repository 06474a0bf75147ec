package ackcomposer.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import ackcomposer.app.file.SettingsFile;
import ackcomposer.app.window.AcceptedWarnings;
import ackcomposer.app.window.Preferences;
import ackcomposer.app.window.Preview;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.session.Finder;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What comes first is worked out once, of a draft that nobody wrote, by a processor that would be idle: for a window while the toolkit
 * starts, for a verb while the words of its line are learned. Both then find their classes ready. Nothing of it is kept, and it is over
 * before the window is made or the verb begins. What goes on at one time has no classes of ours in common that could wait for each other:
 * pages and rules here, icons and fonts there, and the toolkit or the line.
 */
final class Ahead {
    private static final List<Thread> WORK = new CopyOnWriteArrayList<>();

    private Ahead() {
    }

    /** What the first frame says. */
    static void ofTheWindow() {
        begin(() -> {
            var session = new Session(new Draft(Snapshot.fresh()), new Preview(), AcceptedWarnings::of);
            Preferences.apply(SettingsFile.read(System.getenv()).settings(), session);
            session.fresh();
            say(session);
        });
        // It needs the toolkit, which is not there at once.
        begin(Icons::read);
    }

    /** What stands at the steps and above the page, with all the words of a page: whoever says the first number waits for its locale. */
    static void say(Session session) {
        var lang = session.lang.get();
        Texts.fields(lang);
        Texts.of(Source.class, lang);
        Texts.of(Checker.class, lang);
        var words = Texts.of(Session.class, lang);
        words.get("search.prompt", Finder.count());
        for (var step : Step.ALL) {
            var count = session.count(step);
            words.get("rail.step", step.id(), step.number(), Step.ALL.size(), count.errors(), count.warnings());
        }
    }

    /** To read a request and to judge it. */
    static void ofARequest() {
        beside();
        begin(() -> {
            // The rules first: a reader waits for the numbers.
            Checker.check(Snapshot.fresh());
            Checker.check(SpecFile.read("{\"cluster_type\": \"ManagedKubernetes\"}".getBytes(UTF_8)).snapshot());
        });
    }

    /** What is worked out, which may fail as it likes. */
    private interface Work {
        void run() throws Exception;
    }

    private static void begin(Work first) {
        var work = new Thread(() -> {
            try {
                first.run();
            } catch (Exception again) {
                // It goes wrong again where it can be said.
            }
        }, "ahead");
        work.setUncaughtExceptionHandler((thread, fault) -> { });
        work.setDaemon(true);
        WORK.add(work);
        work.start();
    }

    /**
     * With the first of its decimals JDK 25 fills a table of powers of five, each the square of the one before, and each parser of
     * Jackson's has such a number. That is a quarter of what is worked out here, so it goes beside, and the words of what is wrong
     * with it; who needs one first, waits.
     */
    private static void beside() {
        var table = new Thread(() -> {
            BigDecimal.valueOf(1, 1);
            Texts.of(Checker.class, Lang.EN);
            Texts.fields(Lang.EN);
        }, "beside");
        table.setUncaughtExceptionHandler((thread, fault) -> { });
        table.setDaemon(true);
        table.start();
    }

    static void end() {
        try {
            for (var work : WORK) work.join();
            WORK.clear();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
