package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.model.PoolNames;
import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.model.Values;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The node pools: a list of them, and the one that is chosen. Only that one has controls. */
public final class PoolsPage implements Page {
    static final Table POOLS = new Table(0, NODE_POOLS.nodepools);

    private final Context context;
    private final BorderPane node = new BorderPane();
    private final PoolList list;
    private final PoolStrip strip;
    /** What the strip follows, while it is shown. */
    private final Context ofStrip;
    private final StackPane detail = new StackPane();
    /** The tab that was open in each pool. */
    private final Map<Long, String> tabs = new HashMap<>();
    private PoolDetail shown;

    public PoolsPage(Context context) {
        this.context = context;
        ofStrip = context.below();
        list = new PoolList(context, this);
        strip = new PoolStrip(ofStrip, this);
        node.getStyleClass().add("pools");
        node.setLeft(list);
        node.setCenter(detail);
        context.watch(() -> {
            Visible.when(!pools().isEmpty(), list);
            Visible.when(!pools().isEmpty(), strip);
        });
        context.watch(this::choose);
    }

    List<Values> pools() {
        return POOLS.rows(context.state());
    }

    /** The one that is chosen, else the first; empty where there is none. */
    Optional<Values> chosen() {
        var id = context.session().pool.get();
        return (id == null ? Optional.<Values>empty() : POOLS.find(context.state(), id)).or(() -> pools().stream().findFirst());
    }

    private void choose() {
        var id = chosen().map(Values::id).orElse(null);
        if (shown != null && id != null && shown.id() == id) return;
        Reading.apart(() -> show(id));
    }

    private void show(Long id) {
        if (shown != null) end(shown);
        tabs.keySet().removeIf(pool -> context.state().find(pool).isEmpty());
        shown = id == null ? null : new PoolDetail(context.below(), this, id, tabs.getOrDefault(id, PoolDetail.FIRST_TAB));
        detail.getChildren().setAll(shown == null ? empty() : shown.node());
        if (id != null) lookAt(id);
    }

    /** Of what another pool has in use the help and the request would go on speaking. */
    private void lookAt(long pool) {
        var session = context.session();
        if (session.step.get() != Step.of(NODE_POOLS) || session.focus.get() != null && isWithin(session.focus.get(), pool)) return;
        session.focus.set(Ref.to(pool, NODE_POOLS.pool.name));
    }

    private boolean isWithin(Ref place, long pool) {
        return context.state().find(place.row()).flatMap(Scope::top).filter(top -> top.id() == pool).isPresent();
    }

    private void end(PoolDetail gone) {
        tabs.put(gone.id(), gone.tab());
        gone.end();
    }

    private Region empty() {
        var icon = Icons.of(Feather.SERVER, "empty-icon");
        var words = new Label(context.text("pools.empty"));
        words.setWrapText(true);
        words.getStyleClass().add("empty-words");
        var add = new Button(context.text("pools.add"), Icons.of(Feather.PLUS));
        add.getStyleClass().add("accent");
        add.setOnAction(click -> add());
        var box = new VBox(12, icon, words, add);
        box.getStyleClass().add("empty");
        return box;
    }

    public void add() {
        var pool = Snapshot.freshRow(NODE_POOLS.pool).with(NODE_POOLS.pool.name, PoolNames.next(context.state()));
        insert(pools().size(), pool);
    }

    void duplicate(long id) {
        var state = context.state();
        POOLS.find(state, id).ifPresent(pool ->
                insert(POOLS.position(state, id) + 1, pool.copy().with(NODE_POOLS.pool.name, PoolNames.copyOf(state, pool))));
    }

    private void insert(int at, Values pool) {
        edit(state -> POOLS.with(state, at, pool));
        context.session().pool.set(pool.id());
        context.navigator().focus(Ref.to(pool.id(), NODE_POOLS.pool.name));
    }

    void remove(long id) {
        var state = context.state();
        var at = POOLS.position(state, id);
        var name = POOLS.find(state, id).flatMap(pool -> pool.get(NODE_POOLS.pool.name)).orElse("");
        edit(now -> POOLS.without(now, id));
        context.session().pool.set(pools().isEmpty() ? null : pools().get(Math.min(at, pools().size() - 1)).id());
        context.navigator().did(context.text("pools.removed", name));
        (list.getScene() == null ? strip : list).requestFocus();
    }

    /** Those that are marked, in one step, else the chosen one. */
    public void duplicateChosen() {
        var marked = marked();
        if (marked.size() < 2) chosen().map(Values::id).ifPresent(this::duplicate);
        else edit(state -> {
            var next = state;
            for (var id : marked) {
                var pool = POOLS.find(next, id).orElseThrow();
                next = POOLS.with(next, POOLS.position(next, id) + 1, pool.copy().with(NODE_POOLS.pool.name, PoolNames.copyOf(next, pool)));
            }
            return next;
        });
    }

    /** Those that are marked, in one step, else the chosen one. */
    public void removeChosen() {
        var marked = marked();
        if (marked.size() < 2) {
            chosen().map(Values::id).ifPresent(this::remove);
            return;
        }
        edit(state -> {
            var next = state;
            for (var id : marked) next = POOLS.without(next, id);
            return next;
        });
        context.session().pool.set(pools().isEmpty() ? null : pools().get(0).id());
        context.navigator().did(context.text("pools.removed_all", marked.size()));
        (list.getScene() == null ? strip : list).requestFocus();
    }

    private List<Long> marked() {
        var marked = context.session().marked.get();
        return pools().stream().map(Values::id).filter(marked::contains).toList();
    }

    /** Marks a pool, or takes its mark away; with the first mark the chosen one is marked too. */
    void mark(long id) {
        var next = new HashSet<>(context.session().marked.get());
        if (next.isEmpty()) chosen().map(Values::id).filter(chosen -> chosen != id).ifPresent(next::add);
        if (!next.remove(id)) next.add(id);
        context.session().marked.set(Set.copyOf(next));
    }

    /** Marks all from the chosen one to that. */
    void markTo(long id) {
        var from = POOLS.position(context.state(), chosen().map(Values::id).orElse(id));
        var to = POOLS.position(context.state(), id);
        context.session().marked.set(pools().subList(Math.min(from, to), Math.max(from, to) + 1).stream().map(Values::id)
                .collect(Collectors.toUnmodifiableSet()));
    }

    public void moveChosen(int by) {
        chosen().map(Values::id).ifPresent(id -> move(id, by));
    }

    /** The tab that is shown; empty: there is no pool. */
    public Optional<String> tab() {
        return Optional.ofNullable(shown).map(PoolDetail::tab);
    }

    public void showTab(String tab) {
        if (shown != null) shown.showTab(tab);
    }

    /** The tab after the one that is shown, or before it; round the corner at the ends. */
    public void turnTab(int by) {
        if (shown != null) shown.turnTab(by);
    }

    /** The one that is chosen stays so, even if nobody chose it and it was only the first. */
    void move(long id, int by) {
        context.session().pool.set(chosen().map(Values::id).orElse(null));
        edit(state -> POOLS.moved(state, id, by));
    }

    private void edit(UnaryOperator<Snapshot> act) {
        context.draft().edit(act);
    }

    /** Chooses the pool and the tab on which a place is edited. */
    @Override
    public void reach(Ref place) {
        context.state().find(place.row()).ifPresent(scope -> scope.top().filter(pool -> pool.form() == NODE_POOLS.pool).ifPresent(pool -> {
            context.session().pool.set(pool.id());
            if (shown != null) shown.showTab(PoolDetail.tab(scope, place));
        }));
    }

    @Override
    public Region node() {
        return node;
    }

    /** The list gives way to a strip. */
    @Override
    public void narrow(boolean now) {
        ofStrip.lifetime().rest(!now);
        node.setLeft(now ? null : list);
        node.setTop(now ? strip : null);
    }

    @Override
    public boolean scrolls() {
        return true;
    }
}
