package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Draft;
import ackcomposer.model.Foreign;
import ackcomposer.model.Forms;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.model.Values;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** Whatever is edited, what a checker says by what it remembers is what a new one says, in the same order. */
class IncrementalTest {
    private static final int EDITS = 300;

    private final Checker checker = new Checker(Samples.TODAY);

    /** What was said, with the places and the words that it was said with. */
    private static List<String> said(List<Problem> problems) {
        return problems.stream().map(problem -> problem.severity() + " " + problem.rule() + " " + problem.at() + " " + problem.words())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void saysWhatANewOneSaysAfterEachEdit(long seed) {
        var random = new Random(seed);
        var draft = new Draft(seed == 1 ? Samples.read(Samples.valid()) : Samples.random(random));
        checker.problems(draft.state());
        for (var i = 0; i < EDITS; i++) {
            var before = draft.state();
            var at = random.nextInt(20);
            if (at == 0) draft.replace(before);
            else if (random.nextBoolean()) draft.edit(now -> edited(now, at, random));
            else draft.replace(edited(before, at, random));
            isTheSame(draft.state(), "edit " + i + " of seed " + seed + ", kind " + at);
            // An edit is undone now and then: what was let go must be found again.
            if (random.nextInt(8) > 0) continue;
            draft.replace(before);
            isTheSame(before, "undone edit " + i + " of seed " + seed + ", kind " + at);
        }
    }

    private void isTheSame(Snapshot state, String what) {
        var mine = checker.checked(state);
        assertThat(said(mine.all())).as(what).isEqualTo(said(Samples.check(state)));
        isWhole(mine, state);
    }

    /** What is asked of it by place and by count is what all of it says. */
    private static void isWhole(Checked checked, Snapshot state) {
        for (var severity : Severity.values())
            assertThat(checked.count(severity)).isEqualTo(
                    ProblemGroup.of(checked.all()).stream().filter(group -> group.severity() == severity).count());
        var problems = List.copyOf(checked.all());
        problems.stream().limit(20).flatMap(problem -> problem.at().stream()).map(Ref::whole).distinct().forEach(place -> {
            var top = state.top(place.row()).orElse(0);
            var concerned = problems.stream().filter(problem -> problem.concerns(place)).toList();
            assertThat(checked.at(place, top)).as("%s", place).containsExactlyInAnyOrderElementsOf(concerned);
            assertThat(checked.of(top).flatMap(piece -> piece.problems().stream())).containsAll(concerned);
        });
    }

    private static Snapshot edited(Snapshot state, int kind, Random random) {
        return switch (kind) {
            case 1 -> Forms.switched(state, state.contract().other());
            case 2 -> state.set(0, BASICS.clusterType,
                    List.of("Kubernetes", "ManagedKubernetes", "ExternalKubernetes").get(random.nextInt(3)));
            case 3, 4 -> pools(state, random);
            case 5, 6, 7 -> added(state, random);
            case 8 -> removed(state, random);
            case 9 -> moved(state, random);
            case 10 -> state.edit(any(state, random).row().id(), row -> row.withUnknown("", random.nextBoolean() ? null
                    : JsonNodeFactory.instance.objectNode().put("odd" + random.nextInt(2), 1).put("count", 2)));
            case 11 -> Samples.random(random);
            case 12, 13 -> named(state, random);
            default -> valued(state, any(state, random), random);
        };
    }

    private static <T> T oneOf(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Scope any(Snapshot state, Random random) {
        return random.nextInt(3) == 0 ? state.scope() : oneOf(state.scopes(), random);
    }

    private static Snapshot valued(Snapshot state, Scope scope, Random random) {
        var field = oneOf(Snapshot.fields(scope.row()).stream().filter(Field::leaf).toList(), random);
        return state.edit(scope.row().id(), row -> row.with(field, switch (random.nextInt(5)) {
            case 0 -> null;
            case 1 -> new Foreign(JsonNodeFactory.instance.objectNode().put("odd", 1));
            case 2 -> field.kind() == Kind.TEXT ? "_" + random.nextInt(3) : Samples.example(field);
            default -> Samples.example(field);
        }));
    }

    /** Names that pools have from few: what one has another one may have. */
    private static Snapshot named(Snapshot state, Random random) {
        var pools = state.root().rows(NODE_POOLS.nodepools);
        return pools.isEmpty() ? state : state.set(oneOf(pools, random).id(), NODE_POOLS.pool.name, "p" + random.nextInt(3));
    }

    private static Snapshot pools(Snapshot state, Random random) {
        var pools = new Table(0, NODE_POOLS.nodepools);
        var there = pools.rows(state);
        if (there.size() > 5) return pools.without(state, oneOf(there, random).id());
        var row = there.isEmpty() || random.nextBoolean() ? Snapshot.freshRow(NODE_POOLS.pool) : oneOf(there, random).copy();
        return pools.with(state, random.nextInt(there.size() + 1), row);
    }

    @SuppressWarnings("unchecked")
    private static List<Table> tables(Snapshot state) {
        return state.scopes().stream().flatMap(scope -> Snapshot.fields(scope.row()).stream().filter(field -> field.kind() == Kind.ROWS)
                .map(field -> new Table(scope.row().id(), (Field<List<Row>>) field))).toList();
    }

    private static List<Table> filled(Snapshot state) {
        return tables(state).stream().filter(table -> !table.rows(state).isEmpty()).toList();
    }

    private static Snapshot added(Snapshot state, Random random) {
        var table = oneOf(tables(state), random);
        var there = table.rows(state);
        if (there.size() > 3) return table.without(state, oneOf(there, random).id());
        var fresh = random.nextBoolean() ? Snapshot.freshRow(table.field().rows()) : Values.row(table.field().rows());
        var row = there.isEmpty() || random.nextInt(3) > 0 ? fresh : oneOf(there, random).copy();
        return table.with(state, random.nextInt(there.size() + 1), row);
    }

    private static Snapshot removed(Snapshot state, Random random) {
        var tables = filled(state);
        if (tables.isEmpty()) return state;
        var table = oneOf(tables, random);
        return table.without(state, oneOf(table.rows(state), random).id());
    }

    private static Snapshot moved(Snapshot state, Random random) {
        var tables = filled(state);
        if (tables.isEmpty()) return state;
        var table = oneOf(tables, random);
        return table.moved(state, oneOf(table.rows(state), random).id(), random.nextInt(5) - 2);
    }

    @Test
    void whatIsAskedOfAPieceIsOfItsPlaces() {
        var state = Samples.read(Samples.valid());
        var pool = state.root().rows(NODE_POOLS.nodepools).get(0);
        var bad = state.set(pool.id(), NODE_POOLS.pool.name, "_x").set(0, BASICS.name, "_y");
        var checked = checker.checked(bad);
        var name = Ref.to(pool.id(), NODE_POOLS.pool.name);
        assertThat(checked.at(name, pool.id())).isNotEmpty().allMatch(problem -> problem.concerns(name));
        assertThat(checked.at(Ref.to(0, BASICS.name), 0)).isNotEmpty();
        assertThat(checked.at(Ref.to(0, BASICS.regionId), 0)).isEmpty();
        assertThat(checked.at(name, -5)).as("no such row").isEmpty();
        assertThat(checked.of(pool.id()).map(Piece::row)).containsOnly(pool.id());
        assertThat(Checked.NOTHING.all()).isEmpty();
        assertThat(Stream.of(Severity.values()).mapToLong(Checked.NOTHING::count).sum()).isZero();
    }

    @Test
    void aPieceWithoutWhatIsNotWantedIsAnotherOrNone() {
        var piece = checker.checked(Snapshot.empty()).pieces().get(0);
        assertThat(piece.where(problem -> true)).containsSame(piece);
        assertThat(piece.where(problem -> false)).isEmpty();
        assertThat(piece.says(piece)).isTrue();
        assertThat(piece.says(null)).isFalse();
        assertThat(piece.places()).contains(piece.problems().get(0).at().get(0).whole());
    }

    @Test
    void aDraftThatIsCheckedTwiceIsJudgedOnce() {
        var state = Samples.random(new Random(5));
        assertThat(checker.checked(state)).isSameAs(checker.checked(state));
    }
}
