package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import java.util.Comparator;
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
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;

/** Finds a field by its label in either language, its API path, its help or its value, and goes there. */
final class SearchBox extends HBox {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double ROW = 40;
    private static final int SHOWN = 8;
    private static final int MOST = 60;

    /** In a small window the prompt has the room. */
    void narrow(boolean now) {
        pseudoClassStateChanged(NARROW, now);
        Visible.when(!now, keys);
    }

    /** A place in the draft that was found. */
    private record Hit(Ref ref, Field<?> field, String path, int rank) {
    }

    private final Context context;
    private final TextField field = new TextField();
    private final Label keys = new Label("Ctrl K");
    private final ListView<Hit> list = new ListView<>();
    private final Popup popup = new Popup();

    SearchBox(Context context) {
        this.context = context;
        getStyleClass().addAll("boxed", "search");
        field.setId("search");
        field.setPromptText(context.text("search.prompt", Catalogue.fields().filter(Field::leaf).filter(leaf -> !leaf.aid()).count()));
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
        popup.getContent().add(list);
        popup.setAutoHide(true);
        field.textProperty().addListener((text, before, after) -> find(after));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) popup.hide();
        });
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private ListCell<Hit> cell() {
        var cell = new ListCell<Hit>() {
            @Override
            protected void updateItem(Hit hit, boolean empty) {
                super.updateItem(hit, empty);
                setGraphic(empty ? null : row(hit));
            }
        };
        cell.setOnMousePressed(press -> go(cell.getItem()));
        return cell;
    }

    private VBox row(Hit hit) {
        var name = new Label(context.text("step." + Catalogue.page(hit.field).id()) + "  ›  " + context.label(hit.field));
        var path = new Label(hit.path);
        path.getStyleClass().addAll("mono", "hint");
        return new VBox(1, name, path);
    }

    private void key(KeyEvent key) {
        var selection = list.getSelectionModel();
        switch (key.getCode()) {
            case DOWN -> selection.selectNext();
            case UP -> selection.selectPrevious();
            case ENTER -> go(selection.getSelectedItem());
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        list.scrollTo(Math.max(0, selection.getSelectedIndex() - 2));
        key.consume();
    }

    private void go(Hit hit) {
        if (hit == null) return;
        popup.hide();
        field.clear();
        context.navigator().go(hit.ref);
    }

    private void find(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            popup.hide();
            return;
        }
        var paths = new Paths(context.state());
        list.getItems().setAll(context.state().scopes().stream().flatMap(scope -> hits(scope, wanted, paths))
                .sorted(Comparator.comparingInt(Hit::rank)).limit(MOST).toList());
        list.getSelectionModel().selectFirst();
        list.setPrefSize(Math.max(getWidth(), 420), Math.min(SHOWN, Math.max(1, list.getItems().size())) * ROW + 4);
        var at = localToScreen(getBoundsInLocal());
        if (at != null && !popup.isShowing()) popup.show(this, at.getMaxX() - list.getPrefWidth(), at.getMaxY() + 4);
    }

    private Stream<Hit> hits(Scope scope, String wanted, Paths paths) {
        return Snapshot.fields(scope.row()).stream().filter(Field::leaf).map(found -> {
            var ref = Ref.to(scope.row().id(), found);
            return new Hit(ref, found, paths.of(ref), rank(scope, found, wanted));
        }).filter(hit -> hit.rank < Integer.MAX_VALUE);
    }

    /** Label first, then API name, value, help; the wire value of a secret is never looked at. */
    private static int rank(Scope scope, Field<?> found, String wanted) {
        var labels = Stream.of(Lang.values()).map(lang -> Texts.label(found, lang).toLowerCase(Locale.ROOT)).toList();
        if (labels.stream().anyMatch(label -> label.startsWith(wanted))) return 0;
        if (found.name().startsWith(wanted)) return 1;
        if (labels.stream().anyMatch(label -> label.contains(wanted)) || found.full().contains(wanted)) return 2;
        if (!found.secret() && scope.row().get(found).filter(value -> value.toString().toLowerCase(Locale.ROOT).contains(wanted))
                .isPresent()) return 3;
        var helps = Stream.of(Lang.values()).map(lang -> Texts.fields(lang).find(found.full() + ".help").orElse(""));
        return helps.anyMatch(help -> help.toLowerCase(Locale.ROOT).contains(wanted)) ? 4 : Integer.MAX_VALUE;
    }

}
