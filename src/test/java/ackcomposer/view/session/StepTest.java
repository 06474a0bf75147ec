package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Draft;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import org.junit.jupiter.api.Test;

/** A step is where a place is edited; the last one is Review. */
class StepTest {
    private final Snapshot draft = Samples.read(Samples.valid());
    private final long pool = draft.root().rows(NODE_POOLS.nodepools).get(0).id();

    private static Step firstOf(Snapshot state) {
        return Step.firstWithErrors(new Session(new Draft(state), now -> Listing.EMPTY, now -> null));
    }

    @Test
    void everyPageIsOneAndReviewIsTheLast() {
        assertThat(Step.ALL).hasSize(Catalogue.PAGES.size() + 1).endsWith(Step.REVIEW).doesNotHaveDuplicates();
        for (var i = 0; i < Step.ALL.size(); i++) assertThat(Step.ALL.get(i).number()).isEqualTo(i + 1);
        Catalogue.PAGES.forEach(page -> assertThat(Step.of(page).page()).isSameAs(page));
        assertThat(Step.of((Form) null)).isSameAs(Step.REVIEW);
    }

    /** Steps are keys, and each is written out what makes two of them one. */
    @Test
    void twoStepsAreOneByTheirId() {
        for (var step : Step.ALL) {
            var same = new Step(step.id(), step.page());
            assertThat(same).isEqualTo(step).hasSameHashCodeAs(step);
            assertThat(same.number()).isEqualTo(step.number());
            assertThat(Step.ALL).filteredOn(same::equals).containsExactly(step);
        }
        assertThat(Step.REVIEW).isNotEqualTo("review");
    }

    @Test
    void aPlaceIsEditedOnThePageOfItsFieldOrOfItsTable() {
        assertThat(Step.of(Ref.to(0, BASICS.name), draft)).isEqualTo(Step.of(BASICS));
        assertThat(Step.of(Ref.to(pool, NODE_POOLS.pool.name), draft)).isEqualTo(Step.of(NODE_POOLS));
        assertThat(Step.of(Ref.unknown(pool, "odd"), draft)).isEqualTo(Step.of(NODE_POOLS));
        assertThat(Step.of(Ref.unknown(0, "odd"), draft)).isEqualTo(Step.ALL.get(0));
        assertThat(Step.of(Ref.unknown(-5, "odd"), draft)).as("a row that is gone").isEqualTo(Step.ALL.get(0));
    }

    @Test
    void theFirstWithErrorsIsTheFirstInOrder() {
        assertThat(firstOf(draft)).isEqualTo(Step.ALL.get(0));
        var bad = draft.set(pool, NODE_POOLS.pool.name, "_");
        assertThat(firstOf(bad)).isEqualTo(Step.of(NODE_POOLS));
        assertThat(firstOf(bad.set(0, BASICS.name, "_"))).isEqualTo(Step.of(BASICS));
    }

    @Test
    void aWarningLeadsNowhere() {
        var warned = draft.set(pool, NODE_POOLS.pool.type, "edge");
        assertThat(new Session(new Draft(warned), now -> Listing.EMPTY, now -> null).problems().all())
                .isNotEmpty().noneMatch(Problem::isError);
        assertThat(firstOf(warned)).isEqualTo(Step.ALL.get(0));
        assertThat(firstOf(warned.set(0, BASICS.name, "_"))).isEqualTo(Step.of(BASICS));
    }

    @Test
    void onlyADedicatedClusterHasUseForThePageOfMasters() {
        assertThat(Step.of(MASTERS).unused(draft)).isFalse();
        assertThat(Step.of(MASTERS).unused(Samples.read(Samples.managed()))).isTrue();
        assertThat(Step.REVIEW.unused(Samples.read(Samples.managed()))).isFalse();
        assertThat(Step.of(BASICS).unused(Samples.read(Samples.managed()))).isFalse();
    }
}
