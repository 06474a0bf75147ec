package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.submit.Intent;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.State;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Session;
import ackcomposer.view.shell.Windows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Review says what was sent under the name before, with the ways on that the state of the record allows. */
class EarlierBarTest {
    private final Rig rig = Rig.of(Samples.read(Samples.valid()));
    private final List<String> told = new ArrayList<>();
    private Session session;
    private VBox holder;

    @BeforeEach
    void show() {
        holder = rig.show(context -> {
            session = context.session();
            return new VBox(new EarlierBar(context, Windows.acts(told)));
        });
    }

    private static LedgerRecord record(State state, String name, String region, String cluster) {
        return new LedgerRecord("a", new Intent(region, "h", "", name), state, Instant.parse("2026-11-24T12:00:00Z"), "c0de", "h", null,
                cluster, null, null, false);
    }

    private void earlier(State state) {
        rig.act(() -> session.earlier.set(record(state, "prod-bj-01", "cn-beijing", state == State.ACCEPTED ? "c1" : null)));
    }

    private List<String> links() {
        return Stream.of("earlier_look", "earlier_absent", "earlier_follow", "earlier_history").filter(id -> Rig.isSeen(rig.find(id)))
                .toList();
    }

    @Test
    void whereNothingWasSentThereIsNothing() {
        assertThat(Rig.isSeen(rig.find("review_earlier"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, 'as cluster c1', earlier_follow earlier_history",
            "UNKNOWN, 'outcome is unknown', earlier_look earlier_absent earlier_history",
            "SENDING, 'outcome is unknown', earlier_look earlier_absent earlier_history",
            "UNREADABLE, 'cannot be read', earlier_absent earlier_history"})
    void saysWhatBecameOfItAndOffersWhatCanBeDone(State state, String words, String links) {
        earlier(state);
        assertThat(Rig.words(holder)).anyMatch(line -> line.contains(words));
        assertThat(links()).containsExactly(links.split(" "));
    }

    @Test
    void eachWayAsksForItsAct() {
        earlier(State.UNKNOWN);
        Stream.of("earlier_look", "earlier_absent", "earlier_history").forEach(id -> rig.click(rig.find(id)));
        earlier(State.ACCEPTED);
        rig.click(rig.find("earlier_follow"));
        assertThat(told).containsExactly("look for a", "absent a", "history", "follow a");
    }

    @Test
    void whatCameOfLookingStandsBelowWhileItIsOpen() {
        earlier(State.UNKNOWN);
        assertThat(Rig.isSeen(rig.find("earlier_looked"))).isFalse();
        rig.act(() -> session.looked.set(Message.of(Session.class, "look.none", "prod-bj-01")));
        assertThat(Rig.words(rig.find("earlier_looked")).get(0)).startsWith("No cluster prod-bj-01 was found.");
        earlier(State.ACCEPTED);
        assertThat(Rig.isSeen(rig.find("earlier_looked"))).isFalse();
    }

    @Test
    void aRecordOfAnotherNameOrRegionIsNotOfThisDraft() {
        earlier(State.ACCEPTED);
        assertThat(Rig.isSeen(rig.find("review_earlier"))).isTrue();
        rig.act(() -> session.draft.edit(state -> state.set(0, BASICS.name, "other")));
        assertThat(Rig.isSeen(rig.find("review_earlier"))).isFalse();
        rig.act(() -> session.history.undo());
        assertThat(Rig.isSeen(rig.find("review_earlier"))).isTrue();
        rig.act(() -> session.earlier.set(record(State.ACCEPTED, "prod-bj-01", "cn-hangzhou", "c1")));
        assertThat(Rig.isSeen(rig.find("review_earlier"))).isFalse();
    }

    @Test
    void speaksChinese() {
        rig.lang(Lang.ZH);
        show();
        earlier(State.ACCEPTED);
        assertThat(Rig.words(holder)).anyMatch(line -> line.contains("c1")).contains("\u8bf7\u6c42\u5386\u53f2");
    }
}
