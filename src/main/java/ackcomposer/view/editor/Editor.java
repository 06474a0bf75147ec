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
 * @param acts   what belongs to the head of its card, where it is alone in it, else below it; null: nothing does
 */
public record Editor(Region node, Node target, boolean typed, boolean wide, Region acts) {

    static Editor typed(Region node, Node target) {
        return new Editor(node, target, true, false, null);
    }

    public static Editor acted(Region node, Node target) {
        return new Editor(node, target, false, false, null);
    }

    Editor across() {
        return new Editor(node, target, typed, true, acts);
    }

    Editor with(Region more) {
        return new Editor(node, target, typed, wide, more);
    }
}
