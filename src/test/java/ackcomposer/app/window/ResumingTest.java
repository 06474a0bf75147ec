package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Intent;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.State;
import ackcomposer.submit.Trace;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Creating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The creation that is followed is known to the next window, until it has ended or is not to be watched any more. */
class ResumingTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final List<String> kept = new ArrayList<>();

    private Resuming resuming(String before) {
        return Rig.call(() -> new Resuming(rig.session, before, kept::add));
    }

    private Creating follow(PlayedFollowing played) {
        return Rig.call(() -> rig.session.follow(played));
    }

    private static LedgerRecord record(String id, State state, String cluster) {
        var intent = Intent.of("cn-beijing", Endpoint.ofRegion("cn-beijing"), "prod-bj-01");
        return new LedgerRecord(id, intent, state, Instant.EPOCH, "c0de", "hash", new Trace(null, null), cluster, null, null, false);
    }

    @Test
    void aCreationIsKeptWhenItIsFollowedAndForgottenWhenItIsNot() {
        resuming("");
        follow(PlayedFollowing.of(new ArrayList<>(), true));
        assertThat(kept).containsExactly("id-1");
        rig.act(rig.session::endFollowing);
        assertThat(kept).containsExactly("id-1", "");
    }

    @Test
    void nothingIsWrittenWhereTheSameIsKeptAlready() {
        resuming("id-1");
        assertThat(kept).as("no creation is followed yet, and what is kept stays").isEmpty();
        follow(PlayedFollowing.of(new ArrayList<>(), true));
        assertThat(kept).isEmpty();
    }

    @Test
    void aRehearsalLeavesWhatIsKept() {
        resuming("id-9");
        follow(PlayedFollowing.rehearsed(new ArrayList<>()));
        rig.act(rig.session::endFollowing);
        assertThat(kept).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Followed.End.class)
    void onlyWhatMayGoOnIsResumed(Followed.End end) {
        resuming("");
        var creating = follow(PlayedFollowing.of(new ArrayList<>(), true));
        rig.act(() -> creating.ended(new Followed(end, PlayedFollowing.progress(10, "initial"))));
        var goesOn = end == Followed.End.UNSEEN || end == Followed.End.STOPPED;
        assertThat(kept).isEqualTo(goesOn ? List.of("id-1") : List.of("id-1", ""));
    }

    @Test
    void anAcceptedRecordOfThatIdIsWhatWasLeft() {
        var resuming = resuming("id-1");
        var mine = record("id-1", State.ACCEPTED, "c-1");
        assertThat(Rig.call(() -> resuming.left(List.of(record("id-2", State.ACCEPTED, "c-2"), mine)))).contains(mine);
        assertThat(Rig.call(() -> resuming.left(List.of(record("id-2", State.ACCEPTED, "c-2"))))).isEmpty();
        assertThat(Rig.call(() -> resuming.left(List.of(record("id-1", State.UNKNOWN, "c-1"))))).isEmpty();
        assertThat(Rig.call(() -> resuming.left(List.of(record("id-1", State.ACCEPTED, null))))).as("which cluster?").isEmpty();
        follow(PlayedFollowing.of(new ArrayList<>(), true));
        assertThat(Rig.call(() -> resuming.left(List.of(mine)))).as("one is followed by now").isEmpty();
    }
}
