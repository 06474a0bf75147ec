package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Repairs that many rules offer. */
final class Repairs {

    private Repairs() {
    }

    static Repair drop(Ref place) {
        return new Repair(words("fix.drop", place.field()), snapshot -> snapshot.set(place.row(), place.field(), null));
    }

    static Repair use(Ref place, Object value) {
        return use(place, value, value.toString());
    }

    /** Sets a value; the label shows it. */
    static Repair use(Ref place, Object value, String shown) {
        return new Repair(words("fix.use", shown), snapshot -> snapshot.edit(place.row(), values -> values.with(place.field(), value)));
    }

    static Repair keep(Field<?> kept, Ref dropped) {
        return new Repair(words("fix.keep", kept), snapshot -> snapshot.set(dropped.row(), dropped.field(), null));
    }

    /** Adds an add-on with no settings, or switches on the one that is there; that takes away what the user said. */
    static List<Repair> add(Scope scope, String addon) {
        if (Types.isForeign(scope, Catalogue.ADDONS.addons)) return List.of();
        var there = scope.root().rows(Catalogue.ADDONS.addons).stream()
                .filter(row -> row.get(Catalogue.ADDONS.addon.name).filter(addon::equals).isPresent()).findFirst();
        var words = words("fix.add", addon);
        if (there.isPresent())
            return List.of(new Repair(words, snapshot -> snapshot.set(there.get().id(), Catalogue.ADDONS.addon.disabled, null)));
        return List.of(new Repair(words, snapshot -> {
            var row = Values.row(Catalogue.ADDONS.addon).with(Catalogue.ADDONS.addon.name, addon);
            var rows = snapshot.root().rows(Catalogue.ADDONS.addons).stream();
            return snapshot.set(0, Catalogue.ADDONS.addons, Stream.concat(rows, Stream.of(row)).<Row>map(each -> each).toList());
        }).safely());
    }

    /** The same without the values at those places. */
    static Snapshot without(Snapshot snapshot, List<Ref> places) {
        var next = snapshot;
        for (var place : places) next = next.set(place.row(), place.field(), null);
        return next;
    }

    /** Repairs that are the same in every draft that has the problem. */
    static Problem.Cure always(Repair... repairs) {
        var all = List.of(repairs);
        return draft -> all;
    }

    /** Repairs of a problem of a row, asked of the row as it then is. */
    static Problem.Cure of(Scope scope, Function<Scope, List<Repair>> cures) {
        var row = scope.row().id();
        return draft -> draft.find(row).map(cures).orElse(List.of());
    }

    static Message words(String key, Object... args) {
        return new Message(Rule.class, key, List.of(args));
    }
}
