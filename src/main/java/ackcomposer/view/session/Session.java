package ackcomposer.view.session;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.TypeChangeReport;
import ackcomposer.model.Draft;
import ackcomposer.model.Forms;
import ackcomposer.model.History;
import ackcomposer.model.Lost;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.rules.Repair;
import ackcomposer.view.editor.Editor;
import ackcomposer.view.problem.AcceptLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What one window works on and looks at: the draft, what is known of it, and where the user is. */
public final class Session {
    private static final int MOST_LOST = 3;

    public final Draft draft;
    public final History history;
    public final ObjectProperty<Lang> lang = new SimpleObjectProperty<>(this, "lang", Lang.EN);
    public final ObjectProperty<Level> level = new SimpleObjectProperty<>(this, "level", Level.COMMON);
    public final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.ALL.get(0));
    /** The field that has the keyboard, or had it last. */
    public final ObjectProperty<Ref> focus = new SimpleObjectProperty<>(this, "focus");
    /** A place to go to; whoever shows it takes it. */
    public final ObjectProperty<Ref> target = new SimpleObjectProperty<>(this, "target");
    public final ObjectProperty<Long> pool = new SimpleObjectProperty<>(this, "pool");
    /** The last change of the type of cluster, until it is dismissed. */
    public final ObjectProperty<TypeChangeReport> turned = new SimpleObjectProperty<>(this, "turned");
    /** The migration report is asked for; whoever shows it takes it. */
    public final BooleanProperty report = new SimpleBooleanProperty(this, "report");
    /** The lines of the field in use are asked for; whoever shows them takes it. */
    public final BooleanProperty preview = new SimpleBooleanProperty(this, "preview");
    public final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    public final StringProperty fileName = new SimpleStringProperty(this, "fileName");
    public final BooleanProperty changed = new SimpleBooleanProperty(this, "changed");
    public final StringProperty notice = new SimpleStringProperty(this, "notice");
    public final Set<Step> visited = new HashSet<>();
    /** Where fields are edited now. */
    public final Map<Ref, Editor> places = new HashMap<>();

    private final Function<Snapshot, Listing> lister;
    private final ReadOnlyObjectWrapper<Listing> listing = new ReadOnlyObjectWrapper<>(this, "listing");
    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private ReadOnlyObjectWrapper<List<Problem>> shown = new ReadOnlyObjectWrapper<>(this, "shown", List.of());
    private ReadOnlyObjectWrapper<Snapshot> seen = new ReadOnlyObjectWrapper<>(this, "seen");
    private final ObjectProperty<List<Problem>> reading = new SimpleObjectProperty<>(this, "reading", List.of());
    private final Function<Snapshot, Acceptance> accepter;
    private Acceptance acceptance;
    private final Checker checker = new Checker();
    public final Reveal reveal = new Reveal();
    private final Set<Ref> lifted = new HashSet<>();

    public Session(Draft draft, Function<Snapshot, Listing> lister, Function<Snapshot, Acceptance> accepter) {
        this.draft = draft;
        this.history = new History(draft);
        this.lister = lister;
        this.accepter = accepter;
        draft.stateProperty().addListener((state, before, after) -> update());
        step.addListener((value, before, after) -> moved(before, after));
        update();
    }

    /** The window is built anew: what listens on behalf of its old nodes is let go with them. */
    public void renew() {
        shown = new ReadOnlyObjectWrapper<>(this, "shown", shown.get());
        seen = new ReadOnlyObjectWrapper<>(this, "seen", draft.state());
        release();
    }

    /** The pages are built anew: the editors of the old ones are let go. */
    public void release() {
        places.clear();
        draft.release();
    }

    private void update() {
        if (seen.get() != null && seen.get().type() != draft.state().type()) turned.set(new TypeChangeReport(seen.get(), draft.state()));
        acceptance = accepter.apply(draft.state());
        listing.set(lister.apply(draft.state()));
        problems.set(checker.problems(draft.state()));
        show();
        seen.set(draft.state());
    }

    private void moved(Step before, Step after) {
        visited.add(before);
        if (after == Step.REVIEW) checkAll();
        else show();
    }

    private void show() {
        var now = new ArrayList<Problem>();
        problems.get().stream().filter(reveal::shows).forEach(now::add);
        reading.get().stream().filter(note -> draft.state().find(note.at().get(0).row()).isPresent()).forEach(now::add);
        shown.set(List.copyOf(now));
    }

    /** Another file is open: everything is checked, and what was wrong with reading it is said. */
    public void opened(List<Problem> notes) {
        history.clear();
        visited.clear();
        reveal.clear();
        lifted.clear();
        reading.set(notes);
        turned.set(null);
        pool.set(null);
        reveal.all(problems.get());
        show();
    }

    /** A new draft: nothing is red before the user has been there. */
    public void fresh() {
        opened(List.of());
        reveal.clear();
        show();
    }

    public void checkAll() {
        reveal.all(problems.get());
        show();
    }

    public void typing(Ref field) {
        reveal.typing(field, shown.get());
    }

    /** The field was left, or changed by one act such as a click. */
    public void left(Ref field, boolean edited) {
        reveal.left(field, edited);
        if (edited && field.field().aid()) reveal.aided(problems.get(), draft.state());
        show();
    }

    /** What it takes away is said, with the way back. */
    public void repair(Repair repair) {
        var before = draft.state();
        step(repair.act());
        var lost = Lost.between(before, draft.state());
        if (!lost.isEmpty()) notice.set(text("repair.lost", String.join("; ", lost.stream().limit(MOST_LOST).toList()), Math.max(0, lost.size() - MOST_LOST)));
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

    public Acceptance acceptance() {
        return acceptance;
    }

    /** Only a warning can: an error stops a submit, a note asks for nothing. */
    public static boolean mayBeAccepted(Problem problem) {
        return problem.severity() == Severity.WARNING;
    }

    /** Warnings that are still to be looked at. */
    public long openWarnings(List<Problem> among) {
        return among.stream().filter(Session::mayBeAccepted).filter(warning -> acceptance.note(warning).isEmpty()).count();
    }

    /** Goes to the place and shows it, whatever the level. */
    public void go(Ref ref) {
        lifted.add(ref.whole());
        step.set(Step.of(ref, draft.state()));
        target.set(null);
        target.set(ref);
    }

    /** Gives the keyboard to a field that is on screen, once it is laid out. */
    public void focus(Ref ref) {
        Platform.runLater(() -> {
            var editor = places.get(ref);
            if (editor != null) editor.target().requestFocus();
        });
    }

    public String help(Field<?> field) {
        return Texts.fields(lang.get()).find(field.full() + ".help").orElse("");
    }

    public boolean isLifted(Ref ref) {
        return lifted.contains(ref);
    }

    public ReadOnlyObjectProperty<List<Problem>> problems() {
        return problems.getReadOnlyProperty();
    }

    /** Those that may be seen now. */
    public ReadOnlyObjectProperty<List<Problem>> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The draft's state, for nodes of this window to follow. */
    public ReadOnlyObjectProperty<Snapshot> seen() {
        return seen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Listing> listing() {
        return listing.getReadOnlyProperty();
    }

    public String text(String key, Object... args) {
        return Texts.of(Session.class, lang.get()).get(key, args);
    }

    public String textOrNothing(String key) {
        return Texts.of(Session.class, lang.get()).find(key).orElse("");
    }

    public String label(Field<?> field) {
        return Texts.label(field, lang.get());
    }
}
