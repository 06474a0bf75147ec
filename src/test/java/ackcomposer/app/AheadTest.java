package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ackcomposer.app.window.AcceptedWarnings;
import ackcomposer.app.window.Preview;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import ackcomposer.view.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is worked out ahead is over when it is said to be, whoever began it, and is nobody's result. */
class AheadTest {

    private static List<Thread> working() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("ahead")).toList();
    }

    @Test
    void isOverOnceItIsWaitedFor() {
        for (var begin : List.<Runnable>of(Ahead::ofARequest, Ahead::ofTheWindow)) {
            begin.run();
            assertThat(working()).allMatch(Thread::isDaemon);
            Ahead.end();
            assertThat(working()).isEmpty();
        }
    }

    /** A word that is missing would go unnoticed where nobody waits for it. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void whatIsSaidAheadCanBeSaid(Lang lang) {
        var session = new Session(new Draft(Snapshot.fresh()), new Preview(), AcceptedWarnings::of);
        session.lang.set(lang);
        session.fresh();
        assertThatCode(() -> Ahead.say(session)).doesNotThrowAnyException();
    }
}
