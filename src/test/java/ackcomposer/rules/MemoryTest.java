package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static ackcomposer.catalogue.page.Catalogue.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A checker judges again only what an edit can have changed. */
class MemoryTest {
    private final List<Long> judged = new ArrayList<>();
    private final Checker checker = new Checker(Stream.of(REQUEST, NODE_POOLS.pool, NODE_POOLS.pool.label)
            .map(form -> Rule.error("probe", "r1.none", Source.COMPOSER).in(form).when(scope -> !judged.add(scope.row().id()))).toList());
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

    private Values pool(int i) {
        return draft.root().rows(NODE_POOLS.nodepools).get(i);
    }

    @Test
    void aKeystrokeInAPoolJudgesThatPoolAndTheRoot() {
        checker.problems(draft.set(pool(7).id(), NODE_POOLS.pool.name, "p7x"));
        assertThat(judged).containsExactlyInAnyOrder(0L, pool(7).id(), pool(7).rows(NODE_POOLS.pool.labels).get(0).id());
    }

    @Test
    void aKeystrokeInTheRequestJudgesAllBecauseRowsMayAskForIt() {
        checker.problems(draft.set(0, BASICS.name, "other"));
        assertThat(judged).hasSize(401);
    }

    @Test
    void anAddOnJudgesAllPoolsAgain() {
        checker.problems(draft.set(0, ADDONS.addons, List.of()));
        assertThat(judged).hasSize(401);
    }

    @Test
    void whatIsRememberedIsWhatWouldBeFound() {
        var mine = new Checker();
        var next = draft.set(0, NODE_POOLS.nodepools, List.copyOf(draft.root().rows(NODE_POOLS.nodepools).subList(0, 12)));
        mine.problems(next);
        for (var i = 0; i < 12; i++) {
            next = next.set(pool(i).id(), NODE_POOLS.pool.name, i % 3 == 0 ? "p" + (i + 1) : "_" + i);
            if (i == 8) next = next.set(0, BASICS.kubernetesVersion, "1.18.8-aliyun.1");
            assertThat(said(mine.problems(next))).isEqualTo(said(Checker.check(next)));
        }
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(problem -> problem.severity() + problem.rule() + problem.at() + problem.words()).toList();
    }
}
