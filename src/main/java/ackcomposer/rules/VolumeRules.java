package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.REQUEST;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.page.NodePool;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.List;

/** Rules on disks beyond their levels: IOPS that are bought, kinds that are tried in order, names of devices. */
final class VolumeRules {
    private static final NodePool POOL = NODE_POOLS.pool;
    private static final long MOST_IOPS = 50_000;

    static final List<Rule> TABLE = List.of(
            iops(REQUEST, MASTERS.diskIops, MASTERS.diskSize),
            iops(POOL, POOL.diskIops, POOL.diskSize),
            iops(POOL.dataDisk, POOL.dataDisk.iops, POOL.dataDisk.size),
            Rule.warning("volume.categories", Source.SDK).in(POOL)
                    .when(scope -> scope.isSet(POOL.diskCategory) && scope.isSet(POOL.diskCategories))
                    .at(POOL.diskCategory, POOL.diskCategories)
                    .curedByClearing(POOL.diskCategory, POOL.diskCategories),
            Rule.error("volume.device", Source.SDK).under("field.unique").in(POOL.dataDisk)
                    .when(scope -> twins(scope).size() > 1 && twins(scope).get(0).row() == scope.row().id())
                    .at(List.of(POOL.dataDisk.device), VolumeRules::twins)
                    .saying(scope -> List.of(scope.get(POOL.dataDisk.device).orElse("")))
                    .cured(scope -> List.of(keepFirst(twins(scope)))));

    private VolumeRules() {
    }

    /** A value outside every disk's limits is a problem of its own, and so is one on a disk of another kind. */
    private static Rule iops(Form rows, Field<Whole> iops, Field<Whole> size) {
        return Rule.error("volume.iops", Source.SDK).about(iops).in(rows)
                .when(scope -> isTooMuch(scope, iops, size) && Types.applies(scope, iops))
                .at(iops, List.of(size))
                .saying(scope -> List.of(scope.get(iops).map(Whole::text).orElse(""), gib(scope, size), most(scope, size)))
                .cured(scope -> List.of(Repairs.use(scope.ref(iops), Whole.of(most(scope, size)))));
    }

    private static boolean isTooMuch(Scope scope, Field<Whole> iops, Field<Whole> size) {
        return scope.get(iops).map(Whole::clamped).filter(bought -> bought <= MOST_IOPS && bought > most(scope, size)).isPresent();
    }

    /** What the documents allow: 1000 for each GiB less the baseline of the disk, which is itself limited. */
    private static long most(Scope scope, Field<Whole> size) {
        var gib = gib(scope, size);
        return Math.max(0, Math.min(MOST_IOPS, 1000 * gib - Math.min(1800 + 50 * gib, MOST_IOPS)));
    }

    private static long gib(Scope scope, Field<Whole> size) {
        return scope.effective(size).map(Whole::clamped).map(gib -> Math.max(0, Math.min(gib, 100_000))).orElse(0L);
    }

    private static Repair keepFirst(List<Ref> twins) {
        return new Repair(Repairs.words("fix.keep_first"), snapshot -> Repairs.without(snapshot, twins.subList(1, twins.size())));
    }

    /** Disks of the same pool that have this one's device, itself among them. */
    private static List<Ref> twins(Scope scope) {
        var device = scope.get(POOL.dataDisk.device);
        if (device.isEmpty()) return List.of();
        return scope.chain().get(1).rows(POOL.dataDisks).stream().filter(disk -> disk.get(POOL.dataDisk.device).equals(device))
                .map(disk -> Ref.to(disk.id(), POOL.dataDisk.device)).toList();
    }
}
