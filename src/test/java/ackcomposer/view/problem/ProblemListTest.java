package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** The list has the errors first, each severity in the order of the steps; a row stays as it is while its problem is the same. */
class ProblemListTest {
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
        return Samples.read(Samples.valid()).set(0, ADVANCED.tags, tags);
    }

    private List<ProblemRow> rows() {
        return Rig.all(list, ProblemRow.class).stream().filter(Rig::isSeen).toList();
    }

    private static List<String> said(List<ProblemRow> rows) {
        return rows.stream().map(row -> row.problem().severity() + " " + ((Label) Seen.styled(row, "problem-step")).getText()).toList();
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
        show(Samples.read(Samples.valid()));
        assertThat(Seen.labels(list)).containsExactly("No problems found.");
        assertThat(Seen.styled(list, "problems-none")).matches(ProblemListTest::takesRoom);
        assertThat(list.getStyleClass()).contains("problem-list");
        assertThat(many()).matches(node -> !node.isVisible() && !node.isManaged());
        rig.act(() -> rig.session.draft.edit(state -> state.set(0, BASICS.name, "prod_bj")));
        assertThat(rows()).as("before it may be seen").isEmpty();
        rig.checkAll();
        assertThat(Seen.styled(list, "problems-none")).matches(node -> !node.isVisible() && !node.isManaged());
        assertThat(said(rows())).containsExactly("WARNING Basics");
    }

    @Test
    void errorsComeFirstAndEachSeverityInTheOrderOfTheSteps() {
        show(wrongEverywhere());
        assertThat(said(rows())).containsExactly("ERROR Basics", "ERROR Network", "ERROR Advanced", "ERROR Masters",
                "WARNING Basics", "WARNING Node pools › web", "NOTE Network");
    }

    @Test
    void whatWasFoundInReadingTheFileStandsAtItsStepToo() {
        show(wrongEverywhere());
        var read = Problem.of(Severity.WARNING, "read", List.of(Ref.to(0, NETWORK.vpcId)), Message.of(Checker.class, "r16.none"),
                Source.COMPOSER);
        rig.act(() -> rig.session.opened(List.of(read)));
        assertThat(said(rows())).endsWith("WARNING Basics", "WARNING Network", "WARNING Node pools › web", "NOTE Network");
        var name = Rig.call(() -> rig.context.at(Ref.to(0, BASICS.name)).get(0));
        rig.act(() -> rig.session.act(rig.session.acceptance().with(name, "agreed")));
        assertThat(said(rows())).endsWith("WARNING Network", "WARNING Node pools › web", "WARNING Basics", "NOTE Network");
    }

    @Test
    void acceptedWarningsStandBehindTheOtherWarnings() {
        show(wrongEverywhere());
        var name = Rig.call(() -> rig.context.at(Ref.to(0, BASICS.name)).get(0));
        rig.act(() -> rig.session.act(rig.session.acceptance().with(name, "agreed")));
        assertThat(said(rows())).containsExactly("ERROR Basics", "ERROR Network", "ERROR Advanced", "ERROR Masters",
                "WARNING Node pools › web", "WARNING Basics", "NOTE Network");
        assertThat(Seen.labels(rows().get(5))).contains("Accepted: agreed");
    }

    @Test
    void theFirstErrorIsTheFirstOfTheList() {
        show(wrongEverywhere());
        assertThat(Rig.call(() -> ProblemList.firstError(rig.context))).contains(rows().get(0).problem());
        show(Wrong.doubtfulName());
        assertThat(Rig.call(() -> ProblemList.firstError(rig.context))).as("a warning is none").isEmpty();
        show(Samples.read(Samples.valid()));
        assertThat(Rig.call(() -> ProblemList.firstError(rig.context))).isEmpty();
    }

    @Test
    void countsTheProblemsOfASeverity() {
        show(wrongEverywhere());
        var pieces = Rig.call(() -> rig.session.shown().pieces());
        assertThat(ProblemList.count(pieces, Severity.ERROR)).isEqualTo(4);
        assertThat(ProblemList.count(pieces, Severity.WARNING)).isEqualTo(2);
        assertThat(ProblemList.count(pieces, Severity.NOTE)).isEqualTo(1);
        assertThat(ProblemList.count(List.of(), Severity.NOTE)).isZero();
    }

    @Test
    void aRowStaysWithWhatTheUserDoesInItWhileAnotherComesAndGoes() {
        show(wrongEverywhere());
        var row = rows().get(4);
        rig.click(Seen.button(row, "Accept with a note"));
        rig.enter(Rig.all(row, TextField.class).get(0), "half a no");
        rig.set(Ref.to(0, MASTERS.keyPair), MASTERS.keyPair, "ops-key");
        assertThat(said(rows())).startsWith("ERROR Basics", "ERROR Network", "ERROR Advanced", "WARNING Basics");
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
        rig.click(Seen.button(rows().get(0), "Details"));
        assertThat(details()).containsExactly(true, false);
        var before = rows().get(0);
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "172.20.16.0/20");
        assertThat(rows().get(0)).as("it says something else").isNotSameAs(before);
        assertThat(details()).containsExactly(true, false);
        rig.click(Seen.button(rows().get(0), "Details"));
        assertThat(details()).containsExactly(false, false);
    }

    private List<Boolean> details() {
        return rows().stream().map(row -> Seen.styled(row, "problem-details").isVisible()).toList();
    }

    @Test
    void detailsOfOneProblemAreNotThoseOfAnotherOfTheSameRule() {
        show(withTags(2));
        var first = rows().get(0);
        rig.click(Seen.button(first, "Details"));
        assertThat(details()).startsWith(true, false);
    }

    @Test
    void ofManyOnlyThoseThatAreSeenAreDrawn() {
        show(withTags(130));
        assertThat(takesRoom(many())).isTrue();
        assertThat(few()).matches(node -> !node.isVisible() && !node.isManaged());
        assertThat(few().getChildren()).isEmpty();
        var all = Rig.call(() -> rig.session.shown().all().size());
        assertThat(all).isGreaterThan(120);
        assertThat(many().getItems()).hasSize(all);
        assertThat(rows()).hasSizeBetween(1, 40);
        assertThat(rows().get(0).problem()).isEqualTo(many().getItems().get(0));
        assertThat(many().getPrefHeight()).isEqualTo(560);
        assertThat(many().isFocusTraversable()).as("its rows are").isFalse();
        assertThat(Seen.label(list, "Details")).isNotNull();
    }

    @Test
    void aHundredAndTwentyAreStillFew() {
        rig = Rig.of(withTags(119));
        rig.checkAll();
        list = rig.made(ProblemList::new);
        assertThat(Rig.call(() -> rig.session.shown().all().size())).as("one for each tag, and that they are too many").isEqualTo(120);
        assertThat(rows()).hasSize(120);
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
        var row = rows().get(2);
        rig.click(Seen.styled(row, "problem-row"));
        assertThat(rig.asked.taken()).singleElement().asString().startsWith("go " + row.problem().at().get(0).row() + " ");
        rig.click(Seen.button(row, "Details"));
        assertThat(Seen.styled(row, "problem-details").isVisible()).isTrue();
        assertThat(Seen.styled(rows().get(1), "problem-details").isVisible()).isFalse();
    }

    @Test
    void aCellShowsTheProblemThatStandsThereAndFollowsNothingOfTheOneBefore() {
        show(withTags(130));
        var most = followed();
        var view = many();
        for (var at : new int[] {100, 5, 60, 0}) rig.act(() -> view.scrollTo(at));
        var problems = Rig.call(() -> ProblemList.inOrder(rig.context));
        List<Problem> seen = rows().stream().map(ProblemRow::problem).toList();
        assertThat(problems).containsAll(seen);
        assertThat(seen).as("each once").doesNotHaveDuplicates();
        assertThat(followed()).as("no more than a few cells more").isLessThan(most + 60);
        rig.act(() -> rig.session.draft.edit(state -> Samples.read(Samples.valid())));
        assertThat(followed()).as("the list itself").isEqualTo(1);
        assertThat(Seen.labels(list)).containsExactly("No problems found.");
    }

    @Test
    void aRowOfManyStaysWhileAnotherIsEdited() {
        show(withTags(130));
        var row = rows().get(0);
        rig.click(Seen.button(row, "Details"));
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(rows().get(0)).isSameAs(row);
    }
}
