package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class LateChildrenTest {
    private final Pane pane = new Pane();
    private final LateChildren children = new LateChildren(pane);
    private final Node a = new Region();
    private final Node b = new Region();
    private final Node c = new Region();
    private final Node d = new Region();

    private static void hide(Node... nodes) {
        for (var node : nodes) Visible.when(false, node);
    }

    @Test
    void onlyThoseThatAreSeenAreThere() {
        hide(b, d);
        children.setAll(List.of(a, b, c, d));
        assertThat(pane.getChildren()).containsExactly(a, c);
    }

    @Test
    void eachJoinsAtItsPlaceInWhateverOrderTheyAreShown() {
        hide(a, b, d);
        children.setAll(List.of(a, b, c, d));
        Visible.when(true, d);
        assertThat(pane.getChildren()).containsExactly(c, d);
        Visible.when(true, b);
        assertThat(pane.getChildren()).containsExactly(b, c, d);
        Visible.when(true, a);
        assertThat(pane.getChildren()).containsExactly(a, b, c, d);
    }

    @Test
    void whoWasSeenOnceStays() {
        hide(b);
        children.setAll(List.of(a, b));
        Visible.when(true, b);
        hide(a, b);
        Visible.when(true, b);
        assertThat(pane.getChildren()).containsExactly(a, b);
    }

    @Test
    void oneMoreIsTheLast() {
        hide(b, c);
        children.setAll(List.of(a, b));
        children.add(c);
        children.add(d);
        assertThat(pane.getChildren()).containsExactly(a, d);
        Visible.when(true, c);
        Visible.when(true, b);
        assertThat(pane.getChildren()).containsExactly(a, b, c, d);
    }

    @Test
    void whoIsTakenOutDoesNotJoin() {
        hide(b);
        children.setAll(List.of(a, b, c));
        children.remove(a);
        children.remove(b);
        Visible.when(true, b);
        assertThat(pane.getChildren()).containsExactly(c);
    }

    @Test
    void thoseOfBeforeDoNotJoin() {
        hide(b, d);
        children.setAll(List.of(a, b));
        children.setAll(List.of(c, d));
        assertThat(pane.getChildren()).containsExactly(c);
        Visible.when(true, b);
        Visible.when(true, d);
        assertThat(pane.getChildren()).containsExactly(c, d);
    }
}
