package ackcomposer.rules;

import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Unfilled;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds all problems of a draft. A rule is asked of a row again only if something that it read there differs from last time. */
public final class Checker {
    private final List<Rule> rules;
    private final Today today;
    /** Whether it is asked a single time: then it is not recorded what a rule read. */
    private final boolean isForOnce;
    private final Map<Form, List<Judge>> judges = new HashMap<>();
    /** By the row of a table of the root; 0: the root itself. */
    private Map<Long, Block> blocks = new HashMap<>();
    private Assembly before = new Assembly(List.of(), Set.of(), Map.of(), Checked.NOTHING);

    /** Something that is asked of each row of a form. */
    private interface Judge {
        List<Problem> of(Snapshot snapshot, Scope scope);
    }

    /** What the last check was put together from. */
    private record Assembly(List<Block> blocks, Set<Ref> spokenFor, Map<Block, List<Piece>> pieces, Checked checked) {
    }

    /** By the machine's date. */
    public Checker() {
        this(Clock.systemDefaultZone());
    }

    public Checker(Clock clock) {
        this(Rules.ALL, clock);
    }

    Checker(List<Rule> rules, Clock clock) {
        this(rules, clock, false);
    }

    private Checker(List<Rule> rules, Clock clock, boolean isForOnce) {
        this.rules = rules;
        this.isForOnce = isForOnce;
        today = new Today(clock);
    }

    /** The day, which whoever asks for it follows. */
    private record Today(Clock clock) implements Reading.Source<LocalDate>, Supplier<LocalDate> {
        @Override
        public LocalDate now(Snapshot draft) {
            return LocalDate.now(clock);
        }

        @Override
        public LocalDate get() {
            return Reading.noted(this, LocalDate.now(clock));
        }
    }

    /** Of a draft that is looked at once: errors first, then by first path in the order of the reference. */
    public static List<Problem> check(Snapshot snapshot) {
        return new Checker(Rules.ALL, Clock.systemDefaultZone(), true).problems(snapshot);
    }

    public List<Problem> problems(Snapshot snapshot) {
        return checked(snapshot).all();
    }

    /** The same in pieces; those that say the same as last time are the same. */
    public Checked checked(Snapshot snapshot) {
        var order = new ProblemOrder(snapshot);
        var now = new LinkedHashMap<Long, Block>();
        now.put(0L, block(snapshot, List.of(snapshot.scope()), blocks.get(0L), order));
        for (var table : Catalogue.REQUEST.tables()) for (var row : Snapshot.rows(snapshot.scope(), table).map(Scope::row).toList()) {
            var known = blocks.get(row.id());
            now.put(row.id(), known != null && known.stands(row, snapshot) ? known : block(snapshot, snapshot.scopes(row), known, order));
        }
        blocks = now;
        before = assembled(snapshot, List.copyOf(now.values()), order);
        return before.checked;
    }

    private Block block(Snapshot snapshot, List<Scope> scopes, Block known, ProblemOrder order) {
        if (known != null && known.stands(scopes.get(0).row(), snapshot)) return known;
        return Block.of(snapshot, scopes, known, (scope, parts) -> judged(snapshot, scope, parts), order);
    }

    private List<Block.Part> judged(Snapshot snapshot, Scope scope, List<Block.Part> known) {
        var asked = judges.computeIfAbsent(scope.row().form(), this::judges);
        var parts = new ArrayList<Block.Part>(asked.size());
        for (var i = 0; i < asked.size(); i++) {
            var part = known == null ? null : known.get(i);
            parts.add(part != null && part.reading().holds(snapshot) ? part : part(snapshot, scope, asked.get(i)));
        }
        return parts;
    }

    private Block.Part part(Snapshot snapshot, Scope scope, Judge judge) {
        if (isForOnce) return new Block.Part(Reading.NOTHING, said(snapshot, scope, judge));
        var result = Reading.of(snapshot, () -> said(snapshot, scope, judge));
        return new Block.Part(result.reading(), result.value());
    }

    private static List<Problem> said(Snapshot snapshot, Scope scope, Judge judge) {
        var found = judge.of(snapshot, scope);
        return found.isEmpty() ? List.of() : found.stream().map(problem -> ProblemOrder.inOrder(snapshot, problem)).toList();
    }

    private List<Judge> judges(Form form) {
        return Stream.concat(Stream.<Judge>of((snapshot, scope) -> OwnLimits.of(scope), KeyRules::of, ContractRules::of),
                rules.stream().filter(rule -> rule.form() == form)
                        .map(rule -> (Judge) (snapshot, scope) -> rule.judges(scope) ? of(rule, scope, today) : List.of())).toList();
    }

    /** Puts what the blocks found into one order; a block that says the same, of which the same is said, keeps its pieces. */
    private Assembly assembled(Snapshot snapshot, List<Block> now, ProblemOrder order) {
        if (sameBlocks(now, before.blocks)) return before;
        var spokenFor = new HashSet<Ref>();
        now.forEach(block -> spokenFor.addAll(block.spokenFor()));
        var strangers = new HashMap<Long, List<Problem>>();
        now.forEach(block -> block.displaced().forEach(problem ->
                strangers.computeIfAbsent(order.top(problem.at().get(0)), row -> new ArrayList<>()).add(problem)));
        var sameSpeech = spokenFor.equals(before.spokenFor);
        var pieces = new LinkedHashMap<Block, List<Piece>>();
        var known = new HashMap<Long, List<Piece>>();
        before.checked.pieces().forEach(piece -> known.computeIfAbsent(piece.row(), row -> new ArrayList<>()).add(piece));
        for (var entry : blocks.entrySet()) {
            var block = entry.getValue();
            var more = strangers.getOrDefault(entry.getKey(), List.of());
            var kept = sameSpeech && more.isEmpty() ? before.pieces.get(block) : null;
            pieces.put(block, kept != null ? kept
                    : pieces(entry.getKey(), heard(block, more, spokenFor, order), known.getOrDefault(entry.getKey(), List.of()), order));
        }
        return new Assembly(now, spokenFor, keepable(pieces, strangers),
                new Checked(order.joined(pieces.values().stream().flatMap(List::stream))));
    }

    /** A block into which others put problems is put together anew each time: those come and go without it. */
    private Map<Block, List<Piece>> keepable(Map<Block, List<Piece>> pieces, Map<Long, List<Problem>> strangers) {
        var kept = new HashMap<>(pieces);
        strangers.keySet().forEach(row -> kept.remove(blocks.get(row)));
        return kept;
    }

    private static boolean sameBlocks(List<Block> now, List<Block> then) {
        if (now.size() != then.size()) return false;
        for (var i = 0; i < now.size(); i++) if (now.get(i) != then.get(i)) return false;
        return true;
    }

    /** What a block says, with what others say of it, but for what gives way to a rule. */
    private static List<Problem> heard(Block block, List<Problem> more, Set<Ref> spokenFor, ProblemOrder order) {
        var quiet = block.own().stream().noneMatch(Problem::yields) || spokenFor.isEmpty();
        if (quiet && more.isEmpty()) return block.own();
        return Stream.concat(block.own().stream(), more.stream())
                .filter(problem -> !problem.yields() || !spokenFor.contains(problem.at().get(0)))
                .sorted(order).toList();
    }

    /** Runs of one severity on one page, each the same object as before where it says the same. */
    private static List<Piece> pieces(long row, List<Problem> problems, List<Piece> known, ProblemOrder order) {
        var pieces = new ArrayList<Piece>();
        for (var from = 0; from < problems.size();) {
            var to = from + 1;
            while (to < problems.size() && isOneRun(row, problems.get(from), problems.get(to), order)) to++;
            var piece = new Piece(row, problems.get(from)
                    .severity(), order.page(problems.get(from)), problems.subList(from, to), order::top);
            pieces.add(known.stream().filter(piece::says).findFirst().orElse(piece));
            from = to;
        }
        return pieces;
    }

    /** Rows stand between the fields of the root, so that problems of the root are together only as long as they are of one field. */
    private static boolean isOneRun(long row, Problem one, Problem next, ProblemOrder order) {
        return one.severity() == next.severity() && order.page(one) == order.page(next)
                && (row != 0 || one.at().get(0).field() != null && one.at().get(0).field() == next.at().get(0).field());
    }

    /** A rule that fails is our fault, and says so; it never counts as passed. */
    static List<Problem> of(Rule rule, Scope scope, Supplier<LocalDate> today) {
        try {
            return Unfilled.unlessAsked(() -> rule.of(scope, today)).orElse(List.of());
        } catch (RuntimeException fault) {
            // A logger is looked for only now: to set up logging takes longer than to judge a request.
            System.getLogger(Checker.class.getName()).log(System.Logger.Level.ERROR,
                    "rule " + rule.id() + " failed: " + fault.getClass().getName());
            return List.of(Problem.of(Severity.WARNING, rule.number(), List.of(Ref.unknown(scope.row().id(), "")),
                    Message.of(Checker.class, "rule.failed", rule.id()), Source.COMPOSER));
        }
    }
}
