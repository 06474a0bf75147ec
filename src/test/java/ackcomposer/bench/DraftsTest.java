package ackcomposer.bench;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the benchmark measures is what it says it is. */
class DraftsTest {
    private static final int POOLS = 20;

    private static Snapshot read(Drafts drafts, int pools) {
        return Samples.read(new String(drafts.bytes(pools), StandardCharsets.UTF_8));
    }

    /** Every value of a pool and of the rows in it. */
    private static List<Long> members(Snapshot draft) {
        return draft.root().rows(Catalogue.NODE_POOLS.nodepools).stream()
                .map(pool -> draft.scopes().stream().filter(scope -> scope.chain().contains(pool)).mapToLong(DraftsTest::set).sum())
                .toList();
    }

    private static long set(Scope scope) {
        return Snapshot.fields(scope.row()).stream().filter(Field::leaf).filter(scope.row()::isSet).count();
    }

    private static boolean isIn(Values pool, Problem problem, Snapshot draft) {
        return problem.at().stream().anyMatch(ref -> draft.find(ref.row()).orElseThrow().chain().contains(pool));
    }

    @Test
    void aQuietPoolHasThirtyMembersAndNoProblem() {
        var draft = read(Drafts.QUIET, POOLS);
        assertThat(members(draft)).hasSize(POOLS).containsOnly(30L);
        assertThat(Samples.check(draft)).isEmpty();
    }

    @Test
    void manyQuietPoolsAreTooManyNodesAndTooManyPoolsAndNothingElse() {
        assertThat(Samples.check(read(Drafts.QUIET, 200))).extracting(Problem::rule).containsExactly("R40", "R40");
    }

    @Test
    void aLoudPoolHasFortyDifferentWarningsAndNoError() {
        var draft = read(Drafts.LOUD, POOLS);
        var problems = Samples.check(draft);
        assertThat(problems).extracting(Problem::severity).containsOnly(Severity.WARNING);
        for (var pool : draft.root().rows(Catalogue.NODE_POOLS.nodepools)) {
            var mine = problems.stream().filter(problem -> isIn(pool, problem, draft)).toList();
            assertThat(mine).extracting(problem -> problem.message(Lang.EN)).hasSize(40).doesNotHaveDuplicates();
        }
        assertThat(problems).hasSize(40 * POOLS);
    }
}
