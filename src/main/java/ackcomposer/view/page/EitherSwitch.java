package ackcomposer.view.page;

import ackcomposer.catalogue.field.Either;
import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Choosing;
import ackcomposer.model.Slot;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Watched;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Which of two fields is used; what the other one holds is kept and not sent. */
final class EitherSwitch extends VBox {
    private final Context context;
    private final Either pair;
    private final Slot<String> first;
    private final Slot<String> second;
    private final Watched<Field<String>> chosen;

    EitherSwitch(Context context, Either pair, long row) {
        this.context = context;
        this.pair = pair;
        first = context.draft().slot(row, pair.first());
        second = context.draft().slot(row, pair.second());
        chosen = new Watched<>(context.session(), "chosen", pair.first());
        context.watch(this::follow);
        var label = new Label(context.text("login.how"));
        label.getStyleClass().add("field-label");
        var box = SegmentedEditor.box(List.of(pair.first(), pair.second()), context::label, chosen::get, null, field -> {
            chosen.set(field);
            context.draft().edit(state -> Choosing.either(state, row, pair, field));
        }, context);
        getStyleClass().add("field");
        getChildren().setAll(label, box);
    }

    /** The one that holds something is used; where neither does, the one that was chosen last. */
    private void follow() {
        if (first.raw() != null) chosen.set(pair.first());
        else if (second.raw() != null) chosen.set(pair.second());
    }

    /** A field that is not chosen is shown only while it holds something, or where a link led to it. */
    boolean hides(Field<?> field) {
        var slot = field == pair.first() ? first : field == pair.second() ? second : null;
        return slot != null && chosen.get() != field && slot.raw() == null && !context.session().isLifted(slot.ref());
    }
}
