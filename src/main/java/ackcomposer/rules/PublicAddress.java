package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.MisplacedKey;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A public IP in place of a pool's EIP, which the 2026 form does not have: another product, billed alike as far as it goes. */
final class PublicAddress {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final long MOST_BANDWIDTH = 100;

    private PublicAddress() {
    }

    /** For an EIP that is asked for by a value of the draft. */
    static List<Repair> insteadOf(Field<?> field, Scope scope) {
        if (field != POOL.bondEip) return List.of();
        var row = scope.row().id();
        return repairs(scope, scope.row()::raw, state -> state.edit(row, values -> values.with(POOL.bondEip, null)));
    }

    /** For an EIP that is asked for by a key out of place. */
    static List<Repair> insteadOf(MisplacedKey stray, List<MisplacedKey> all) {
        if (stray.leaves().stream().noneMatch(leaf -> leaf.field() == POOL.bondEip)) return List.of();
        Map<Field<?>, Object> values = new HashMap<>();
        all.forEach(other -> other.leaves().forEach(leaf -> values.putIfAbsent(leaf.field(), leaf.value())));
        return repairs(stray.scope(), values::get, stray::dropped);
    }

    private static List<Repair> repairs(Scope scope, Function<Field<?>, Object> known, UnaryOperator<Snapshot> without) {
        var asked = Boolean.TRUE.equals(known.apply(POOL.bondEip));
        if (!asked || scope.isSet(POOL.internetChargeType) || scope.isSet(POOL.bandwidthOut)) return List.of();
        var row = scope.row().id();
        var billing = known.apply(POOL.eipChargeType) instanceof String type ? type : POOL.eipChargeType.preset().orElseThrow();
        var most = known.apply(POOL.eipBandwidth) instanceof Whole whole ? whole : POOL.eipBandwidth.preset().orElseThrow();
        var bandwidth = Whole.of(Math.max(1, Math.min(MOST_BANDWIDTH, most.clamped())));
        return List.of(new Repair(Repairs.words("fix.public_address"), state -> without.apply(state)
                .edit(row, values -> values.with(POOL.internetChargeType, billing).with(POOL.bandwidthOut, bandwidth))));
    }
}
