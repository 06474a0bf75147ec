package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The list has the errors first, each severity in the order of the steps; a row stays as it is while its problem is the same. */
class ProblemListTest {
    private static final String[] ERRORS = {"ERROR Basics › Kubernetes version", "ERROR Network › Pod CIDR",
            "ERROR Advanced › Cluster domain",
        "ERROR Masters › Key pair"};
    private static final String NAME = "WARNING Basics › Cluster name";
    private static final String LOGIN = "WARNING Node pools › web › Key pair";
    private static final String GATEWAY = "NOTE Network › Configure SNAT for VPC";

    private Rig rig;
    private ProblemList list;

    private void show(Snapshot draft) {
        rig = Rig.of(draft);
        rig.checkAll();
        list = rig.show(ProblemList::new);
    }

    /** On every step but Review something is wrong. */
    private static Snapshot wrongEverywhere() {
        return Wrong.poolWithoutLogin().set(0, NETWORK.serviceCidr, "172.20.0.0/20").set(0, BASICS.name, "prod_bj")
                .set(0, MASTERS.keyPair, null).set(0, NETWORK.snatEntry, null).set(0, NETWORK.vpcHasNat, true)
                .set(0, BASICS.kubernetesVersion, "1.a").set(0, ADVANCED.clusterDomain, "A_b");
    }

    /** So many tags without a key, each an error. */
    private static Snapshot withTags(int count) {
        List<Row> tags = IntStream.range(0, count).<Row>mapToObj(i -> Values.row(ADVANCED.tag).with(ADVANCED.tag.value, "v")).toList();
        return Samples.quiet().set(0, ADVANCED.tags, tags);
    }

    private List<ProblemRow> rows() {
        return Rig.all(list, ProblemRow.class).stream().filter(Rig::isSeen).toList();
    }

    private GroupRow group() {
        return Rig.all(list, GroupRow.class).get(0);
    }

    /** Of the only thing that is said of several places, these. */
    private void open() {
        rig.click(Seen.styled(group(), "problem-row"));
    }

    private static List<String> said(List<ProblemRow> rows) {
        return rows.stream().map(row -> row.problem().severity() + " " + ((Text) Seen.styled(row, "problem-step")).getText()).toList();
    }

    private ListView<?> many() {
        return (ListView<?>) Seen.styled(list, "many-problems");
    }

    private VBox few() {
        return (VBox) Seen.styled(list, "problem-rows");
    }

    private static boolean takesRoom(Node node) {
        return node.isVisible() && node.isManaged();
    }

    @Test
    void saysThatNothingIsWrong() {
        show(Samples.quiet());
        assertThat(Seen.labels(list)).containsExactly("No problems found.");
        assertThat(Seen.styled(list, "problems-none")).matches(ProblemListTest::takesRoom);
        assertThat(list.getStyleClass()).contains("problem-list");
        assertThat(many()).matches(node -> !node.isVisible() && !node.isManaged());
        rig.act(() -> rig.session.draft.edit(state -> state.set(0, BASICS.name, "prod_bj")));
        assertThat(rows()).as("before it may be seen").isEmpty();
        rig.checkAll();
        assertThat(Seen.styled(list, "problems-none")).matches(node -> !node.isVisible() && !node.isManaged());
        assertThat(said(rows())).containsExactly("WARNING Basics › Cluster name");
    }

    @Test
    void errorsComeFirstAndEachSeverityInTheOrderOfTheSteps() {
        show(wrongEverywhere());
        assertThat(said(rows())).containsExactly(ERRORS[0], ERRORS[1], ERRORS[2], ERRORS[3], NAME, LOGIN, GATEWAY);
    }

    @Test
    void whatWasFoundInReadingTheFileStandsAtItsStepToo() {
        show(wrongEverywhere());
        var read = Problem.of(Severity.WARNING, "read", List.of(Ref.to(0, NETWORK.vpcId)), Message.of(Checker.class, "r16.none"),
                Source.COMPOSER);
        rig.act(() -> rig.session.opened(List.of(read)));
        assertThat(said(rows())).endsWith(NAME, "WARNING Network › VPC", LOGIN, GATEWAY);
        var name = Rig.call(() -> rig.context.at(Ref.to(0, BASICS.name)).get(0));
        rig.act(() -> rig.session.act(rig.session.acceptance().with(name, "agreed")));
        assertThat(said(rows())).endsWith("WARNING Network › VPC", LOGIN, NAME, GATEWAY);
    }

    @Test
    void acceptedWarningsStandBehindTheOtherWarnings() {
        show(wrongEverywhere());
        var name = Rig.call(() -> rig.context.at(Ref.to(0, BASICS.name)).get(0));
        rig.act(() -> rig.session.act(rig.session.acceptance().with(name, "agreed")));
        assertThat(said(rows())).containsExactly(ERRORS[0], ERRORS[1], ERRORS[2], ERRORS[3], LOGIN, NAME, GATEWAY);
        assertThat(Seen.labels(rows().get(5))).contains("Accepted: agreed");
    }

    @Test
    void theKeyboardStaysInTheListWhereAWarningIsAccepted() {
        show(wrongEverywhere());
        var row = rows().get(4);
        rig.choose(row, "Accept with a note");
        assertThat(rig.focused()).isInstanceOf(TextField.class);
        rig.press(KeyCode.ENTER);
        assertThat(Seen.labels(rows().get(5))).contains("Accepted.");
        assertThat(rig.focused().getStyleClass()).as("the row that stands there now, or the accepted one").contains("problem-row");
    }

    @Test
    void theRowThatTakesThePlaceOfAMendedOneHasTheKeyboard() {
        show(wrongEverywhere());
        rig.focus(Seen.styled(rows().get(3), "problem-row"));
        rig.set(Ref.to(0, MASTERS.keyPair), MASTERS.keyPair, "ops-key");
        assertThat(said(rows()).get(3)).isEqualTo(NAME);
        assertThat(rig.focused()).isSameAs(Seen.styled(rows().get(3), "problem-row"));
        rig.focus(Seen.styled(rows().get(5), "problem-row"));
        rig.set(Ref.to(0, NETWORK.snatEntry), NETWORK.snatEntry, true);
        assertThat(said(rows())).endsWith(LOGIN);
        assertThat(rig.focused()).as("behind the last one there is none").isSameAs(Seen.styled(rows().get(4), "problem-row"));
    }

    @Test
    void theFirstErrorIsTheFirstOfTheList() {
        show(wrongEverywhere());
        assertThat(Rig.call(() -> ProblemList.firstStopping(rig.context))).contains(rows().get(0).problem());
        show(Wrong.doubtfulName());
        assertThat(Rig.call(() -> ProblemList.firstStopping(rig.context))).as("a warning is none").isEmpty();
        show(Samples.quiet());
        assertThat(Rig.call(() -> ProblemList.firstStopping(rig.context))).isEmpty();
    }

    @Test
    void aWarningStopsToWhereWarningsDoUntilItIsAccepted() {
        show(Wrong.doubtfulName());
        rig.act(() -> rig.session.warningsAsErrors.set(true));
        var warning = rows().get(0).problem();
        assertThat(Rig.call(() -> ProblemList.firstStopping(rig.context))).contains(warning);
        rig.act(() -> rig.session.act(rig.session.acceptance().with(warning, "agreed")));
        assertThat(Rig.call(() -> ProblemList.firstStopping(rig.context))).as("an accepted one").isEmpty();
        show(Samples.quiet().set(0, NETWORK.snatEntry, null).set(0, NETWORK.vpcHasNat, true));
        rig.act(() -> rig.session.warningsAsErrors.set(true));
        assertThat(said(rows())).containsExactly(GATEWAY);
        assertThat(Rig.call(() -> ProblemList.firstStopping(rig.context))).as("a note").isEmpty();
    }

    @Test
    void aRowStaysWithWhatTheUserDoesInItWhileAnotherComesAndGoes() {
        show(wrongEverywhere());
        var row = rows().get(4);
        rig.choose(row, "Accept with a note");
        rig.enter(Rig.all(row, TextField.class).get(0), "half a no");
        rig.set(Ref.to(0, MASTERS.keyPair), MASTERS.keyPair, "ops-key");
        assertThat(said(rows())).startsWith(ERRORS[0], ERRORS[1], ERRORS[2], NAME);
        assertThat(rows().get(3)).isSameAs(row);
        assertThat(Rig.all(row, TextField.class).get(0).getText()).isEqualTo("half a no");
    }

    @Test
    void whatARowFollowedEndsWithIt() {
        show(wrongEverywhere());
        var all = followed();
        rig.set(Ref.to(0, MASTERS.keyPair), MASTERS.keyPair, "ops-key");
        var less = followed();
        assertThat(less).isLessThan(all);
        rig.set(Ref.to(0, MASTERS.keyPair), MASTERS.keyPair, null);
        assertThat(followed()).isEqualTo(all);
    }

    private int followed() {
        return Rig.call(() -> rig.context.lifetime().size());
    }

    @Test
    void detailsStayOpenWhileTheRowIsDrawnAnew() {
        show(Wrong.clash().set(0, BASICS.name, "prod_bj"));
        rig.choose(rows().get(0), "Details");
        assertThat(details()).containsExactly(true, false);
        var before = rows().get(0);
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "172.20.16.0/20");
        assertThat(rows().get(0)).as("it says something else").isNotSameAs(before);
        assertThat(details()).containsExactly(true, false);
        rig.choose(rows().get(0), "Hide details");
        assertThat(details()).containsExactly(false, false);
    }

    private List<Boolean> details() {
        return rows().stream().map(row -> Seen.styled(row, "problem-details").isVisible()).toList();
    }

    @Test
    void detailsOfOneProblemAreNotThoseOfAnotherOfTheSameRule() {
        show(withTags(2));
        open();
        var first = rows().get(0);
        rig.choose(first, "Details");
        assertThat(details()).startsWith(true, false);
    }

    @Test
    void whatIsSaidOfSeveralPlacesIsOneRowThatOpensToThem() {
        show(withTags(3));
        assertThat(rows()).isEmpty();
        assertThat(Seen.labels(group())).as("no repair stands in it").isEmpty();
        assertThat(Seen.words(group())).startsWith("Advanced  3 required parameters");
        assertThat(Rig.spokenHelp(Seen.styled(group(), "problem-row"))).isEqualTo("Show 3 places");
        assertThat(Seen.icons(group())).containsExactly("fth-x-circle error", "fth-chevron-right", "fth-more-horizontal");
        assertThat(Seen.words(Seen.styled(group(), "problem-row"))).contains("3 required parameters are empty.");
        assertThat(Seen.styled(group(), "problem-row").getAccessibleRole()).isEqualTo(AccessibleRole.BUTTON);
        open();
        assertThat(Rig.spokenHelp(Seen.styled(group(), "problem-row"))).isEqualTo("Hide 3 places");
        assertThat(Seen.icons(group())).containsExactly("fth-x-circle error", "fth-chevron-down", "fth-more-horizontal");
        assertThat(rows()).hasSize(3).allMatch(row -> row.getStyleClass().contains("problem-place"));
        assertThat(Seen.words(rows().get(0))).as("which of them").startsWith("Advanced › Key");
        rig.click(Seen.styled(rows().get(1), "problem-row"));
        assertThat(rig.asked.taken()).singleElement().asString().startsWith("go " + rows().get(1).problem().at().get(0).row() + " ");
        open();
        assertThat(rows()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"ENTER", "SPACE", "A"})
    void enterAndSpaceOpenTheRow(KeyCode key) {
        show(withTags(2));
        rig.act(() -> ((StackPane) rig.scene().getRoot()).getChildren().add(0, new Button("before")));
        rig.focus(Seen.styled(group(), "problem-row"));
        rig.press(key);
        assertThat(rows()).hasSize(key == KeyCode.A ? 0 : 2);
        assertThat(rig.focused()).as("drawn anew it has the keyboard").isSameAs(Seen.styled(group(), "problem-row"));
    }

    @Test
    void aGroupIsMendedAndAcceptedAtAllPlacesAtOnce() {
        show(Samples.read(Samples.managed()).set(0, NETWORK.vpcCidr, "192.168.0.0/16"));
        var pool = Rig.call(() -> rig.context.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        rig.set(Ref.to(pool, NODE_POOLS.pool.maxNodes), NODE_POOLS.pool.maxNodes, Whole.of(10));
        rig.set(Ref.to(pool, NODE_POOLS.pool.cenId), NODE_POOLS.pool.cenId, "cen-1a");
        rig.checkAll();
        assertThat(Seen.words(group())).startsWith("Node pools  ");
        assertThat(Seen.labels(group())).containsExactly("Clear all 2");
        assertThat(Seen.menu(group())).containsExactly("Accept all 2 with a note");
        rig.choose(group(), "Accept all 2 with a note");
        rig.enter(Rig.all(group(), TextField.class).get(0), "later");
        rig.click(Seen.button(group(), "Accept"));
        assertThat(Seen.labels(group())).contains("Accepted: later", "Withdraw");
        assertThat(Rig.call(() -> rig.context.state().accepted())).hasSize(2);
        assertThat(Rig.call(() -> rig.session.openWarnings())).isZero();
        rig.click(Seen.button(group(), "Withdraw"));
        assertThat(Rig.call(() -> rig.context.state().accepted())).isEmpty();
        rig.click(Seen.button(group(), "Clear all 2"));
        assertThat(rig.value(Ref.to(pool, NODE_POOLS.pool.maxNodes))).isNull();
        assertThat(rig.value(Ref.to(pool, NODE_POOLS.pool.cenId))).isNull();
        assertThat(Rig.all(list, GroupRow.class)).isEmpty();
        rig.act(rig.session.history::undo);
        assertThat(rig.value(Ref.to(pool, NODE_POOLS.pool.cenId))).as("one step back brings both").isEqualTo("cen-1a");
        assertThat(rig.value(Ref.to(pool, NODE_POOLS.pool.maxNodes))).isEqualTo(Whole.of(10));
    }

    @Test
    void ofManyOnlyThoseThatAreSeenAreDrawn() {
        show(withTags(130));
        assertThat(takesRoom(few())).as("a row for all of them").isTrue();
        open();
        assertThat(takesRoom(many())).isTrue();
        assertThat(few()).matches(node -> !node.isVisible() && !node.isManaged());
        assertThat(few().getChildren()).isEmpty();
        var all = Rig.call(() -> rig.session.shown().all().size());
        assertThat(all).isGreaterThan(120);
        assertThat(many().getItems()).as("and what stands above them").hasSize(all + 1);
        assertThat(rows()).hasSizeBetween(1, 40);
        var entries = many().getItems().stream().map(ProblemList.Entry.class::cast).toList();
        assertThat(rows()).extracting(ProblemRow::problem).isSubsetOf(entries.stream().map(entry -> entry.group().first()).toList());
        assertThat(many().getPrefHeight()).isEqualTo(560);
        assertThat(many().isFocusTraversable()).as("its rows are").isFalse();
        assertThat(Seen.menu(rows().get(1))).as("of each").containsExactly("Details");
    }

    @Test
    void aHundredAndTwentyAreStillFew() {
        rig = Rig.of(withTags(118));
        rig.checkAll();
        list = rig.made(ProblemList::new);
        rig.act(() -> Seen.styled(group(), "problem-row").executeAccessibleAction(AccessibleAction.FIRE));
        assertThat(rows()).hasSize(119);
        assertThat(takesRoom(few())).isTrue();
        assertThat(many()).matches(node -> !node.isVisible() && !node.isManaged());
        rig.act(() -> rig.session.draft.edit(state -> withTags(120)));
        rig.checkAll();
        assertThat(takesRoom(many())).isTrue();
        assertThat(few().getChildren()).isEmpty();
        rig.act(() -> rig.session.draft.edit(state -> withTags(3)));
        rig.checkAll();
        assertThat(rows()).hasSize(3);
        assertThat(many().getItems()).isEmpty();
    }

    @Test
    void aRowOfManyIsAWayToItsPlaceAndShowsItsDetails() {
        show(withTags(130));
        open();
        var row = rows().get(2);
        rig.click(Seen.styled(row, "problem-row"));
        assertThat(rig.asked.taken()).singleElement().asString().startsWith("go " + row.problem().at().get(0).row() + " ");
        rig.choose(row, "Details");
        assertThat(Seen.styled(row, "problem-details").isVisible()).isTrue();
        assertThat(Seen.styled(rows().get(1), "problem-details").isVisible()).isFalse();
    }

    @Test
    void aCellShowsTheProblemThatStandsThereAndFollowsNothingOfTheOneBefore() {
        show(withTags(130));
        open();
        var most = followed();
        var view = many();
        for (var at : new int[] {100, 5, 60, 0}) rig.act(() -> view.scrollTo(at));
        var problems = Rig.call(() -> ProblemList.inOrder(rig.context));
        List<Problem> seen = rows().stream().map(ProblemRow::problem).toList();
        assertThat(problems.stream().flatMap(group -> group.each().stream())).containsAll(seen);
        assertThat(seen).as("each once").doesNotHaveDuplicates();
        assertThat(followed()).as("no more than a few cells more").isLessThan(most + 60);
        rig.act(() -> rig.session.draft.edit(state -> Samples.quiet()));
        assertThat(followed()).as("the list itself").isEqualTo(1);
        assertThat(Seen.labels(list)).containsExactly("No problems found.");
    }

    @Test
    void aRowOfManyStaysWhileAnotherIsEdited() {
        show(withTags(130));
        open();
        var row = rows().get(0);
        rig.choose(row, "Details");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(rows().get(0)).isSameAs(row);
    }
}
