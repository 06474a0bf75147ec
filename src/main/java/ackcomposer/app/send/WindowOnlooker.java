package ackcomposer.app.send;

import ackcomposer.app.file.Work;
import ackcomposer.catalogue.field.Message;
import ackcomposer.submit.Obstacle;
import ackcomposer.submit.Onlooker;
import ackcomposer.view.session.Session;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** What happens around a request, in the window's words and on its thread. */
record WindowOnlooker(Work work, Consumer<Message> told) implements Onlooker {
    private void say(String key, Object... args) {
        var words = Message.of(Session.class, key, args);
        work.tell(() -> told.accept(words));
    }

    @Override
    public void hindered(Obstacle obstacle) {
        say(switch (obstacle.kind()) {
            case RIGHTS -> "sending.rights";
            case NETWORK -> "sending.network";
            case ANSWER -> "sending.answer";
        }, obstacle.call());
    }

    @Override
    public void clockIsOff(Duration ahead) {
        say(ahead.isNegative() ? "sending.clock_ahead" : "sending.clock_behind", ahead.abs().toMinutes());
    }

    @Override
    public void searching(Duration most) {
        say("sending.searching", most.toSeconds());
    }

    @Override
    public void severalFound(List<String> clusters) {
        say("sending.several", String.join(", ", clusters));
    }
}
