package ackcomposer.view;

import javafx.scene.Node;

/** A node that is there or not: one that is not takes no room. */
final class Visible {

    private Visible() {
    }

    static void when(boolean shown, Node node) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
