package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Ref;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Repair;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A context has the words of its language and what its session knows, and says what a repair takes away. */
class ContextTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final Session session = rig.session;
    private final Asked asked = rig.asked;
    private final Context context = rig.context;

    private void repair(Field<?>... emptied) {
        context.repair(new Repair(Message.of(Checker.class, "rule.failed", "x"), state -> {
            for (var field : emptied) state = state.set(0, field, null);
            return state;
        }));
    }

    @Test
    void itsWordsAreInTheLanguageOfTheSession() {
        assertThat(context.text("cidr.size", 4)).isEqualTo("4 addresses");
        assertThat(context.label(BASICS.name)).isEqualTo("Cluster name");
        assertThat(context.help(BASICS.name)).startsWith("Identifies the cluster");
        session.lang.set(Lang.ZH);
        assertThat(context.lang()).isEqualTo(Lang.ZH);
        assertThat(context.text("cidr.size", 4)).contains("4").isNotEqualTo("4 addresses");
        assertThat(context.label(BASICS.name)).isNotEqualTo("Cluster name");
        assertThat(context.help(BASICS.name)).isNotEmpty().doesNotContain("Identifies");
    }

    @Test
    void wordsThatThereAreNotAreNone() {
        assertThat(context.textOrNothing("flag.true")).isEqualTo("On");
        assertThat(context.textOrNothing("flag.no_such_text")).isEmpty();
        assertThat(context.help(NETWORK.endpoints)).isNotNull();
    }

    @Test
    void knowsTheDraftAndWhatMayBeSeenOfIt() {
        assertThat(context.draft()).isSameAs(session.draft);
        assertThat(context.state()).isSameAs(session.draft.state());
        session.draft.edit(state -> state.set(0, BASICS.name, "_"));
        assertThat(context.at(Ref.to(0, BASICS.name))).isEmpty();
        session.checkAll();
        assertThat(context.at(Ref.to(0, BASICS.name))).isNotEmpty().isEqualTo(session.at(Ref.to(0, BASICS.name)));
    }

    @Test
    void whatIsBelowEndsWithoutTheRest() {
        var told = new ArrayList<String>();
        var below = context.below();
        context.watch(() -> told.add("above " + session.lang.get()));
        below.watch(() -> told.add("below " + session.lang.get()));
        assertThat(List.of(below.session(), below.navigator(), below.controls()))
                .containsExactly(session, asked, context.controls());
        below.lifetime().end();
        session.lang.set(Lang.ZH);
        context.lifetime().end();
        session.lang.set(Lang.EN);
        assertThat(told).containsExactly("above EN", "below EN", "above ZH");
    }

    @Test
    void saysWhatARepairTakesAway() {
        repair(BASICS.name);
        assertThat(asked.taken()).containsExactly("did Replaced or removed: name: prod-bj-01");
        assertThat(session.draft.state().root().isSet(BASICS.name)).isFalse();
    }

    @Test
    void namesTheFirstThreeAndCountsTheRest() {
        repair(BASICS.name, BASICS.regionId, NETWORK.vpcId, NETWORK.podCidr, NETWORK.serviceCidr);
        assertThat(asked.taken()).singleElement().asString().contains("name: prod-bj-01; region_id: cn-beijing; vpcid: vpc-")
                .endsWith(", and 2 more").doesNotContain("service_cidr");
    }

    @Test
    void aRepairThatTakesNothingAwaySaysNothing() {
        repair(NETWORK.securityGroup);
        assertThat(asked.taken()).isEmpty();
    }
}
