package ackcomposer.app.window;

import ackcomposer.app.file.Log.Noted;
import ackcomposer.app.file.Log;
import ackcomposer.app.file.Work;
import ackcomposer.catalogue.field.Message;
import ackcomposer.view.session.Session;
import ackcomposer.view.shell.Frame;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every part of the window's program needs: the draft as it is shown, the window, and places for work that takes time. */
public final class WindowContext {
    public final Session session;
    public final Frame frame;
    public final Map<String, String> env;
    /** For what may wait for the network. */
    public final Work work;
    /** Beside it: for what is kept on disk, which waits for nothing. */
    public final Work keeping;
    final Log log;
    private Chooser chooser;

    public WindowContext(Session session, Frame frame, Map<String, String> env, Work work, Work keeping, Chooser chooser) {
        log = Log.of(env);
        this.session = session;
        this.frame = frame;
        this.env = env;
        this.work = work;
        this.keeping = keeping;
        this.chooser = chooser;
    }

    /** Asks for files in another way. */
    public void choosing(Chooser other) {
        chooser = other;
    }

    Chooser chooser() {
        return chooser;
    }

    /** Words of the window in its language. */
    public String text(String key, Object... args) {
        return Message.of(Session.class, key, args).in(session.lang.get());
    }

    /** Beside the other work: nothing waits for what is noted. */
    public void note(Noted what, Object... facts) {
        keeping.run(() -> {
            log.note(what, facts);
            return what;
        }, noted -> { }, unnoted -> { });
    }

    /** A fault of ours: the draft stays as it is, and nothing that was in it is written to the log. */
    public void fault(Throwable fault) {
        System.getLogger(WindowContext.class.getName()).log(System.Logger.Level.ERROR, fault.getClass().getName()
                + Stream.of(fault.getStackTrace()).map(frame -> "\n    at " + frame).collect(Collectors.joining()));
        keeping.run(() -> {
            log.note(fault);
            return fault;
        }, noted -> { }, unnoted -> { });
        if (!frame.isAsking()) frame.say("fault.title", text("fault.words", fault.getClass().getSimpleName()));
    }

    void notWritten(Path path, Throwable failed) {
        note(Noted.NOT_WRITTEN, failed.getClass());
        if (failed instanceof IOException) frame.say("save.failed", text("save.failed_words", path.toString()));
        else fault(failed);
    }
}
