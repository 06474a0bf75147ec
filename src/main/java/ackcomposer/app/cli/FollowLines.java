package ackcomposer.app.cli;

import ackcomposer.submit.Followed;
import ackcomposer.submit.Progress;
import ackcomposer.submit.Stage;
import ackcomposer.submit.Watcher;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Says on standard error what is seen of a creation: only what changed, so that a log of it can be read. */
final class FollowLines implements Watcher {
    private static final int A_MINUTE = 60;

    private final Console console;
    private final Followed.Limit limit;
    private final Set<String> told = new HashSet<>();
    private String state = "";

    FollowLines(Console console, Followed.Limit limit) {
        this.console = console;
        this.limit = limit;
    }

    void begins() {
        console.say(limit.sent() ? "follow.limit.sent" : "follow.limit.ours", limit.time().toMinutes());
    }

    @Override
    public void seen(Progress now) {
        var next = now.clusterState() + " " + now.taskState();
        if (!next.equals(state)) console.say("follow.state", clock(now.elapsed()), clock(limit.time()), word(now.clusterState()),
                word(now.taskState()));
        state = next;
        for (var i = 0; i < now.stages().size(); i++) stage(now.stages().get(i), i + 1, now.elapsed());
    }

    private void stage(Stage stage, int number, Duration elapsed) {
        var name = stage.name().isEmpty() ? Integer.toString(number) : stage.name();
        if (!told.add(name + "|" + stage.state() + "|" + stage.message())) return;
        console.say(stage.message().isEmpty() ? "follow.stage" : "follow.stage.said", clock(elapsed), name, word(stage.state()),
                stage.message());
    }

    private static String word(String said) {
        return said.isEmpty() ? "-" : said;
    }

    /** Minutes and seconds, of which the minutes may be many. */
    private static String clock(Duration time) {
        return String.format(Locale.ROOT, "%02d:%02d", time.toMinutes(), time.toSeconds() % A_MINUTE);
    }

    @Override
    public void logged(String line) {
        console.say("follow.log", line);
    }

    @Override
    public void late(Followed.Limit over) {
        console.say("follow.late", over.time().toMinutes());
    }

    @Override
    public void unseen(String fault, Duration since, Duration next) {
        console.say("follow.unseen", clock(since), fault, next.toSeconds());
    }

    /** Of a failure, the stage and what the service says come first. */
    void ends(Followed followed) {
        var time = clock(followed.last().elapsed());
        var stage = followed.failedStage().map(Stage::name).filter(name -> !name.isEmpty());
        if (stage.isPresent() && followed.end() == Followed.End.FAILED) console.say("follow.end.failed.stage", time, stage.get());
        else console.say("follow.end." + followed.end().name().toLowerCase(Locale.ROOT), time);
        followed.complaint().ifPresent(error -> console.aside(error.code() + ": " + error.message()));
        if (followed.end() == Followed.End.FAILED) console.say("follow.leftovers");
    }
}
