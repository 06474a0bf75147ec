package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A reading holds exactly as long as the same stands where it was read. */
class ReadingTest {
    private final Snapshot draft = twoPools();
    private final long first = pool(draft, 0).id();
    private final long second = pool(draft, 1).id();

    /** A source whose value is set from outside. */
    private static final class Settable implements Reading.Source<String> {
        private String value = "one";

        @Override
        public String now(Snapshot draft) {
            return value;
        }

        String get() {
            return Reading.noted(this, value);
        }
    }

    private static Snapshot twoPools() {
        var one = Samples.read(Samples.valid());
        var pool = pool(one, 0);
        return one.set(0, NODE_POOLS.nodepools, List.<Row>of(pool, pool.copy().with(NODE_POOLS.pool.name, "db")));
    }

    private static Values pool(Snapshot draft, int at) {
        return draft.root().rows(NODE_POOLS.nodepools).get(at);
    }

    private Reading of(Consumer<Snapshot> reads) {
        return of(draft, reads);
    }

    private static Reading of(Snapshot draft, Consumer<Snapshot> reads) {
        return Reading.of(draft, () -> {
            reads.accept(draft);
            return "";
        }).reading();
    }

    private Reading ofField(Field<?> field) {
        return of(now -> now.root().raw(field));
    }

    private static ObjectNode member() {
        return JsonNodeFactory.instance.objectNode().put("odd", 1);
    }

    @Test
    void givesWhatWasComputed() {
        assertThat(Reading.of(draft, () -> draft.root().get(BASICS.name)).value()).contains("prod-bj-01");
    }

    @Test
    void whatReadsNothingHoldsForEveryDraft() {
        var reading = of(now -> { });
        assertThat(reading.holds(draft)).isTrue();
        assertThat(reading.holds(Snapshot.empty())).isTrue();
    }

    @Test
    void holdsAsLongAsWhatWasReadIsTheSame() {
        var reading = ofField(BASICS.name);
        assertThat(reading.holds(draft)).isTrue();
        assertThat(reading.holds(draft.set(0, BASICS.regionId, "cn-hangzhou"))).isTrue();
        assertThat(reading.holds(draft.set(0, BASICS.name, "prod-bj-01"))).isTrue();
        assertThat(reading.holds(draft.set(0, BASICS.name, "other"))).isFalse();
        assertThat(reading.holds(draft.set(0, BASICS.name, null))).isFalse();
    }

    @Test
    void holdsAgainOnceTheValueIsBack() {
        var reading = ofField(BASICS.name);
        assertThat(reading.holds(draft.set(0, BASICS.name, "other"))).isFalse();
        assertThat(reading.holds(draft)).isTrue();
        assertThat(reading.holds(draft.set(0, BASICS.regionId, "x").set(0, BASICS.name, "other"))).isFalse();
    }

    @Test
    void anAbsentValueIsReadTooHoweverItIsAskedFor() {
        var free = draft.set(0, BASICS.name, null);
        List<Consumer<Snapshot>> ways = List.of(now -> now.root().get(BASICS.name), now -> now.root().isSet(BASICS.name),
                now -> now.root().raw(BASICS.name), now -> now.scope().get(BASICS.name), now -> now.scope().isSet(BASICS.name));
        for (var way : ways) {
            var reading = of(free, way);
            assertThat(reading.holds(free.set(0, BASICS.regionId, "x"))).isTrue();
            assertThat(reading.holds(draft)).isFalse();
        }
    }

    @Test
    void aFieldIsOfItsRow() {
        var reading = of(now -> pool(now, 0).get(NODE_POOLS.pool.name));
        assertThat(reading.holds(draft.set(second, NODE_POOLS.pool.name, "x"))).isTrue();
        assertThat(reading.holds(draft.set(first, NODE_POOLS.pool.count, Whole.of(9)))).isTrue();
        assertThat(reading.holds(draft.set(first, NODE_POOLS.pool.name, "x"))).isFalse();
    }

    @Test
    void aTableCountsByItsRowsAndNotByWhatStandsInThem() {
        var reading = ofField(NODE_POOLS.nodepools);
        var table = new Table(0, NODE_POOLS.nodepools);
        assertThat(reading.holds(draft.set(first, NODE_POOLS.pool.name, "x"))).isTrue();
        assertThat(reading.holds(table.moved(draft, first, 1))).as("in another order").isFalse();
        assertThat(reading.holds(table.without(draft, second))).isFalse();
        assertThat(reading.holds(table.with(draft, 2, pool(draft, 0).copy()))).isFalse();
        var replaced = draft.set(0, NODE_POOLS.nodepools, List.<Row>of(pool(draft, 0), pool(draft, 1).copy()));
        assertThat(reading.holds(replaced)).as("as many, another row").isFalse();
        assertThat(reading.holds(draft.set(0, NODE_POOLS.nodepools, null))).isFalse();
    }

    @Test
    void unknownMembersAreReadAsOne() {
        List<Consumer<Snapshot>> ways = List.of(now -> now.root().unknown(), now -> now.root().unknown("a"),
                now -> now.root().unknownPaths().count(), now -> now.root().unknownPaths("runtime").count());
        for (var way : ways) {
            var reading = of(way);
            assertThat(reading.holds(draft.set(0, BASICS.name, "x"))).isTrue();
            assertThat(reading.holds(draft.edit(0, root -> root.withUnknown("", member())))).isFalse();
        }
    }

    @Test
    void keptValuesAreReadAsOne() {
        List<Consumer<Snapshot>> ways = List.of(now -> now.root().parked(BASICS.name), now -> now.root().parkedFields().count());
        for (var way : ways) {
            var reading = of(way);
            assertThat(reading.holds(draft.set(0, BASICS.name, "x"))).isTrue();
            assertThat(reading.holds(draft.edit(0, root -> root.withParked(BASICS.regionId, "x")))).isFalse();
        }
        assertThat(ofField(BASICS.name).holds(draft.edit(0, root -> root.withParked(BASICS.name, "x")))).isTrue();
    }

    @Test
    void theFormIsReadOfADraftAndOfAScope() {
        List<Consumer<Snapshot>> ways = List.of(Snapshot::contract, now -> now.scope().contract());
        for (var way : ways) {
            var reading = of(way);
            assertThat(reading.holds(draft.set(0, BASICS.name, "x"))).isTrue();
            assertThat(reading.holds(draft.in(Contract.FORM_2026))).isFalse();
            assertThat(reading.holds(draft.in(Contract.FORM_2026).in(Contract.FORM_2024))).isTrue();
        }
        assertThat(ofField(BASICS.name).holds(draft.in(Contract.FORM_2026))).isTrue();
    }

    @Test
    void whatTheFileKeepsBesideTheRequestIsRead() {
        var extra = of(Snapshot::extra);
        var accepted = of(Snapshot::accepted);
        var keeping = draft.keeping(member());
        var accepting = draft.accepting(List.of(new AcceptedWarning("R1", List.of(Ref.to(0, BASICS.name)), List.of(), "")));
        assertThat(extra.holds(keeping)).isFalse();
        assertThat(extra.holds(accepting)).isTrue();
        assertThat(accepted.holds(accepting)).isFalse();
        assertThat(accepted.holds(keeping)).isTrue();
    }

    @Test
    void aRowThatWasFoundHoldsUntilItIsGone() {
        var reading = of(now -> now.find(first));
        assertThat(reading.holds(draft.set(first, NODE_POOLS.pool.name, "x"))).isTrue();
        var gone = new Table(0, NODE_POOLS.nodepools).without(draft, first);
        assertThat(reading.holds(gone)).isFalse();
        assertThat(reading.holds(draft)).as("it is back").isTrue();
    }

    @Test
    void aRowThatWasNotFoundHoldsUntilItIsThere() {
        var gone = new Table(0, NODE_POOLS.nodepools).without(draft, first);
        List<Consumer<Snapshot>> ways = List.of(now -> now.find(first), now -> now.top(first), now -> now.position(first));
        for (var way : ways) {
            var reading = of(gone, way);
            assertThat(reading.holds(gone.set(0, BASICS.name, "x"))).isTrue();
            assertThat(reading.holds(draft)).isFalse();
        }
    }

    @Test
    void aPositionIsReadOfItsTable() {
        var reading = of(now -> now.position(second));
        assertThat(reading.holds(draft.set(second, NODE_POOLS.pool.name, "x"))).isTrue();
        assertThat(reading.holds(new Table(0, NODE_POOLS.nodepools).moved(draft, second, -1))).isFalse();
    }

    @Test
    void whatWasTriedOutInRowsThatWereNeverThereDoesNotCount() {
        var reading = of(now -> {
            var tried = Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.name, now.root().get(BASICS.name).orElse(""));
            tried.get(NODE_POOLS.pool.name);
        });
        assertThat(reading.holds(draft.set(first, NODE_POOLS.pool.name, "x"))).isTrue();
        assertThat(reading.holds(draft.set(0, BASICS.name, "x"))).as("what it was tried on").isFalse();
    }

    @Test
    void anOuterRecordingReadsWhatAnInnerOneDoes() {
        var inner = new ArrayList<Reading>();
        var outer = of(now -> {
            now.root().get(BASICS.name);
            inner.add(of(then -> then.root().get(BASICS.regionId)));
            now.root().get(NETWORK.vpcId);
        });
        for (var field : List.of(BASICS.name, BASICS.regionId, NETWORK.vpcId))
            assertThat(outer.holds(draft.set(0, field, "x"))).isFalse();
        assertThat(inner.get(0).holds(draft.set(0, BASICS.name, "x").set(0, NETWORK.vpcId, "x"))).isTrue();
        assertThat(inner.get(0).holds(draft.set(0, BASICS.regionId, "x"))).isFalse();
    }

    @Test
    void whatIsDoneApartIsNobodys() {
        var reading = of(now -> {
            now.root().get(BASICS.name);
            Reading.apart(() -> now.root().get(BASICS.regionId));
            now.root().get(NETWORK.vpcId);
        });
        assertThat(reading.holds(draft.set(0, BASICS.regionId, "x"))).isTrue();
        assertThat(reading.holds(draft.set(0, BASICS.name, "x"))).isFalse();
        assertThat(reading.holds(draft.set(0, NETWORK.vpcId, "x"))).isFalse();
    }

    @Test
    void whatThrowsEndsItsRecordingAndNoOther() {
        var reading = of(now -> {
            assertThatThrownBy(() -> of(then -> {
                throw new IllegalStateException("inner");
            })).hasMessage("inner");
            assertThatThrownBy(() -> Reading.apart(() -> {
                throw new IllegalStateException("apart");
            })).hasMessage("apart");
            now.root().get(BASICS.name);
        });
        assertThat(reading.holds(draft.set(0, BASICS.name, "x"))).isFalse();
        assertThatThrownBy(() -> of(now -> {
            throw new IllegalStateException("outer");
        })).hasMessage("outer");
        assertThat(ofField(BASICS.name).holds(draft.set(0, NETWORK.vpcId, "x"))).isTrue();
    }

    @Test
    void readAgainIsReadByWhoeverRecords() {
        var source = new Settable();
        var known = of(now -> {
            pool(now, 0).get(NODE_POOLS.pool.name);
            source.get();
        });
        known.again();
        var reading = of(now -> known.again());
        assertThat(reading.holds(draft.set(second, NODE_POOLS.pool.name, "x"))).isTrue();
        assertThat(reading.holds(draft.set(first, NODE_POOLS.pool.name, "x"))).isFalse();
        assertThat(reading.isOfTheSamePlaces(known)).isTrue();
        source.value = "two";
        assertThat(reading.holds(draft)).isFalse();
    }

    @Test
    void allAreOne() {
        var source = new Settable();
        var all = Reading.all(draft, List.of(ofField(BASICS.name), of(now -> source.get()), ofField(BASICS.regionId), of(now -> { })));
        assertThat(all.holds(draft.set(0, NETWORK.vpcId, "x"))).isTrue();
        assertThat(all.holds(draft.set(0, BASICS.name, "x"))).isFalse();
        assertThat(all.holds(draft.set(0, BASICS.regionId, "x"))).isFalse();
        source.value = "two";
        assertThat(all.holds(draft)).isFalse();
        assertThat(Reading.all(draft, List.of()).holds(Snapshot.empty())).isTrue();
    }

    @Test
    void outsideARowIsWhatWasReadElsewhere() {
        var reading = of(now -> {
            pool(now, 0).get(NODE_POOLS.pool.name);
            pool(now, 1).get(NODE_POOLS.pool.name);
        });
        var outside = reading.outside(Set.of(first));
        assertThat(outside.holds(draft.set(first, NODE_POOLS.pool.name, "x"))).isTrue();
        assertThat(outside.holds(draft.set(second, NODE_POOLS.pool.name, "x"))).isFalse();
        assertThat(reading.holds(draft.set(first, NODE_POOLS.pool.name, "x"))).as("it is as it was").isFalse();
    }

    @Test
    void whatIsRenewedHoldsForThatDraft() {
        var source = new Settable();
        var reading = of(now -> {
            now.root().get(BASICS.name);
            source.get();
        });
        var next = draft.set(0, BASICS.name, "x");
        source.value = "two";
        assertThat(reading.holds(next)).isFalse();
        reading.renew(next);
        assertThat(reading.holds(next)).isTrue();
        assertThat(reading.holds(draft)).isFalse();
    }

    @Test
    void isOfTheSamePlacesWhateverStandsThere() {
        var other = draft.set(0, BASICS.name, "x");
        assertThat(ofField(BASICS.name).isOfTheSamePlaces(of(other, now -> now.root().get(BASICS.name)))).isTrue();
        assertThat(ofField(BASICS.name).isOfTheSamePlaces(ofField(BASICS.regionId))).isFalse();
        assertThat(ofField(BASICS.name).isOfTheSamePlaces(of(now -> { }))).isFalse();
        assertThat(of(now -> now.find(first)).isOfTheSamePlaces(of(now -> now.find(second)))).isFalse();
        assertThat(of(Snapshot::contract).isOfTheSamePlaces(of(Snapshot::extra))).isFalse();
        assertThat(of(Snapshot::contract).isOfTheSamePlaces(of(now -> now.scope().contract()))).isTrue();
    }

    @Test
    void aSourceHoldsAsLongAsItSaysTheSame() {
        var source = new Settable();
        assertThat(source.get()).as("where nobody records").isEqualTo("one");
        var reading = of(now -> assertThat(source.get()).isEqualTo("one"));
        assertThat(reading.holds(Snapshot.empty())).isTrue();
        source.value = null;
        assertThat(reading.holds(draft)).isFalse();
        source.value = new String("one");
        assertThat(reading.holds(draft)).isTrue();
    }

    @Test
    void aSourceIsAskedOfTheDraftThatIsCompared() {
        record Region() implements Reading.Source<String> {
            @Override
            public String now(Snapshot draft) {
                return draft.root().get(BASICS.regionId).orElse("");
            }
        }
        Function<Snapshot, Reading> reader = now -> of(now, then -> Reading.noted(new Region(), new Region().now(then)));
        assertThat(reader.apply(draft).holds(draft.set(0, BASICS.name, "x"))).isTrue();
        assertThat(reader.apply(draft).holds(draft.set(0, BASICS.regionId, "x"))).isFalse();
        assertThat(reader.apply(draft).isOfTheSamePlaces(reader.apply(Snapshot.empty()))).as("equal sources are one").isTrue();
    }

    @Test
    void rowsAreTheSameInWhicheverOrder() {
        var table = new Table(0, NODE_POOLS.nodepools);
        assertThat(Reading.sameRows(draft, draft.in(Contract.FORM_2026))).isTrue();
        assertThat(Reading.sameRows(draft, table.moved(draft, first, 1))).isTrue();
        assertThat(Reading.sameRows(draft, draft.set(first, NODE_POOLS.pool.name, "x"))).isTrue();
        assertThat(Reading.sameRows(draft, table.without(draft, first))).isFalse();
        assertThat(Reading.sameRows(draft, draft.set(0, ADVANCED.tags, null))).isFalse();
    }
}
