package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A pool in two lines: how many nodes of which type, and how they are billed. */
class PoolDigestTest {
    private static final NodePool POOL = NODE_POOLS.pool;

    private final Rig rig = Rig.of(Samples.valid());

    private static Arguments row(String words, UnaryOperator<Values> edit) {
        return Arguments.of(words, edit);
    }

    static Stream<Arguments> pools() {
        return Stream.of(row("2 nodes · ecs.c7.xlarge\nPay-as-you-go", pool -> pool),
                row("1 node · ecs.c7.xlarge\nPay-as-you-go", pool -> pool.with(POOL.desiredSize, Whole.of(1))),
                row("5 nodes · ecs.c7.xlarge\nPay-as-you-go", pool -> pool.with(POOL.desiredSize, null).with(POOL.count, Whole.of(5))),
                row("2 nodes · ecs.c7.xlarge\nPay-as-you-go", pool -> pool.with(POOL.count, Whole.of(5))),
                row("Size not set · ecs.c7.xlarge\nPay-as-you-go", pool -> pool.with(POOL.desiredSize, null)),
                row("2 nodes\nPay-as-you-go", pool -> pool.with(POOL.instanceTypes, null)),
                row("2 nodes · 2 types\nPay-as-you-go", pool -> pool.with(POOL.instanceTypes, List.of("ecs.c7.xlarge", "ecs.g7.xlarge"))),
                row("1 to 4 nodes · ecs.c7.xlarge\nPay-as-you-go", pool -> scaled(pool).with(POOL.minInstances, Whole.of(1))
                        .with(POOL.maxInstances, Whole.of(4))),
                row("? to ? nodes · ecs.c7.xlarge\nPay-as-you-go", PoolDigestTest::scaled),
                row("2 nodes · ecs.c7.xlarge\nSubscription", pool -> pool.with(POOL.chargeType, "PrePaid")),
                row("2 nodes · ecs.c7.xlarge\nPay-as-you-go", pool -> pool.with(POOL.chargeType, null)),
                row("2 nodes · ecs.c7.xlarge\nPay-as-you-go · spot", pool -> pool.with(POOL.spotStrategy, "SpotAsPriceGo")),
                row("2 nodes · ecs.c7.xlarge\nPay-as-you-go", pool -> pool.with(POOL.spotStrategy, "NoSpot")));
    }

    private static Values scaled(Values pool) {
        return pool.with(POOL.scalingEnabled, true);
    }

    @ParameterizedTest
    @MethodSource("pools")
    void saysSizeTypesAndBilling(String words, UnaryOperator<Values> edit) {
        var pool = Rig.call(() -> rig.context.state().root().rows(NODE_POOLS.nodepools).get(0));
        assertThat(Rig.call(() -> PoolDigest.of(rig.context, edit.apply(pool)))).isEqualTo(words);
    }
}
