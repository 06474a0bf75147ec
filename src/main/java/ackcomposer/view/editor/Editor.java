package ackcomposer.view.editor;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * A control, or a few of them, in which one field is edited.
 *
 * @param node   what is laid out
 * @param target what takes the keyboard, and has the field's node id
 * @param typed  values come letter by letter, so that an error waits until the field is left
 * @param wide   it takes the whole width of its card
 */
public record Editor(Region node, Node target, boolean typed, boolean wide) {

    static Editor typed(Region node, Node target) {
        return new Editor(node, target, true, false);
    }

    public static Editor acted(Region node, Node target) {
        return new Editor(node, target, false, false);
    }

    Editor across() {
        return new Editor(node, target, typed, true);
    }
}
