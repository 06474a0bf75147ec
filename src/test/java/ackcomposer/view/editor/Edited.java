package ackcomposer.view.editor;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Foreign;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The editor that suits a field, tied to its window as on a page, with another control below it. */
final class Edited<T> {
    static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    final Rig rig;
    final Ref place;
    private final Field<T> field;
    private final Button elsewhere = Rig.call(Button::new);
    private Editor editor;

    private Edited(Rig rig, long row, Field<T> field) {
        this.rig = rig;
        this.field = field;
        place = Ref.to(row, field);
        rig.show(context -> {
            editor = Editors.of(context, row, field);
            Wiring.attach(context, context.draft().slot(row, field), editor, field.path());
            return new VBox(editor.node(), elsewhere);
        });
    }

    /** In the sample request. */
    static <T> Edited<T> of(Field<T> field) {
        return of(valid(), 0, field);
    }

    static <T> Edited<T> of(Field<T> field, T value) {
        return of(valid().set(0, field, value), 0, field);
    }

    static <T> Edited<T> of(Snapshot draft, long row, Field<T> field) {
        return new Edited<>(Rig.of(draft), row, field);
    }

    static Snapshot valid() {
        return Samples.read(Samples.valid());
    }

    Editor editor() {
        return editor;
    }

    Region node() {
        return editor.node();
    }

    Node target() {
        return editor.target();
    }

    <N extends Node> N part(Class<N> type) {
        return parts(type).get(0);
    }

    <N extends Node> List<N> parts(Class<N> type) {
        return Rig.all(node(), type);
    }

    Object value() {
        return rig.value(place);
    }

    void set(T value) {
        rig.set(place, field, value);
    }

    /** A value of a wrong type, as a file may bring it. */
    void foreign(JsonNode json) {
        rig.act(() -> rig.session.draft.edit(state -> state.edit(place.row(), values -> values.with(field, new Foreign(json)))));
    }

    void undo() {
        rig.act(rig.session.history::undo);
    }

    boolean canRedo() {
        return Rig.call(rig.session::canRedo);
    }

    void focus() {
        rig.focus(target());
    }

    /** The keyboard goes elsewhere. */
    void leave() {
        rig.focus(elsewhere);
    }

    List<String> words() {
        return Rig.words(node());
    }

    boolean showsProblems() {
        return !Rig.call(() -> rig.session.at(place)).isEmpty();
    }
}
