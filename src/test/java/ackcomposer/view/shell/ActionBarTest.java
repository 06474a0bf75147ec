package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.session.Step;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The foot leads one step back or on, says what is wrong on the page, and on Review leads to the first error or to the creation. */
class ActionBarTest {
    private final Rig rig = Rig.of(Samples.quiet());
    private final RecordedActs acts = new RecordedActs();
    private final ActionBar bar = rig.show(context -> new ActionBar(context, acts));

    private void at(int number) {
        rig.act(() -> rig.session.step.set(Step.ALL.get(number - 1)));
    }

    private Button button(String id) {
        return (Button) rig.find(id);
    }

    private Label said() {
        return (Label) Rig.styled(bar, "page-problems").get(0);
    }

    private static Feather code(Label label) {
        return (Feather) ((FontIcon) label.getGraphic()).getIconCode();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"1, -, Network, network", "2, basics, Advanced, advanced", "3, network, Masters, masters",
            "4, advanced, Add-ons, addons", "5, masters, Node pools, nodepools", "6, addons, Review and create, review",
            "7, nodepools, -, -"})
    void leadsOneStepBackAndOneStepOn(int number, String before, String next, String after) {
        at(number);
        assertThat(button("btn_back").getText()).isEqualTo("_Back");
        assertThat(button("btn_back").isVisible()).isEqualTo(before != null);
        if (before != null) {
            rig.click(button("btn_back"));
            assertThat(rig.asked.taken()).containsExactly("show " + before);
        }
        if (next == null) return;
        assertThat(button("btn_next").getText()).isEqualTo("_Next: " + next);
        rig.click(button("btn_next"));
        assertThat(rig.asked.taken()).containsExactly("show " + after);
        assertThat(acts.asked).isEmpty();
    }

    @Test
    void onReviewLeadsToTheFirstErrorAndShowsAllOfThem() {
        rig.set(Ref.to(0, NETWORK.vpcId), NETWORK.vpcId, "_");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        at(7);
        assertThat(button("btn_next").getText()).isEqualTo("Fix 2 errors");
        assertThat(rig.session.shown().all()).isEmpty();
        rig.click(button("btn_next"));
        assertThat(rig.asked.taken()).containsExactly("go 0 name");
        assertThat(rig.session.shown().all()).hasSize(2);
        assertThat(acts.asked).isEmpty();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "c");
        assertThat(button("btn_next").getText()).isEqualTo("Fix 1 error");
    }

    @Test
    void onReviewCreatesWhereNothingIsWrong() {
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        at(7);
        assertThat(button("btn_next").getText()).isEqualTo("Create cluster…");
        rig.click(button("btn_next"));
        assertThat(acts.asked).containsExactly("create");
        assertThat(rig.asked.taken()).isEmpty();
    }

    @Test
    void savesWhereverTheUserIs() {
        assertThat(button("btn_save").getText()).isEqualTo("Save spec");
        assertThat(((FontIcon) button("btn_save").getGraphic()).getIconCode()).isEqualTo(Feather.SAVE);
        rig.click(button("btn_save"));
        assertThat(acts.asked).containsExactly("save");
    }

    @Test
    void saysHowManyErrorsAreOnThePage() {
        rig.checkAll();
        assertThat(said().getText()).isEmpty();
        assertThat(said().getGraphic()).isNull();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        assertThat(said().getText()).as("not shown yet").isEmpty();
        rig.checkAll();
        assertThat(said().getText()).isEqualTo("1 error on this page. You can continue and fix it later.");
        assertThat(code(said())).isEqualTo(Feather.X_CIRCLE);
        assertThat(said().getStyleClass()).containsExactly("label", "page-problems", "error");
        at(2);
        assertThat(said().getText()).as("on another page").isEmpty();
    }

    @Test
    void saysHowManyWarningsAreOnThePage() {
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        rig.checkAll();
        at(Step.of(Catalogue.MASTERS).number());
        assertThat(said().getText()).isEqualTo("1 warning on this page.");
        assertThat(code(said())).isEqualTo(Feather.ALERT_TRIANGLE);
        assertThat(said().getStyleClass()).containsExactly("label", "page-problems", "warning");
        rig.set(Ref.to(0, MASTERS.vswitchIds), MASTERS.vswitchIds, null);
        rig.checkAll();
        assertThat(said().getText()).as("errors first").startsWith("1 error ");
        assertThat(said().getStyleClass()).containsExactly("label", "page-problems", "error");
    }

    @Test
    void onReviewTheListOfProblemsSaysIt() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        rig.checkAll();
        at(7);
        assertThat(said().getText()).isEmpty();
    }

    @Test
    void nextIsTheOneThatIsAccentedAndItsArrowStandsBehindItsWords() {
        assertThat(bar.getStyleClass()).contains("action-bar");
        assertThat(Rig.styled(bar, "accent")).containsExactly(button("btn_next"));
        assertThat(Rig.styled(bar, "flat")).containsExactly(button("btn_back"));
        assertThat(button("btn_next").getContentDisplay()).isEqualTo(ContentDisplay.RIGHT);
        assertThat(((FontIcon) button("btn_next").getGraphic()).getIconCode()).isEqualTo(Feather.CHEVRON_RIGHT);
        assertThat(button("btn_back").isMnemonicParsing()).isTrue();
        assertThat(button("btn_next").isMnemonicParsing()).isTrue();
        assertThat(Rig.fromTheRight(button("btn_next"), bar)).isBetween(0.0, 30.0);
        assertThat(Rig.call(() -> button("btn_next").getLayoutX() > button("btn_save").getLayoutX())).isTrue();
    }

    @Test
    void inASmallWindowTheNumberOfProblemsIsEnoughAndTheRestIsSaidOnDemand() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        rig.checkAll();
        rig.act(() -> bar.narrow(true, false));
        var said = (Label) Rig.styled(bar, "page-problems").get(0);
        assertThat(said.getText()).isEqualTo("1 error");
        assertThat(said.getTooltip().getText()).isEqualTo("1 error on this page. You can continue and fix it later.");
        assertThat(Rig.spoken(said)).isEqualTo(said.getTooltip().getText());
        rig.act(() -> bar.narrow(false, false));
        assertThat(said.getText()).startsWith("1 error on this page.");
        assertThat(said.getTooltip()).isNull();
    }

    @Test
    void inASmallWindowTheButtonsKeepTheirWordsAndWhatIsSaidGivesWay() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        rig.checkAll();
        rig.act(() -> bar.setMaxWidth(430));
        assertThat(Rig.drawn(button("btn_next"))).isEqualTo("Next: Network");
        assertThat(Rig.drawn(button("btn_save"))).isEqualTo("Save spec");
        assertThat(Rig.cut(bar)).containsExactly("1 error on this page. You can continue and fix it later.");
    }
}
