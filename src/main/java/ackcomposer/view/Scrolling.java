package ackcomposer.view;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Brings a node into view. */
final class Scrolling {

    private Scrolling() {
    }

    /** Into the upper third, unless it is in view already. */
    static void to(Node node) {
        var parent = node.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) parent = parent.getParent();
        if (!(parent instanceof ScrollPane scroll) || !(scroll.getContent() instanceof Region content)) return;
        var at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var room = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) return;
        var top = scroll.getVvalue() * room;
        var height = scroll.getViewportBounds().getHeight();
        if (at.getMinY() >= top + 24 && at.getMaxY() <= top + height - 24) return;
        scroll.setVvalue(Math.max(0, Math.min(1, (at.getMinY() - height / 3) / room)));
    }
}
