package ackcomposer.view.session;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * Which problems may be shown. A field shows what is wrong with it once it was left after a change, or once everything
 * was checked; while it is being typed in, what was shown may go, but nothing new comes.
 */
public final class Reveal {
    private final Set<Ref> places = new HashSet<>();
    /** In the order in which they were changed. */
    private final Set<Ref> changed = new LinkedHashSet<>();
    /** The last of them: where a conflict is said may move though what is wrong is the same. */
    public final ObjectProperty<Ref> last = new SimpleObjectProperty<>(this, "last");
    private Ref typed;
    private Set<String> shownBefore = Set.of();

    /** Everything that is wrong now is shown: a file was opened, Review or "Check all" was used. */
    void all(List<Problem> problems) {
        problems.forEach(problem -> problem.at().forEach(ref -> places.add(ref.whole())));
    }

    /** A checking aid is set to learn what is wrong with the values that are there. */
    void aided(List<Problem> problems, Snapshot state) {
        all(problems.stream().filter(problem -> problem.places().stream()
                .allMatch(ref -> state.find(ref.row()).filter(scope -> scope.isSet(ref.field())).isPresent())).toList());
    }

    void clear() {
        places.clear();
        changed.clear();
        last.set(null);
        typed = null;
    }

    /** The field is typed in from now on. */
    void typing(Ref field, List<Problem> shown) {
        if (field.equals(typed)) return;
        typed = field;
        shownBefore = shown.stream().filter(problem -> problem.concerns(field)).map(Reveal::sense).collect(Collectors.toSet());
    }

    /** The field was left; after a change, what is wrong with it is shown. */
    void left(Ref field, boolean edited) {
        if (edited) {
            places.add(field);
            changed.remove(field);
            changed.add(field);
            last.set(field);
        }
        if (field.equals(typed)) typed = null;
    }

    /** The later a field was changed, the higher; -1 for one that was not. */
    public int changed(Ref field) {
        return List.copyOf(changed).indexOf(field);
    }

    boolean shows(Problem problem) {
        if (typed != null && problem.concerns(typed)) return shownBefore.contains(sense(problem));
        return problem.at().stream().anyMatch(ref -> places.contains(ref.whole()))
                || problem.severity() == Severity.NOTE;
    }

    private static String sense(Problem problem) {
        return problem.rule() + problem.words().key();
    }
}
