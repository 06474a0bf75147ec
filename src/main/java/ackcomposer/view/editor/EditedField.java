package ackcomposer.view.editor;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Foreign;
import ackcomposer.model.Slot;
import ackcomposer.model.Withheld;
import ackcomposer.view.session.Context;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** A field of a row while it is edited: its slot, and the window that it is edited in. */
public record EditedField<T>(Context context, Slot<T> slot) {
    private static final PseudoClass PRESET = PseudoClass.getPseudoClass("preset");

    Field<T> field() {
        return slot.field();
    }

    String text(String key, Object... args) {
        return context.text(key, args);
    }

    /** The human name of a wire value. */
    String named(String value) {
        return Texts.value(field(), value, context.lang());
    }

    /** Values on offer, given the rest of the row. */
    List<String> suggested() {
        return slot.draft().state().find(slot.ref().row()).map(scope -> field().suggested(scope.row())).orElse(field().suggested());
    }

    /** What stands in the field when nothing typed fits: the JSON of a wrong type, nothing for a secret. */
    String foreign() {
        if (slot.raw() instanceof Withheld) return "";
        return slot.raw() instanceof Foreign foreign && !field().secret() ? foreign.shown() : "";
    }

    /** What stands in the empty field: what the service assumes, else words of its own, else an example, which says that it is one. */
    String prompt() {
        var preset = field().preset().map(Object::toString).filter(text -> !text.isEmpty());
        if (preset.isPresent()) return preset.get();
        var own = Texts.fields(context.lang()).find(field().full() + ".prompt");
        if (own.isPresent()) return own.get();
        if (field().kind() == Kind.WHOLE) return text("prompt.unset");
        return field().kind() == Kind.STRINGS || field().example().isEmpty() ? "" : example(field().example());
    }

    String example(String value) {
        return text("prompt.example", value);
    }

    /** Does it now, and again whenever something differs that it read. */
    public void watch(Runnable act) {
        context.watch(act);
    }

    /** Marks a node while the value shown is not one that was set. */
    public void markPreset(Node node) {
        watch(() -> node.pseudoClassStateChanged(PRESET, slot.raw() == null));
    }
}
