package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.submit.Followed;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.Start;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** Every way to begin is there, closes the page, and begins. */
class WelcomePaneTest {
    private final List<String> told = new ArrayList<>();
    private Rig rig;
    private Creating creating;
    private WelcomePane pane;

    private Runnable tell(String words) {
        return () -> told.add(words);
    }

    private void open(List<Start.Recent> recent, Start.Left... drafts) {
        rig = Rig.fresh();
        var template = new Start.Template(lang -> lang == Lang.EN ? "Flannel" : "法兰绒", lang -> "3 masters", tell("template"));
        pane = rig.show(context -> new WelcomePane(context,
                new Start(tell("new"), tell("open"), tell("paste"), List.of(drafts), recent, List.of(template)), tell("closed")));
    }

    private void fire(String id) {
        told.clear();
        rig.act(() -> ((Button) rig.find(id)).fire());
    }

    @Test
    void eachWayClosesThePageAndBegins() {
        open(List.of(new Start.Recent("/a.json", true, tell("recent"))));
        for (var way : List.of("new", "open", "paste")) {
            fire("welcome_" + way);
            assertThat(told).containsExactly("closed", way);
        }
        fire("welcome_recent_0");
        assertThat(told).containsExactly("closed", "recent");
        fire("welcome_template_0");
        assertThat(told).containsExactly("closed", "template");
    }

    @Test
    void draftsThatWereNotSavedComeFirstAndEachIsRecoveredOrDiscarded() {
        open(List.of(), new Start.Left("prod", "today", tell("recover prod"), tell("discard prod")),
                new Start.Left("", "yesterday", tell("recover other"), tell("discard other")));
        assertThat(Rig.words(pane)).containsSubsequence("2 unsaved drafts", "prod", "today", "yesterday", "Start");
        rig.focus(rig.find("drafts_discard_0"));
        fire("drafts_discard_0");
        assertThat(told).as("the page stays").containsExactly("discard prod");
        assertThat(rig.focused()).as("what had the keyboard is gone").isSameAs(rig.find("welcome_new"));
        assertThat(rig.find("drafts_recover_0")).isNull();
        fire("drafts_recover_1");
        assertThat(told).containsExactly("closed", "recover other");
        fire("drafts_discard_1");
        assertThat(rig.find("welcome_drafts").isVisible()).isFalse();
    }

    @Test
    void isAsHighAsWhatIsInIt() {
        open(List.of());
        var one = Rig.<Double>call(() -> pane.prefHeight(760));
        var templates = Collections.nCopies(6, new Start.Template(lang -> "Flannel", lang -> "3 masters", tell("template")));
        pane = rig.show(context -> new WelcomePane(context,
                new Start(tell("new"), tell("open"), tell("paste"), List.of(), List.of(), templates), tell("closed")));
        assertThat(Rig.<Double>call(() -> pane.prefHeight(760)) - one).as("one row of cards more").isBetween(80.0, 110.0);
    }

    @Test
    void withoutDraftsNothingIsSaidOfThem() {
        open(List.of());
        assertThat(rig.find("welcome_drafts").isManaged()).isFalse();
    }

    @Test
    void aCreationThatIsFollowedStandsThereWithTheWayToItAlsoIfItIsTakenUpLater() {
        open(List.of());
        assertThat(rig.find("welcome_creation").isManaged()).isFalse();
        rig.act(() -> creating = rig.session.follow(PlayedFollowing.of(new ArrayList<>(), true)));
        assertThat(Rig.words(pane)).containsSubsequence("Creation in progress", "prod-bj-01: Creating…", "cn-beijing · c-1", "Start");
        fire("welcome_watch");
        assertThat(told).containsExactly("closed");
        assertThat(rig.session.isWatching()).isTrue();
        rig.act(() -> creating.ended(new Followed(Followed.End.RUNNING, PlayedFollowing.progress(400, "running"))));
        assertThat(Rig.words(pane)).contains("prod-bj-01: Cluster running");
        rig.act(rig.session::endFollowing);
        assertThat(rig.find("welcome_creation").isManaged()).isFalse();
    }

    @Test
    void saysWhatEachIs() {
        open(List.of(new Start.Recent("/a.json", true, tell("")), new Start.Recent("/gone.json", false, tell(""))));
        assertThat(Rig.words(pane)).contains("Templates", "Flannel", "3 masters", "/a.json", "/gone.json · missing");
        assertThat(rig.find("welcome_recent_1").isDisabled()).isTrue();
        assertThat(Rig.spoken(rig.find("welcome_template_0"))).isEqualTo("Flannel");
        assertThat(Rig.cut(pane)).isEmpty();
    }

    @Test
    void theFirstTimeThereIsNothingRecent() {
        open(List.of());
        assertThat(Rig.words(pane)).contains("Files you open appear here");
        rig.act(pane::requestFocus);
        assertThat(rig.focused()).isEqualTo(rig.find("welcome_new"));
    }
}
