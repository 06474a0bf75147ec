package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Draft;
import ackcomposer.model.History;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every repair cures what it was offered for, brings no error, and is undone in one step; an error without one needs the user. */
class RepairsTest {
    /** Errors that may offer no repair, each with the fact that only the user has. */
    private static final Set<String> NEED_THE_USER = Drafts.rows("unrepaired").peek(row -> assertThat(row[1]).as(row[0]).isNotBlank())
            .map(row -> row[0]).collect(Collectors.toSet());

    @Test
    void everyRepairCuresItsProblemAndBringsNoNewError() {
        var faults = new TreeSet<String>();
        var tried = new TreeSet<String>();
        Broken.bodies().forEach(body -> {
            var snapshot = body.snapshot();
            var before = Samples.check(snapshot);
            for (var problem : before) for (var repair : problem.repairs(snapshot)) {
                var name = name(problem) + " by " + repair.label().in(Lang.EN);
                tried.add(name(problem));
                var draft = new Draft(snapshot);
                draft.edit(repair.act());
                var after = Samples.check(draft.state());
                if (after.stream().anyMatch(other -> other.said().id().equals(problem.said().id()) && other.at().equals(problem.at())))
                    faults.add(name + " is still there " + places(problem, snapshot));
                var news = new ArrayList<>(errors(after));
                errors(before).forEach(news::remove);
                // Rules on masters are silent until a type is named.
                if (problem.places().contains(Ref.to(0, Catalogue.BASICS.clusterType))) news.removeIf(error -> ofMasters(error.getValue()));
                if (!news.isEmpty()) faults.add(name + " brings " + after.stream().filter(Problem::isError)
                        .filter(other -> news.contains(Map.entry(other.rule(), other.at())))
                        .map(other -> name(other) + places(other, draft.state())).toList());
            }
        });
        assertThat(faults).as(String.join("\n", faults)).isEmpty();
        assertThat(tried).hasSizeGreaterThan(40);
    }

    private static boolean ofMasters(List<Ref> places) {
        return places.stream().allMatch(place -> place.field() != null && place.field().owner() == Catalogue.MASTERS);
    }

    private static List<Map.Entry<String, List<Ref>>> errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).map(problem -> Map.entry(problem.rule(), problem.at())).toList();
    }

    @Test
    void everyRepairIsOneStepOfUndo() {
        var seen = new TreeSet<String>();
        Broken.requests().forEach(snapshot -> Samples.check(snapshot).forEach(problem -> problem.repairs(snapshot).forEach(repair -> {
            if (!seen.add(name(problem) + repair.label().key())) return;
            var draft = new Draft(snapshot);
            var history = new History(draft);
            draft.edit(repair.act());
            assertThat(history.canUndo()).as(name(problem)).isTrue();
            history.undo();
            assertThat(draft.state()).as(name(problem)).isEqualTo(snapshot);
            assertThat(history.canUndo()).as(name(problem)).isFalse();
        })));
        assertThat(seen).hasSizeGreaterThan(40);
    }

    /** Results of rules are remembered: an act that looked back would see a draft that is no longer there. */
    @Test
    void noRepairHoldsTheDraftOfWhichItWasAsked() {
        var acts = Drafts.rows("rows").map(row -> Edits.of(row[2]).on(Drafts.named(row[1])).snapshot())
                .flatMap(snapshot -> Samples.check(snapshot).stream().flatMap(problem -> problem.repairs(snapshot).stream()))
                        .map(Repair::act);
        assertThat(acts.filter(act -> held(act).anyMatch(value -> value instanceof Scope || value instanceof Values))).isEmpty();
    }

    /** What a lambda has captured, and what lambdas in it have. */
    private static Stream<Object> held(Object act) {
        return Stream.of(act.getClass().getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers())).flatMap(field -> {
            field.setAccessible(true);
            try {
                var value = field.get(act);
                return value instanceof UnaryOperator ? held(value) : Stream.of(value);
            } catch (IllegalAccessException unreadable) {
                throw new AssertionError(unreadable);
            }
        });
    }

    @Test
    void anErrorWithoutARepairNeedsAFactThatOnlyTheUserHas() {
        var bare = Broken.requests().flatMap(snapshot -> Samples.check(snapshot).stream()
                        .filter(problem -> problem.isError() && problem.repairs(snapshot).isEmpty()))
                .map(RepairsTest::name).collect(Collectors.toCollection(TreeSet::new));
        var unexplained = bare.stream().filter(name -> !NEED_THE_USER.contains(name));
        assertThat(unexplained.map(name -> "no row for " + name + " in " + Drafts.file("unrepaired"))).isEmpty();
        assertThat(NEED_THE_USER).as("rows of %s for what is repaired, or never said", Drafts.file("unrepaired")).isSubsetOf(bare);
    }

    /** The rule, and the key of its words. */
    private static String name(Problem problem) {
        return problem.rule() + " " + problem.words().key();
    }

    private static String places(Problem problem, Snapshot snapshot) {
        return problem.at().stream().map(new Paths(snapshot)::of).toList().toString();
    }
}
