package ackcomposer.view.shell;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Finder;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/** What a search found, in a list below where it is typed. */
final class SearchHits {
    private static final double ROW = 42;
    private static final double WIDTH = 480;
    private static final int SHOWN = 8;
    private static final int MOST = 60;

    private final Context context;
    private final Consumer<Finder.Hit> go;
    private final ListView<Finder.Hit> list = new ListView<>();
    private final Popup popup = new Popup();
    private String typed = "";

    /** @param go to one of them */
    SearchHits(Context context, Consumer<Finder.Hit> go) {
        this.context = context;
        this.go = go;
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
    }

    /** What is found for that text, the first of it chosen, below a node in the window. */
    void show(String text, Node below) {
        typed = text;
        list.getItems().setAll(new Finder(context).find(text).stream().limit(MOST).toList());
        list.getSelectionModel().selectFirst();
        list.setPrefSize(WIDTH, Math.min(SHOWN, Math.max(1, list.getItems().size())) * ROW + 4);
        var at = below.localToScreen(below.getBoundsInLocal());
        if (at != null && !popup.isShowing()) popup.show(below, at.getMaxX(), at.getMaxY() + 4);
    }

    void hide() {
        popup.hide();
    }

    /** Where nothing is searched for, Enter leads nowhere. */
    void clear() {
        hide();
        list.getItems().clear();
    }

    void next() {
        list.getSelectionModel().selectNext();
        scroll();
    }

    void previous() {
        list.getSelectionModel().selectPrevious();
        scroll();
    }

    private void scroll() {
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
    }

    /** To the one that is chosen, if one is. */
    void take() {
        take(list.getSelectionModel().getSelectedItem());
    }

    private void take(Finder.Hit hit) {
        if (hit != null) go.accept(hit);
    }

    private ListCell<Finder.Hit> cell() {
        var cell = new ListCell<Finder.Hit>() {
            @Override
            protected void updateItem(Finder.Hit hit, boolean empty) {
                super.updateItem(hit, empty);
                setGraphic(empty ? null : row(hit));
            }
        };
        cell.setOnMousePressed(press -> take(cell.getItem()));
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
        level.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(1, new HBox(8, name, value), new HBox(8, path, level));
    }

    /** What is searched for stands out in the label. */
    private List<Text> marked(String label) {
        var low = label.toLowerCase(Locale.ROOT);
        for (var word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
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
}
