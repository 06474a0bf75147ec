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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * One row of a table of rules: what must not be, where that shows, and how it is put right.
 *
 * @param broken    asked of the root or of each row, with a way to ask which day it is
 * @param form      the form whose rows it judges; that of the request: the root
 * @param everyType it holds for registered clusters too, of which few rules are known
 * @param byVersion it rests on the Kubernetes version: where the request names none, it only warns
 * @param args      what fills the words of one conflict
 */
record Rule(Statement said, Form form, boolean everyType, boolean byVersion,
            BiPredicate<Scope, Supplier<LocalDate>> broken,
            Conflicts conflicts, BiFunction<Scope, List<Ref>, List<Object>> args, Function<Scope, List<Repair>> cures) {

    /**
     * Where a rule shows.
     *
     * @param among the fields that it can name
     * @param sets  the smallest sets of places in conflict; each is a problem of its own
     */
    record Conflicts(List<Field<?>> among, Function<Scope, List<List<Ref>>> sets) {
    }

    private static Rule saying(Statement said) {
        return new Rule(said, Catalogue.REQUEST, false, false, (scope, today) -> false, new Conflicts(List.of(), scope -> List.of()),
                (scope, set) -> List.of(), scope -> List.of());
    }

    /** The service refuses it, or a document forbids it. */
    static Rule error(String number, String key, Source source) {
        return saying(Statement.numbered(number, Severity.ERROR, key, source));
    }

    static Rule warning(String number, String key, Source source) {
        return saying(Statement.numbered(number, Severity.WARNING, key, source));
    }

    static Rule note(String number, String key, Source source) {
        return saying(Statement.numbered(number, Severity.NOTE, key, source));
    }

    /** On a condition across fields that the reference gives no number. */
    static Rule error(String key, Source source) {
        return unnumbered(Severity.ERROR, key, source);
    }

    static Rule warning(String key, Source source) {
        return unnumbered(Severity.WARNING, key, source);
    }

    static Rule note(String key, Source source) {
        return unnumbered(Severity.NOTE, key, source);
    }

    static Rule unnumbered(Severity severity, String key, Source source) {
        return saying(Statement.worded("field.condition", severity, key, source));
    }

    /** Under that word, where it has no number but is more than a condition. */
    Rule under(String word) {
        return said(Statement.worded(word, said.severity(), said.key(), said.source()));
    }

    /** One of several rows with the same words, each about another field. */
    Rule about(Field<?> field) {
        return said(said.about(field.path()));
    }

    /** Its id behind the number, where the end of its key is no help. */
    Rule named(String end) {
        return said(said.named(end));
    }

    /** What merely follows from a declaration is not said beside it, also where it has no number. */
    Rule alone() {
        return said(said.alone());
    }

    private Rule said(Statement other) {
        return new Rule(other, form, everyType, byVersion, broken, conflicts, args, cures);
    }

    /** Judges each row of that form instead of the root. */
    Rule in(Form rows) {
        return new Rule(said, rows, everyType, byVersion, broken, conflicts, args, cures);
    }

    /** For registered clusters too. */
    Rule forEveryType() {
        return new Rule(said, form, true, byVersion, broken, conflicts, args, cures);
    }

    /** An error where the request names its version; without one, nobody knows which the service takes. */
    Rule restingOnVersion() {
        return new Rule(said, form, everyType, true, broken, conflicts, args, cures);
    }

    Rule when(Predicate<Scope> wrong) {
        return whenOn((scope, today) -> wrong.test(scope));
    }

    /** Broken or not depending on the day. */
    Rule whenOn(BiPredicate<Scope, Supplier<LocalDate>> wrong) {
        return new Rule(said, form, everyType, byVersion, wrong, conflicts, args, cures);
    }

    Rule at(Field<?>... fields) {
        return at(List.of(fields), scope -> Stream.of(fields).map(scope::ref).toList());
    }

    /** The first always, each of the others where it is set. */
    Rule at(Field<?> first, List<Field<?>> ifSet) {
        return at(Stream.concat(Stream.of(first), ifSet.stream()).toList(), scope -> {
            var refs = new ArrayList<Ref>();
            refs.add(scope.ref(first));
            ifSet.stream().filter(scope::isSet).map(scope::ref).forEach(refs::add);
            return refs;
        });
    }

    /** Some of these fields, which ones depends on the draft. */
    Rule at(List<? extends Field<?>> among, Function<Scope, List<Ref>> places) {
        return conflicts(broken, among, scope -> List.of(places.apply(scope)));
    }

    /** Broken once for each of these sets, of places of these fields. */
    Rule each(List<? extends Field<?>> among, Function<Scope, List<List<Ref>>> sets) {
        return conflicts((scope, today) -> !sets.apply(scope).isEmpty(), among, sets);
    }

    private Rule conflicts(BiPredicate<Scope, Supplier<LocalDate>> wrong, List<? extends Field<?>> among,
            Function<Scope, List<List<Ref>>> sets) {
        return new Rule(said, form, everyType, byVersion, wrong, new Conflicts(List.copyOf(among), sets), args, cures);
    }

    Rule saying(Function<Scope, List<Object>> values) {
        return sayingOfEach((scope, set) -> values.apply(scope));
    }

    /** What fills the words, where the conflicts of one row differ in it. */
    Rule sayingOfEach(BiFunction<Scope, List<Ref>, List<Object>> values) {
        return new Rule(said, form, everyType, byVersion, broken, conflicts, values, cures);
    }

    /** Its words begin with what that field is called. */
    Rule saying(Field<?> field) {
        return saying(scope -> List.of(field));
    }

    Rule cured(Function<Scope, List<Repair>> repairs) {
        return new Rule(said, form, everyType, byVersion, broken, conflicts, args, repairs);
    }

    /** By clearing any one of these. */
    Rule curedByClearing(Field<?>... fields) {
        return cured(scope -> Stream.of(fields).map(field -> Repairs.drop(scope.ref(field))).toList());
    }

    /** By clearing the first that is set of these, which has no effect, or is refused beside what stays. */
    Rule safelyCuredByClearing(Field<?>... fields) {
        return cured(scope -> Stream.of(fields).map(field -> Repairs.drop(scope.ref(field)).safely()).toList());
    }

    <T> Rule safelyCuredByUsing(Field<T> field, T value) {
        return cured(scope -> List.of(Repairs.use(scope.ref(field), value).safely()));
    }

    <T> Rule curedByUsing(Field<T> field, T value) {
        return cured(scope -> List.of(Repairs.use(scope.ref(field), value)));
    }

    /** Tells it from all other rows: {@code R19.masters}. */
    String id() {
        return said.id();
    }

    /** What commands print, and scripts depend on: {@code R19}. */
    String number() {
        return said.rule();
    }

    boolean judges(Scope scope) {
        return scope.row().form() == form && (everyType || Types.of(scope) != ClusterType.REGISTERED);
    }

    /** What this rule says of a row: nothing, or one problem for each conflict. */
    List<Problem> of(Scope scope, Supplier<LocalDate> today) {
        if (!broken.test(scope, today)) return List.of();
        var cure = Repairs.of(scope, cures);
        var statement = byVersion && said.severity() == Severity.ERROR && !Version.isNamed(scope) ? said.as(Severity.WARNING) : said;
        return conflicts.sets().apply(scope).stream()
                .map(set -> new Problem(statement, set, new Message(Rule.class, said.key(), args.apply(scope, set)), cure)).toList();
    }
}
