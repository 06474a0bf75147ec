package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Intent;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.State;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Session;
import ackcomposer.view.shell.Windows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was sent has a row with its name, result, time and key; an open one can be closed, an accepted one watched. */
class HistoryPaneTest {
    private final Rig rig = Rig.of(Snapshot.fresh());
    private final List<String> told = new ArrayList<>();

    private static LedgerRecord record(String id, State state, String cluster) {
        var intent = new Intent("cn-beijing", "h", "", "prod-" + id);
        return new LedgerRecord(id, intent, state, Instant.parse("2026-11-24T12:00:00Z"), "c0de", "h", null, cluster, null, null, false);
    }

    private HistoryPane show(LedgerRecord... records) {
        return rig.show(context -> new HistoryPane(context, Windows.acts(told), List.of(records), Set.of("a"), () -> told.add("closed")));
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, accepted, CHECK_CIRCLE", "UNKNOWN, outcome unknown, ALERT_TRIANGLE",
        "SENDING, outcome unknown, ALERT_TRIANGLE",
        "REFUSED, rejected, X_CIRCLE", "NOT_SENT, not sent, CIRCLE", "'CLOSED', 'closed, no cluster', CIRCLE"})
    void aRowSaysWhatWasSentWhenAndWhatCameOfIt(State state, String words, Feather icon) {
        var pane = show(record("a", state, "c-1"));
        assertThat(Rig.words(pane)).contains("prod-a", words, "Cluster c-1").anyMatch(line -> line.replace("\uFEFF", "")
                .startsWith("2026-11-24")
                && line.endsWith("cn-beijing, key ends in c0de"));
        assertThat(((FontIcon) Rig.styled(pane, "history-row").get(0).lookup(".ikonli-font-icon")).getIconCode()).isEqualTo(icon);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED, success", "UNKNOWN, warning", "SENDING, warning", "UNREADABLE, warning", "REFUSED, error", "NOT_SENT, muted",
        "CLOSED, muted"})
    void whatCameOfItHasItsColour(State state, String style) {
        var pane = show(record("a", state, null));
        assertThat(Rig.styled(pane, "pill")).singleElement().matches(pill -> pill.getStyleClass().contains(style));
        assertThat(Rig.styled(pane, "history-row").get(0).lookup(".ikonli-font-icon").getStyleClass()).contains(style);
    }

    @Test
    void onlyAnAcceptedOneWhoseClusterIsKnownCanBeWatched() {
        for (var state : State.values())
            assertThat(Rig.styled(show(record("a", state, "c-1")), "history_follow")).as(state.name())
                    .hasSize(state == State.ACCEPTED ? 1 : 0);
        assertThat(Rig.styled(show(record("a", State.ACCEPTED, null)), "history_follow")).isEmpty();
    }

    @Test
    void theNewestStandsFirstAndADamagedOneSaysSo() {
        var pane = show(record("a", State.REFUSED, null), record("b", State.ACCEPTED, "c-1"),
                new LedgerRecord("odd", null, State.UNREADABLE, null, null, null, null, null, null, null, false));
        assertThat(Rig.words(pane)).containsSubsequence("prod-a", "rejected", "prod-b", "accepted", "odd", "record unreadable");
        assertThat(Rig.styled(pane, "history_absent")).as("the open one").hasSize(1);
        assertThat(Rig.styled(pane, "history_look")).as("nobody knows what to look for").isEmpty();
        assertThat(Rig.styled(pane, "history_follow")).as("the accepted one").hasSize(1);
    }

    @Test
    void anOpenOneIsClosedAndAnAcceptedOneWatched() {
        var pane = show(record("a", State.UNKNOWN, null), record("b", State.ACCEPTED, "c-1"));
        Stream.of("history_look", "history_absent", "history_follow").map(style -> Rig.styled(pane, style).get(0))
                .forEach((Node link) -> rig.click(link));
        assertThat(told).containsExactly("look for a", "absent a", "follow b");
    }

    @Test
    void whatWasKeptOpensAsADraftAndOfTheRestItIsSaidThatItWasNot() {
        var pane = show(record("a", State.REFUSED, null), record("b", State.REFUSED, null));
        assertThat(Rig.words(pane)).containsSubsequence("prod-a", "rejected", "Open as new draft", "prod-b", "rejected",
                "The request was not kept");
        assertThat(Rig.words(pane).stream().filter("The request was not kept"::equals)).hasSize(1);
        rig.click(Rig.styled(pane, "history_open_sent").get(0));
        assertThat(told).containsExactly("open sent a");
    }

    @Test
    void whatCameOfLookingStandsBelowOnceThereIsAny() {
        show(record("a", State.UNKNOWN, null));
        assertThat(Rig.isSeen(rig.find("history_looked"))).isFalse();
        rig.act(() -> rig.session.looked.set(Message.of(Session.class, "look.none", "prod-a")));
        assertThat(Rig.isSeen(rig.find("history_looked"))).isTrue();
        assertThat(Rig.words(rig.find("history_looked")).get(0)).startsWith("No cluster prod-a was found.");
    }

    @Test
    void withoutARecordThatIsSaid() {
        assertThat(Rig.words(show())).contains("No requests were sent yet.");
        rig.focus(rig.find("history_close"));
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("closed");
    }
}
