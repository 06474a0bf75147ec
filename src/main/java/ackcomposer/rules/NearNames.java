package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Near;
import ackcomposer.catalogue.field.Place;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.catalogue.page.Undeclared;
import ackcomposer.model.Foreign;
import ackcomposer.model.FromJson;
import ackcomposer.model.MisplacedKey;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Members that nobody knows, and whose names are near to one that is known: by a list of such names, or by few letters. */
final class NearNames {

    private NearNames() {
    }

    /**
     * What a name seems to mean.
     *
     * @param shown its name; with its path where it stands in another object
     * @param cure  renames or moves it, where its place is empty
     */
    record Meant(String shown, Problem.Cure cure) {
    }

    /** @param path of the member from its row */
    static Optional<Meant> of(Snapshot snapshot, Scope scope, String path) {
        return listed(snapshot, scope, path).or(() -> alike(snapshot, scope, path)).map(target -> new Meant(shown(path, target),
                draft -> draft.find(scope.row().id()).stream().flatMap(now -> renamed(draft, now, path, target)).toList()));
    }

    private static Optional<String> listed(Snapshot snapshot, Scope scope, String path) {
        var prefix = scope.row().form().prefix();
        return FactFile.of("near-names").find(prefix + path).map(row -> row.get(1)).filter(target -> target.startsWith(prefix))
                .map(target -> target.substring(prefix.length())).filter(target -> field(snapshot, scope, target).isPresent());
    }

    /** By the letters of the names that are legal in the same object. */
    private static Optional<String> alike(Snapshot snapshot, Scope scope, String path) {
        var dot = path.lastIndexOf('.') + 1;
        var object = path.substring(0, dot);
        var legal = Stream.concat(places(snapshot, scope), undeclared(scope)).filter(place -> place.startsWith(object))
                .map(place -> place.substring(dot).split("\\.")[0]).distinct().toList();
        return Near.of(path.substring(dot), legal).map(name -> object + name);
    }

    private static Stream<String> places(Snapshot snapshot, Scope scope) {
        return Snapshot.fields(scope.row()).stream().flatMap(field -> place(snapshot, field).stream());
    }

    /** They are known, if by name only: an older name is near to none, and none is near to it. */
    private static Stream<String> undeclared(Scope scope) {
        var prefix = scope.row().form().prefix();
        return Undeclared.KEPT.paths().stream().filter(path -> path.startsWith(prefix)).map(path -> path.substring(prefix.length()))
                .filter(path -> !path.contains("[]"));
    }

    private static Optional<String> place(Snapshot snapshot, Field<?> field) {
        return field.place(snapshot.contract(), snapshot.type()).map(Place::path);
    }

    private static Optional<Field<?>> field(Snapshot snapshot, Scope scope, String path) {
        return Snapshot.fields(scope.row()).stream().filter(field -> place(snapshot, field).filter(path::equals).isPresent())
                .<Field<?>>map(field -> field).findFirst();
    }

    private static String shown(String path, String target) {
        var object = path.substring(0, path.lastIndexOf('.') + 1);
        return target.startsWith(object) ? target.substring(object.length()) : target;
    }

    private static Stream<Repair> renamed(Snapshot draft, Scope scope, String path, String target) {
        var value = scope.row().unknown(path).flatMap(json -> field(draft, scope, target)
                .filter(field -> field.leaf() && !scope.row().isSet(field)).map(field -> new Value(field, read(field, json))));
        var row = scope.row().id();
        return value.filter(read -> !(read.value instanceof Foreign)).map(read -> {
            var rename = new Repair(Repairs.words("fix.rename", path, target),
                    state -> state.edit(row, values -> MisplacedKey.without(values.with(read.field, read.value), path)));
            // What the service overlooked until now, it may refuse under the right name.
            return new Trial(scope, read.field, read.value).bringsNoError() ? rename.safely() : rename;
        }).stream();
    }

    private record Value(Field<?> field, Object value) {
    }

    private static Object read(Field<?> field, Foreign foreign) {
        return FromJson.value(field, foreign.json());
    }

    /** Every name on the list, for the book of rules. */
    static List<String> names() {
        return FactFile.of("near-names").first();
    }
}
