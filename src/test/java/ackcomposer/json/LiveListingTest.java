package ackcomposer.json;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Joined;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The listing that is kept in pieces is the one that is printed at once, and an edit changes the pieces that it is in. */
class LiveListingTest {
    private final LiveListing live = new LiveListing();

    private static Snapshot pools(int count) {
        List<Row> pools = IntStream.range(0, count).<Row>mapToObj(i -> Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, "p" + i)
                .with(NODE_POOLS.pool.labels, List.<Row>of(Values.row(NODE_POOLS.pool.label).with(NODE_POOLS.pool.label.key, "env"))))
                        .toList();
        return Samples.read(Samples.valid()).set(0, NODE_POOLS.nodepools, pools);
    }

    private static Values pool(Snapshot draft, int i) {
        return draft.root().rows(NODE_POOLS.nodepools).get(i);
    }

    private static List<Line> printed(Snapshot draft) {
        return new Printer().lines(Masking.dotted(Codec.request(draft)));
    }

    private static List<List<Line>> parts(Joined<Line> lines) {
        return lines.parts();
    }

    @Test
    void itIsWhatIsPrintedInEitherFormForEveryKindOfDraft() {
        var random = new Random(7);
        for (var i = 0; i < 60; i++) {
            var draft = Samples.random(random);
            for (var form : Contract.values()) assertThat(live.lines(draft.in(form))).isEqualTo(printed(draft.in(form)));
        }
        assertThat(live.lines(Snapshot.empty())).isEqualTo(printed(Snapshot.empty()));
    }

    @Test
    void anEditOfAPoolPrintsThatPoolAgain() {
        var draft = pools(5);
        var before = parts(live.lines(draft));
        var next = draft.set(pool(draft, 2).id(), NODE_POOLS.pool.count, Whole.of(9));
        var lines = live.lines(next);
        assertThat(lines).isEqualTo(printed(next));
        var after = parts(lines);
        assertThat(IntStream.range(0, after.size()).filter(i -> after.get(i) != before.get(i)).count()).isEqualTo(1);
    }

    @Test
    void anEditOfTheRootPrintsNoPoolAgain() {
        var draft = pools(5);
        var before = parts(live.lines(draft));
        var next = draft.set(0, BASICS.name, "other");
        var lines = live.lines(next);
        assertThat(lines).isEqualTo(printed(next));
        assertThat(parts(lines).stream().filter(before::contains).filter(part -> before.stream().anyMatch(old -> old == part)).count())
                .isGreaterThanOrEqualTo(5);
    }

    @Test
    void whatFillsThePoolsPrintsThemAgain() {
        var draft = pools(3).set(0, BASICS.runtimeName, "containerd").in(Contract.FORM_2026);
        live.lines(draft);
        var next = draft.set(0, BASICS.runtimeName, "docker");
        assertThat(live.lines(next)).isEqualTo(printed(next)).anyMatch(line -> line.path().endsWith("[1].kubernetes_config.runtime"));
    }

    @Test
    void poolsThatMoveGetTheirPathsAndCommas() {
        var draft = pools(4);
        live.lines(draft);
        var moved = new ArrayList<Row>(draft.root().rows(NODE_POOLS.nodepools));
        moved.add(0, moved.remove(3));
        var next = draft.set(0, NODE_POOLS.nodepools, List.copyOf(moved));
        assertThat(live.lines(next)).isEqualTo(printed(next));
        var fewer = next.set(0, NODE_POOLS.nodepools, List.copyOf(moved.subList(0, 1)));
        assertThat(live.lines(fewer)).isEqualTo(printed(fewer));
    }
}
