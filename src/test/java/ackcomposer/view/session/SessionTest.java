package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.json.Accepted;
import ackcomposer.model.Draft;
import ackcomposer.model.Joined;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Piece;
import ackcomposer.rules.Problem;
import ackcomposer.rules.Repair;
import ackcomposer.view.PlayedFollowing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A session knows what is wrong with its draft and what of it may be seen, and tells whoever follows it. */
class SessionTest {
    private final Snapshot start = Samples.read(Samples.valid());
    private final Session session = new Session(new Draft(start), state -> Listing.EMPTY, Notes::new);
    private final long pool = start.root().rows(NODE_POOLS.nodepools).get(0).id();
    private final Ref name = Ref.to(0, BASICS.name);
    private final Ref poolName = Ref.to(pool, NODE_POOLS.pool.name);
    private final Step basics = Step.of(BASICS);
    private final Step pools = Step.of(NODE_POOLS);

    /** What the draft itself says of its warnings. */
    private record Notes(Snapshot state) implements Acceptance {
        @Override
        public Optional<String> note(Problem warning) {
            return new Accepted(state).note(warning.rule(), warning.at());
        }

        @Override
        public Optional<String> outdated(Problem warning) {
            return new Accepted(state).outdated(warning.rule(), warning.at());
        }

        @Override
        public Snapshot with(List<Problem> warnings, String note) {
            return new Accepted(state).with(warnings.get(0).rule(), warnings.get(0).at(), note);
        }

        @Override
        public Snapshot without(List<Problem> warnings) {
            return new Accepted(state).without(warnings.get(0).rule(), warnings.get(0).at());
        }
    }

    private <T> void set(Ref place, Field<T> field, T value) {
        session.draft.edit(state -> state.set(place.row(), field, value));
    }

    private void name(String value) {
        set(name, BASICS.name, value);
    }

    private void poolName(String value) {
        set(poolName, NODE_POOLS.pool.name, value);
    }

    private void keylessPool() {
        set(poolName, NODE_POOLS.pool.keyPair, null);
    }

    private <T> List<T> told(Supplier<T> what) {
        var told = new ArrayList<T>();
        session.lifetime().watch(() -> told.add(what.get()));
        told.clear();
        return told;
    }

    private static Problem note() {
        return Problem.of(Severity.NOTE, "X1", List.of(Ref.to(0, BASICS.name)), Message.of(Checker.class, "rule.failed", "x"),
                Source.COMPOSER);
    }

    @Test
    void knowsWhatIsWrongBeforeItMayBeSeen() {
        name("_");
        assertThat(session.problems().count(Severity.ERROR)).isPositive();
        assertThat(session.isComplete(basics)).isFalse();
        assertThat(session.at(name)).isEmpty();
        assertThat(session.count(basics)).isEqualTo(PageCount.NOTHING);
        session.left(name, true);
        assertThat(session.at(name)).isNotEmpty();
        assertThat(session.count(basics).errors()).isEqualTo(session.shown().count(Severity.ERROR)).isPositive();
        name("fine");
        assertThat(session.at(name)).isEmpty();
        assertThat(session.isComplete(basics)).isTrue();
    }

    @Test
    void aWarningStopsASubmitWhereItCountsAsAnErrorAlsoBeforeItMayBeSeen() {
        name("prod_bj");
        var errors = session.problems().count(Severity.ERROR);
        var warnings = session.problems().count(Severity.WARNING);
        assertThat(session.shown().count(Severity.WARNING)).isZero();
        assertThat(session.stopping()).isEqualTo(errors);
        session.warningsAsErrors.set(true);
        assertThat(warnings).isPositive();
        assertThat(session.stopping()).isEqualTo(errors + warnings);
        var one = session.problems().all().stream().filter(problem -> problem.rule().equals("field.pattern")).findFirst().orElseThrow();
        session.act(session.acceptance().with(one, "agreed"));
        assertThat(session.stopping()).as("but for what was accepted").isEqualTo(errors + warnings - 1);
    }

    @Test
    void whoLooksAtAPageWatchesTheCreationNoMoreAndItIsStillFollowed() {
        session.follow(PlayedFollowing.of(new ArrayList<>(), true));
        session.watch(true);
        assertThat(session.isWatching()).isTrue();
        session.look(pools);
        assertThat(session.isWatching()).isFalse();
        assertThat(session.creating()).isPresent();
    }

    @Test
    void nothingNewComesWhileAFieldIsTypedIn() {
        session.left(name, true);
        session.typing(name);
        name("_");
        assertThat(session.at(name)).isEmpty();
        session.left(name, true);
        assertThat(session.at(name)).isNotEmpty();
        session.typing(name);
        name("fine");
        name("_2");
        assertThat(session.at(name)).as("it was shown when the typing began").isNotEmpty();
    }

    @Test
    void reviewShowsAll() {
        name("_");
        session.look(Step.REVIEW);
        assertThat(session.at(name)).isNotEmpty();
        assertThat(session.step.get()).isEqualTo(Step.REVIEW);
        assertThat(session.wasVisited(basics)).isTrue();
        assertThat(session.wasVisited(Step.REVIEW)).isFalse();
        session.look(Step.REVIEW);
        assertThat(session.wasVisited(Step.REVIEW)).as("it was not left").isFalse();
    }

    @Test
    void anOpenedFileShowsAllAndWhatWasWrongWithReadingIt() {
        session.draft.replace(start.set(0, BASICS.name, "_"));
        session.opened(List.of(note()));
        assertThat(session.at(name)).contains(note()).hasSizeGreaterThan(1);
        session.fresh();
        assertThat(session.at(name)).isEmpty();
    }

    @Test
    void aTextInPlaceOfTheDraftShowsAllAndWhatWasWrongWithReadingIt() {
        session.draft.replace(start.set(0, BASICS.name, "_"));
        assertThat(session.at(name)).isEmpty();
        session.imported(List.of(note()));
        assertThat(session.at(name)).contains(note()).hasSizeGreaterThan(1);
    }

    @Test
    void aNewDraftBeginsAnew() {
        name("_");
        session.look(Step.REVIEW);
        session.lift(name);
        session.focus.set(name);
        session.pool.set(pool);
        session.turn(ClusterType.MANAGED);
        assertThat(session.turned.get()).isNotNull();
        session.fresh();
        assertThat(session.wasVisited(basics) || session.isLifted(name) || session.canUndo() || session.canRedo()).isFalse();
        assertThat(session.focus.get()).isNull();
        assertThat(session.pool.get()).isNull();
        assertThat(session.turned.get()).isNull();
        assertThat(session.at(name)).isEmpty();
        assertThat(session.order(name)).isEqualTo(-1);
    }

    @Test
    void aPlaceIsLiftedAsAWhole() {
        var lifted = told(() -> session.isLifted(name));
        session.lift(Ref.to(0, BASICS.regionId));
        assertThat(lifted).isEmpty();
        session.lift(name.element(2));
        assertThat(lifted).containsExactly(true);
        session.lift(name);
        assertThat(lifted).hasSize(1);
    }

    @Test
    void rowsThatAreGoneAreForgotten() {
        poolName("_");
        session.left(poolName, true);
        session.lift(poolName);
        session.focus.set(poolName);
        assertThat(session.at(poolName)).isNotEmpty();
        var before = session.draft.state();
        session.act(new Table(0, NODE_POOLS.nodepools).without(before, pool));
        assertThat(session.isLifted(poolName)).isFalse();
        assertThat(session.focus.get()).isNull();
        assertThat(session.order(poolName)).isEqualTo(-1);
        session.act(before);
        assertThat(session.problems().at(poolName, pool)).isNotEmpty();
        assertThat(session.at(poolName)).as("the row is as new").isEmpty();
    }

    @Test
    void whatIsOfTheRootStaysWhereARowGoes() {
        session.lift(name);
        session.focus.set(name);
        session.left(name, true);
        session.act(new Table(0, NODE_POOLS.nodepools).without(session.draft.state(), pool));
        assertThat(session.isLifted(name)).isTrue();
        assertThat(session.focus.get()).isEqualTo(name);
        assertThat(session.order(name)).isZero();
    }

    @Test
    void problemsAreFoundByPoolAndByRow() {
        poolName("_");
        name("_");
        session.checkAll();
        assertThat(session.ofPool(pool)).isNotEmpty().containsAll(session.at(poolName)).noneMatch(problem -> problem.concerns(name));
        assertThat(session.in(pool)).containsAll(session.at(poolName));
        assertThat(session.in(0)).containsAll(session.at(name)).doesNotContainAnyElementsOf(session.at(poolName));
        assertThat(session.ofPool(-5)).isEmpty();
    }

    @Test
    void aRowBelowIsOfItsPoolAndNotInIt() {
        var labels = new Table(pool, NODE_POOLS.pool.labels);
        session.act(labels.with(session.draft.state(), 0, Snapshot.freshRow(NODE_POOLS.pool.label)));
        var label = labels.rows(session.draft.state()).get(0).id();
        session.checkAll();
        assertThat(session.in(label)).isNotEmpty();
        assertThat(session.ofPool(pool)).containsAll(session.in(label));
        assertThat(session.in(pool)).doesNotContainAnyElementsOf(session.in(label));
    }

    @Test
    void acceptedWarningsAreNotOpen() {
        keylessPool();
        session.checkAll();
        var warning = session.ofPool(pool).stream().filter(Session::mayBeAccepted).findFirst().orElseThrow();
        var open = session.count(pools).warnings();
        assertThat(open).isEqualTo(session.shown().count(Severity.WARNING)).isPositive();
        var counts = told(() -> session.count(pools).warnings());
        session.act(session.acceptance().with(warning, "known"));
        assertThat(session.acceptsAny()).isTrue();
        assertThat(session.openWarnings()).isEqualTo(open - 1);
        session.act(session.acceptance().without(warning));
        assertThat(session.acceptsAny()).isFalse();
        assertThat(counts).containsExactly(open - 1, open);
    }

    @Test
    void onlyAWarningMayBeAccepted() {
        assertThat(Session.mayBeAccepted(note())).isFalse();
        name("_");
        assertThat(session.problems().all()).filteredOn(Problem::isError).noneMatch(Session::mayBeAccepted);
    }

    @Test
    void aRepairTellsWhatIsLostAndIsOneStep() {
        var label = Message.of(Checker.class, "rule.failed", "x");
        var lost = session.repair(new Repair(label, state -> state.set(0, BASICS.name, null)));
        assertThat(lost).singleElement().asString().contains("prod-bj-01");
        assertThat(session.repair(new Repair(label, state -> state.set(0, BASICS.name, "x")))).isEmpty();
        session.history.undo();
        session.history.undo();
        assertThat(session.draft.state()).isEqualTo(start);
        assertThat(session.canUndo()).isFalse();
    }

    @Test
    void tellsWhetherThereIsSomethingToUndo() {
        var undo = told(session::canUndo);
        var redo = told(session::canRedo);
        name("a");
        set(name, BASICS.regionId, "cn-hangzhou");
        session.history.undo();
        session.history.undo();
        assertThat(undo).containsExactly(true, false);
        assertThat(redo).containsExactly(true);
    }

    @Test
    void tellsWhetherItIsAtAState() {
        var at = told(() -> session.isAt(start));
        name("a");
        name("b");
        session.draft.replace(start);
        assertThat(at).containsExactly(false, true);
    }

    @Test
    void whoeverReadsTheStateFollowsEveryEdit() {
        var states = told(session::state);
        name("a");
        set(name, NETWORK.vpcId, "vpc-x");
        assertThat(states).hasSize(2).last().isSameAs(session.draft.state());
    }

    @Test
    void allThatIsKnownOfAStateIsSetBeforeAnybodyIsTold() {
        session.left(name, true);
        var seen = new ArrayList<Boolean>();
        session.lifetime().watch(() -> {
            var bad = "_".equals(session.draft.state().root().get(BASICS.name).orElse(""));
            seen.add(bad == !session.at(name).isEmpty() && bad != session.isComplete(basics));
        });
        name("_");
        name("fine");
        assertThat(seen).containsExactly(true, true, true);
    }

    @Test
    void problemsOfAPlaceAreToldOnlyIfTheyDiffer() {
        session.checkAll();
        var told = told(() -> session.at(poolName));
        name("_");
        session.left(name, true);
        assertThat(told).isEmpty();
        poolName("_");
        session.left(poolName, true);
        assertThat(told).hasSize(1);
    }

    @Test
    void aPieceThatMayBeSeenStaysTheSameWhileItSaysTheSame() {
        poolName("_");
        name("_");
        session.checkAll();
        var before = session.shown().pieces().stream().filter(piece -> piece.row() == pool).toList();
        name("_2");
        session.left(Ref.to(0, NETWORK.vpcId), true);
        List<Piece> after = session.shown().pieces().stream().filter(piece -> piece.row() == pool).toList();
        assertThat(after).isNotEmpty().hasSameSizeAs(before);
        for (var i = 0; i < after.size(); i++) assertThat(after.get(i)).isSameAs(before.get(i));
    }

    @Test
    void aPieceOfWhichAPartIsSeenStaysTheSameToo() {
        poolName("_");
        set(poolName, NODE_POOLS.pool.count, null);
        set(poolName, NODE_POOLS.pool.instanceTypes, null);
        session.left(poolName, true);
        var before = session.shown().of(pool).toList();
        assertThat(before).isNotEmpty();
        session.left(name, true);
        assertThat(session.shown().of(pool).toList()).isNotEmpty().usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactlyElementsOf(before);
    }

    @Test
    void writesTheOtherFormAsOneStep() {
        session.write(Contract.FORM_2026);
        assertThat(session.draft.state().contract()).isEqualTo(Contract.FORM_2026);
        session.history.undo();
        assertThat(session.draft.state()).isEqualTo(start);
    }

    @Test
    void anotherTypeOfClusterIsReported() {
        session.turn(ClusterType.MANAGED);
        assertThat(session.draft.state().type()).isEqualTo(ClusterType.MANAGED);
        assertThat(session.turned.get()).isNotNull();
    }

    @Test
    void aWatchedValueIsToldOnceForEachChange() {
        var own = new Watched<>(session, "own", "a");
        var told = told(own::get);
        own.set("a");
        own.set("b");
        own.set("b");
        session.lifetime().together(() -> {
            own.set("c");
            own.set("d");
        });
        assertThat(told).containsExactly("b", "d");
        assertThat(own.now(start)).isEqualTo("d");
        assertThat(own.getBean()).isSameAs(session);
        assertThat(own.getName()).isEqualTo("own");
    }

    @Test
    void aWatchedValueThatIsNotReadIsNotFollowed() {
        var own = new Watched<>(session, "own", "a");
        var told = told(() -> session.level.get());
        own.set("b");
        assertThat(told).isEmpty();
    }

    @Test
    void whatIsOfOneOfTwoPoolsIsNotOfTheOther() {
        session.act(new Table(0, NODE_POOLS.nodepools).with(session.draft.state(), 1, Snapshot.freshRow(NODE_POOLS.pool)));
        var other = session.draft.state().root().rows(NODE_POOLS.nodepools).get(1).id();
        var otherName = Ref.to(other, NODE_POOLS.pool.name);
        set(otherName, NODE_POOLS.pool.name, "web");
        session.checkAll();
        var same = session.at(otherName).stream().filter(problem -> problem.concerns(poolName)).toList();
        assertThat(same).as("two pools of one name").isNotEmpty();
        assertThat(session.ofPool(pool)).containsAll(same);
        assertThat(session.ofPool(other)).containsAll(same);
        var missing = session.at(Ref.to(other, NODE_POOLS.pool.instanceTypes));
        assertThat(missing).isNotEmpty();
        assertThat(session.ofPool(pool)).doesNotContainAnyElementsOf(missing);
        set(poolName, NODE_POOLS.pool.instanceTypes, null);
        session.checkAll();
        var own = session.at(Ref.to(pool, NODE_POOLS.pool.instanceTypes));
        assertThat(own).isNotEmpty();
        assertThat(session.ofPool(other)).containsAll(same).doesNotContainAnyElementsOf(own);
        assertThat(session.in(pool)).doesNotContainAnyElementsOf(missing);
    }

    @Test
    void aProblemOfTheRootAndOfAPoolIsOfThatPoolOnly() {
        session.act(new Table(0, NODE_POOLS.nodepools).with(session.draft.state(), 1, Snapshot.freshRow(NODE_POOLS.pool)));
        var other = session.draft.state().root().rows(NODE_POOLS.nodepools).get(1).id();
        session.checkAll();
        assertThat(session.ofPool(pool)).allMatch(problem -> problem.at().stream().anyMatch(ref -> ref.row() == pool));
        assertThat(session.ofPool(other)).isNotEmpty().allMatch(problem -> problem.at().stream().anyMatch(ref -> ref.row() == other));
    }

    @Test
    void aPageIsCompleteWhateverIsWrongElsewhere() {
        poolName("_");
        session.checkAll();
        assertThat(session.isComplete(pools)).isFalse();
        assertThat(session.isComplete(basics)).isTrue();
        assertThat(session.count(basics)).isEqualTo(PageCount.NOTHING);
        assertThat(session.count(pools).errors()).isEqualTo(session.shown().count(Severity.ERROR));
    }

    @Test
    void warningsDoNotMakeAPageIncompleteAndAreNoErrors() {
        keylessPool();
        session.checkAll();
        assertThat(session.count(pools)).isEqualTo(new PageCount(0, session.shown().count(Severity.WARNING)));
        assertThat(session.count(pools).warnings()).isPositive();
        assertThat(session.isComplete(pools)).isTrue();
    }

    @Test
    void whatTheServiceSaidStandsUntilTheDraftIsAnother() {
        var said = Problem.of(Severity.WARNING, "service", List.of(name), Message.of(Session.class, "outcome.said", "Quota", "full"),
                Source.SERVICE);
        session.complained(session.draft.state(), List.of(said));
        assertThat(session.at(name)).containsExactly(said);
        assertThat(session.shown().count(Severity.WARNING)).isEqualTo(1);
        assertThat(session.problems().all()).as("it stops nothing").doesNotContain(said);
        name("other");
        assertThat(session.at(name)).isEmpty();
        session.history.undo();
        assertThat(session.at(name)).as("the draft that was sent is back").containsExactly(said);
    }

    @Test
    void onlyWarningsAreOpen() {
        poolName("_");
        name("prod_bj");
        keylessPool();
        session.act(new Table(0, NODE_POOLS.nodepools).with(session.draft.state(), 1,
                session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).copy()));
        session.checkAll();
        var warnings = session.shown().count(Severity.WARNING);
        assertThat(warnings).isGreaterThan(1);
        assertThat(session.shown().count(Severity.ERROR)).isPositive();
        assertThat(session.openWarnings()).isEqualTo(warnings);
        session.act(session.acceptance().with(session.at(name).get(0), "known"));
        assertThat(session.openWarnings()).isEqualTo(warnings - 1);
        var keyless = session.ofPool(pool).stream().filter(Session::mayBeAccepted).findFirst().orElseThrow();
        session.act(session.acceptance().with(keyless, "known"));
        assertThat(session.openWarnings()).as("the other pool says the same").isEqualTo(warnings - 1);
    }

    @Test
    void whatIsLiftedOfOtherRowsStaysLifted() {
        session.lift(name);
        session.lift(poolName);
        session.act(new Table(0, NODE_POOLS.nodepools).without(session.draft.state(), pool));
        assertThat(session.isLifted(name)).isTrue();
        assertThat(session.isLifted(poolName)).isFalse();
    }

    @Test
    void anAidThatWasSetShowsWhatIsWrongWithItsNeighbours() {
        set(Ref.to(0, NETWORK.vpcCidr), NETWORK.vpcCidr, "172.20.0.0/16");
        var pods = Ref.to(0, NETWORK.podCidr);
        session.left(Ref.to(0, BASICS.regionId), true);
        assertThat(session.at(pods)).isEmpty();
        session.left(Ref.to(0, NETWORK.vpcCidr), false);
        assertThat(session.at(pods)).as("it was not changed").isEmpty();
        session.left(Ref.to(0, NETWORK.vpcCidr), true);
        assertThat(session.at(pods)).isNotEmpty();
    }

    @Test
    void aFieldThatIsNoAidShowsItsOwnOnly() {
        poolName("_");
        name("_");
        session.left(name, true);
        assertThat(session.at(poolName)).isEmpty();
    }

    @Test
    void anActIsAStepOfItsOwnHoweverSoonItComes() {
        name("a");
        session.act(session.draft.state().set(0, BASICS.name, "ab"));
        name("abc");
        session.history.undo();
        assertThat(session.draft.state().root().get(BASICS.name)).contains("ab");
        session.history.undo();
        assertThat(session.draft.state().root().get(BASICS.name)).contains("a");
    }

    @Test
    void theTypeOfClusterThatStaysIsNotReported() {
        name("a");
        assertThat(session.turned.get()).isNull();
    }

    @Test
    void listsWhatTheDraftIsWrittenAs() {
        var listings = new ArrayList<Listing>();
        var listed = new Session(new Draft(start), state -> {
            listings.add(new Listing(new Joined<>(List.of(List.of(new Listing.Line(state.root().get(BASICS.name).orElse(""),
                    List.of()))))));
            return listings.get(listings.size() - 1);
        }, Notes::new);
        assertThat(listed.listing()).isSameAs(listings.get(0));
        listed.draft.edit(state -> state.set(0, BASICS.name, "a"));
        assertThat(listed.listing()).isSameAs(listings.get(1));
        assertThat(listed.listing().lines().get(0).path()).isEqualTo("a");
    }
}
