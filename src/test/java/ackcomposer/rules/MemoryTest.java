package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checker judges again only what an edit can have changed. */
class MemoryTest {
    private final List<Long> judged = new ArrayList<>();
    /** One rule for each form, which reads little: of the request one block, of a pool its size and the region, of a label its value. */
    private final Checker checker = new Checker(List.of(probe(Catalogue.REQUEST, scope -> scope.isSet(NETWORK.podCidr)),
            probe(NODE_POOLS.pool, scope -> scope.isSet(NODE_POOLS.pool.count) && scope.isSet(BASICS.regionId)
                    || scope.get(BASICS.regionId).filter("cn-hangzhou"::equals).isPresent()),
            probe(NODE_POOLS.pool.label, scope -> scope.isSet(NODE_POOLS.pool.label.value))), Clock.systemUTC());

    private Snapshot draft;

    @BeforeEach
    void aDraftOfTwoHundredPools() {
        var label = Values.row(NODE_POOLS.pool.label).with(NODE_POOLS.pool.label.key, "env");
        List<Row> pools = IntStream.range(0, 200).<Row>mapToObj(i -> Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, "p" + i)
                .with(NODE_POOLS.pool.labels, List.<Row>of(label.copy()))).toList();
        draft = Samples.read(Samples.valid()).set(0, NODE_POOLS.nodepools, pools);
        checker.problems(draft);
        assertThat(judged).hasSize(401);
        judged.clear();
    }

    private Rule probe(Form form, Predicate<Scope> reads) {
        return Rule.error("probe", "r1.none", Source.COMPOSER).in(form)
                .when(scope -> judged.add(scope.row().id()) && reads.test(scope) && false);
    }

    private Values pool(int i) {
        return draft.root().rows(NODE_POOLS.nodepools).get(i);
    }

    @Test
    void aRuleIsAskedOfAPoolOnlyIfSomethingThatItReadDiffers() {
        checker.problems(draft.set(pool(7).id(), NODE_POOLS.pool.name, "p7x"));
        assertThat(judged).as("the rule reads the number of nodes alone").isEmpty();
        checker.problems(draft.set(pool(7).id(), NODE_POOLS.pool.count, Whole.of(3)));
        assertThat(judged).containsExactly(pool(7).id());
    }

    @Test
    void aKeystrokeInTheRequestJudgesNoPoolThatDidNotReadIt() {
        checker.problems(draft.set(0, BASICS.name, "other"));
        assertThat(judged).isEmpty();
    }

    @Test
    void aValueOfTheRequestThatPoolsReadJudgesThemAgain() {
        checker.problems(draft.set(0, BASICS.regionId, "cn-hangzhou"));
        assertThat(judged).hasSize(200).doesNotContain(0L);
    }

    @Test
    void poolsThatMoveAreNotJudgedAgainByWhatReadsNoOtherPool() {
        var moved = new ArrayList<Row>(draft.root().rows(NODE_POOLS.nodepools));
        moved.add(0, moved.remove(199));
        checker.problems(draft.set(0, NODE_POOLS.nodepools, List.copyOf(moved)));
        assertThat(judged).isEmpty();
    }

    @Test
    void rowsThatAreGoneAreForgotten() {
        checker.problems(draft.set(0, NODE_POOLS.nodepools, List.of()));
        judged.clear();
        checker.problems(draft);
        assertThat(judged).as("as new as they were").hasSize(400);
    }

    @Test
    void whatSaysTheSameIsTheSamePiece() {
        var mine = new Checker(Samples.TODAY);
        var bad = draft.set(pool(3).id(), NODE_POOLS.pool.name, "!3").set(pool(9).id(), NODE_POOLS.pool.name, "!9");
        var first = mine.checked(bad).pieces();
        var then = mine.checked(bad.set(pool(9).id(), NODE_POOLS.pool.name, "!99")).pieces();
        assertThat(then).hasSameSizeAs(first);
        for (var i = 0; i < first.size(); i++)
            if (first.get(i).problems().equals(then.get(i).problems())) assertThat(then.get(i)).isSameAs(first.get(i));
        assertThat(then.stream().filter(piece -> !first.contains(piece)).map(Piece::row)).containsOnly(pool(9).id());
    }

    @Test
    void whatIsRememberedIsWhatWouldBeFound() {
        var mine = new Checker(Samples.TODAY);
        var next = draft.set(0, NODE_POOLS.nodepools, List.copyOf(draft.root().rows(NODE_POOLS.nodepools).subList(0, 12)));
        mine.problems(next);
        for (var i = 0; i < 12; i++) {
            next = next.set(pool(i).id(), NODE_POOLS.pool.name, i % 3 == 0 ? "p" + (i + 1) : "_" + i);
            if (i == 8) next = next.set(0, BASICS.kubernetesVersion, "1.18.8-aliyun.1");
            assertThat(said(mine.problems(next))).isEqualTo(said(Samples.check(next)));
        }
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(problem -> problem.severity() + problem.rule() + problem.at() + problem.words()).toList();
    }
}
