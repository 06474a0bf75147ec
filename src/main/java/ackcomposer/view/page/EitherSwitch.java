package ackcomposer.view.page;

import ackcomposer.catalogue.field.Either;
import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Choosing;
import ackcomposer.model.Slot;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.session.Session;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Which of two fields is used; what the other one holds is kept and not sent. */
final class EitherSwitch extends VBox {
    private final Session session;
    private final Either pair;
    private final Slot<String> first;
    private final Slot<String> second;
    private final ObjectProperty<Field<String>> chosen = new SimpleObjectProperty<>();

    EitherSwitch(Session session, Either pair, long row, Runnable changed) {
        this.session = session;
        this.pair = pair;
        first = session.draft.slot(row, pair.first());
        second = session.draft.slot(row, pair.second());
        follow();
        first.addListener((value, before, after) -> follow());
        second.addListener((value, before, after) -> follow());
        var label = new Label(session.text("login.how"));
        label.getStyleClass().add("field-label");
        var box = SegmentedEditor.box(List.of(pair.first(), pair.second()), session::label, chosen::get, null, field -> {
            chosen.set(field);
            session.draft.edit(state -> Choosing.either(state, row, pair, field));
            changed.run();
        }, chosen);
        getStyleClass().add("field");
        getChildren().setAll(label, box);
    }

    private void follow() {
        if (first.raw() != null) chosen.set(pair.first());
        else if (second.raw() != null) chosen.set(pair.second());
        else if (chosen.get() == null) chosen.set(pair.first());
    }

    /** A field that is not chosen is shown only while it holds something, or where a link led to it. */
    boolean hides(Field<?> field) {
        var slot = field == pair.first() ? first : field == pair.second() ? second : null;
        return slot != null && chosen.get() != field && slot.raw() == null && !session.isLifted(slot.ref());
    }
}
