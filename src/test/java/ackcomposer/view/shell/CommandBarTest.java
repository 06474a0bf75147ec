package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Level;
import ackcomposer.model.Ref;
import ackcomposer.submit.Followed;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.Finder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar says what the cluster is called, whether it is saved and how much is wrong, and is where one searches and chooses the level. */
class CommandBarTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final ToggleButton inspector = Rig.call(ToggleButton::new);
    private final AtomicInteger problemsShown = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final CommandBar bar = rig.show(context -> new CommandBar(context, inspector, problemsShown::incrementAndGet,
            left::incrementAndGet));

    private Label name() {
        return (Label) Rig.styled(bar, "cluster-name").get(0);
    }

    private Label saved() {
        return (Label) bar.getChildren().get(1);
    }

    private Label pill(String id) {
        return (Label) rig.find(id);
    }

    private List<ToggleButton> levels() {
        return Rig.all(rig.find("levels"), ToggleButton.class);
    }

    @Test
    void saysWhatTheClusterIsCalled() {
        assertThat(name().getText()).isEqualTo("prod-bj-01");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(name().getText()).isEqualTo("other");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        assertThat(name().getText()).isEqualTo("Unnamed cluster");
    }

    @Test
    void allOfItIsInAVerySmallWindowToo() {
        rig.act(() -> rig.session.draft.replace(Samples.read(new String(Samples.bytes("sample.json"), StandardCharsets.UTF_8))));
        rig.checkAll();
        rig.act(() -> bar.narrow(true, true));
        rig.width(bar, 450);
        assertThat(rig.find("to_fill_in").isVisible()).isTrue();
        assertThat(inspector.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(450);
        assertThat(rig.find("search").getBoundsInParent().getWidth()).isGreaterThan(30);
    }

    @Test
    void saysHowMuchIsToBeFilledInAndJustTheNumberWhereThereIsNoRoom() {
        assertThat(Rig.isSeen(rig.find("to_fill_in"))).isFalse();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "${NAME}");
        var pill = (Button) rig.find("to_fill_in");
        assertThat(pill.getText()).isEqualTo("1 to fill in");
        rig.act(() -> bar.narrow(true, true));
        assertThat(Rig.drawn(pill)).isEqualTo("1");
        assertThat(Rig.spoken(pill)).isEqualTo("1 to fill in");
        assertThat(Seen.tip(pill)).isEqualTo("1 to fill in");
        rig.click(pill);
        assertThat(rig.asked.taken()).containsExactly("go 0 name");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, false, Not saved", "-, true, Not saved", "a.ack.json, true, Unsaved changes",
            "a.ack.json, false, Saved"})
    void saysWhetherItIsSaved(String file, boolean changed, String words) {
        rig.act(() -> {
            rig.session.fileName.set(file);
            rig.session.changed.set(changed);
        });
        assertThat(saved().getText()).isEqualTo(words);
        assertThat(saved().getStyleClass()).contains("pill");
        assertThat(Seen.icons(saved())).as("a mark of what is saved").isEqualTo(words.equals("Saved") ? List.of("fth-check") : List.of());
    }

    @Test
    void inASmallWindowWhetherItIsSavedGivesWayToTheName() {
        assertThat(saved().isVisible()).isTrue();
        rig.act(() -> bar.narrow(true, false));
        assertThat(saved().getText()).as("an icon says it").isEmpty();
        assertThat(Seen.icons(saved())).containsExactly("fth-save");
        assertThat(Seen.tip(saved())).isEqualTo("Not saved");
        assertThat(Rig.spoken(saved())).isEqualTo("Not saved");
        assertThat(bar.search().getWidth()).isEqualTo(170);
        rig.act(() -> bar.narrow(false, false));
        assertThat(saved().getText()).isEqualTo("Not saved");
        assertThat(bar.search().getWidth()).isEqualTo(260);
    }

    @Test
    void inAVerySmallWindowTheNumbersStandAloneAndTheLevelsGiveWay() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        rig.checkAll();
        rig.act(() -> bar.narrow(true, true));
        assertThat(pill("pill_errors").getText()).isEqualTo("1");
        assertThat(Rig.spoken(pill("pill_errors"))).isEqualTo("1 error");
        assertThat(Rig.isSeen(rig.find("levels"))).isFalse();
        rig.act(() -> bar.narrow(true, false));
        assertThat(pill("pill_errors").getText()).isEqualTo("1 error");
        assertThat(Rig.isSeen(rig.find("levels"))).isTrue();
    }

    @Test
    void countsWhatMayBeSeenOfWhatIsWrong() {
        assertThat(pill("pill_errors").isVisible()).isFalse();
        assertThat(pill("pill_warnings").isVisible()).isFalse();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        assertThat(pill("pill_errors").isVisible()).as("nothing is shown yet").isFalse();
        rig.checkAll();
        assertThat(pill("pill_errors").getText()).isEqualTo("1 error");
        assertThat(pill("pill_errors").isVisible()).isTrue();
        assertThat(pill("pill_errors").getStyleClass()).contains("pill", "error");
        assertThat(pill("pill_warnings").getText()).isEqualTo("1 warning");
        assertThat(pill("pill_warnings").isVisible()).isTrue();
        assertThat(pill("pill_warnings").getStyleClass()).contains("pill", "warning");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "c");
        assertThat(pill("pill_errors").isVisible()).isFalse();
    }

    @Test
    void aWarningThatWasAcceptedIsNotCounted() {
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        rig.checkAll();
        var warning = rig.session.shown().all().get(0);
        rig.act(() -> rig.session.act(rig.session.acceptance().with(warning, "fine")));
        assertThat(pill("pill_warnings").isVisible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"pill_errors", "pill_warnings"})
    void aCountLeadsToTheList(String id) {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        rig.checkAll();
        rig.click(pill(id));
        assertThat(problemsShown).hasValue(1);
    }

    @Test
    void theLevelIsThatOfTheSession() {
        assertThat(levels()).extracting(ToggleButton::getText).containsExactly("Required", "Common", "All");
        assertThat(levels()).extracting(ToggleButton::isSelected).containsExactly(false, true, false);
        var tips = levels().stream().map(Seen::tip).toList();
        assertThat(levels()).extracting(ToggleButton::getAccessibleHelp).as("heard too").isEqualTo(tips);
        assertThat(tips).allMatch(tip -> tip.endsWith(" of " + Finder.count() + " fields")).doesNotHaveDuplicates()
                .last().isEqualTo(Finder.count() + " of " + Finder.count() + " fields");
        rig.click(levels().get(2));
        assertThat(rig.session.level.get()).isEqualTo(Level.ALL);
        rig.act(() -> rig.session.level.set(Level.REQUIRED));
        assertThat(levels()).extracting(ToggleButton::isSelected).containsExactly(true, false, false);
    }

    @Test
    void theSwitchOfThePreviewSaysWhatItIs() {
        assertThat(((FontIcon) inspector.getGraphic()).getIconCode()).isEqualTo(Feather.CODE);
        assertThat(Rig.spoken(inspector)).isEqualTo("Help and request JSON");
        assertThat(Seen.tip(inspector)).isEqualTo("Help and request JSON");
        assertThat(Rig.fromTheRight(inspector, bar)).isBetween(0.0, 30.0);
        assertThat(bar.getStyleClass()).contains("command-bar");
    }

    @Test
    void withLittleRoomEverythingButTheNameKeepsItsWords() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "a-cluster-with-a-name-that-is-as-long-as-names-of-clusters-may-be");
        rig.set(Ref.to(0, MASTERS.vswitchIds), MASTERS.vswitchIds, null);
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        rig.checkAll();
        rig.act(() -> bar.setMaxWidth(640));
        assertThat(Rig.cut(bar)).containsExactly("a-cluster-with-a-name-that-is-as-long-as-names-of-clusters-may-be");
        assertThat(name().getWidth()).isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, success", "FAILED, error", "TOO_LONG, warning", "UNSEEN, warning"})
    void whatIsCreatedIsNamedInTheStyleOfItsEndAndLeadsThere(Followed.End end, String style) {
        assertThat(Rig.isSeen(rig.find("pill_creating"))).isFalse();
        var creating = Rig.call(() -> rig.session.follow(PlayedFollowing.of(new ArrayList<>(), true)));
        rig.act(() -> rig.session.watch(false));
        var pill = (Button) rig.find("pill_creating");
        assertThat(pill.getStyleClass()).containsExactly("button", "pill", "note");
        rig.act(() -> creating.ended(new Followed(end, PlayedFollowing.progress(9, ""))));
        assertThat(pill.getStyleClass()).containsExactly("button", "pill", style);
        rig.click(pill);
        assertThat(rig.session.isWatching()).isTrue();
        assertThat(pill.isDisabled()).as("one is there already").isTrue();
        rig.act(() -> rig.session.watch(false));
        assertThat(pill.isDisabled()).isFalse();
    }
}
