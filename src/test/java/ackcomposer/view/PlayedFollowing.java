package ackcomposer.view;

import ackcomposer.submit.Followed;
import ackcomposer.submit.Progress;
import ackcomposer.submit.Stage;
import ackcomposer.view.session.CreatedCluster;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.Following;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A creation of which a test says what is seen. */
public record PlayedFollowing(CreatedCluster cluster, List<String> told) implements Following {
    public static final Instant SENT = Instant.parse("2026-11-24T02:44:02Z");
    private static final Duration LIMIT = Duration.ofMinutes(90);

    /** @param limitSent whether the request says how long it may take */
    public static PlayedFollowing of(List<String> told, boolean limitSent) {
        return new PlayedFollowing(new CreatedCluster("prod-bj-01", "cn-beijing", "c-1", Optional.of("T-2"), Optional.of("R-3"), SENT,
                new Followed.Limit(LIMIT, limitSent), Optional.of("id-1"), false), told);
    }

    public static PlayedFollowing rehearsed(List<String> told) {
        return new PlayedFollowing(new CreatedCluster("prod-bj-01", "cn-beijing", "c-1", Optional.empty(), Optional.empty(), SENT,
                Followed.Limit.ours(), Optional.empty(), true), told);
    }

    /** That of the design's picture. */
    public static PlayedFollowing asInTheMockUp() {
        return new PlayedFollowing(new CreatedCluster("prod-beijing-01", "cn-beijing", "cb95aa626a47740afbf6aa099b650d3f1",
                Optional.of("T-5a54309c80282e39ea00002f"), Optional.of("687C5BAA-D103-4993-884B-C35E4314A1E1"), SENT,
                Followed.Limit.ours(), Optional.of("id-1"), false), new ArrayList<>());
    }

    public static Instant sixMinutesLater() {
        return SENT.plusSeconds(372);
    }

    /** What had been seen of that one by then. */
    public static void play(Creating creating) {
        creating.seen(progress(372, "initial",
                new Stage("Network and security group", "success", "sg-8vb7grbyvlb10j0i", "10:44:40", "10:45:31"),
                new Stage("NAT gateway and SLB", "success", "slb.s2.small, private", "10:45:33", "10:47:10"),
                new Stage("Masters", "running", "2 of 3 ready, waiting for master 3", "10:47:12", ""),
                new Stage("Add-ons", "", "5 to install", "", ""), new Stage("Node pools", "", "0 of 3 ready", "", "")));
        List.of("10:44:02 request accepted, cluster id cb95aa626a47", "10:44:40 create security group sg-8vb7grbyvlb10j0i",
                "10:45:31 security group ready", "10:45:33 create NAT gateway ngw-2ze5x1",
                "10:46:12 create SLB lb-2zeq8f, spec slb.s2.small", "10:47:10 SLB ready", "10:47:12 create 3 instances ecs.g7.xlarge",
                "10:48:20 WARN  zone cn-beijing-k is slow, retry 1 of 5", "10:48:55 master 1 joined, 172.21.16.11",
                "10:49:30 master 2 joined, 172.21.32.7", "10:50:14 wait for master 3 in cn-beijing-k")
                .forEach(creating::logged);
        creating.waits(Duration.ofSeconds(8));
    }

    /** So long after it was sent. */
    public static Progress progress(int seconds, String cluster, Stage... stages) {
        return new Progress(Duration.ofSeconds(seconds), "running", cluster, List.of(stages), null);
    }

    @Override
    public int faster() {
        return 1;
    }

    @Override
    public void begin(Eye eye) {
        told.add("begun");
    }

    @Override
    public void lookNow() {
        told.add("looked");
    }

    @Override
    public void stop() {
        told.add("stopped");
    }
}
