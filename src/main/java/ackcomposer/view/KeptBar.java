package ackcomposer.view;

import ackcomposer.catalogue.Field;
import ackcomposer.catalogue.Row;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a row keeps and does not send because it does not apply now: how much, what, and the way to be rid of it. */
final class KeptBar extends VBox {
    private final Session session;
    private final Predicate<Field<?>> mine;
    private final Label words = Labels.wrapped("");
    private final Hyperlink show = new Hyperlink();
    private final GridPane list = new GridPane();
    private long row;

    KeptBar(Session session, Predicate<Field<?>> mine) {
        super(4);
        this.session = session;
        this.mine = mine;
        setId("kept");
        getStyleClass().addAll("bar", "note");
        show.setId("kept_show");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(click -> open(!list.isVisible()));
        var discard = new Hyperlink(session.text("kept.discard"));
        discard.setId("kept_discard");
        discard.setMinWidth(USE_PREF_SIZE);
        discard.setOnAction(click -> discard());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        list.setId("kept_list");
        list.getStyleClass().add("kept-list");
        getChildren().setAll(new HBox(10, words, show, discard), list);
        open(false);
    }

    private void open(boolean now) {
        Visible.when(now, list);
        show.setText(session.text(now ? "kept.hide" : "kept.show"));
    }

    private void discard() {
        session.act(session.draft.state().edit(row, values -> {
            var next = values;
            for (var field : kept(values)) next = next.withParked(field, null);
            return next;
        }));
    }

    private List<Field<?>> kept(Values values) {
        return values.parkedFields().<Field<?>>map(field -> field).filter(mine).toList();
    }

    void refresh(Scope scope) {
        row = scope.row().id();
        var fields = kept(scope.row());
        Visible.when(!fields.isEmpty(), this);
        words.setText(session.text("kept.count", fields.size()));
        list.getChildren().clear();
        fields.forEach(field -> list.addRow(list.getRowCount(), new Label(session.label(field)), Labels.wrapped(shown(field, scope.row()), "mono")));
    }

    private String shown(Field<?> field, Values values) {
        var value = values.parked(field).orElseThrow();
        return value instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof Row ? session.text("kept.rows", rows.size()) : Plain.of(field, value);
    }
}
