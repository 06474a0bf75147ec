package ackcomposer.app.cli;

import ackcomposer.submit.Obstacle;
import ackcomposer.submit.Onlooker;
import java.time.Duration;
import java.util.List;

/** Says on standard error what happens around the POST. */
record Told(Console console) implements Onlooker {

    @Override
    public void hindered(Obstacle obstacle) {
        console.say(switch (obstacle.kind()) {
            case RIGHTS -> "look.rights";
            case NETWORK -> "look.network";
            case ANSWER -> "look.answer";
        }, obstacle.call(), obstacle.detail());
    }

    @Override
    public void clockIsOff(Duration ahead) {
        console.say(ahead.isNegative() ? "look.clock_ahead" : "look.clock_behind", ahead.abs().toMinutes());
    }

    @Override
    public void searching(Duration most) {
        console.say("look.searching", most.toSeconds());
    }

    @Override
    public void severalFound(List<String> clusters) {
        console.say("look.several", String.join(", ", clusters));
    }
}
