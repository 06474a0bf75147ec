package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Slot;
import ackcomposer.model.Snapshot;
import ackcomposer.view.session.Context;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** What can be done with any field: a right click beside its control, or Alt+Enter in it; in a cell Alt+Enter only. */
public final class FieldMenu {
    private final Context context;
    private final Slot<?> slot;

    private FieldMenu(Context context, Slot<?> slot) {
        this.context = context;
        this.slot = slot;
    }

    /** For a field with its label around it; a control may have a menu of its own. */
    public static void on(Region box, Context context, Slot<?> slot) {
        box.setOnContextMenuRequested(asked -> {
            new FieldMenu(context, slot).made().show(box, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        byKeys(box, context, slot);
    }

    /** As a new draft has the field: nothing, where the service then assumes its preset. */
    public static void reset(Context context, Ref place) {
        if (place.field() == null || place.field().kind() == Kind.ROWS || context.state().find(place.row()).isEmpty()) return;
        var menu = new FieldMenu(context, context.draft().slot(place.row(), place.field()));
        if (menu.canReset()) menu.act(menu.withStart(place.field()));
    }

    private boolean canReset() {
        return slot.field().start().isPresent() || slot.field().preset().isPresent();
    }

    static void byKeys(Region control, Context context, Slot<?> slot) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER || !key.isAltDown()) return;
            new FieldMenu(context, slot).made().show(control, Side.BOTTOM, 0, 0);
            key.consume();
        });
    }

    /**
     * For the text in which a field is typed: what goes with any text, and behind it what goes with the field; made when it is asked for.
     */
    static void inText(TextInputControl text, Context context, Slot<?> slot) {
        var menu = new FieldMenu(context, slot);
        text.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                asked -> text.setContextMenu(TextMenu.of(text, context, menu.items())));
    }

    private ContextMenu made() {
        return new ContextMenu(items().toArray(MenuItem[]::new));
    }

    private List<MenuItem> items() {
        var field = slot.field();
        var reset = item("reset", () -> act(withStart(field)));
        reset.setDisable(!canReset());
        var clear = item("clear", () -> act(context.state().set(slot.ref().row(), field, null)));
        clear.setDisable(slot.raw() == null);
        var json = item("json", () -> context.navigator().lines(slot.ref()));
        var state = context.state();
        json.setDisable(slot.raw() == null || field.places(state.contract(), state.type()).isEmpty());
        var name = item("name", () -> copy(path().substring(path().lastIndexOf('.') + 1)));
        var path = item("path", () -> copy(path()));
        List.of(name, path).forEach(item -> item.setDisable(field.aid()));
        var all = new ArrayList<>(List.of(reset, clear, new SeparatorMenuItem(), name, path, new SeparatorMenuItem(), json));
        if (field.owner() == NODE_POOLS.pool && state.root().rows(NODE_POOLS.nodepools).size() > 1 && field != NODE_POOLS.pool.name)
            all.add(item("transfer", () -> context.navigator().transfer(slot.ref().row(), field)));
        return all;
    }

    /** In the form of the request that is written now. */
    private String path() {
        return new Paths(context.state()).of(slot.ref());
    }

    private void act(Snapshot next) {
        context.session().act(next);
        context.session().left(slot.ref(), true);
    }

    /** Nothing, where the service then assumes its preset; else what a new draft begins with. */
    private <T> Snapshot withStart(Field<T> field) {
        return context.state().set(slot.ref().row(), field, field.preset().isPresent() ? null : field.start().orElse(null));
    }

    private MenuItem item(String key, Runnable act) {
        var item = new MenuItem(context.text("field.menu." + key));
        item.setId("field_" + key);
        item.setOnAction(click -> act.run());
        return item;
    }

    private static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
