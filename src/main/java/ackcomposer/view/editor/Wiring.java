package ackcomposer.view.editor;

import ackcomposer.model.Ref;
import ackcomposer.model.Slot;
import ackcomposer.view.session.Session;
import java.util.Objects;
import javafx.scene.Node;

/** Ties an editor to the window: its node id, the field that has the keyboard, and when its problems may show. */
public final class Wiring {
    private Object before;

    private Wiring() {
    }

    /** {@code nodepools[1].count} becomes {@code nodepools__1__count}. */
    public static String nodeId(String path) {
        return path.replace(".", "__").replace("[", "__").replace("]", "");
    }

    public static void attach(Session session, Slot<?> slot, Editor editor, String path) {
        var wiring = new Wiring();
        var ref = slot.ref();
        editor.target().setId("f_" + nodeId(path));
        editor.target().setAccessibleText(session.label(slot.field()));
        session.places.put(ref, editor);
        editor.node().focusWithinProperty().addListener((within, was, is) -> wiring.focus(session, slot, ref, editor, is));
        if (!editor.typed()) slot.addListener((value, old, now) -> session.left(ref, true));
    }

    private void focus(Session session, Slot<?> slot, Ref ref, Editor editor, boolean is) {
        // The cells of a list inside a ComboBox call themselves focused without having the keyboard.
        if (is && !hasKeyboard(editor.node())) return;
        if (is) {
            session.focus.set(ref);
            before = slot.raw();
            if (editor.typed()) session.typing(ref);
        } else {
            session.left(ref, !Objects.equals(before, slot.raw()));
        }
    }

    private static boolean hasKeyboard(Node node) {
        var owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && owner != node) owner = owner.getParent();
        return owner == node;
    }
}
