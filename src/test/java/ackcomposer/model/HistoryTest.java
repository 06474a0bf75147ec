package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Row;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HistoryTest {
    private Instant now = Instant.EPOCH;
    private final Clock clock = new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    static Stream<Field<?>> leaves() {
        return Samples.leaves();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void itsExampleIsUndoneAndRedone(Field<?> field) {
        var placed = Samples.placed(field);
        var before = placed.snapshot().edit(placed.row(), values -> values.with(field, null));
        var draft = new Draft(before);
        var history = new History(draft);
        draft.replace(placed.snapshot());
        history.undo();
        assertThat(draft.state()).isEqualTo(before);
        history.redo();
        assertThat(draft.state()).isEqualTo(placed.snapshot());
    }

    @Test
    void typingInOneFieldWithinTwoSecondsIsOneStep() {
        var draft = new Draft(Snapshot.fresh());
        var history = new History(draft, clock);
        var name = draft.slot(0, BASICS.name);
        for (var text : List.of("p", "pr", "pro")) {
            name.set(text);
            now = now.plusMillis(500);
        }
        now = now.plusSeconds(3);
        name.set("prod");
        history.undo();
        assertThat(name.get()).isEqualTo("pro");
        history.undo();
        assertThat(name.get()).isNull();
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void twoSecondsWithoutALetterEndAStepAndNoLessDoes() {
        var draft = new Draft(Snapshot.fresh());
        var history = new History(draft, clock);
        var name = draft.slot(0, BASICS.name);
        name.set("p");
        now = now.plusMillis(1999);
        name.set("pr");
        now = now.plusMillis(2000);
        name.set("pro");
        history.undo();
        assertThat(name.get()).isEqualTo("pr");
        history.undo();
        assertThat(name.get()).isNull();
    }

    @Test
    void typingInARowIsOneStepToo() {
        var pool = Snapshot.freshRow(NODE_POOLS.pool);
        var draft = new Draft(Snapshot.fresh().set(0, NODE_POOLS.nodepools, List.of(pool)));
        var history = new History(draft, clock);
        var name = draft.slot(pool.id(), NODE_POOLS.pool.name);
        for (var text : List.of("p", "po", "pool")) name.set(text);
        history.undo();
        assertThat(name.get()).isEqualTo(pool.get(NODE_POOLS.pool.name).orElse(null));
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void whatWasUndoneIsGoneOnceAnythingElseIsDone() {
        var draft = new Draft(Snapshot.fresh());
        var history = new History(draft, clock);
        var name = draft.slot(0, BASICS.name);
        name.set("one");
        history.undo();
        assertThat(history.canRedo()).isTrue();
        draft.slot(0, NETWORK.podCidr).set("172.20.0.0/16");
        assertThat(history.canRedo()).isFalse();
        history.redo();
        assertThat(name.get()).isNull();
    }

    @Provide
    Arbitrary<UnaryOperator<Snapshot>> acts() {
        return Arbitraries.of(
                state -> state.set(0, BASICS.name, "n" + state.root().get(BASICS.name).orElse("").length()),
                state -> state.set(0, NETWORK.podCidr, "172.20.0.0/16"),
                state -> state.set(0, NETWORK.snatEntry, !state.root().get(NETWORK.snatEntry).orElse(false)),
                state -> Choosing.pick(state, ADDONS.plugin, "terway-eniip"),
                state -> Choosing.pick(state, ADDONS.plugin, "flannel"),
                state -> state.set(0, BASICS.clusterType, "ManagedKubernetes"),
                state -> state.set(0, BASICS.clusterType, "Kubernetes"),
                state -> state.set(0, NODE_POOLS.nodepools, with(state, Snapshot.freshRow(NODE_POOLS.pool))),
                state -> state.set(0, NODE_POOLS.nodepools, List.of()),
                state -> state);
    }

    private static List<Row> with(Snapshot state, Values row) {
        var rows = new ArrayList<Row>(state.root().rows(NODE_POOLS.nodepools));
        rows.add(row);
        return List.copyOf(rows);
    }

    @Property(tries = 500)
    void undoingEverythingGivesTheBeginningAndRedoingEverythingTheEnd(@ForAll List<@From("acts") UnaryOperator<Snapshot>> acts) {
        var start = Snapshot.fresh();
        var draft = new Draft(start);
        var history = new History(draft, clock);
        acts.stream().limit(150).forEach(draft::edit);
        var end = draft.state();
        while (history.canUndo()) history.undo();
        assertThat(draft.state()).isEqualTo(start);
        while (history.canRedo()) history.redo();
        assertThat(draft.state()).isEqualTo(end);
    }

    @Test
    void keepsTwoHundredSteps() {
        var draft = new Draft(Snapshot.fresh());
        var history = new History(draft, clock);
        for (var i = 0; i < 250; i++)
                draft.edit(state -> state.set(0, NETWORK.snatEntry, !state.root().get(NETWORK.snatEntry).orElse(false)));
        var steps = 0;
        for (; history.canUndo(); steps++) history.undo();
        assertThat(steps).isEqualTo(200);
    }

    @Test
    void theStatesBeforeAndAfterAreThoseThatStepsLeadTo() {
        var draft = new Draft(Snapshot.fresh());
        var history = new History(draft);
        assertThat(history.before()).isEmpty();
        assertThat(history.after()).isEmpty();
        var first = draft.state();
        draft.replace(first.set(0, BASICS.name, "second"));
        var second = draft.state();
        assertThat(history.before()).contains(first);
        history.undo();
        assertThat(history.before()).isEmpty();
        assertThat(history.after()).contains(second);
    }
}
