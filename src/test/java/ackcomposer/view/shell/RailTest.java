package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Step;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Each step says its name, its state and what is wrong on it, also to a screen reader; how much must still be set stands at the foot. */
class RailTest {
    private Rig rig = Rig.of(Samples.quiet());
    private Rail rail = rig.show(Rail::new);

    private void around(String json) {
        rig = Rig.of(json);
        rail = rig.show(Rail::new);
    }

    private Button step(String id) {
        return (Button) rig.find("step_" + id);
    }

    private Node mark(String id) {
        return Rig.styled(step(id), "step-mark").get(0);
    }

    private Label badge(String id) {
        return Rig.styled(step(id), "badge").stream().map(Label.class::cast).findFirst().orElse(null);
    }

    private static Feather icon(Node mark) {
        return (Feather) Rig.all(mark, FontIcon.class).get(0).getIconCode();
    }

    private void somethingIsWrong() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        rig.checkAll();
    }

    @Test
    void theStepsStandInOrderWithWhatTheyAreAbout() {
        assertThat(Rig.styled(rail, "step")).extracting(Node::getId).containsExactly("step_basics", "step_network", "step_advanced",
                "step_masters", "step_addons", "step_nodepools", "step_review");
        assertThat(Rig.words(step("network"))).containsExactly("2", "Network", "VPC, CIDR, access");
        assertThat(Rig.styled(rail, "step-name")).hasSize(7);
        assertThat(Rig.styled(rail, "step-about")).hasSize(7);
        assertThat(rail.getStyleClass()).contains("rail");
        assertThat(Rig.words(step("review"))).containsExactly("7", "Review and create", "Check, export, submit");
    }

    @Test
    void aClickShowsThePage() {
        rig.click(step("addons"));
        assertThat(rig.asked.taken()).containsExactly("show addons");
    }

    @Test
    void theStepWhereTheUserIsIsTheCurrentOne() {
        assertThat(Rig.is(step("basics"), "current")).isTrue();
        rig.act(() -> rig.session.step.set(Step.REVIEW));
        assertThat(Rig.styled(rail, "step")).filteredOn(step -> Rig.is(step, "current")).containsExactly(step("review"));
    }

    @Test
    void whatIsWrongIsCountedInABadge() {
        somethingIsWrong();
        assertThat(badge("basics").getText()).isEqualTo("1");
        assertThat(badge("basics").getStyleClass()).contains("badge", "error");
        assertThat(mark("basics").getStyleClass()).contains("error");
        assertThat(Rig.words(step("basics"))).containsExactly("!", "Basics", "Name and region", "1");
        assertThat(badge("masters").getText()).isEqualTo("1");
        assertThat(badge("masters").getStyleClass()).contains("warning").doesNotContain("error");
        assertThat(mark("masters").getStyleClass()).contains("warning");
        assertThat(Rig.words(mark("masters"))).containsExactly("!");
        assertThat(badge("network")).isNull();
        assertThat(badge("review")).as("its own list says it").isNull();
        rig.set(Ref.to(0, MASTERS.vswitchIds), MASTERS.vswitchIds, null);
        rig.set(Ref.to(0, MASTERS.instanceTypes), MASTERS.instanceTypes, null);
        rig.set(Ref.to(0, MASTERS.keyPair), MASTERS.keyPair, null);
        rig.checkAll();
        assertThat(badge("masters").getText()).as("errors before warnings, the two lists being one").isEqualTo("2");
    }

    @Test
    void onReviewEveryStepIsTickedToWhichNothingIsMissingAlsoIfNobodyWasThere() {
        rig.act(() -> rig.session.step.set(Step.REVIEW));
        for (var step : Step.ALL) {
            var isFine = step != Step.REVIEW && Rig.call(() -> rig.session.isComplete(step));
            assertThat(mark(step.id()).getStyleClass().contains("success")).as(step.id()).isEqualTo(isFine);
        }
        assertThat(Rig.styled(rail, "success")).isNotEmpty();
    }

    @Test
    void aScreenReaderSaysNameNumberAndWhatIsWrong() {
        somethingIsWrong();
        assertThat(Rig.spoken(step("basics"))).isEqualTo("Basics, step 1 of 7, 1 error, no warnings");
        assertThat(Rig.spoken(step("masters"))).isEqualTo("Masters, step 4 of 7, no errors, 1 warning");
        assertThat(Rig.spoken(step("review"))).isEqualTo("Review and create, step 7 of 7, no errors, no warnings");
    }

    @Test
    void aStepIsTickedOnceItWasVisitedAndNothingIsMissing() {
        assertThat(Rig.words(mark("basics"))).containsExactly("1");
        rig.act(() -> rig.session.look(Step.of(NETWORK)));
        assertThat(icon(mark("basics"))).isEqualTo(Feather.CHECK);
        assertThat(mark("basics").getStyleClass()).contains("success");
        assertThat(Rig.words(mark("network"))).as("not left yet").containsExactly("2");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        assertThat(Rig.words(mark("basics"))).as("incomplete, though not red yet").containsExactly("1");
        rig.act(() -> {
            rig.session.look(Step.REVIEW);
            rig.session.look(Step.of(BASICS));
        });
        assertThat(Rig.words(mark("review"))).as("there is nothing to complete on Review").containsExactly("7");
    }

    @Test
    void aStepOfNoUseHasADash() {
        assertThat(Rig.words(mark("masters"))).containsExactly("4");
        around(Samples.managed());
        assertThat(icon(mark("masters"))).isEqualTo(Feather.MINUS);
        assertThat(Rig.words(mark("network"))).containsExactly("2");
    }

    @Test
    void narrowItShowsMarksOnlyWithTheNameAsATooltip() {
        somethingIsWrong();
        assertThat(step("basics").getTooltip()).isNull();
        rig.act(() -> rail.mini(true));
        assertThat(Rig.is(rail, "mini")).isTrue();
        assertThat(Rig.words(step("network"))).containsExactly("2");
        assertThat(step("network").getTooltip().getText()).isEqualTo("Network");
        assertThat(Rig.words(step("basics"))).containsExactly("!", "1");
        assertThat(badge("basics").getParent()).as("at the corner of the mark").isSameAs(mark("basics"));
        assertThat(StackPane.getAlignment(badge("basics"))).isEqualTo(Pos.TOP_RIGHT);
        assertThat(badge("basics").getTranslateX()).isEqualTo(7);
        assertThat(badge("basics").getTranslateY()).isEqualTo(-7);
        assertThat(badge("network")).isNull();
        assertThat(Rig.isSeen(Rig.styled(rail, "rail-foot").get(0))).isFalse();
        assertThat(Rig.spoken(step("basics"))).isEqualTo("Basics, step 1 of 7, 1 error, no warnings");
        rig.act(() -> rail.mini(false));
        assertThat(Rig.is(rail, "mini")).isFalse();
        assertThat(step("basics").getTooltip()).isNull();
        assertThat(Rig.isSeen(Rig.styled(rail, "rail-foot").get(0))).isTrue();
    }

    @Test
    void theFootSaysHowMuchOfWhatMustBeSetIsSet() {
        var said = (Label) Rig.styled(rail, "hint").get(0);
        var bar = Rig.all(rail, ProgressBar.class).get(0);
        assertThat(said.getText()).isEqualTo("18 of 18 required fields set");
        assertThat(bar.getProgress()).isEqualTo(1);
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        assertThat(said.getText()).isEqualTo("17 of 18 required fields set");
        assertThat(bar.getProgress()).isEqualTo(17.0 / 18);
    }

    @Test
    void theFootIsAtTheEndAndTheStepsAreAsWideAsTheRail() {
        var foot = Rig.styled(rail, "rail-foot").get(0);
        assertThat(Rig.call(() -> foot.getBoundsInParent().getMaxY())).isGreaterThan(rig.scene().getHeight() - 40);
        assertThat(Rig.call(() -> step("review").getBoundsInParent().getMaxY())).isLessThan(600);
        assertThat(List.of("basics", "review")).extracting(id -> step(id).getWidth()).containsOnly(rail.getWidth()
                - rail.snappedLeftInset() - rail.snappedRightInset());
        var bar = Rig.all(rail, ProgressBar.class).get(0);
        assertThat(Rig.fromTheRight(bar, foot)).isLessThan(30);
        somethingIsWrong();
        assertThat(Rig.fromTheRight(badge("basics"), step("basics"))).as("the badge is at the right").isLessThan(20);
        assertThat(Rig.drawn(badge("basics"))).isEqualTo("1");
    }
}
