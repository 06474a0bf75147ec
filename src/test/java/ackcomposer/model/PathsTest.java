package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.page.Catalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths lead to places and back, and places stand in the order of the reference. */
class PathsTest {
    private final Snapshot snapshot = Samples.read(Samples.valid());
    private final Paths paths = new Paths(snapshot);

    @ParameterizedTest
    @ValueSource(strings = {"name", "tags[0].key", "tags", "nodepools[0].scaling_group.desired_size", "master_vswitch_ids[2]",
            "nodepools[0].scaling_group.instance_types[0]",
        "nodepools[0].kubernetes_config.labels", "surprise", "runtime.surprise", "nodepools[0].surprise",
                "nodepools[0].scaling_group.surprise", "nodepools[0]", "addons[2].name"})
    void aPathLeadsToAPlaceAndBack(String path) {
        assertThat(paths.find(path).map(paths::of)).contains(path);
    }

    @Test
    void aRowThatIsNotThereHasNoPlace() {
        assertThat(paths.find("nodepools[1].count")).isEmpty();
        assertThat(paths.find("tags[7]")).isEmpty();
        assertThat(paths.find("")).isEmpty();
    }

    @Test
    void aPlaceIsThatOfTheDeepestFieldWithTheRestBehindIt() {
        var pool = snapshot.root().rows(NODE_POOLS.nodepools).get(0).id();
        assertThat(paths.find("nodepools[0].count")).contains(Ref.to(pool, NODE_POOLS.pool.count));
        assertThat(paths.find("master_vswitch_ids[1]")).contains(Ref.to(0, MASTERS.vswitchIds).element(1));
        assertThat(paths.find("namesake")).contains(Ref.unknown(0, "namesake"));
        assertThat(paths.find("runtime.x")).contains(Ref.unknown(0, "runtime.x"));
        assertThat(paths.find("vpc_cidr")).as("an aid is no member of the request").contains(Ref.unknown(0, "vpc_cidr"));
        assertThat(Ref.to(0, BASICS.name).element(1).whole()).isEqualTo(Ref.to(0, BASICS.name));
        assertThat(Ref.unknown(0, "x").whole()).isEqualTo(Ref.unknown(0, "x"));
    }

    @Test
    void placesStandInTheOrderOfTheReference() {
        var pool = snapshot.root().rows(NODE_POOLS.nodepools).get(0).id();
        var tag = snapshot.root().rows(ADVANCED.tags).get(0).id();
        var sorted = List.of(Ref.to(0, BASICS.name), Ref.to(0, NETWORK.vpcId), Ref.to(0, ADVANCED.tags), Ref.to(tag, ADVANCED.tag.key),
                Ref.to(tag, ADVANCED.tag.value),
                Ref.to(0, MASTERS.vswitchIds), Ref.to(0, MASTERS.vswitchIds).element(2), Ref.to(0, MASTERS.vswitchIds)
                        .element(10), Ref.to(0, MASTERS.keyPair),
                Ref.to(pool, NODE_POOLS.pool.name), Ref.unknown(pool, "x"), Ref.unknown(0, "a"), Ref.unknown(0, "b"));
        var shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted(paths.order())).containsExactlyElementsOf(sorted);
    }

    @Test
    void aDifferenceNamesWhatChangedCameOrWent() {
        var pool = snapshot.root().rows(NODE_POOLS.nodepools).get(0);
        assertThat(Diff.between(snapshot, snapshot)).isEmpty();
        assertThat(Diff.between(snapshot, snapshot.set(0, BASICS.name, "b")))
                .containsExactly(new Diff.Change(Ref.to(0, BASICS.name), "prod-bj-01", "b"));
        assertThat(Diff.between(snapshot, snapshot.set(0, BASICS.name, null)))
                .containsExactly(new Diff.Change(Ref.to(0, BASICS.name), "prod-bj-01", null));
        assertThat(Diff.between(snapshot, snapshot.set(pool.id(), NODE_POOLS.pool.runtime, "docker")))
                .containsExactly(new Diff.Change(Ref.to(pool.id(), NODE_POOLS.pool.runtime), null, "docker"));
        var more = snapshot.set(0, NODE_POOLS.nodepools, List.of(pool, pool.copy()));
        assertThat(Diff.between(snapshot, more)).singleElement()
                .satisfies(change -> assertThat(change.ref()).isEqualTo(Ref.to(0, NODE_POOLS.nodepools)));
        assertThat(Diff.between(more, snapshot.set(0, NODE_POOLS.nodepools, List.of(pool.with(NODE_POOLS.pool.runtime, "docker")))))
                .hasSize(2);
    }

    @Test
    void aSnapshotFindsItsRowsAndItsValues() {
        var pool = snapshot.root().rows(NODE_POOLS.nodepools).get(0);
        assertThat(snapshot.find(pool.id()).map(Scope::row)).contains(pool);
        assertThat(snapshot.find(pool.id()).map(Scope::root)).contains(snapshot.root());
        assertThat(snapshot.find(-1)).isEmpty();
        assertThat(snapshot.scopes()).hasSize(6);
        var seen = new ArrayList<String>();
        snapshot.each((scope, field) -> seen.add(field.full()));
        assertThat(seen).contains("name", "tags[].value", "nodepools[].scaling_group.desired_size").doesNotContain("timezone")
                .filteredOn(name -> name.equals("addons[].name")).hasSize(3);
        assertThat(Snapshot.freshRow(NODE_POOLS.pool).get(NODE_POOLS.pool.chargeType)).contains("PostPaid");
        assertThat(Snapshot.fields(snapshot.root())).isSameAs(Catalogue.REQUEST.fields());
        assertThat(Samples.parked(snapshot)).isZero();
        assertThat(snapshot.with(snapshot.root())).isSameAs(snapshot);
    }

    @Test
    void aCopyOfARowHasTheSameValuesUnderIdsOfItsOwn() {
        var tagged = Values.row(NODE_POOLS.pool).with(NODE_POOLS.pool.runtime, "docker")
                .with(NODE_POOLS.pool.tags, List.of(Values.row(NODE_POOLS.pool.tag).with(NODE_POOLS.pool.tag.key, "k")));
        var copy = tagged.copy();
        assertThat(copy.id()).isNotEqualTo(tagged.id());
        assertThat(copy.get(NODE_POOLS.pool.runtime)).contains("docker");
        assertThat(copy.rows(NODE_POOLS.pool.tags).get(0).id()).isNotEqualTo(tagged.rows(NODE_POOLS.pool.tags).get(0).id());
        assertThat(copy.rows(NODE_POOLS.pool.tags).get(0).get(NODE_POOLS.pool.tag.key)).contains("k");
        assertThat(copy.isSet(NODE_POOLS.pool.count)).isFalse();
    }

    @Test
    void whatIsSetAsideComesBackUnlessSomethingIsSetMeanwhile() {
        var root = Values.root().with(BASICS.name, "a");
        var aside = root.park(BASICS.name);
        assertThat(aside.isSet(BASICS.name)).isFalse();
        assertThat(aside.parked(BASICS.name)).contains("a");
        assertThat(aside.parkedFields()).containsExactly(BASICS.name);
        assertThat(aside.unpark(BASICS.name)).isEqualTo(root);
        assertThat(aside.with(BASICS.name, "b").unpark(BASICS.name)).isEqualTo(Values.root().with(BASICS.name, "b"));
        assertThat(root.unpark(BASICS.name)).isSameAs(root);
        assertThat(root.park(BASICS.regionId)).isSameAs(root);
        assertThat(root.with(BASICS.name, "a")).isSameAs(root);
        assertThat(aside.withParked(BASICS.name, "a")).isSameAs(aside);
        assertThat(aside.withParked(BASICS.name, null).parked(BASICS.name)).isEmpty();
        assertThat(Stream.of(root, aside, root.withParked(BASICS.name, "x")).distinct()).hasSize(3);
    }
}
