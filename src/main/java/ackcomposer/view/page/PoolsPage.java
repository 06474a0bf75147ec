package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Slot;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Lifetime;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The node pools: a list of them, and the one that is chosen. */
public final class PoolsPage implements Page {
    private final Session session;
    private final Slot<List<Row>> slot;
    private final BorderPane node = new BorderPane();
    private final PoolList list;
    private final StackPane detail = new StackPane();
    private final Map<Long, PoolDetail> details = new HashMap<>();

    public PoolsPage(Session session, Lifetime lifetime) {
        this.session = session;
        this.slot = session.draft.slot(0, NODE_POOLS.nodepools);
        list = new PoolList(session, this);
        node.getStyleClass().add("pools");
        node.setLeft(list);
        node.setCenter(detail);
        slot.addListener((value, before, after) -> choose());
        lifetime.listen(this::choose, session.pool);
        choose();
    }

    List<Values> pools() {
        return slot.get() == null ? List.of() : slot.get().stream().map(Values.class::cast).toList();
    }

    Values chosen() {
        return pools().stream().filter(pool -> Long.valueOf(pool.id()).equals(session.pool.get())).findFirst()
                .orElse(pools().isEmpty() ? null : pools().get(0));
    }

    private void choose() {
        var pool = chosen();
        var shown = pool == null ? empty() : details.computeIfAbsent(pool.id(), id -> new PoolDetail(session, this, id)).node();
        if (detail.getChildren().isEmpty() || detail.getChildren().get(0) != shown) detail.getChildren().setAll(shown);
        refresh(session.draft.state().scope());
    }

    private Region empty() {
        var icon = Icons.of(Feather.SERVER, "empty-icon");
        var words = new Label(session.text("pools.empty"));
        words.setWrapText(true);
        words.getStyleClass().add("empty-words");
        var add = new Button(session.text("pools.add"), Icons.of(Feather.PLUS));
        add.getStyleClass().add("accent");
        add.setOnAction(click -> add());
        var box = new VBox(12, icon, words, add);
        box.getStyleClass().add("empty");
        return box;
    }

    void add() {
        insert(pools().size(), named(Snapshot.freshRow(NODE_POOLS.pool), "pool-" + (pools().size() + 1)));
    }

    void duplicate(Values pool) {
        var name = pool.get(NODE_POOLS.pool.name).orElse("pool");
        insert(pools().indexOf(pool) + 1, named(pool.copy(), name + "-copy"));
    }

    private Values named(Values pool, String wanted) {
        var name = wanted;
        for (var i = 2; taken(name); i++) name = wanted + "-" + i;
        return pool.with(NODE_POOLS.pool.name, name);
    }

    private boolean taken(String name) {
        return pools().stream().anyMatch(pool -> pool.get(NODE_POOLS.pool.name).filter(name::equals).isPresent());
    }

    private void insert(int at, Values pool) {
        var next = new ArrayList<Row>(pools());
        next.add(at, pool);
        slot.set(List.copyOf(next));
        session.pool.set(pool.id());
        details.get(pool.id()).showTab("general");
        session.focus(Ref.to(pool.id(), NODE_POOLS.pool.name));
    }

    void remove(Values pool) {
        var at = pools().indexOf(pool);
        var next = new ArrayList<Row>(pools());
        next.remove(pool);
        session.notice.set(session.text("pools.removed", pool.get(NODE_POOLS.pool.name).orElse("")));
        slot.set(next.isEmpty() ? null : List.copyOf(next));
        session.pool.set(next.isEmpty() ? null : next.get(Math.min(at, next.size() - 1)).id());
        list.requestFocus();
    }

    void move(Values pool, int by) {
        var at = pools().indexOf(pool);
        var to = Math.max(0, Math.min(pools().size() - 1, at + by));
        if (at == to) return;
        var next = new ArrayList<Row>(pools());
        next.add(to, next.remove(at));
        slot.set(List.copyOf(next));
        list.draw();
    }

    /** Chooses the pool and the tab on which a place is edited. */
    public void reach(Ref ref) {
        session.draft.state().find(ref.row()).ifPresent(scope -> scope.chain().stream().filter(values -> values.form() == NODE_POOLS.pool)
                .findFirst().ifPresent(pool -> {
                    session.pool.set(pool.id());
                    details.get(pool.id()).showTab(PoolDetail.tab(scope, ref));
                }));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public void refresh(Scope root) {
        list.draw();
        Visible.when(!pools().isEmpty(), list);
        var pool = chosen();
        if (pool != null && details.containsKey(pool.id())) details.get(pool.id()).refresh(root.into(pool));
    }
}
