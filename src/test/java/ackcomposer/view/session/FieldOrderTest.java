package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.page.Catalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields stand in the order of the reference, but for those that stand beside another one, each on its card. */
class FieldOrderTest {
    static Stream<Form> forms() {
        return Stream.concat(Catalogue.PAGES.stream(), Stream.of(Catalogue.NODE_POOLS.pool, Catalogue.NODE_POOLS.pool.dataDisk));
    }

    @Test
    void aFieldStandsBehindTheOneThatItIsBeside() {
        assertThat(FieldOrder.onScreen(ADDONS.addon.fields()))
                .isEqualTo(List.of(ADDONS.addon.name, ADDONS.addon.version, ADDONS.addon.config, ADDONS.addon.disabled));
        var network = FieldOrder.onScreen(NETWORK.fields());
        assertThat(network.subList(0, 2)).isEqualTo(List.of(NETWORK.vpcId, NETWORK.vpcCidr));
        assertThat(network.indexOf(NETWORK.nodeCidrMask)).isEqualTo(network.indexOf(NETWORK.podCidr) + 1);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void noFieldIsLostAndTheOthersKeepTheirOrder(Form form) {
        var ordered = FieldOrder.onScreen(form.fields());
        assertThat(List.<Object>copyOf(ordered)).containsExactlyInAnyOrderElementsOf(form.fields());
        var alone = form.fields().stream().filter(field -> field.beside().isEmpty()).toList();
        assertThat(ordered.stream().filter(field -> field.beside().isEmpty()).toList()).isEqualTo(alone);
    }

    @Test
    void cardsStandInTheOrderThatTheFormStates() {
        var cards = FieldOrder.cards(ADVANCED);
        assertThat(cards.keySet()).startsWith(ADVANCED.cards().toArray(String[]::new));
        assertThat(cards.get("tags")).isEqualTo(List.of(ADVANCED.tags));
        assertThat(cards.get("creation")).isEqualTo(List.of(ADVANCED.disableRollback, ADVANCED.timeoutMins));
    }

    @Test
    void cardsThatTheFormDoesNotStateStandInTheOrderOfTheirFields() {
        var cards = FieldOrder.cards(NETWORK);
        assertThat(cards.keySet()).containsExactly("placement", "addresses", "security", "access", "endpoints", "load_balancers",
                "neighbours");
        assertThat(cards.get("placement"))
                .isEqualTo(List.of(NETWORK.vpcId, NETWORK.vpcCidr, NETWORK.vswitchIds, NETWORK.zoneIds));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFieldButAnObjectIsOnItsCard(Form form) {
        var cards = FieldOrder.cards(form);
        cards.forEach((card, fields) -> assertThat(fields).as(card).extracting(Field::card).containsOnly(card));
        assertThat(cards.values().stream().mapToInt(List::size).sum())
                .isEqualTo((int) form.fields().stream().filter(field -> field.kind() != Kind.GROUP).count());
        assertThat(cards.values().stream().flatMap(List::stream)).noneMatch(field -> field.kind() == Kind.GROUP);
    }
}
