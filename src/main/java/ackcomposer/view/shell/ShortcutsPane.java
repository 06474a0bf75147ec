package ackcomposer.view.shell;

import ackcomposer.view.dialog.CloseRow;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.session.Context;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All keys on a sheet: those of the menus as they stand there, and those of lists and tables. */
final class ShortcutsPane extends VBox {
    /** Keys that have a meaning where the keyboard is, and so no place in a menu. */
    private static final List<String> ELSEWHERE = List.of("field_menu", "suggest", "cidr", "rows_add", "rows_duplicate", "rows_remove",
            "rows_move", "pools_move", "pools_mark", "pools_duplicate", "pools_remove", "unset", "drawer");
    private static final double MOST_BODY = 460;

    private final CloseRow close;

    ShortcutsPane(Context context, MenuBar menus, Runnable closed) {
        getStyleClass().addAll("dialog", "shortcuts");
        setId("shortcuts");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(context.text("shortcuts.title"));
        title.getStyleClass().add("dialog-title");
        var left = column();
        menus.getMenus().forEach(menu -> {
            var items = menu.getItems().stream().filter(item -> item.getAccelerator() != null).toList();
            if (items.isEmpty()) return;
            head(left, menu.getText().replace("_", "").replaceAll("\\(.\\)$", ""));
            items.forEach(item -> row(left, name(item), item.getAccelerator().getDisplayText()));
        });
        head(left, context.text("shortcuts.elsewhere"));
        ELSEWHERE.forEach(key -> row(left, context.text("shortcuts." + key), context.text("shortcuts." + key + ".keys")));
        var scroll = Scrolling.upTo(MOST_BODY, left);
        scroll.setFocusTraversable(true);
        close = new CloseRow(context, "shortcuts_close", closed);
        getChildren().setAll(title, scroll, close);
    }

    /** The name of the act, not of the step that it would take back now. */
    private static String name(MenuItem item) {
        var text = item.getText();
        var colon = text.indexOf(": ");
        return colon < 0 ? text : text.substring(0, colon);
    }

    private static GridPane column() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-rows");
        var names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, new ColumnConstraints());
        return grid;
    }

    private static void head(GridPane grid, String words) {
        var head = new Label(words);
        head.getStyleClass().add("card-title");
        grid.add(head, 0, grid.getRowCount(), 2, 1);
    }

    private static void row(GridPane grid, String words, String keys) {
        var pressed = new Label(keys);
        pressed.getStyleClass().add("keys");
        pressed.setMinWidth(USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), Labels.wrapped(words), pressed);
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }
}
