package ackcomposer.view.dialog;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.ServiceError;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Every fate of a request has words and an icon of its own, and all that the service said of it is there to read and to copy. */
class OutcomePaneTest {
    private static final Snapshot DRAFT = Samples.read(Samples.valid());

    private final Rig rig = Rig.of(DRAFT);
    private final List<String> told = new ArrayList<>();
    private Runnable follow;

    private OutcomePane pane(Outcome outcome) {
        return rig.show(context -> new OutcomePane(context, outcome, DRAFT, page -> told.add("browse " + page), Optional.ofNullable(follow),
                () -> told.add("closed")));
    }

    private static Outcome of(Fate fate, ServiceError... errors) {
        return new Outcome(fate, null, null, null, null, List.of(errors), null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ACCEPTED | CHECK_CIRCLE   | success | Request accepted | The cluster is being created. You can close this",
            "REFUSED  | X_CIRCLE       | error   | Request rejected  | Nothing was created. Answer of the service:",
            "NOT_SENT | X_CIRCLE       | error   | Request not sent | The request did not reach the service. You can try again.",
            "UNKNOWN  | ALERT_TRIANGLE | warning | Outcome unknown  | The connection broke after sending,"
                    + " so the request may have arrived."})
    void everyFateHasItsWordsAndItsIcon(Fate fate, Feather code, String style, String words, String about) {
        var pane = pane(of(fate));
        var title = (Label) rig.find("outcome_title");
        assertThat(title.getText()).isEqualTo(words);
        assertThat(title.getStyleClass()).contains("dialog-title");
        assertThat(((FontIcon) title.getGraphic()).getIconCode()).isEqualTo(code);
        assertThat(title.getGraphic().getStyleClass()).contains(style);
        assertThat(Rig.words(pane)).anyMatch(text -> text.startsWith(about));
    }

    @Test
    void theIdsOfTheServiceCanBeReadAndCopied() {
        var pane = pane(new Outcome(Fate.ACCEPTED, "c-1", "T-2", "R-3", 202, List.of(), null));
        assertThat(Rig.styled(pane, "fact-name")).extracting(name -> ((Label) name).getText())
                .containsExactly("Cluster", "Task", "Request");
        var ids = List.of("outcome_cluster", "outcome_task", "outcome_request").stream().map(id -> (TextField) rig.find(id)).toList();
        assertThat(ids).extracting(TextField::getText).containsExactly("c-1", "T-2", "R-3");
        assertThat(ids).noneMatch(TextField::isEditable).allMatch(id -> id.getStyleClass().contains("mono"));
        var copies = Rig.styled(pane, "flat");
        assertThat(copies).extracting(Rig::spoken).containsExactly("Copy Cluster", "Copy Task", "Copy Request");
        rig.copied("before");
        rig.click(copies.get(1));
        assertThat(rig.copied()).isEqualTo("T-2");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void anIdThatIsNotKnownTakesNoRoom(String none) {
        var pane = pane(new Outcome(Fate.UNKNOWN, none, none, "R-3", 500, List.of(), null));
        assertThat(Rig.styled(pane, "fact-name")).extracting(name -> ((Label) name).getText()).containsExactly("Request");
    }

    @Test
    void whatTheServiceSaysStandsAsItWasSent() {
        var pane = pane(of(Fate.REFUSED, new ServiceError("EmptyCIDR", "The CIDR is empty."), new ServiceError("Quota", null)));
        assertThat(Rig.words(pane)).containsSubsequence("EmptyCIDR", "The CIDR is empty.", "Quota");
        assertThat(Rig.styled(pane, "problem-step")).hasSize(2).allMatch(code -> code.getStyleClass().contains("mono"));
    }

    @Test
    void aRefusalSaysWhatToDoAndLeadsToTheFieldThatItConcerns() {
        var pane = pane(of(Fate.REFUSED, new ServiceError("InvalidParameter", "container_cidr is not valid.")));
        assertThat(Rig.styled(pane, "hint")).isNotEmpty().allMatch(words -> !((Label) words).getText().isBlank());
        var ways = Rig.styled(pane, "go_to");
        assertThat(((Hyperlink) ways.get(0)).getText()).isEqualTo("Go to Pod CIDR");
        rig.click(ways.get(0));
        assertThat(told).containsExactly("closed");
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", Ref.to(0, NETWORK.podCidr)));
    }

    @Test
    void aPageOfTheServicesIsOpenedOnClickAndNoOther() {
        var pane = pane(of(Fate.REFUSED, new ServiceError("ErrorRole", "Authorise at https://ram.console.aliyun.com/role first."),
                new ServiceError("Odd", "See https://ram.console.aliyun.com.evil.example/role")));
        var pages = Rig.styled(pane, "browse");
        assertThat(pages).singleElement().satisfies(page -> assertThat(((Hyperlink) page).getText())
                .isEqualTo("Open the page at ram.console.aliyun.com"));
        rig.click(pages.get(0));
        assertThat(told).containsExactly("browse https://ram.console.aliyun.com/role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OpenIntent", "AlreadyAccepted", "NameTaken"})
    void whereTryingAgainIsNoWayOutThatIsNotSaid(String code) {
        var pane = pane(Outcome.notSent(code, ""));
        assertThat(Rig.words(pane)).contains("Nothing was sent. Sending it unchanged fails again for the reason below.")
                .noneMatch(words -> words.contains("You can try again"));
    }

    @Test
    void aCreationCanBeWatchedWhereThereIsOne() {
        pane(of(Fate.ACCEPTED));
        assertThat(rig.find("outcome_follow")).isNull();
        follow = () -> told.add("followed");
        pane(of(Fate.ACCEPTED));
        assertThat(((Button) rig.find("outcome_follow")).getText()).isEqualTo("Follow creation");
        rig.click(rig.find("outcome_follow"));
        assertThat(told).containsExactly("followed");
    }

    @Test
    void theKeyboardIsOnWhatOneMostLikelyWantsNext() {
        for (var id : List.of("outcome_close", "outcome_follow")) {
            if (id.equals("outcome_follow")) follow = () -> told.add("followed");
            var pane = pane(of(Fate.ACCEPTED));
            rig.act(pane::requestFocus);
            assertThat(rig.focused().getId()).isEqualTo(id);
        }
    }

    @Test
    void aClusterThatWasFoundIsSaid() {
        var pane = pane(new Outcome(Fate.UNKNOWN, null, null, null, null, List.of(), "reset", "c-9"));
        assertThat(((Label) rig.find("outcome_title")).getText()).isEqualTo("Cluster found");
        assertThat(((FontIcon) ((Label) rig.find("outcome_title")).getGraphic()).getIconCode()).isEqualTo(Feather.CHECK_CIRCLE);
        assertThat(((TextField) rig.find("outcome_cluster")).getText()).isEqualTo("c-9");
        assertThat(Rig.words(pane)).noneMatch(words -> words.contains("Do not send it again"));
    }

    @Test
    void aReasonOfOursHasWords() {
        var pane = pane(Outcome.notSent("NoCredentials", "not these"));
        assertThat(Rig.words(pane)).containsSubsequence("NoCredentials",
                "There is no AccessKey. Set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET, or enter one.")
                .doesNotContain("not these");
    }

    @Test
    void aReplyThatIsNotUnderstoodIsShown() {
        var pane = pane(new Outcome(Fate.UNKNOWN, null, null, null, 502, List.of(), "<html>Bad gateway"));
        assertThat(Rig.all(pane, TextArea.class)).singleElement().satisfies(area -> {
            assertThat(area.getText()).isEqualTo("<html>Bad gateway");
            assertThat(area.isEditable()).isFalse();
            assertThat(area.isWrapText()).isTrue();
            assertThat(area.getPrefRowCount()).isEqualTo(4);
            assertThat(area.getStyleClass()).contains("mono");
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutAReplyThereIsNoPlaceForOne(String none) {
        assertThat(Rig.all(pane(new Outcome(Fate.UNKNOWN, null, null, null, 502, List.of(), none)), TextArea.class)).isEmpty();
    }

    @Test
    void closesByItsButtonAndByEscape() {
        pane(of(Fate.ACCEPTED));
        var close = (Button) rig.find("outcome_close");
        assertThat(close.getText()).isEqualTo("Close");
        rig.click(close);
        assertThat(told).containsExactly("closed");
        rig.focus(close);
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("closed", "closed");
    }

    @Test
    void isAsHighAsWhatItSaysWithTheButtonAtTheRight() {
        var pane = pane(new Outcome(Fate.ACCEPTED, "c-1", null, null, 202, List.of(), null));
        assertThat(pane.getHeight()).isLessThan(400);
        assertThat(pane.getId()).isEqualTo("outcome");
        assertThat(pane.getStyleClass()).contains("dialog");
        assertThat(Rig.styled(pane, "dialog-buttons")).hasSize(1);
        assertThat(Rig.styled(pane, "dialog-body")).hasSize(1);
        assertThat(Rig.styled(pane, "facts")).hasSize(1);
        assertThat(Rig.fromTheRight(rig.find("outcome_close"), pane)).isBetween(0.0, 50.0);
        assertThat(Rig.fromTheRight(Rig.styled(pane, "flat").get(0), pane)).as("the id has the room").isBetween(0.0, 50.0);
    }

    @Test
    void inASmallWindowItsWordsGoOnInTheNextLine() {
        var pane = pane(new Outcome(Fate.NOT_SENT, "c-1", null, null, null, List.of(new ServiceError("NoCredentials", "")), null));
        rig.width(pane, 230);
        assertThat(Rig.cut(pane)).isSubsetOf("Request not sent");
    }
}
