package ackcomposer.model;

import ackcomposer.catalogue.field.Either;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Pick;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Acts on choices that are no single value: which row is picked, which of two fields is used. */
public final class Choosing {

    private Choosing() {
    }

    /** Renames the picked row in place and swaps its settings for those it had under the other name; adds one if none is picked. */
    public static Snapshot pick(Snapshot snapshot, Pick pick, String option) {
        var root = snapshot.root();
        var picked = pick.picked(root);
        var rows = new ArrayList<>(root.get(pick.rows()).orElse(List.of()));
        var switchedOff = rows.stream().filter(row -> row.get(pick.name()).filter(option::equals).isPresent()).findFirst();
        if (picked.isEmpty() && switchedOff.isPresent()) {
            rows.set(rows.indexOf(switchedOff.get()), ((Values) switchedOff.get()).with(pick.disabled(), null));
        } else if (picked.isEmpty()) {
            rows.add(0, Values.row(pick.rows().rows()).with(pick.name(), option));
        } else {
            rows.removeAll(picked.subList(1, picked.size()));
            var chosen = (Values) picked.get(0);
            if (!chosen.get(pick.name()).equals(Optional.of(option)))
                rows.set(rows.indexOf(chosen), swapped(chosen.with(pick.name(), option)));
        }
        return snapshot.with(root.with(pick.rows(), List.<Row>copyOf(rows)));
    }

    private static Values swapped(Values row) {
        var config = Catalogue.ADDONS.addon.config;
        var kept = row.parked(config).orElse(null);
        return row.withParked(config, row.raw(config)).with(config, kept);
    }

    /** Parks what the other field of the pair holds and brings back what this one held. */
    public static Snapshot either(Snapshot snapshot, long row, Either either, Field<String> chosen) {
        var other = chosen == either.first() ? either.second() : either.first();
        return snapshot.edit(row, values -> values.park(other).unpark(chosen));
    }
}
