package ackcomposer.view.page;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Row;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.PlainValue;
import ackcomposer.view.session.Watched;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    private final Context context;
    private final long row;
    private final Predicate<Field<?>> mine;
    private final Label words = Labels.wrapped("");
    private final Hyperlink show = new Hyperlink();
    private final GridPane list = new GridPane();
    private final Watched<Boolean> open;

    private KeptBar(Context context, long row, Predicate<Field<?>> mine) {
        super(4);
        this.context = context;
        this.row = row;
        this.mine = mine;
        open = new Watched<>(context.session(), "open", false);
        setId("kept");
        getStyleClass().addAll("bar", "note");
        show.setId("kept_show");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(click -> open.set(!open.get()));
        var discard = new Hyperlink(context.text("kept.discard"));
        discard.setId("kept_discard");
        discard.setMinWidth(USE_PREF_SIZE);
        discard.setOnAction(click -> discard());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        list.setId("kept_list");
        list.getStyleClass().add("kept-list");
        getChildren().setAll(new HBox(10, words, show, discard), list);
        context.watch(this::draw);
    }

    /** Of the fields of a page, in whichever row. */
    static KeptBar of(Context context, Form page) {
        return new KeptBar(context, 0, field -> Catalogue.page(field) == page);
    }

    /** Of all fields of a row, with those of rows below it. */
    static KeptBar of(Context context, long row) {
        return new KeptBar(context, row, field -> true);
    }

    private void discard() {
        var next = context.state();
        for (var one : kept()) next = next.edit(one.row().id(), values -> values.withParked(one.field(), null));
        context.session().act(next);
    }

    /** Of the row and of those below it, as far as they hold such fields. */
    private List<Kept> kept() {
        return context.state().find(row).map(this::kept).orElseGet(Stream::of).toList();
    }

    private Stream<Kept> kept(Scope scope) {
        var own = scope.row().parkedFields().filter(mine).map(field -> new Kept(scope.row(), field));
        var below = scope.row().form().tables().stream().filter(mine).flatMap(table -> Snapshot.rows(scope, table)).flatMap(this::kept);
        return Stream.concat(own, below);
    }

    private void draw() {
        var kept = kept();
        Visible.when(!kept.isEmpty(), this);
        words.setText(context.text("kept.count", kept.size()));
        show.setText(context.text(open.get() ? "kept.hide" : "kept.show"));
        Visible.when(open.get(), list);
        list.getChildren().clear();
        if (open.get()) kept.forEach(one -> list.addRow(list.getRowCount(), new Label(context.label(one.field())),
                Labels.wrapped(shown(one.field(), one.row()), "mono")));
    }

    private String shown(Field<?> field, Values values) {
        var value = values.parked(field).orElseThrow();
        return value instanceof List<?> rows && !rows.isEmpty() && rows.get(0) instanceof Row ? context.text("kept.rows", rows.size())
                : PlainValue.of(field, value);
    }
}
