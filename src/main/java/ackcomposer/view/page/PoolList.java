package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.RowCell;
import ackcomposer.view.parts.Rows;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.PageCount;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The pools by name, each with a digest and its state. Alt+Up and Alt+Down move, Ctrl+D duplicates, Delete removes. */
final class PoolList extends VBox {
    private static final String DRAGGED = "pool:";
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Context context;
    private final PoolsPage page;
    private final Rows<Values> pools = new Rows<>();
    private final ListView<Values> items = new ListView<>(pools);
    private final Label count = new Label();

    PoolList(Context context, PoolsPage page) {
        this.context = context;
        this.page = page;
        setId("np_list");
        getStyleClass().add("pool-list");
        var title = new Label(context.text("step.nodepools"));
        title.getStyleClass().add("card-title");
        count.getStyleClass().add("pill");
        count.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = new Button(context.text("pools.add_short"), Icons.of(Feather.PLUS));
        add.setMinWidth(USE_PREF_SIZE);
        add.setId("np_add");
        add.setOnAction(click -> page.add());
        var head = new HBox(6, title, count, gap, add);
        head.getStyleClass().add("pool-list-head");
        var keys = new FlowPane(10, 0);
        Stream.of(context.text("pools.keys").split(" · ")).forEach(words -> {
            var one = new Label(words);
            one.getStyleClass().add("hint");
            keys.getChildren().add(one);
        });
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        items.getStyleClass().add("pool-items");
        items.setFocusTraversable(false);
        items.setMinHeight(0);
        items.setCellFactory(view -> new Cell());
        VBox.setVgrow(items, Priority.ALWAYS);
        getChildren().setAll(head, items, keys);
        setAccessibleText(context.text("step.nodepools"));
        context.watch(() -> {
            pools.show(page.pools());
            count.setText(Integer.toString(pools.size()));
        });
    }

    /** Only pools that are seen are drawn; each follows what it shows. */
    private final class Cell extends RowCell<Values> {
        private Context ofItem;
        private long shown = -1;

        @Override
        protected void updateItem(Values pool, boolean empty) {
            super.updateItem(pool, empty);
            var id = empty || pool == null ? -1 : pool.id();
            if (id == shown) return;
            if (ofItem != null) ofItem.lifetime().end();
            ofItem = id < 0 ? null : context.below();
            shown = id;
            show(id < 0 ? null : item(ofItem, id));
        }
    }

    private Node item(Context of, long id) {
        var name = new Label();
        name.getStyleClass().add("pool-name");
        var digest = Labels.unbroken(new Label());
        digest.getStyleClass().add("hint");
        Labels.tipWhereCut(digest);
        Labels.tipWhereCut(name);
        var words = new VBox(1, name, digest);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var mark = Icons.of(Feather.CHECK_SQUARE, "pool-mark");
        var item = new HBox(8, grip(), words);
        item.getStyleClass().add("pool-item");
        of.watch(() -> PoolsPage.POOLS.find(of.state(), id).ifPresent(pool -> {
            name.setText(pool.get(NODE_POOLS.pool.name).orElse(of.text("pools.unnamed")));
            digest.setText(PoolDigest.of(of, pool));
        }));
        of.watch(() -> {
            var state = state(of.session().ofPool(id));
            if (item.getChildren().size() > 2) item.getChildren().remove(2);
            item.getChildren().add(state);
        });
        of.watch(() -> item.pseudoClassStateChanged(CHOSEN, page.chosen().filter(pool -> pool.id() == id).isPresent()));
        of.watch(() -> {
            var isMarked = of.session().marked.get().contains(id);
            item.pseudoClassStateChanged(MARKED, isMarked);
            // A label takes no notice of an icon of its that is shown only later.
            name.setGraphic(isMarked ? mark : null);
        });
        item.setOnMouseClicked(click -> {
            if (click.isShortcutDown()) page.mark(id);
            else if (click.isShiftDown()) page.markTo(id);
            else {
                of.session().marked.set(Set.of());
                of.session().pool.set(id);
            }
            requestFocus();
        });
        drag(item, id);
        return item;
    }

    /** Two rows of three dots: what can be dragged, beside the three dots that are a menu. */
    private static Region grip() {
        var grip = new Region();
        grip.getStyleClass().add("grip");
        return grip;
    }

    private void drag(HBox item, long pool) {
        item.setOnDragDetected(press -> {
            var content = new ClipboardContent();
            content.putString(DRAGGED + pool);
            item.startDragAndDrop(TransferMode.MOVE).setContent(content);
            press.consume();
        });
        item.setOnDragOver(drag -> {
            if (dragged(drag.getDragboard().getString()).isPresent()) drag.acceptTransferModes(TransferMode.MOVE);
        });
        item.setOnDragDropped(drop -> {
            var moved = dragged(drop.getDragboard().getString());
            moved.ifPresent(id -> page.move(id, position(pool) - position(id)));
            drop.setDropCompleted(moved.isPresent());
        });
    }

    private int position(long pool) {
        return context.state().position(pool);
    }

    private Optional<Long> dragged(String text) {
        return page.pools().stream().map(Values::id).filter(id -> (DRAGGED + id).equals(text)).findFirst();
    }

    private static Node state(List<Problem> mine) {
        var count = PageCount.of(mine);
        var errors = count.errors();
        var warnings = count.warnings();
        if (errors + warnings == 0) return Icons.of(Feather.CHECK_CIRCLE, "success");
        var badge = new Label(Long.toString(errors > 0 ? errors : warnings));
        badge.getStyleClass().addAll("badge", errors > 0 ? "error" : "warning");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private void key(KeyEvent key) {
        var pool = page.chosen().map(Values::id).orElse(null);
        if (pool == null) return;
        var at = position(pool);
        if (key.isAltDown() && key.getCode() == KeyCode.UP) page.move(pool, -1);
        else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) page.move(pool, 1);
        else if (key.isControlDown() && key.getCode() == KeyCode.D) page.duplicateChosen();
        else if (key.getCode() == KeyCode.DELETE) page.removeChosen();
        else if (key.getCode() == KeyCode.SPACE) page.mark(pool);
        else if (key.getCode() == KeyCode.ESCAPE && !context.session().marked.get().isEmpty()) context.session().marked.set(Set.of());
        else if (key.getCode() == KeyCode.DOWN && at + 1 < page.pools().size()) choose(at + 1);
        else if (key.getCode() == KeyCode.UP && at > 0) choose(at - 1);
        else return;
        key.consume();
    }

    private void choose(int at) {
        context.session().pool.set(page.pools().get(at).id());
        items.scrollTo(at);
    }
}
