package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Values;
import ackcomposer.view.session.Context;
import java.util.List;

/** A pool in two lines: how many nodes of which type, how billed. */
final class PoolDigest {

    private PoolDigest() {
    }

    static String of(Context context, Values values) {
        var pool = NODE_POOLS.pool;
        var types = values.get(pool.instanceTypes).orElse(List.of());
        var first = size(context, values);
        if (types.size() == 1) first += " · " + types.get(0);
        else if (types.size() > 1) first += " · " + context.text("pools.types", types.size());
        var billing = Texts.value(pool.chargeType, values.effective(pool.chargeType).orElse(""), context.lang());
        var spot = values.effective(pool.spotStrategy).filter(strategy -> !strategy.equals("NoSpot")).isPresent();
        return first + "\n" + billing + (spot ? " · " + context.text("pools.spot") : "");
    }

    private static String size(Context context, Values values) {
        var pool = NODE_POOLS.pool;
        if (values.get(pool.scalingEnabled).orElse(false))
            return context.text("pools.range", text(values.get(pool.minInstances).orElse(null)),
                    text(values.get(pool.maxInstances).orElse(null)));
        var size = values.get(pool.desiredSize).or(() -> values.get(pool.count)).orElse(null);
        return size == null ? context.text("pools.no_size") : context.text("pools.nodes", size.clamped());
    }

    private static String text(Whole number) {
        return number == null ? "?" : number.text();
    }
}
