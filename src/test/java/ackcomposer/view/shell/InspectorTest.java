package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.session.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Beside the form stands the help or the list of problems, above the request; a list that is not seen is not drawn. */
class InspectorTest {
    private final Rig rig = Rig.of(Samples.quiet());
    private final Inspector inspector = rig.show(context -> new Inspector(context, new RecordedActs(), true));

    private Node help() {
        return Rig.styled(inspector, "help").get(0);
    }

    private List<ProblemList> lists() {
        return Rig.all(inspector, ProblemList.class);
    }

    private Node list() {
        return lists().get(0);
    }

    private void breakIt() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        rig.checkAll();
    }

    @Test
    void showsHelpAndTheRequest() {
        assertThat(inspector.getId()).isEqualTo("inspector");
        assertThat(inspector.getStyleClass()).contains("inspector");
        assertThat(Rig.isSeen(help())).isTrue();
        assertThat(lists()).as("made when it is asked for").isEmpty();
        assertThat(Rig.all(inspector, ChangesPane.class)).as("made when they are asked for").isEmpty();
        assertThat(Rig.isSeen(rig.find("json"))).isTrue();
        assertThat(inspector.showsProblems()).isFalse();
    }

    /** A window can be seen sooner without it. */
    @Test
    void theRequestIsDrawnOnceTheWindowCanBeSeen() {
        var early = Rig.of(Samples.quiet());
        var waiting = early.show(context -> new Inspector(context, new RecordedActs(), false));
        assertThat(waiting.getChildrenUnmodifiable()).isEmpty();
        early.act(waiting::seen);
        assertThat(Rig.styled(waiting, "help")).singleElement().matches(Rig::isSeen);
        assertThat(Rig.all(waiting, JsonPane.class)).singleElement().matches(Rig::isSeen);
        early.act(waiting::seen);
        assertThat(Rig.all(waiting, JsonPane.class)).hasSize(1);
        early.act(() -> waiting.showProblems(true));
        assertThat(waiting.getChildrenUnmodifiable().get(0)).as("the list in place of the help").matches(Rig::isSeen);
    }

    /** Whoever asks for the lines before then gets them as soon as the rest is there. */
    @Test
    void linesThatWereAskedForBeforeAreShownWithTheRest() {
        var early = Rig.of(Samples.quiet());
        var waiting = early.show(context -> new Inspector(context, new RecordedActs(), false));
        early.act(waiting::enterLines);
        assertThat(waiting.getChildrenUnmodifiable()).isEmpty();
        early.act(waiting::seen);
        assertThat(Rig.all(waiting, JsonPane.class)).singleElement().matches(Rig::isSeen);
    }

    @Test
    void showsTheProblemsInPlaceOfTheHelp() {
        breakIt();
        rig.act(() -> inspector.showProblems(true));
        assertThat(inspector.showsProblems()).isTrue();
        assertThat(Rig.isSeen(help())).isFalse();
        assertThat(Rig.words(inspector)).contains("Problems").anyMatch(words -> String.valueOf(words).strip()
                .startsWith("Cluster name is required."));
        assertThat(Rig.isSeen(rig.find("json"))).as("the list has the whole height").isFalse();
        assertThat(Rig.styled(inspector, "card-title")).filteredOn(Rig::isSeen).extracting(title -> ((Label) title).getText())
                .containsExactly("Problems");
    }

    @Test
    void theHelpIsBackWhenTheListIsClosed() {
        rig.act(() -> inspector.showProblems(true));
        var close = Rig.styled(inspector, "flat").get(0);
        assertThat(Rig.spoken(close)).isEqualTo("Back to help");
        rig.click(close);
        assertThat(inspector.showsProblems()).isFalse();
        assertThat(Rig.isSeen(help())).isTrue();
        assertThat(Rig.isSeen(rig.find("json"))).isTrue();
        assertThat(help().getBoundsInParent().getHeight()).isPositive();
    }

    @Test
    void aListThatIsNotSeenIsNotDrawn() {
        breakIt();
        assertThat(lists()).isEmpty();
        rig.act(() -> inspector.showProblems(true));
        var drawn = Rig.styled(list(), "problem-row").size();
        assertThat(drawn).isEqualTo(1);
        rig.act(() -> inspector.showProblems(false));
        rig.set(Ref.to(0, NETWORK.vpcId), NETWORK.vpcId, "_");
        rig.checkAll();
        assertThat(Rig.styled(list(), "problem-row")).hasSize(drawn);
        rig.act(() -> inspector.showProblems(true));
        assertThat(Rig.styled(list(), "problem-row")).hasSizeGreaterThan(drawn);
    }

    @Test
    void changesThatAreNotSeenAreNotDrawn() {
        rig.act(() -> rig.session.look(Step.REVIEW));
        rig.act(inspector::enterChanges);
        var changes = (ListView<?>) rig.find("changes");
        var drawn = changes.getItems().size();
        rig.act(inspector::enterLines);
        rig.set(Ref.to(0, ADVANCED.clusterDomain), ADVANCED.clusterDomain, "example.local");
        assertThat(changes.getItems()).hasSize(drawn);
        rig.act(inspector::enterChanges);
        assertThat(changes.getItems()).hasSize(drawn + 1);
    }

    @Test
    void onReviewHelpIsThereWhereItIsAskedForAndNotTheNextTime() {
        rig.act(() -> rig.session.look(Step.REVIEW));
        assertThat(inspector.showsHelp()).isFalse();
        rig.act(() -> inspector.showHelp(true));
        assertThat(inspector.showsHelp()).isTrue();
        rig.act(() -> rig.session.look(Step.ALL.get(0)));
        assertThat(inspector.showsHelp()).isTrue();
        rig.act(() -> rig.session.look(Step.REVIEW));
        assertThat(inspector.showsHelp()).isFalse();
    }

    @Test
    void escapeInTheHelpLeadsBackToTheFieldAndNoFurther() {
        var heard = new ArrayList<KeyCode>();
        inspector.addEventHandler(KeyEvent.KEY_PRESSED, key -> heard.add(key.getCode()));
        rig.act(inspector::enterHelp);
        rig.press(KeyCode.ESCAPE);
        assertThat(heard).as("there is no field to go back to").containsExactly(KeyCode.ESCAPE);
        assertThat(rig.asked.taken()).isEmpty();
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.name)));
        rig.act(inspector::enterHelp);
        rig.press(KeyCode.ESCAPE);
        assertThat(rig.asked.taken()).containsExactly("focus 0 name");
        assertThat(heard).hasSize(1);
    }

    @Test
    void theLinesOfAFieldComeIntoViewBelowTheHelp() {
        rig.act(() -> inspector.showProblems(true));
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        rig.act(() -> inspector.lines(Ref.to(pool, NODE_POOLS.pool.desiredSize)));
        assertThat(inspector.showsProblems()).isFalse();
        assertThat(Rig.all(rig.find("json"), Text.class)).filteredOn(Rig::isSeen).extracting(Text::getText).contains("\"desired_size\"");
    }

    /** One reads the whole of it there, and not from where a field of a pool led to. */
    @Test
    void onReviewTheRequestBeginsAtItsFirstLine() {
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        rig.act(() -> inspector.lines(Ref.to(pool, NODE_POOLS.pool.desiredSize)));
        rig.act(() -> rig.session.focus.set(null));
        var json = (ListView<?>) rig.find("json");
        assertThat(firstOf(json)).as("where the field is").isPositive();
        rig.act(() -> rig.session.step.set(Step.REVIEW));
        assertThat(firstOf(json)).isZero();
    }

    /** The index of the first row that is seen. */
    private static int firstOf(ListView<?> list) {
        return Rig.call(() -> Rig.all(list, ListCell.class).stream().filter(Rig::isSeen).filter(cell -> !cell.isEmpty())
                .mapToInt(ListCell::getIndex).min().orElseThrow());
    }

    @Test
    void theHelpIsAsHighAsItsWordsUpToALimitAndTheRequestHasTheRest() {
        var scroll = (ScrollPane) Rig.styled(inspector, "help-scroll").get(0);
        var low = scroll.getHeight();
        assertThat(low).isLessThan(120);
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.clusterType)));
        assertThat(scroll.getHeight()).isGreaterThan(low).isLessThanOrEqualTo(290);
        var json = (ListView<?>) rig.find("json");
        assertThat(inspector.getHeight() - json.localToScene(json.getBoundsInLocal()).getMaxY()).isBetween(-1.0, 40.0);
        rig.act(() -> rig.session.focus.set(null));
        assertThat(scroll.getHeight()).isEqualTo(low);
    }

    @Test
    void manyProblemsScrollAndTheCloseButtonIsAtTheRight() {
        rig.act(() -> inspector.showProblems(true));
        var scroll = (ScrollPane) list().getParent().getParent().getParent();
        assertThat(scroll.getHeight()).as("all but the head").isGreaterThan(inspector.getHeight() - 80);
        assertThat(Rig.fromTheRight(Rig.styled(inspector, "flat").get(0), inspector)).isBetween(0.0, 30.0);
        assertThat(Rig.styled(inspector, "json-head")).hasSize(2);
    }
}
