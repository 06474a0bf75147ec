package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.explain.ChangedValues.Change;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import org.junit.jupiter.api.Test;

/** What is set to something else than the service would assume, and nothing besides. */
class ChangedValuesTest {

    @Test
    void aValueIsListedWithWhatTheServiceAssumes() {
        assertThat(ChangedValues.fromDefaults(Snapshot.empty().set(0, MASTERS.count, Whole.of(5))))
                .containsExactly(new Change(Ref.to(0, MASTERS.count), MASTERS.count.preset().orElseThrow().text(), "5"));
        assertThat(ChangedValues.fromDefaults(Snapshot.empty().set(0, NETWORK.snatEntry, false)))
                .containsExactly(new Change(Ref.to(0, NETWORK.snatEntry), "true", "false"));
    }

    @Test
    void whatIsAsTheServiceAssumesIsNot() {
        assertThat(ChangedValues.fromDefaults(Snapshot.empty())).isEmpty();
        var same = Snapshot.empty().set(0, MASTERS.count, MASTERS.count.preset().orElseThrow()).set(0, NETWORK.snatEntry, true);
        assertThat(ChangedValues.fromDefaults(same)).isEmpty();
    }

    @Test
    void whatHasNoDefaultOrIsNotSentIsNot() {
        assertThat(BASICS.name.preset()).isEmpty();
        assertThat(ChangedValues.fromDefaults(Snapshot.empty().set(0, BASICS.name, "prod"))).isEmpty();
        var draft = Samples.read(Samples.valid());
        assertThat(ChangedValues.fromDefaults(draft.set(0, NETWORK.vpcCidr, "10.0.0.0/8"))).isEqualTo(ChangedValues.fromDefaults(draft));
    }

    @Test
    void whatStandsInARowIsFoundInIt() {
        var draft = Samples.read(Samples.valid());
        var pool = draft.root().rows(NODE_POOLS.nodepools).get(0).id();
        var scaling = draft.edit(pool, values -> values.with(NODE_POOLS.pool.scalingEnabled, true));
        assertThat(ChangedValues.fromDefaults(scaling)).contains(new Change(Ref.to(pool, NODE_POOLS.pool.scalingEnabled), "false", "true"));
    }

    @Test
    void theyStandInTheOrderOfTheReference() {
        var draft = Samples.read(Samples.valid()).set(0, MASTERS.count, Whole.of(5)).set(0, NETWORK.snatEntry, false)
                .set(0, ADVANCED.proxyMode, "iptables");
        var paths = new Paths(draft);
        var refs = ChangedValues.fromDefaults(draft).stream().map(Change::ref).toList();
        assertThat(refs).hasSizeGreaterThan(3).isSortedAccordingTo(paths.order());
        assertThat(refs).extracting(paths::of).contains("snat_entry", "master_count");
    }

    @Test
    void aValueOfAWrongTypeIsShownAsItCame() {
        var wrong = Samples.read("{\"snat_entry\": [1]}");
        assertThat(ChangedValues.fromDefaults(wrong)).singleElement().satisfies(change -> {
            assertThat(change.preset()).isEqualTo("true");
            assertThat(change.value()).contains("1").doesNotContain("Foreign");
        });
        assertThat(ChangedValues.fromDefaults(Samples.read("{\"snat_entry\": \"yes\"}")))
                .containsExactly(new Change(Ref.to(0, NETWORK.snatEntry), "true", "yes"));
    }
}
