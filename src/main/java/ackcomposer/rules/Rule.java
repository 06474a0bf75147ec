package ackcomposer.rules;

import ackcomposer.catalogue.Field;
import ackcomposer.catalogue.Form;
import ackcomposer.catalogue.Message;
import ackcomposer.catalogue.Severity;
import ackcomposer.catalogue.Source;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One row of a table of rules: what must not be, where that shows, and how it is put right.
 *
 * @param form   the form whose rows it judges; null: the root
 * @param broken asked of the root or of each row
 * @param sets   the smallest sets of places in conflict, a problem for each
 */
public record Rule(String id, Severity severity, String key, Source source, Form form, Predicate<Scope> broken,
                   Function<Scope, List<List<Ref>>> sets, Function<Scope, List<Object>> args, Function<Scope, List<Repair>> cures) {

    static Rule error(String id, String key, Source source) {
        return new Rule(id, Severity.ERROR, key, source, null, scope -> false, scope -> List.of(), scope -> List.of(), scope -> List.of());
    }

    Rule warning() {
        return new Rule(id, Severity.WARNING, key, source, form, broken, sets, args, cures);
    }

    Rule note() {
        return new Rule(id, Severity.NOTE, key, source, form, broken, sets, args, cures);
    }

    /** Judges each row of that form instead of the root. */
    Rule in(Form rows) {
        return new Rule(id, severity, key, source, rows, broken, sets, args, cures);
    }

    Rule when(Predicate<Scope> wrong) {
        return new Rule(id, severity, key, source, form, wrong, sets, args, cures);
    }

    Rule at(Field<?>... fields) {
        return at(scope -> List.of(fields).stream().map(scope::ref).toList());
    }

    /** The first always, each of the others where it is set. */
    Rule at(Field<?> first, List<Field<?>> ifSet) {
        return at(scope -> {
            var refs = new ArrayList<Ref>();
            refs.add(scope.ref(first));
            ifSet.stream().filter(scope::isSet).map(scope::ref).forEach(refs::add);
            return refs;
        });
    }

    Rule at(Function<Scope, List<Ref>> places) {
        return atEach(scope -> List.of(places.apply(scope)));
    }

    /** Several conflicts of one kind, each of which has to be put right by itself. */
    Rule atEach(Function<Scope, List<List<Ref>>> conflicts) {
        return new Rule(id, severity, key, source, form, broken, conflicts, args, cures);
    }

    Rule saying(Function<Scope, List<Object>> values) {
        return new Rule(id, severity, key, source, form, broken, sets, values, cures);
    }

    Rule cured(Function<Scope, List<Repair>> repairs) {
        return new Rule(id, severity, key, source, form, broken, sets, args, repairs);
    }

    boolean judges(Scope scope) {
        return scope.row().form() == form;
    }

    /** What this rule says of a row: nothing, or one problem for each conflict. */
    List<Problem> of(Scope scope) {
        if (!broken.test(scope)) return List.of();
        var words = new Message(Rule.class, key, args.apply(scope));
        return sets.apply(scope).stream().map(at -> new Problem(severity, id, at, words, source, cures.apply(scope))).toList();
    }
}
