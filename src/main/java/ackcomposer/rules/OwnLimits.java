package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.check.Limits;
import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Condition;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Finding;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Near;
import ackcomposer.catalogue.field.Need;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.field.Several;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.model.Foreign;
import ackcomposer.model.LikelyType;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Unfilled;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a row's values break by themselves: type, need, choice and the declared checks. */
final class OwnLimits {
    /** Rules with a number say more of what is missing or without effect than a declaration can. */
    static final Statement REQUIRED =
            Statement.worded("field.required", Severity.ERROR, "field.required", Source.COMPOSER).yielding();
    static final Statement UNUSED =
            Statement.worded("field.unused", Severity.WARNING, "field.unused", Source.COMPOSER).yielding();

    /** A type of older documents, which became a profile of managed clusters. */
    private static final String SERVERLESS = "Ask";
    private static final String SERVERLESS_PROFILE = "Serverless";
    private static final Set<String> SAME_VALUE = Set.of("check.unique", "check.host_bits");

    private static final String OLDER_WORKERS = "worker_";
    private static final Set<Field<?>> OF_NODES =
            Set.of(MASTERS.keyPair, MASTERS.loginPassword, MASTERS.osType, MASTERS.imageId, MASTERS.imageType);

    private OwnLimits() {
    }

    static List<Problem> of(Scope scope) {
        var found = new ArrayList<Problem>();
        for (var field : Snapshot.fields(scope.row())) of(field, scope, found);
        return found;
    }

    private static <T> void of(Field<T> field, Scope scope, List<Problem> out) {
        var raw = scope.row().raw(field);
        if (scope.row().isUnfilled(field)) {
            if (!field.aid() && field.kind() != Kind.GROUP)
                Unfilled.unlessAsked(() -> unused(field, scope)).flatMap(said -> said).ifPresent(out::add);
            out.addAll(unfilled(field, scope, raw));
            return;
        }
        if (raw instanceof Foreign foreign && !foreign.isEmptyText()) {
            out.add(wrongType(field, scope, foreign));
            return;
        }
        if (raw == null || raw instanceof Foreign || isEmptyText(field, raw)) {
            if (Unfilled.unlessAsked(() -> needed(field, scope)).orElse(false)) out.add(absent(field, scope));
            return;
        }
        if (!field.aid() && field.kind() != Kind.GROUP)
            Unfilled.unlessAsked(() -> unused(field, scope)).flatMap(said -> said).ifPresent(out::add);
        scope.row().get(field).ifPresent(value -> {
            var findings = findings(field, value, scope.contract());
            if (!findings.isEmpty()) findings.stream().filter(finding -> isWorst(finding, findings))
                    .map(finding -> problem(field, scope, finding, findings)).forEach(out::add);
        });
    }

    /** What the limits of a field say of a value of its type. */
    @SuppressWarnings("unchecked")
    static List<Finding> findings(Field<?> field, Object value, Contract contract) {
        var found = new ArrayList<>(choice(field, value, contract));
        for (var check : ((Field<Object>) field).checks()) found.addAll(check.of(value));
        return found;
    }

    /** Whether that value, of the field's type, is an error by itself. */
    static boolean isRefused(Field<?> field, Object value, Contract contract) {
        return findings(field, value, contract).stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** A limit of one source inside the limit of another: only the one that says more speaks. */
    private static boolean isWorst(Finding finding, List<Finding> all) {
        return all.stream().noneMatch(other -> isOfTheSame(finding, other) && other.severity().compareTo(finding.severity()) < 0);
    }

    private static boolean isOfTheSame(Finding one, Finding other) {
        return other.rule().equals(one.rule()) && other.elements().equals(one.elements());
    }

    /** One for each that is still to be filled in; of the others in a list, what their limits say. */
    @SuppressWarnings("unchecked")
    private static List<Problem> unfilled(Field<?> field, Scope scope, Object raw) {
        var elements = Unfilled.elements(field, raw);
        var others = raw instanceof List<?> ? findings(field, raw, scope.contract()).stream()
                .filter(finding -> !finding.elements().isEmpty() && finding.elements().stream().noneMatch(elements::contains))
                : Stream.<Finding>of();
        var shown = raw instanceof Foreign foreign ? foreign.shown() : raw.toString();
        var found = elements.isEmpty() ? Stream.<Finding>of(placeholder(field.secret() ? "" : shown))
                : elements.stream().map(i -> placeholder(((List<String>) raw).get(i)).at(i));
        var all = Stream.concat(others, found).toList();
        return all.stream().map(finding -> problem(field, scope, finding, all)).toList();
    }

    private static Finding placeholder(String value) {
        return Finding.warning("placeholder", value.isEmpty() ? "check.placeholder_secret" : "check.placeholder", Limits.shown(value));
    }

    private static Problem wrongType(Field<?> field, Scope scope, Foreign foreign) {
        var rightType = Foreigners.isWireType(field, foreign);
        var number = field.kind() == Kind.WHOLE;
        var rule = !rightType ? "field.type" : number ? "field.pattern" : "field.choice";
        var words = words(!rightType ? "field.type." + Foreigners.expected(field) : number ? "field.whole_text" : "field.flag_text", field);
        return new Problem(Statement.worded(rule, Severity.ERROR, words.key(), field.source()),
                Foreigners.places(scope.ref(field), field, foreign), words,
                // It says the same in another type.
                Repairs.of(scope, now -> safely(use(field, now, Foreigners.meant(field, foreign).stream()))));
    }

    private static <T> Problem absent(Field<T> field, Scope scope) {
        var cure = Repairs.of(scope, now -> {
            var repairs = use(field, now, Stream.of(likely(field, now), field.start().or(field::preset).stream(), block(field, now))
                    .flatMap(values -> values));
            // What the service assumes anyway costs nothing.
            return field.advised(Types.of(now)) && field.preset().isPresent() ? safely(repairs) : repairs;
        });
        var severity = field.advised(Types.of(scope)) || isInNothing(field, scope) ? Severity.WARNING : Severity.ERROR;
        return REQUIRED.as(severity).from(field.source()).of(List.of(scope.ref(field)), cure, field, example(field, scope));
    }

    /** Of an object that says nothing, as clients send it that fill nothing in; requests with these are on record. */
    private static boolean isInNothing(Field<?> field, Scope scope) {
        var row = scope.row();
        if (field == BASICS.runtimeName)
            return !scope.isSet(BASICS.runtimeVersion) && row.unknownPaths().noneMatch(OwnLimits::isOfRuntime);
        return field == ADDONS.addon.name && row.unknown().isEmpty()
                && Snapshot.fields(row).stream().allMatch(other -> !row.isSet(other) || row.raw(other).equals(""));
    }

    private static boolean isOfRuntime(String path) {
        return path.startsWith(BASICS.runtime.path() + ".");
    }

    /** Of the type of cluster the likely one, else one that can still be created; items of a list one by one, as they are typed. */
    private static Object example(Field<?> field, Scope scope) {
        if (field == BASICS.clusterType)
            return Stream.concat(likely(field, scope), Stream.of(ClusterType.MANAGED.wire())).findFirst().orElseThrow();
        if (field.kind() != Kind.STRINGS) return field.example();
        return Several.of(List.of(field.example().replaceAll("[\\[\\]\"\\s]", "").split(",")));
    }

    /** As if it were not there, and sent as it came. */
    private static boolean isEmptyText(Field<?> field, Object raw) {
        return raw.equals("") || field.wire() == Wire.COMMA && raw.equals(List.of(""));
    }

    /** The type that everything else speaks for, before any other. */
    private static Stream<?> likely(Field<?> field, Scope scope) {
        if (field != BASICS.clusterType) return Stream.of();
        return LikelyType.hinted(scope.root(), scope.contract()).map(ClusterType::wire).stream();
    }

    /** What a cluster of that older name is today. */
    private static Repair serverless() {
        var words = words("fix.serverless", ClusterType.MANAGED.wire(), SERVERLESS_PROFILE);
        return new Repair(words, snapshot -> snapshot.edit(0, root -> {
            var typed = root.with(BASICS.clusterType, ClusterType.MANAGED.wire());
            return root.isSet(BASICS.profile) ? typed : typed.with(BASICS.profile, SERVERLESS_PROFILE);
        }));
    }

    private static List<Repair> safely(List<Repair> repairs) {
        return repairs.stream().map(Repair::safely).toList();
    }

    /** Fields of the row that have to be set and are not. */
    static Stream<Field<?>> missing(Scope scope) {
        return Snapshot.fields(scope.row()).stream().filter(field -> !scope.isSet(field) && needed(field, scope));
    }

    /** The first of these values that puts the field right and breaks nothing else; of types of cluster, all that are meant. */
    private static List<Repair> use(Field<?> field, Scope scope, Stream<?> values) {
        if (field == BASICS.clusterType) return values.distinct().map(type -> Repairs.use(scope.ref(field), type)).toList();
        return values.filter(value -> new Trial(scope, field, value).bringsNoError()).findFirst()
                .<List<Repair>>map(value -> List.of(Repairs.use(scope.ref(field), value, shown(value)))).orElse(List.of());
    }

    private static boolean needed(Field<?> field, Scope scope) {
        if (isIdle(field, scope) || field.owner() == MASTERS && !Types.isNamed(scope)) return false;
        if (field == NETWORK.vpcId && Types.namesAZone(scope)) return false;
        return switch (field.need()) {
            case ALWAYS -> field.substitute().filter(other -> scope.isSet(other) && !isIdle(other, scope)).isEmpty();
            case IN_GROUP -> field.group().filter(group -> isThere(group, scope.row())).isPresent();
            case NO, WHERE_IT_APPLIES -> false;
        };
    }

    private static boolean isIdle(Field<?> field, Scope scope) {
        return field.applies(scope).equals(Optional.of(false));
    }

    /** Alibaba's own sample of a managed cluster, which has no operating system of masters, writes it in other letters. */
    private static boolean isIdleInOtherLetters(Field<?> field, Scope scope) {
        return field == MASTERS.osType && isIdle(field, scope) && scope.row().raw(field) instanceof String text
                && Foreigners.nearest(field, text).isPresent();
    }

    private static boolean isThere(Field<?> group, Values values) {
        return values.isSet(group) && !(values.raw(group) instanceof Foreign) || values.unknown().containsKey(group.path())
                || Snapshot.fields(values).stream().anyMatch(field -> field.path().startsWith(group.path() + ".") && values.isSet(field));
    }

    /** No rules are known of registered clusters, so that nothing is said of what asks for another type. */
    private static Optional<Problem> unused(Field<?> field, Scope scope) {
        return field.when().stream().filter(condition -> condition.met(scope).equals(Optional.of(false))).findFirst()
                .filter(on -> on.field() != BASICS.clusterType
                        || Types.of(scope) != ClusterType.REGISTERED && !isOfOlderWorkers(field, scope))
                .map(on -> UNUSED.from(field.source())
                        .of(List.of(scope.ref(field)), Repairs.always(dropped(field, on, scope)), field, on.words()));
    }

    /** What is off is off; where nobody says so, the switch may be what was forgotten, and the value is the user's. */
    private static Repair dropped(Field<?> field, Condition<?> on, Scope scope) {
        var drop = Repairs.drop(scope.ref(field));
        return scope.isSet(on.field()) || on.field() == BASICS.clusterType ? drop.safely() : drop;
    }

    /** Beside the older names of workers these were of the workers of managed clusters: who clears them takes the nodes' login away. */
    private static boolean isOfOlderWorkers(Field<?> field, Scope scope) {
        return OF_NODES.contains(field) && Types.managed(scope)
                && scope.root().unknownPaths().anyMatch(path -> path.startsWith(OLDER_WORKERS));
    }

    private static List<Finding> choice(Field<?> field, Object value, Contract contract) {
        var options = field.options(contract);
        if (options.isEmpty()) return List.of();
        var text = value instanceof Whole whole ? whole.value().toPlainString() : value.toString();
        if (options.contains(text)) return List.of();
        if (field.seen().contains(text)) return List.of(Finding.warning("choice", "check.choice_seen", text));
        var allowed = Several.of(options);
        var near = Foreigners.nearest(field, text).isPresent() ? Optional.<String>empty() : Near.of(text, options);
        if (field.open() && near.isPresent()) return List.of(Finding.warning("near", "check.near", text, near.get()).cured(near.get()));
        var meant = Foreigners.nearest(field, text).or(() -> near.map(name -> value(field, name)));
        if (field.open()) return List.of(Finding.warning("choice", "check.choice_open", text, allowed).cured(meant.orElse(null)));
        if (field == BASICS.clusterType && text.equalsIgnoreCase(SERVERLESS))
            return List.of(Finding.error("choice", "check.choice_ask", text, ClusterType.MANAGED.wire(), SERVERLESS_PROFILE));
        return List.of(meant.map(option -> Finding.error("choice", "check.choice_near", text, shown(option), allowed).cured(option))
                .orElse(Finding.error("choice", "check.choice", text, allowed)));
    }

    private static Object value(Field<?> field, String text) {
        return field.kind() == Kind.WHOLE ? new Whole(text) : text;
    }

    /** A value inside the narrower of two limits is a better cure than one between them. */
    private static Problem problem(Field<?> field, Scope scope, Finding finding, List<Finding> all) {
        var fixes = all.stream().filter(other -> isOfTheSame(finding, other))
                .sorted(Comparator.comparing(Finding::severity).reversed()).flatMap(other -> other.fix().stream()).toList();
        var isError = finding.severity() == Severity.ERROR;
        var cure = Repairs.of(scope, now -> {
            var repairs = use(field, now, Stream.of(likely(field, now), fixes.stream(), isError ? block(field, now) : Stream.of())
                    .flatMap(values -> values));
            if (finding.key().equals("check.choice_ask") && likely(field, now).noneMatch(ClusterType.DEDICATED.wire()::equals))
                return Stream.concat(Stream.of(serverless()), repairs.stream()).toList();
            return saysTheSame(finding) || field == ADDONS.addon.name && finding.rule().equals("near") ? safely(repairs) : repairs;
        });
        var words = new Message(Check.class, finding.key(), Stream.concat(Stream.of(field), finding.args().stream()).toList());
        var severity = isError && isIdleInOtherLetters(field, scope) ? Severity.WARNING : finding.severity();
        return new Problem(Statement.worded("field." + finding.rule(), severity, finding.key(), field.source()),
                places(field, scope, finding), words, cure);
    }

    /** Its cure writes the same value in another way: without a repeat, at the first address of its block, as the add-on's own name. */
    private static boolean saysTheSame(Finding finding) {
        return SAME_VALUE.contains(finding.key());
    }

    /** Where no cure of the value itself is known, a block that meets nothing known. */
    private static Stream<String> block(Field<?> field, Scope scope) {
        return Stream.of(NETWORK.podCidr, NETWORK.serviceCidr).filter(cidr -> cidr == field)
                .flatMap(cidr -> Addresses.free(scope, cidr).stream());
    }

    private static String shown(Object fix) {
        return fix instanceof List<?> list ? String.join(", ", list.stream().map(Object::toString).toList()) : fix.toString();
    }

    /** A repeat in a table is shown at the first column of its rows, anything else at the element or the field. */
    private static List<Ref> places(Field<?> field, Scope scope, Finding finding) {
        var ref = scope.ref(field);
        if (finding.elements().isEmpty()) return List.of(ref);
        if (field.kind() != Kind.ROWS) return finding.elements().stream().map(ref::element).toList();
        @SuppressWarnings("unchecked")
        var rows = scope.row().rows((Field<List<Row>>) field);
        return finding.elements().stream().map(i -> Ref.to(rows.get(i).id(), naming(field.rows()))).toList();
    }

    private static Field<?> naming(Form rows) {
        return rows.fields().stream().filter(field -> field.need() == Need.ALWAYS && field.leaf()).findFirst().orElseThrow();
    }

    private static Message words(String key, Object... args) {
        return Repairs.words(key, args);
    }
}
