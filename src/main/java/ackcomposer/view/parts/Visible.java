package ackcomposer.view.parts;

import javafx.scene.Node;

/** A node that is there or not: one that is not takes no room. */
public final class Visible {

    private Visible() {
    }

    public static void when(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
