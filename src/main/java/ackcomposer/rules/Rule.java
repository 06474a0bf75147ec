package ackcomposer.rules;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One row of a table of rules: what must not be, where that shows, and how it is put right.
 *
 * @param form   the form whose rows it judges; that of the request: the root
 * @param broken asked of the root or of each row
 * @param everyType it holds for registered clusters too, of which few rules are known
 * @param sets   the smallest sets of places in conflict; each is a problem of its own
 */
public record Rule(String id, Severity severity, String key, Source source, Form form, Predicate<Scope> broken,
                   Function<Scope, List<List<Ref>>> sets, BiFunction<Scope, List<Ref>, List<Object>> args, Function<Scope, List<Repair>> cures, boolean everyType) {

    static Rule error(String id, String key, Source source) {
        return new Rule(id, Severity.ERROR, key, source, Catalogue.REQUEST, scope -> false, scope -> List.of(), (scope, set) -> List.of(), scope -> List.of(), false);
    }

    Rule warning() {
        return new Rule(id, Severity.WARNING, key, source, form, broken, sets, args, cures, everyType);
    }

    Rule note() {
        return new Rule(id, Severity.NOTE, key, source, form, broken, sets, args, cures, everyType);
    }

    /** Judges each row of that form instead of the root. */
    Rule in(Form rows) {
        return new Rule(id, severity, key, source, rows, broken, sets, args, cures, everyType);
    }

    Rule when(Predicate<Scope> wrong) {
        return new Rule(id, severity, key, source, form, wrong, sets, args, cures, everyType);
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
        return new Rule(id, severity, key, source, form, broken, scope -> List.of(places.apply(scope)), args, cures, everyType);
    }

    /** Broken once for each of these sets. */
    Rule each(Function<Scope, List<List<Ref>>> conflicts) {
        return new Rule(id, severity, key, source, form, scope -> !conflicts.apply(scope).isEmpty(), conflicts, args, cures, everyType);
    }

    Rule saying(Function<Scope, List<Object>> values) {
        return sayingOfEach((scope, set) -> values.apply(scope));
    }

    /** What fills the words, where the conflicts of one row differ in it. */
    Rule sayingOfEach(BiFunction<Scope, List<Ref>, List<Object>> values) {
        return new Rule(id, severity, key, source, form, broken, sets, values, cures, everyType);
    }

    Rule cured(Function<Scope, List<Repair>> repairs) {
        return new Rule(id, severity, key, source, form, broken, sets, args, repairs, everyType);
    }

    /** For registered clusters too. */
    Rule forEveryType() {
        return new Rule(id, severity, key, source, form, broken, sets, args, cures, true);
    }

    boolean judges(Scope scope) {
        return scope.row().form() == form && (everyType || Types.of(scope) != ClusterType.REGISTERED);
    }

    /** What this rule says of a row: nothing, or one problem for each conflict. */
    List<Problem> of(Scope scope) {
        if (!broken.test(scope)) return List.of();
        var row = scope.row().id();
        Problem.Cure cure = draft -> draft.find(row).map(cures).orElse(List.of());
        return sets.apply(scope).stream()
                .map(set -> new Problem(severity, id, set, new Message(Rule.class, key, args.apply(scope, set)), source,
                        id.startsWith("field.") ? Problem.Said.BY_ITSELF : Problem.Said.BY_A_RULE, cure)).toList();
    }
}
