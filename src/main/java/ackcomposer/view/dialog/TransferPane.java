package ackcomposer.view.dialog;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Ref;
import ackcomposer.model.Transfer;
import ackcomposer.model.Values;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.PlainValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Values of one pool, those that are chosen, written into other pools, those that are chosen, as one step. */
public final class TransferPane extends VBox {
    private static final double BODY = 320;
    private static final int MOST_LETTERS = 60;

    private final Context context;
    private final long pool;
    private final Map<Field<?>, CheckBox> fields = new LinkedHashMap<>();
    private final Map<Long, CheckBox> pools = new LinkedHashMap<>();
    private final Button apply;
    private final Runnable close;

    /**
     * Offers the values of a pool.
     *
     * @param field chosen at first, be it set or not; null: none
     */
    public TransferPane(Context context, long pool, Field<?> field, Runnable close) {
        this.context = context;
        this.pool = pool;
        this.close = close;
        getStyleClass().addAll("dialog", "transfer");
        setId("transfer");
        setMaxHeight(USE_PREF_SIZE);
        var row = context.state().find(pool).orElseThrow().row();
        for (var each : NODE_POOLS.pool.fields()) if (each != NODE_POOLS.pool.name && (isOffered(row, each) || each == field))
            fields.put(each, box("transfer_" + each.name(), context.label(each), value(row, each), each == field));
        var marked = context.session().marked.get();
        for (var other : others())
            pools.put(other.id(), box("transfer_into_" + pools.size(), name(other), "", marked.isEmpty() || marked.contains(other.id())));
        var body = new HBox(20, part("transfer.values", List.copyOf(fields.values())), part("transfer.into", List.copyOf(pools.values())));
        body.getStyleClass().add("dialog-body");
        var foot = new ApplyRow(context, "transfer", this::apply, close);
        apply = foot.apply;
        getChildren().setAll(Labels.wrapped(context.text("transfer.title", name(row)), "dialog-title"), body, foot);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) close.run();
        });
        show();
    }

    /** What is set, in any form; objects are written with their members. */
    private static boolean isOffered(Values row, Field<?> field) {
        return field.leaf() ? row.raw(field) != null : row.raw(field) instanceof List<?>;
    }

    private List<Values> others() {
        return context.state().root().rows(NODE_POOLS.nodepools).stream().filter(row -> row.id() != pool).toList();
    }

    private String name(Values row) {
        return row.get(NODE_POOLS.pool.name).orElse(context.text("pools.unnamed"));
    }

    private String value(Values row, Field<?> field) {
        var raw = row.raw(field);
        if (raw == null) return context.text("changes.absent");
        if (raw instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Values)
            return context.text("transfer.rows", list.size());
        var words = PlainValue.of(field, raw).replaceAll("\\R", " ");
        return words.length() > MOST_LETTERS ? words.substring(0, MOST_LETTERS - 1) + "…" : words;
    }

    private CheckBox box(String id, String words, String value, boolean isChosen) {
        var box = new CheckBox(value.isEmpty() ? words : words + " · " + value);
        box.setId(id);
        box.setMnemonicParsing(false);
        box.setSelected(isChosen);
        box.setMinWidth(0);
        box.setWrapText(true);
        box.setOnAction(click -> show());
        return box;
    }

    private VBox part(String key, List<CheckBox> boxes) {
        var head = new Label(context.text(key));
        head.getStyleClass().add("field-label");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var list = new VBox(6, boxes.toArray(CheckBox[]::new));
        list.getStyleClass().add("transfer-list");
        ScrollPane scroll = Scrolling.pane(list);
        scroll.setPrefViewportHeight(BODY);
        var part = new VBox(6, new HBox(10, head, gap, turn("transfer.all", boxes, true), turn("transfer.none", boxes, false)), scroll);
        HBox.setHgrow(part, Priority.ALWAYS);
        part.setMinWidth(0);
        part.setPrefWidth(300);
        return part;
    }

    private Hyperlink turn(String key, List<CheckBox> boxes, boolean on) {
        var link = new Hyperlink(context.text(key));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(click -> {
            boxes.forEach(box -> box.setSelected(on));
            show();
        });
        return link;
    }

    private static <K> List<K> chosen(Map<K, CheckBox> boxes) {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).collect(Collectors.toList());
    }

    private void show() {
        var into = chosen(pools).size();
        apply.setText(context.text("transfer.apply", chosen(fields).size(), into));
        apply.setDisable(into == 0 || chosen(fields).isEmpty());
    }

    private void apply() {
        var into = chosen(pools);
        var next = Transfer.of(context.state(), pool, chosen(fields), into);
        close.run();
        context.session().act(next);
        into.forEach(target -> chosen(fields).forEach(field -> context.session().left(Ref.to(target, field), true)));
        context.navigator().did(context.text("transfer.done", into.size()));
    }

    @Override
    public void requestFocus() {
        fields.values().stream().findFirst().ifPresent(CheckBox::requestFocus);
    }
}
