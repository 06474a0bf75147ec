package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Foreign;
import ackcomposer.model.Withheld;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** A value is read as plain words, a secret never. */
class PlainValueTest {
    private static final String DOTS = "••••••••";

    static Stream<Arguments> values() {
        var json = JsonNodeFactory.instance;
        return Stream.of(
                Arguments.of(BASICS.name, "prod", "prod"),
                Arguments.of(MASTERS.count, Whole.of(3), "3"),
                Arguments.of(NODE_POOLS.pool.scalingEnabled, true, "true"),
                Arguments.of(MASTERS.vswitchIds, List.of("a", "b"), "a, b"),
                Arguments.of(MASTERS.vswitchIds, List.of("a"), "a"),
                Arguments.of(BASICS.name, new Foreign(json.arrayNode().add(1).add("x")), "[1,\"x\"]"),
                Arguments.of(MASTERS.count, new Foreign(json.stringNode("three")), "three"),
                Arguments.of(MASTERS.loginPassword, "Hello@1234", DOTS),
                Arguments.of(NODE_POOLS.pool.loginPassword, "x", DOTS),
                Arguments.of(MASTERS.loginPassword, new Foreign(json.numberNode(1234)), DOTS),
                Arguments.of(MASTERS.loginPassword, Withheld.SECRET, DOTS),
                Arguments.of(BASICS.name, Withheld.SECRET, DOTS));
    }

    @ParameterizedTest
    @MethodSource("values")
    void isReadAsWords(Field<?> field, Object value, String words) {
        assertThat(PlainValue.of(field, value)).isEqualTo(words);
    }
}
