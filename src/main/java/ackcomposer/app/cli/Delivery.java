package ackcomposer.app.cli;

import ackcomposer.app.file.Log;
import ackcomposer.app.send.Creation;
import ackcomposer.app.send.Posting;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Follower;
import ackcomposer.submit.Ledger;
import ackcomposer.submit.Looking;
import ackcomposer.submit.Order;
import ackcomposer.submit.Pauses;
import ackcomposer.submit.SignedLooking;
import ackcomposer.submit.SubmitRun;
import ackcomposer.submit.Submitted;
import ackcomposer.submit.Transport;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Sends a request once, follows the creation if that was asked for, and says what became of both.
 *
 * @param faster how many times as fast time runs while it is followed; 1: as it does
 */
record Delivery(Console console, boolean json, boolean follow, boolean rehearsal, int faster) {

    /** @param resolve how long it is looked for the cluster if the answer is lost */
    int of(Snapshot draft, Posting posting, Order order, Ledger ledger, Transport transport, Duration resolve) {
        var stop = console.signals().hold();
        var submitted = new SubmitRun(ledger, transport, stop, new Told(console)).send(order, resolve);
        if (!rehearsal) Log.of(console.env()).note(Log.Noted.SENT, submitted.outcome().fate(), submitted.outcome().status());
        var report = new SubmitReport(console, json, rehearsal, posting.hash(), draft);
        var cluster = follow ? Creation.cluster(submitted.outcome()) : Optional.<String>empty();
        if (cluster.isEmpty()) return report.report(submitted);
        report.begins(submitted);
        var looking = new SignedLooking(transport, stop, order.endpoint(), order.credentials(), order.secrets());
        return report.report(submitted, followed(cluster.get(), submitted, draft, looking, stop));
    }

    private Followed followed(String cluster, Submitted submitted, Snapshot draft, Looking looking, CompletableFuture<Void> stop) {
        var limit = Creation.limit(draft);
        var lines = new FollowLines(console, limit);
        lines.begins();
        var began = Creation.began(submitted.entry());
        var followed = new Follower(looking, new Pauses(stop), lines, faster)
                .follow(new Follower.Creation(cluster, submitted.outcome().taskId(), began, limit));
        lines.ends(followed);
        return followed;
    }
}
