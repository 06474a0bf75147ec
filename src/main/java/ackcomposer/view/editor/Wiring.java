package ackcomposer.view.editor;

import ackcomposer.model.Slot;
import ackcomposer.view.session.Context;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;

/** Ties an editor to the window: its node id, the field that has the keyboard, and when its problems may show. */
public final class Wiring {
    private final Context context;
    private final Slot<?> slot;
    private final Editor editor;
    /** When it got the keyboard, or was last acted on. */
    private Object before;

    private Wiring(Context context, Slot<?> slot, Editor editor) {
        this.context = context;
        this.slot = slot;
        this.editor = editor;
        before = slot.raw();
    }

    /** {@code nodepools[1].count} becomes {@code nodepools__1__count}. */
    public static String nodeId(String path) {
        return path.replace(".", "__").replace("[", "__").replace("]", "");
    }

    public static void attach(Context context, Slot<?> slot, Editor editor, String path) {
        var wiring = new Wiring(context, slot, editor);
        editor.target().setId("f_" + nodeId(path));
        editor.target().setAccessibleText(spoken(context, context.label(slot.field()), editor.target()));
        context.controls().put(slot.ref(), editor.node(), editor.target());
        if (editor.target() instanceof TextInputControl text) FieldMenu.inText(text, context, slot);
        editor.node().focusWithinProperty().addListener((within, was, is) -> wiring.focus(is));
        if (!editor.typed()) context.watch(wiring::acted);
    }

    /** A button says of which field it is, and what it does there. */
    private static String spoken(Context context, String label, Node target) {
        return target instanceof ButtonBase button ? context.text("field.button", label, button.getText()) : label;
    }

    /** A click is an edit that is finished. */
    private void acted() {
        var now = slot.raw();
        if (Objects.equals(now, before)) return;
        before = now;
        context.session().left(slot.ref(), true);
    }

    private void focus(boolean is) {
        // The cells of a list inside a ComboBox call themselves focused without having the keyboard.
        if (is && !hasKeyboard(editor.node())) return;
        if (is) {
            context.session().focus.set(slot.ref());
            before = slot.raw();
            if (editor.typed()) context.session().typing(slot.ref());
        } else {
            context.session().left(slot.ref(), !Objects.equals(before, slot.raw()));
        }
    }

    private static boolean hasKeyboard(Node node) {
        var owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && owner != node) owner = owner.getParent();
        return owner == node;
    }
}
