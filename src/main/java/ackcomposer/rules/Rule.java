package ackcomposer.rules;

import ackcomposer.catalogue.ClusterType;
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
 * @param at     the smallest set of places in conflict
 */
public record Rule(String id, Severity severity, String key, Source source, Form form, Predicate<Scope> broken,
                   Function<Scope, List<Ref>> at, Function<Scope, List<Object>> args, Function<Scope, List<Repair>> cures) {

    static Rule error(String id, String key, Source source) {
        return new Rule(id, Severity.ERROR, key, source, null, scope -> false, scope -> List.of(), scope -> List.of(), scope -> List.of());
    }

    Rule warning() {
        return new Rule(id, Severity.WARNING, key, source, form, broken, at, args, cures);
    }

    Rule note() {
        return new Rule(id, Severity.NOTE, key, source, form, broken, at, args, cures);
    }

    /** Judges each row of that form instead of the root. */
    Rule in(Form rows) {
        return new Rule(id, severity, key, source, rows, broken, at, args, cures);
    }

    Rule when(Predicate<Scope> wrong) {
        return new Rule(id, severity, key, source, form, wrong, at, args, cures);
    }

    /** Silent in registered clusters, of which no rules are known. */
    Rule exceptRegistered() {
        return when(broken.and(scope -> Types.of(scope) != ClusterType.REGISTERED));
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
        return new Rule(id, severity, key, source, form, broken, places, args, cures);
    }

    Rule saying(Function<Scope, List<Object>> values) {
        return new Rule(id, severity, key, source, form, broken, at, values, cures);
    }

    Rule cured(Function<Scope, List<Repair>> repairs) {
        return new Rule(id, severity, key, source, form, broken, at, args, repairs);
    }

    boolean judges(Scope scope) {
        return scope.row().form() == form;
    }

    /** What this rule says of a row: nothing, or one problem. */
    List<Problem> of(Scope scope) {
        return !broken.test(scope) ? List.of() : List.of(new Problem(severity, id, at.apply(scope),
                new Message(Rule.class, key, args.apply(scope)), source, cures.apply(scope)));
    }
}
