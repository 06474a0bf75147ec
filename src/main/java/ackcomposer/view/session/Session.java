package ackcomposer.view.session;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.TypeChangeReport;
import ackcomposer.model.Draft;
import ackcomposer.model.Forms;
import ackcomposer.model.History;
import ackcomposer.model.Memo;
import ackcomposer.model.Lost;
import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checked;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Piece;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.rules.Repair;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.parts.Lifetime;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one window works on and looks at: the draft, what is known of it, and where the user is. State only: it goes nowhere and shows
 * nothing.
 */
public final class Session {
    public final Draft draft;
    public final History history;
    public final Watched<Lang> lang = watched("lang", Lang.EN);
    public final Watched<Level> level = watched("level", Level.COMMON);
    public final Watched<Step> step = watched("step", Step.ALL.get(0));
    /** The field that has the keyboard, or had it last. */
    /** How many windows are open, this one among them. */
    public final Watched<Integer> windows = watched("windows", 1);
    public final Watched<Ref> focus = watched("focus", null);
    /** The pool that is chosen, by the id of its row; null: the first. */
    public final Watched<Long> pool = watched("pool", null);
    /** Pools that an act is meant for, by the ids of their rows; empty: the chosen one alone. */
    public final Watched<Set<Long>> marked = watched("marked", Set.of());
    /** The last change of the type of cluster, until it is dismissed. */
    public final Watched<TypeChangeReport> turned = watched("turned", null);
    public final Watched<Theme> theme = watched("theme", Theme.SYSTEM);
    /** In percent, of everything in the window. */
    public final Watched<Integer> zoom = watched("zoom", 100);
    /** Controls stand further apart. */
    public final Watched<Boolean> comfortable = watched("comfortable", false);
    /** Nothing moves by itself. */
    public final Watched<Boolean> still = watched("still", false);
    /** A warning that is not accepted stops a submit as an error does; in the window only. */
    public final Watched<Boolean> warningsAsErrors = watched("warningsAsErrors", false);
    /** As the user has drawn the divider, in pixels; null: nobody has. */
    public final Watched<Double> inspectorWidth = watched("inspectorWidth", null);
    /** Of the file that the draft is in; null: in none yet. */
    public final Watched<String> fileName = watched("fileName", null);
    /** Whether the draft differs from its file. */
    public final Watched<Boolean> changed = watched("changed", false);
    /** What the draft's file holds; null: it is in none. */
    public final Watched<Baseline> saved = watched("saved", null);
    /** The file was written by another program, and the user has not said what is to be done; null: it was not. */
    public final Watched<DiskNews> disk = watched("disk", null);
    /** What another file holds with which the draft is compared; null: none was chosen. */
    public final Watched<Baseline> compared = watched("compared", null);
    public final Watched<Comparison> comparison = watched("comparison", Comparison.DEFAULTS);
    /** What was sent under the draft's name before, as it was when that was last looked up; null: nothing is known of such. */
    public final Watched<LedgerRecord> earlier = watched("earlier", null);
    /** What came last of looking for a cluster whose answer was lost; null: nothing yet. */
    public final Watched<Message> looked = watched("looked", null);
    /** The creation that is followed, until the user is done with it; null: none. */
    private final Watched<Creating> creating = watched("creating", null);
    /** Whether the window shows it in place of the form. */
    private final Watched<Boolean> watching = watched("watching", false);
    private final Watched<Revealed> revealed = watched("revealed", Revealed.NOTHING);
    private final Watched<Set<Step>> visited = watched("visited", Set.of());
    /** Fields that are shown whatever the level, since a link led there. */
    private final Watched<Set<Ref>> lifted = watched("lifted", Set.of());
    private final Watched<List<Problem>> reading = watched("reading", List.of());
    private final Watched<Complaints> complaints = watched("complaints", new Complaints(null, List.of()));
    private final Watched<Checked> problems = watched("problems", Checked.NOTHING);
    private final Watched<Checked> shown = watched("shown", Checked.NOTHING);
    private final Watched<Listing> listing = watched("listing", Listing.EMPTY);
    private final Lifetime lifetime;
    private final Checker checker = new Checker();
    private final Shown filter = new Shown();
    private final Function<Snapshot, Listing> lister;
    private final Function<Snapshot, Acceptance> accepter;
    private final Memo<List<ReadText.Change>> changes = new Memo<>();
    private Snapshot seen;

    /** What the service said of a draft; it stands until there is another one. */
    private record Complaints(Snapshot of, List<Problem> problems) {
        private List<Problem> standing(Snapshot now) {
            return of == now ? problems : List.of();
        }
    }

    public Session(Draft draft, Function<Snapshot, Listing> lister, Function<Snapshot, Acceptance> accepter) {
        this.draft = draft;
        this.history = new History(draft);
        this.lister = lister;
        this.accepter = accepter;
        lifetime = Lifetime.of(draft);
        seen = draft.state();
        draft.stateProperty().addListener((state, before, after) -> update());
        update();
    }

    private <T> Watched<T> watched(String name, T start) {
        return new Watched<>(this, name, start, this::beat);
    }

    /** Something that is followed may differ. */
    void beat() {
        if (lifetime != null) lifetime.beat();
    }

    /** As long as the session; what follows it for a shorter time is below it. */
    public Lifetime lifetime() {
        return lifetime;
    }

    /** Everything that is known of the new state is set before anybody who follows it is told. */
    private void update() {
        lifetime.together(() -> {
            var now = draft.state();
            if (seen.type() != now.type()) turned.set(new TypeChangeReport(seen, now));
            var rowsDiffer = !Reading.sameRows(seen, now);
            seen = now;
            listing.set(lister.apply(now));
            problems.set(checker.checked(now));
            if (rowsDiffer) forgetRows(now);
            show();
        });
    }

    /** What is known of rows that are gone goes with them. */
    private void forgetRows(Snapshot now) {
        revealed.set(revealed.get().within(now));
        if (lifted.get().stream().anyMatch(ref -> now.find(ref.row()).isEmpty()))
            lifted.set(Set.copyOf(lifted.get().stream().filter(ref -> now.find(ref.row()).isPresent()).toList()));
        if (focus.get() != null && now.find(focus.get().row()).isEmpty()) focus.set(null);
        if (marked.get().stream().anyMatch(pool -> now.find(pool).isEmpty()))
            marked.set(marked.get().stream().filter(pool -> now.find(pool).isPresent()).collect(Collectors.toUnmodifiableSet()));
    }

    private void show() {
        var read = Stream.concat(reading.get().stream(), complaints.get().standing(draft.state()).stream()).toList();
        shown.set(filter.of(problems.get(), revealed.get(), read, draft.state()));
    }

    private void reveal(UnaryOperator<Revealed> act) {
        lifetime.together(() -> {
            revealed.set(act.apply(revealed.get()));
            show();
        });
    }

    /** Another page is looked at; on Review everything that is wrong is shown. */
    public void look(Step at) {
        lifetime.together(() -> {
            var all = new HashSet<>(visited.get());
            if (at != step.get()) all.add(step.get());
            visited.set(Set.copyOf(all));
            step.set(at);
            watching.set(false);
            if (at == Step.REVIEW) checkAll();
        });
    }

    /** Follows a creation instead of one that is followed by now. */
    public Creating follow(Following following) {
        return follow(following, InstantSource.system());
    }

    /** By another clock than the system's. */
    public Creating follow(Following following, InstantSource clock) {
        endFollowing();
        var next = new Creating(this, following, clock);
        creating.set(next);
        next.begin();
        return next;
    }

    /** Ends the following; the creation itself goes on. */
    public void endFollowing() {
        lifetime.together(() -> {
            if (creating.get() != null) creating.get().stop();
            creating.set(null);
            watching.set(false);
        });
    }

    /** The creation that is followed, be it looked at or not, until the user is done with it. */
    public Optional<Creating> creating() {
        return Optional.ofNullable(creating.get());
    }

    /** Whether the window shows the creation in place of the form. */
    public boolean isWatching() {
        return watching.get() && creating.get() != null;
    }

    /** Shows the creation in place of the form, or the form again. */
    public void watch(boolean now) {
        watching.set(now);
    }

    /** Whether nothing on a page stops a submit, be it seen or not. */
    public boolean isComplete(Step page) {
        return answer("isComplete", page, state -> problems.now(state).pieces().stream()
                .noneMatch(piece -> piece.severity() == Severity.ERROR && piece.page() == page.page()));
    }

    public boolean wasVisited(Step at) {
        return visited.get().contains(at);
    }

    /** Another file is open: everything is checked, and what was wrong with reading it is said. */
    public void opened(List<Problem> notes) {
        lifetime.together(() -> {
            begin(notes);
            checkAll();
        });
    }

    /** Another text took the place of the draft, in one step: everything is checked, and what was wrong with reading it is said. */
    public void imported(List<Problem> notes) {
        lifetime.together(() -> {
            reading.set(notes);
            checkAll();
        });
    }

    /** The service refused that draft: what it said stands at its fields and on Review until the draft is another one. */
    public void complained(Snapshot of, List<Problem> said) {
        lifetime.together(() -> {
            complaints.set(new Complaints(of, said));
            show();
        });
    }

    /** A new draft: nothing is red before the user has been there. */
    public void fresh() {
        lifetime.together(() -> begin(List.of()));
    }

    private void begin(List<Problem> notes) {
        history.clear();
        visited.set(Set.of());
        lifted.set(Set.of());
        reading.set(notes);
        turned.set(null);
        pool.set(null);
        marked.set(Set.of());
        focus.set(null);
        reveal(before -> Revealed.NOTHING);
    }

    public void checkAll() {
        reveal(now -> now.all(problems.get()));
    }

    public void typing(Ref field) {
        reveal(now -> now.typing(field, at(field)));
    }

    /** The field was left, or changed by one act such as a click. */
    public void left(Ref field, boolean edited) {
        reveal(now -> {
            var next = now.left(field, edited);
            return edited && field.field().aid() ? next.aided(problems.get(), draft.state()) : next;
        });
    }

    /** The later a field was changed, the higher; -1 for one that was not. */
    public int order(Ref field) {
        return revealed.get().order(field);
    }

    /** What values it takes away, path and value of each. */
    public List<String> repair(Repair repair) {
        var before = draft.state();
        step(repair.act());
        return Lost.between(before, draft.state());
    }

    /** Another state as one step of its own. */
    public void act(Snapshot next) {
        step(state -> next);
    }

    private void step(UnaryOperator<Snapshot> act) {
        history.endTyping();
        draft.edit(act);
        history.endTyping();
    }

    /** Writes the request in the other form. */
    public void write(Contract form) {
        step(state -> Forms.switched(state, form));
    }

    /** Makes it another type of cluster: the same act as choosing that type. */
    public void turn(ClusterType type) {
        step(state -> state.set(0, Catalogue.BASICS.clusterType, type.wire()));
    }

    /** The draft's state as such: whoever reads it follows every edit. */
    public Snapshot state() {
        return answer("state", null, state -> state);
    }

    public boolean canUndo() {
        return answer("canUndo", null, state -> history.canUndo());
    }

    public boolean canRedo() {
        return answer("canRedo", null, state -> history.canRedo());
    }

    /** The state that a step back leads to. */
    public Optional<Snapshot> before() {
        return answer("before", null, state -> history.before());
    }

    /** The state that a step forward leads to. */
    public Optional<Snapshot> after() {
        return answer("after", null, state -> history.after());
    }

    /** Whether the draft is in that very state. */
    public boolean isAt(Snapshot wanted) {
        return answer("isAt", wanted, state -> state == wanted);
    }

    public Acceptance acceptance() {
        return accepter.apply(draft.state());
    }

    /** Whether any warning was accepted. */
    public boolean acceptsAny() {
        return !draft.state().accepted().isEmpty();
    }

    /** How many warnings are still to be looked at, of those that may be seen; what is said of several places is one. */
    public long openWarnings() {
        return openWarnings(shown.get(), null);
    }

    /** @param page null: on all */
    private long openWarnings(Checked of, Form page) {
        if (!acceptsAny()) return of.count(Severity.WARNING, page);
        var acceptance = acceptance();
        var warnings = of.pieces().stream().filter(piece -> piece.severity() == Severity.WARNING && (page == null || piece.page() == page));
        return ProblemGroup.of(warnings.flatMap(piece -> piece.problems().stream()).toList()).stream()
                .filter(group -> !acceptance.covers(group)).count();
    }

    /** What is to be seen on a page of fields. */
    public PageCount count(Step page) {
        return answer("count", page, state -> new PageCount(shown.now(state).count(Severity.ERROR, page.page()),
                openWarnings(shown.now(state), page.page())));
    }

    /** How many problems stop a submit, whether they may be seen or not. */
    public long stopping() {
        return problems.get().count(Severity.ERROR) + (warningsAsErrors.get() ? openWarnings(problems.get(), null) : 0);
    }

    /** Only a warning can: an error stops a submit, a note asks for nothing. */
    public static boolean mayBeAccepted(Problem problem) {
        return problem.severity() == Severity.WARNING;
    }

    /** A link leads there: it is shown whatever the level. */
    public void lift(Ref place) {
        var all = new HashSet<>(lifted.get());
        if (all.add(place.whole())) lifted.set(Set.copyOf(all));
    }

    public boolean isLifted(Ref place) {
        return answer("isLifted", place.whole(), state -> lifted.now(state).contains(place.whole()));
    }

    /** Everything that is wrong, whether it may be seen or not. */
    public Checked problems() {
        return problems.get();
    }

    /** What may be seen now. */
    public Checked shown() {
        return shown.get();
    }

    /** What may be seen now of a place. */
    public List<Problem> at(Ref place) {
        var whole = place.whole();
        return answer("at", whole, state -> shown.now(state).at(whole, state.top(whole.row()).orElse(0)));
    }

    /** What may be seen now of a row of a table of the root, with all that stands in it. */
    public List<Problem> ofPool(long pool) {
        return answer("ofPool", pool, state -> shown.now(state).ofRow(pool));
    }

    /** What may be seen now of the fields of a row, those of rows below it not among them. */
    public List<Problem> in(long row) {
        return answer("in", row, state -> shown.now(state).ofRow(state.top(row).orElse(0)).stream()
                .filter(problem -> problem.at().stream().anyMatch(ref -> ref.field() != null && ref.row() == row)).toList());
    }

    /** What differs from that with which the draft is compared: asked by the tab of Review and by the list in it. */
    public List<ReadText.Change> changes() {
        return changes.of(draft.state(), () -> comparison.get().changes(this));
    }

    /** The request as it would be printed if what the service assumes were written. */
    public Listing assumed() {
        return lister.apply(Presets.written(draft.state()));
    }

    public Listing listing() {
        return listing.get();
    }

    /** Whoever asks follows the answer, and nothing of what it was found by. */
    private <T> T answer(String question, Object about, Function<Snapshot, T> how) {
        return Reading.noted(new Question<>(question, about, how), how.apply(draft.state()));
    }

    /** One and the same if it is asked by the same name about the same thing. */
    private record Question<T>(String name, Object about, Function<Snapshot, T> how) implements Reading.Source<T> {
        @Override
        public T now(Snapshot draft) {
            return how.apply(draft);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Question<?> question && name.equals(question.name) && Objects.equals(about, question.about);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, about);
        }
    }
}
