package ackcomposer.view.shell;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Finder;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.feather.Feather;

/** Finds a field and goes there; what it searches, {@link Finder} says. The first Escape clears it, the second leaves it. */
final class SearchBox extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");
    private static final double ROW = 42;
    private static final double WIDTH = 480;
    private static final int SHOWN = 8;
    private static final int MOST = 60;

    private final Context context;
    private final Runnable leave;
    private final TextField field = new TextField();
    private final Label keys = new Label("Ctrl K");
    private final ListView<Finder.Hit> list = new ListView<>();
    private final Popup popup = new Popup();

    /** @param leave gives the keyboard back to where it was */
    SearchBox(Context context, Runnable leave) {
        this.context = context;
        this.leave = leave;
        getStyleClass().addAll("boxed", "search");
        field.setId("search");
        field.setPromptText(context.text("search.prompt", Finder.count()));
        field.setAccessibleText(context.text("search.name"));
        keys.getStyleClass().add("keys");
        keys.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(Icons.of(Feather.SEARCH), field, keys);
        list.getStyleClass().add("suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(context.text("search.none")));
        list.setCellFactory(view -> cell());
        var box = new VBox(list);
        box.getStyleClass().addAll("suggest-box", "search-hits");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        // Else the first Escape would only close the list.
        popup.setHideOnEscape(false);
        // Else the shadow would push the list aside.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_RIGHT);
        field.textProperty().addListener((text, before, after) -> find(after));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) popup.hide();
        });
    }

    /** In a small window the prompt has the room, and in a very small one there is room for a word. */
    void narrow(boolean now, boolean tiny) {
        pseudoClassStateChanged(NARROW, now);
        pseudoClassStateChanged(TINY, tiny);
        field.setPromptText(tiny ? context.text("search.short") : context.text("search.prompt", Finder.count()));
        Visible.when(!now, keys);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private ListCell<Finder.Hit> cell() {
        var cell = new ListCell<Finder.Hit>() {
            @Override
            protected void updateItem(Finder.Hit hit, boolean empty) {
                super.updateItem(hit, empty);
                setGraphic(empty ? null : row(hit));
            }
        };
        cell.setOnMousePressed(press -> go(cell.getItem()));
        return cell;
    }

    private VBox row(Finder.Hit hit) {
        var name = new TextFlow(Labels.text(context.text("step." + Catalogue.page(hit.ref().field()).id()) + " › "));
        name.getChildren().addAll(marked(hit.label()));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        var value = new Label(hit.value());
        value.getStyleClass().addAll("mono", "muted", "hit-value");
        value.setMaxWidth(WIDTH / 2);
        var path = new Label(hit.path());
        path.getStyleClass().addAll("mono", "hint");
        HBox.setHgrow(path, Priority.ALWAYS);
        path.setMaxWidth(Double.MAX_VALUE);
        path.setMinWidth(0);
        var level = new Label(hit.isBeyondLevel() ? context.text("level." + hit.field().level().name().toLowerCase(Locale.ROOT)) : "");
        level.getStyleClass().add("hint");
        level.setMinWidth(USE_PREF_SIZE);
        return new VBox(1, new HBox(8, name, value), new HBox(8, path, level));
    }

    /** What is searched for stands out in the label. */
    private List<Text> marked(String label) {
        var low = label.toLowerCase(Locale.ROOT);
        for (var word : field.getText().strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            var at = word.isEmpty() ? -1 : low.indexOf(word);
            if (at < 0) continue;
            var match = Labels.text(label.substring(at, at + word.length()));
            match.getStyleClass().add("strong");
            // An empty text in the flow would take the first letter of what stands behind it for its own.
            return Stream.of(Labels.text(label.substring(0, at)), match, Labels.text(label.substring(at + word.length())))
                    .filter(text -> !text.getText().isEmpty()).toList();
        }
        return List.of(Labels.text(label));
    }

    private void key(KeyEvent key) {
        var selection = list.getSelectionModel();
        switch (key.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case ENTER -> go(selection.getSelectedItem());
            case ESCAPE -> {
                if (field.getText().isEmpty()) leave.run();
                else field.clear();
            }
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - 2));
        key.consume();
    }

    private void go(Finder.Hit hit) {
        if (hit == null) return;
        popup.hide();
        field.clear();
        context.navigator().go(hit.ref());
    }

    private void find(String text) {
        if (text.isBlank()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(new Finder(context).find(text).stream().limit(MOST).toList());
        list.getSelectionModel().selectFirst();
        list.setPrefSize(WIDTH, Math.min(SHOWN, Math.max(1, list.getItems().size())) * ROW + 4);
        var at = localToScreen(getBoundsInLocal());
        if (at != null && !popup.isShowing()) popup.show(this, at.getMaxX(), at.getMaxY() + 4);
    }
}
