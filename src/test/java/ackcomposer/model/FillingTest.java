package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.page.Catalogue;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** A row that is filled at once is the one that is set value after value. */
class FillingTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    @Test
    void whatIsSetAtOnceIsWhatIsSetOneByOne() {
        var filling = Values.root().with(BASICS.regionId, "cn-beijing").filling();
        assertThat(filling.id()).isZero();
        assertThat(filling.isSet(BASICS.regionId)).isTrue();
        assertThat(filling.isSet(BASICS.name)).isFalse();
        filling.set(BASICS.name, "one");
        filling.set(NETWORK.vpcId, "vpc-1");
        assertThat(filling.isSet(BASICS.name)).isTrue();
        assertThat(filling.filled()).isEqualTo(Values.root().with(BASICS.regionId, "cn-beijing").with(BASICS.name, "one")
                .with(NETWORK.vpcId, "vpc-1"));
    }

    @Test
    void anObjectThatCameAsSomethingElseGivesWayToItsMember() {
        var member = Catalogue.fields().filter(field -> field.owner().table().isEmpty() && field.group().isPresent()).findFirst()
                .orElseThrow();
        Field<?> group = member.group().orElseThrow();
        var filling = Values.root().filling();
        filling.set(group, new Foreign(NODES.numberNode(1)));
        filling.set(member, "a");
        assertThat(filling.filled().isSet(group)).isFalse();
        assertThat(filling.filled()).isEqualTo(Values.root().with(group, new Foreign(NODES.numberNode(1))).with(member, "a"));
    }

    @Test
    void membersThatNobodyKnowsAreKeptByTheirObjects() {
        var filling = Values.root().filling();
        filling.unknown("", NODES.objectNode());
        assertThat(filling.hasUnknown("")).as("none").isFalse();
        filling.unknown("a", NODES.objectNode().put("b", 1));
        assertThat(filling.hasUnknown("a")).isTrue();
        assertThat(filling.filled().unknownPaths()).containsExactly("a.b");
    }
}
