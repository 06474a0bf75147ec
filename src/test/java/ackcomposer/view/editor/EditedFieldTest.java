package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Foreign;
import ackcomposer.model.Ref;
import ackcomposer.model.Withheld;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A field that is edited knows its words, what stands in it when nothing typed fits, and what is assumed when nothing stands in it. */
class EditedFieldTest {
    private final Rig rig = Rig.of(Edited.valid());

    private <T> EditedField<T> edited(Field<T> field) {
        return new EditedField<>(rig.context, rig.session.draft.slot(0, field));
    }

    static Stream<Arguments> foreigners() {
        return Stream.of(Arguments.of(BASICS.name, Edited.JSON.numberNode(5), "5"),
                Arguments.of(BASICS.name, Edited.JSON.arrayNode().add("x"), "[\"x\"]"),
                Arguments.of(MASTERS.count, Edited.JSON.stringNode("three"), "three"),
                Arguments.of(MASTERS.loginPassword, Edited.JSON.numberNode(5), ""));
    }

    @ParameterizedTest
    @MethodSource("foreigners")
    void showsAWrongTypeAsItCameUnlessItIsASecret(Field<?> field, JsonNode json, String shown) {
        rig.act(() -> rig.session.draft.edit(state -> state.edit(0, row -> row.with(field, new Foreign(json)))));
        assertThat(Rig.<String>call(() -> edited(field).foreign())).isEqualTo(shown);
    }

    @Test
    void nothingIsForeignOfAValueThatFitsOrIsWithheld() {
        assertThat(Rig.<String>call(() -> edited(BASICS.name).foreign())).isEmpty();
        assertThat(Rig.<String>call(() -> edited(BASICS.resourceGroupId).foreign())).isEmpty();
        rig.act(() -> rig.session.draft.edit(state -> state.edit(0, row -> row.with(MASTERS.loginPassword, Withheld.SECRET))));
        assertThat(Rig.<String>call(() -> edited(MASTERS.loginPassword).foreign())).isEmpty();
    }

    @Test
    void promptsWithWhatIsAssumedElseWithTheExample() {
        assertThat(edited(ADVANCED.clusterDomain).prompt()).isEqualTo("cluster.local");
        assertThat(edited(ADVANCED.timeoutMins).prompt()).isEqualTo("60");
        assertThat(edited(BASICS.name).prompt()).as("that it is an example, is said").isEqualTo("e.g. prod-bj-01");
        assertThat(edited(ADVANCED.tag.value).prompt()).as("an empty preset is none").isEqualTo("e.g. platform");
        assertThat(edited(BASICS.kubernetesVersion).prompt()).as("words of its own").isEqualTo("Newest");
        assertThat(edited(NODE_POOLS.pool.count).prompt()).as("of a number an example would look like its value").isEqualTo("Not set");
        rig.lang(Lang.ZH);
        assertThat(edited(BASICS.name).prompt()).isEqualTo("例如 prod-bj-01");
        assertThat(edited(BASICS.kubernetesVersion).prompt()).isEqualTo("最新版本");
        assertThat(edited(NODE_POOLS.pool.count).prompt()).isEqualTo("未设置");
        assertThat(edited(MASTERS.vswitchIds).prompt()).as("a list").isEmpty();
    }

    @Test
    void namesValuesInTheLanguageOfTheWindow() {
        assertThat(edited(BASICS.clusterType).named("Kubernetes")).isEqualTo("Dedicated");
        assertThat(edited(BASICS.clusterType).named("strange")).isEqualTo("strange");
        rig.lang(Lang.ZH);
        assertThat(edited(BASICS.clusterType).named("Kubernetes")).isNotEqualTo("Dedicated");
        assertThat(edited(BASICS.clusterType).field()).isSameAs(BASICS.clusterType);
    }

    @Test
    void marksANodeWhileNothingIsSet() {
        var node = new Region();
        rig.act(() -> edited(NETWORK.snatEntry).markPreset(node));
        assertThat(Rig.is(node, "preset")).isFalse();
        rig.set(Ref.to(0, NETWORK.snatEntry), NETWORK.snatEntry, null);
        assertThat(Rig.is(node, "preset")).isTrue();
        rig.act(() -> rig.session.draft.slot(0, NETWORK.snatEntry).setForeign("x"));
        assertThat(Rig.is(node, "preset")).as("a wrong type was set too").isFalse();
    }

    @Test
    void followsWhatItReads() {
        var told = new ArrayList<Object>();
        rig.act(() -> {
            var name = edited(BASICS.name);
            name.watch(() -> told.add(name.slot().get()));
        });
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(told).containsExactly("prod-bj-01", "other");
    }
}
