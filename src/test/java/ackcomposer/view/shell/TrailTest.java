package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.session.Step;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The way back leads through the pages in the order in which they were left. */
class TrailTest {
    private final Trail trail = new Trail();

    @Test
    void theLastPageThatWasLeftComesFirst() {
        var field = new Region();
        trail.leave(Step.ALL.get(0), field);
        trail.leave(Step.ALL.get(3), null);
        assertThat(trail.back()).contains(new Trail.Place(Step.ALL.get(3), null));
        assertThat(trail.back()).contains(new Trail.Place(Step.ALL.get(0), field));
        assertThat(trail.back()).isEmpty();
    }

    @Test
    void onlyTheLastFiftyAreKept() {
        trail.leave(Step.REVIEW, null);
        for (var i = 0; i < 50; i++) trail.leave(Step.ALL.get(0), null);
        for (var i = 0; i < 50; i++) assertThat(trail.back()).contains(new Trail.Place(Step.ALL.get(0), null));
        assertThat(trail.back()).as("the first one is let go").isEmpty();
    }
}
