package ackcomposer.view.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Children of a pane, each of which joins it when it is first to be seen, at its place among the others, and stays from then on. What is
 * in a scene has a skin and looks up its styles whether it is seen or not, and half of a page is not.
 */
public final class LateChildren {
    private final Pane pane;
    private final List<Node> all = new ArrayList<>();
    private final InvalidationListener joining = shown -> join();

    public LateChildren(Pane pane) {
        this.pane = pane;
    }

    /** In place of those there were. */
    public void setAll(List<? extends Node> nodes) {
        all.forEach(node -> node.visibleProperty().removeListener(joining));
        all.clear();
        pane.getChildren().clear();
        nodes.forEach(this::add);
    }

    /** As the last. */
    public void add(Node node) {
        all.add(node);
        if (node.isVisible()) join();
        else node.visibleProperty().addListener(joining);
    }

    public void remove(Node node) {
        node.visibleProperty().removeListener(joining);
        all.remove(node);
        pane.getChildren().remove(node);
    }

    private void join() {
        var children = pane.getChildren();
        var at = 0;
        for (var node : all) {
            var is = children.indexOf(node);
            if (is >= 0) at = is + 1;
            else if (node.isVisible()) {
                node.visibleProperty().removeListener(joining);
                children.add(at++, node);
            }
        }
    }
}
