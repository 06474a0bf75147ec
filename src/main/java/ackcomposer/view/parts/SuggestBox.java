package ackcomposer.view.parts;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.feather.Feather;

/** A text with a list on offer; anything else may be typed. The list opens with F4, Alt+Down or the arrow and narrows with typing. */
public final class SuggestBox extends HBox {
    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");
    /** Of what stands in place of the text, at both sides. */
    private static final double INSET = 10;
    private static final double GAP = 8;
    private static final int ROWS = 8;
    private static final double ROW_HEIGHT = 26;
    private static final double OF_CODE = 118;
    private static final double OF_PLAIN = 240;
    private static final double OF_NAMED = 350;

    private final TextField field;
    private final Supplier<List<String>> values;
    private final Function<String, String> names;
    private final Function<String, String> shown;
    private final String source;
    /** A window of its own, and most are never opened. */
    private final MadeOnce<Offers> offers = new MadeOnce<>(Offers::new);
    private final Label name = new Label();
    private final Label code = new Label();

    /**
     * @param names  what the list says of a value
     * @param shown  what stands in place of a value while it is not edited; empty: the value itself
     * @param open   what the arrow does
     * @param source where the values come from
     */
    public SuggestBox(TextField field, Supplier<List<String>> values, Function<String, String> names, Function<String, String> shown,
            String open, String source) {
        this.field = field;
        this.values = values;
        this.names = names;
        this.shown = shown;
        this.source = source;
        var arrow = new Button(null, Icons.of(Feather.CHEVRON_DOWN));
        arrow.getStyleClass().addAll("flat", "arrow");
        arrow.setFocusTraversable(false);
        Icons.name(arrow, open);
        arrow.setOnAction(click -> {
            field.requestFocus();
            if (isOpen()) close();
            else open("");
        });
        getStyleClass().addAll("boxed", "suggest");
        HBox.setHgrow(field, Priority.ALWAYS);
        code.getStyleClass().add("mono");
        for (var label : List.of(name, code)) {
            label.getStyleClass().add("shown");
            label.setManaged(false);
            label.setMouseTransparent(true);
        }
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) close();
            showName();
        });
        field.textProperty().addListener((text, before, after) -> {
            if (isOpen()) offers.get().fill(after);
            showName();
        });
        showName();
        new LateChildren(this).setAll(List.of(field, arrow, name, code));
    }

    /** While it is not edited a code that has a name is shown by that, with the code behind it where there is room. */
    private void showName() {
        var text = field.getText() == null ? "" : field.getText();
        var now = shown.apply(text);
        var isNamed = !field.isFocused() && !now.isEmpty();
        name.setText(now);
        code.setText(text);
        name.setVisible(isNamed);
        code.setVisible(isNamed);
        requestLayout();
        pseudoClassStateChanged(NAMED, isNamed);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var room = field.getWidth() - 2 * INSET;
        var first = Math.min(room, Math.ceil(name.prefWidth(-1)));
        var rest = Math.ceil(code.prefWidth(-1));
        name.resizeRelocate(field.getLayoutX() + INSET, field.getLayoutY(), first, field.getHeight());
        var fits = first + GAP + rest <= room;
        code.resizeRelocate(field.getLayoutX() + INSET + first + GAP, field.getLayoutY(), fits ? rest : 0, field.getHeight());
    }

    /** Whether values are on offer below that field, so that Enter takes one. */
    public static boolean isOpenAt(Object field) {
        return field instanceof TextField text && text.getParent() instanceof SuggestBox box && box.isOpen();
    }

    public static boolean isWithin(Object field) {
        return field instanceof TextField text && text.getParent() instanceof SuggestBox;
    }

    /** The mark of the one that is set, its code, and behind all codes the names. */
    private final class Cell extends ListCell<String> {
        private final Label code = new Label();
        private final Label name = new Label();
        private final StackPane mark = new StackPane();
        private final HBox entry = new HBox(8, mark, code, name);

        private Cell() {
            code.getStyleClass().add("mono");
            mark.setMinWidth(Icons.MARK);
            mark.setPrefWidth(Icons.MARK);
            entry.setAlignment(Pos.CENTER_LEFT);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setOnMousePressed(press -> {
                if (!isEmpty()) take(getItem());
            });
        }

        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            var words = empty ? null : names.apply(item);
            setText(words);
            setGraphic(empty ? null : entry);
            if (empty) return;
            var isNamed = !words.equals(item);
            code.setText(item);
            code.setMinWidth(isNamed ? OF_CODE : 0);
            name.setText(words.startsWith(item) ? words.substring(item.length()).strip() : words);
            Visible.when(isNamed, name);
            mark.getChildren().setAll(field.getText().equals(item) ? List.of(Icons.of(Feather.CHECK, "current")) : List.of());
        }
    }

    private void key(KeyEvent key) {
        if (!isOpen()) {
            if (key.getCode() == KeyCode.F4 || key.getCode() == KeyCode.DOWN && key.isAltDown()) {
                open("");
                key.consume();
            }
            return;
        }
        var list = offers.get().list;
        var selection = list.getSelectionModel();
        switch (key.getCode()) {
            case DOWN -> {
                // The list counts its first row as focused before anything is selected, and would leave it out.
                if (selection.isEmpty()) selection.selectFirst();
                else selection.selectNext();
            }
            case UP -> selection.selectPrevious();
            case ENTER -> take(selection.getSelectedItem());
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex()));
        key.consume();
    }

    private void take(String value) {
        if (value != null) field.setText(value);
        field.end();
        close();
    }

    private boolean isOpen() {
        return offers.isMade() && offers.get().isShowing();
    }

    private void close() {
        if (offers.isMade()) offers.get().hide();
    }

    private void open(String filter) {
        offers.get().open(filter);
    }

    /** The list, with where its values come from below it. */
    private final class Offers extends Popup {
        private final ListView<String> list = new ListView<>();

        private Offers() {
            list.getStyleClass().add("suggestions");
            list.setFocusTraversable(false);
            list.setCellFactory(view -> new Cell());
            list.setFixedCellSize(ROW_HEIGHT);
            var origin = new Label(source);
            origin.getStyleClass().add("suggest-source");
            var box = new VBox(list, origin);
            box.getStyleClass().add("suggest-box");
            getContent().add(box);
            setAutoHide(true);
            // Else the shadow would push the list aside.
            setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        }

        private void open(String filter) {
            fill(filter);
            Bounds at = SuggestBox.this.localToScreen(SuggestBox.this.getBoundsInLocal());
            if (at == null || list.getItems().isEmpty()) return;
            list.setPrefWidth(Math.max(SuggestBox.this.getWidth(), areNamed() ? OF_NAMED : OF_PLAIN));
            show(SuggestBox.this, at.getMinX(), at.getMaxY() + 2);
            // The value that is set is marked, and in view.
            list.scrollTo(Math.max(0, list.getItems().indexOf(field.getText()) - 2));
        }

        private boolean areNamed() {
            return list.getItems().stream().anyMatch(value -> !names.apply(value).equals(value));
        }

        private void fill(String filter) {
            var wanted = filter.toLowerCase(Locale.ROOT);
            list.getItems().setAll(values.get().stream().filter(value -> value.toLowerCase(Locale.ROOT).contains(wanted)).toList());
            list.setPrefHeight(Math.min(ROWS, Math.max(1, list.getItems().size())) * ROW_HEIGHT + 4);
            if (list.getItems().isEmpty()) hide();
        }
    }
}
