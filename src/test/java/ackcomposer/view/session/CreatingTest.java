package ackcomposer.view.session;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Message;
import ackcomposer.submit.Followed;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was seen of a creation is kept, with the time since it was sent, until it has ended. */
class CreatingTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final List<String> told = new ArrayList<>();
    private Instant now = PlayedFollowing.SENT.plusSeconds(5);
    private final Creating creating = follow(PlayedFollowing.of(told, true));

    private Creating follow(Following following) {
        return Rig.call(() -> rig.session.follow(following, (InstantSource) () -> now));
    }

    private void act(Runnable act) {
        rig.act(act);
    }

    @Test
    void theTimeRunsFromTheRequestAndIsCorrectedByWhatIsSeen() {
        assertThat(Rig.call(creating::elapsed)).isEqualTo(Duration.ofSeconds(5));
        now = now.plusSeconds(2);
        assertThat(Rig.call(creating::elapsed)).isEqualTo(Duration.ofSeconds(7));
        act(() -> creating.seen(PlayedFollowing.progress(60, "initial")));
        assertThat(Rig.call(creating::elapsed)).isEqualTo(Duration.ofSeconds(60));
        now = now.plusSeconds(3);
        assertThat(Rig.call(creating::elapsed)).isEqualTo(Duration.ofSeconds(63));
    }

    @Test
    void whenItIsOverTheTimeStands() {
        act(() -> creating.ended(new Followed(Followed.End.RUNNING, PlayedFollowing.progress(600, "running"))));
        now = now.plusSeconds(1000);
        assertThat(Rig.call(creating::elapsed)).isEqualTo(Duration.ofSeconds(600));
        assertThat(Rig.call(() -> creating.seen().orElseThrow().clusterState())).isEqualTo("running");
        assertThat(Rig.call(() -> creating.ended().orElseThrow().end())).isEqualTo(Followed.End.RUNNING);
    }

    @Test
    void thatNobodyLooksAnyMoreIsNoEnd() {
        act(() -> creating.ended(new Followed(Followed.End.STOPPED, PlayedFollowing.progress(600, "initial"))));
        assertThat(Rig.call(() -> creating.ended())).isEmpty();
        assertThat(Rig.call(() -> creating.seen())).isEmpty();
    }

    @Test
    void theNextLookIsCountedDownAndNeverNegative() {
        assertThat(Rig.call(creating::untilNext)).isEmpty();
        act(() -> creating.waits(Duration.ofSeconds(8)));
        now = now.plusSeconds(3);
        assertThat(Rig.call(creating::untilNext)).contains(Duration.ofSeconds(5));
        now = now.plusSeconds(9);
        assertThat(Rig.call(creating::untilNext)).contains(Duration.ZERO);
        act(() -> creating.ended(new Followed(Followed.End.FAILED, PlayedFollowing.progress(9, "failed"))));
        assertThat(Rig.call(creating::untilNext)).isEmpty();
    }

    @Test
    void theNextLookOfARehearsalIsCountedDownInItsOwnTime() {
        var rehearsed = follow(new Following() {
            @Override
            public CreatedCluster cluster() {
                return PlayedFollowing.rehearsed(told).cluster();
            }

            @Override
            public int faster() {
                return 20;
            }

            @Override
            public void begin(Eye eye) {
            }

            @Override
            public void lookNow() {
            }

            @Override
            public void stop() {
            }
        });
        act(() -> rehearsed.waits(Duration.ofSeconds(40)));
        assertThat(Rig.call(rehearsed::untilNext)).contains(Duration.ofSeconds(40));
        now = now.plusSeconds(1);
        assertThat(Rig.call(rehearsed::untilNext)).contains(Duration.ofSeconds(20));
    }

    /** A look that showed nothing tells only when the next one comes. */
    @Test
    void afterALookThatWasAskedForAnotherCanBeWhateverItShowed() {
        for (var answer : List.<Runnable>of(() -> creating.waits(Duration.ofSeconds(8)),
                () -> creating.seen(PlayedFollowing.progress(60, "initial")))) {
            assertThat(Rig.<Boolean>call(creating::canLookNow)).isTrue();
            act(creating::lookNow);
            assertThat(Rig.<Boolean>call(creating::canLookNow)).as("one is under way").isFalse();
            act(answer);
        }
        assertThat(Rig.<Boolean>call(creating::canLookNow)).isTrue();
    }

    @Test
    void whatIsSaidAsideStandsUntilSomethingIsSeen() {
        act(() -> creating.aside(Message.of(Session.class, "untitled")));
        assertThat(Rig.call(() -> creating.aside())).isPresent();
        act(() -> creating.seen(PlayedFollowing.progress(60, "initial")));
        assertThat(Rig.call(() -> creating.aside())).isEmpty();
    }

    @Test
    void linesAreHandedOutOnceEachAndTheOldestAreLetGo() {
        act(() -> List.of("a", "b", "c").forEach(creating::logged));
        assertThat(Rig.<Integer>call(creating::told)).isEqualTo(3);
        assertThat(Rig.call(() -> creating.linesAfter(0))).containsExactly("a", "b", "c");
        assertThat(Rig.call(() -> creating.linesAfter(2))).containsExactly("c");
        assertThat(Rig.call(() -> creating.linesAfter(3))).isEmpty();
        assertThat(Rig.call(() -> creating.linesAfter(9))).isEmpty();
        act(() -> IntStream.range(0, 10_000).forEach(i -> creating.logged("line " + i)));
        assertThat(Rig.<Integer>call(creating::told)).isEqualTo(10_003);
        assertThat(Rig.call(() -> creating.linesAfter(0))).hasSize(10_000).startsWith("line 0").endsWith("line 9999");
        assertThat(Rig.call(() -> creating.linesAfter(10_002))).containsExactly("line 9999");
    }

    @Test
    void anotherOneEndsTheLookingAtTheFirst() {
        assertThat(told).containsExactly("begun");
        follow(PlayedFollowing.of(new ArrayList<>(), true));
        assertThat(told).containsExactly("begun", "stopped");
        assertThat(Rig.call(rig.session::creating)).isNotEqualTo(Optional.of(creating));
    }
}
