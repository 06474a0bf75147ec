package ackcomposer.view.session;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One step of the wizard.
 *
 * @param page null for the last one, Review
 */
public record Step(String id, Form page) {
    public static final Step REVIEW = new Step("review", null);
    public static final List<Step> ALL = Stream.concat(Catalogue.PAGES.stream().map(page -> new Step(page.id(), page)), Stream.of(REVIEW))
            .toList();

    public int number() {
        return ALL.indexOf(this) + 1;
    }

    /** Where an opened file needs the user first. */
    public static Step firstWithErrors(Session session) {
        return session.problems().all().stream().filter(Problem::isError).map(problem -> of(problem, session.draft.state()))
                .min(Comparator.comparing(Step::number)).orElse(ALL.get(0));
    }

    public static Step of(Form page) {
        return ALL.stream().filter(step -> step.page == page).findFirst().orElse(REVIEW);
    }

    /** Where a place is edited; unknown members of the root are shown with the basics. */
    public static Step of(Ref ref, Snapshot snapshot) {
        if (ref.field() != null) return of(Catalogue.page(ref.field()));
        return snapshot.find(ref.row()).flatMap(scope -> scope.row().form().table())
                .map(table -> of(Catalogue.page(table))).orElse(ALL.get(0));
    }

    public static Step of(Problem problem, Snapshot snapshot) {
        return of(problem.at().get(0), snapshot);
    }

    // In words, as in model.Ref.

    @Override
    public boolean equals(Object other) {
        return other instanceof Step step && id.equals(step.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether a cluster of this kind has no use for the page. */
    public boolean unused(Snapshot snapshot) {
        return page == Catalogue.MASTERS && snapshot.type() != ClusterType.DEDICATED;
    }
}
