package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.session.Session;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The pools by name, each with a digest and its state. Alt+Up and Alt+Down move, Ctrl+D duplicates, Delete removes. */
final class PoolList extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Session session;
    private final PoolsPage page;
    private final VBox items = new VBox();
    private final Label count = new Label();

    PoolList(Session session, PoolsPage page) {
        this.session = session;
        this.page = page;
        setId("np_list");
        getStyleClass().add("pool-list");
        var title = new Label(session.text("step.nodepools"));
        title.getStyleClass().add("card-title");
        count.getStyleClass().add("pill");
        count.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = new Button(session.text("pools.add_short"), Icons.of(Feather.PLUS));
        add.setMinWidth(USE_PREF_SIZE);
        add.setId("np_add");
        add.setOnAction(click -> page.add());
        var head = new HBox(6, title, count, gap, add);
        head.getStyleClass().add("pool-list-head");
        var keys = new Label(session.text("pools.keys"));
        keys.setWrapText(true);
        keys.getStyleClass().add("hint");
        setFocusTraversable(true);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        getChildren().setAll(head, Scrolling.pane(items), keys);
        setAccessibleText(session.text("step.nodepools"));
    }

    void draw() {
        count.setText(Integer.toString(page.pools().size()));
        items.getChildren().setAll(page.pools().stream().map(this::item).toList());
    }

    private Node item(Values pool) {
        var grip = Icons.of(Feather.MORE_VERTICAL, "grip");
        var name = new Label(pool.get(NODE_POOLS.pool.name).orElse(session.text("pools.unnamed")));
        name.getStyleClass().add("pool-name");
        var digest = new Label(PoolDigest.of(session, pool));
        digest.getStyleClass().add("hint");
        digest.setWrapText(true);
        var words = new VBox(1, name, digest);
        HBox.setHgrow(words, Priority.ALWAYS);
        var item = new HBox(8, grip, words, state(pool));
        item.getStyleClass().add("pool-item");
        item.pseudoClassStateChanged(CHOSEN, pool == page.chosen());
        item.setOnMouseClicked(click -> {
            session.pool.set(pool.id());
            requestFocus();
        });
        drag(item, pool);
        return item;
    }

    private void drag(HBox item, Values pool) {
        item.setOnDragDetected(press -> {
            var content = new ClipboardContent();
            content.putString("pool:" + pool.id());
            item.startDragAndDrop(TransferMode.MOVE).setContent(content);
            press.consume();
        });
        item.setOnDragOver(drag -> {
            if (dragged(drag.getDragboard().getString()) != null) drag.acceptTransferModes(TransferMode.MOVE);
        });
        item.setOnDragDropped(drop -> {
            var moved = dragged(drop.getDragboard().getString());
            if (moved != null) page.move(moved, page.pools().indexOf(pool) - page.pools().indexOf(moved));
            drop.setDropCompleted(moved != null);
        });
    }

    private Values dragged(String text) {
        return text == null ? null : page.pools().stream().filter(pool -> text.equals("pool:" + pool.id())).findFirst().orElse(null);
    }

    private Node state(Values pool) {
        var mine = problems(pool);
        var errors = mine.stream().filter(Problem::isError).count();
        var warnings = mine.stream().filter(problem -> problem.severity() == Severity.WARNING).count();
        if (errors + warnings == 0) return Icons.of(Feather.CHECK_CIRCLE, "success");
        var badge = new Label(Long.toString(errors > 0 ? errors : warnings));
        badge.getStyleClass().addAll("badge", errors > 0 ? "error" : "warning");
        badge.setMinWidth(USE_PREF_SIZE);
        return badge;
    }

    private List<Problem> problems(Values pool) {
        return session.shown().get().stream().filter(problem -> problem.at().stream().anyMatch(ref -> isIn(ref, pool))).toList();
    }

    private boolean isIn(Ref ref, Values pool) {
        return session.draft.state().find(ref.row()).map(Scope::chain).filter(chain -> chain.contains(pool)).isPresent();
    }

    private void key(KeyEvent key) {
        var pool = page.chosen();
        if (pool == null) return;
        var at = page.pools().indexOf(pool);
        if (key.isAltDown() && key.getCode() == KeyCode.UP) page.move(pool, -1);
        else if (key.isAltDown() && key.getCode() == KeyCode.DOWN) page.move(pool, 1);
        else if (key.isControlDown() && key.getCode() == KeyCode.D) page.duplicate(pool);
        else if (key.getCode() == KeyCode.DELETE) page.remove(pool);
        else if (key.getCode() == KeyCode.DOWN && at + 1 < page.pools().size()) session.pool.set(page.pools().get(at + 1).id());
        else if (key.getCode() == KeyCode.UP && at > 0) session.pool.set(page.pools().get(at - 1).id());
        else return;
        key.consume();
    }
}
