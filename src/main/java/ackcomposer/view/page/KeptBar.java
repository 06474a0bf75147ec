package ackcomposer.view.page;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.PlainValue;
import ackcomposer.view.session.Session;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a row, with those below it, keeps and does not send because it does not apply now: how much, what, and the way to be rid of it. */
final class KeptBar extends VBox {
    private record Kept(Values row, Field<?> field) {
    }

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
        draw();
    }

    private void discard() {
        var next = session.draft.state();
        for (var one : kept()) next = next.edit(one.row().id(), values -> values.withParked(one.field(), null));
        session.act(next);
    }

    /** Of the row and of those below it. */
    private List<Kept> kept() {
        return session.draft.state().scopes().stream().filter(scope -> scope.chain().stream().anyMatch(values -> values.id() == row))
                .flatMap(scope -> scope.row().parkedFields().filter(mine).map(field -> new Kept(scope.row(), field))).toList();
    }

    void refresh(Scope scope) {
        row = scope.row().id();
        var count = kept().size();
        Visible.when(count > 0, this);
        words.setText(session.text("kept.count", count));
        draw();
    }

    private void draw() {
        list.getChildren().clear();
        if (list.isVisible()) kept().forEach(one -> list.addRow(list.getRowCount(), new Label(session.label(one.field())), Labels.wrapped(shown(one.field(), one.row()), "mono")));
    }

    private String shown(Field<?> field, Values values) {
        var value = values.parked(field).orElseThrow();
        return value instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof Row ? session.text("kept.rows", rows.size()) : PlainValue.of(field, value);
    }
}
