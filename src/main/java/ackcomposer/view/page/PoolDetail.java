package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.LateChildren;
import ackcomposer.view.parts.OverflowBar;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.parts.Stacked;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.FieldOrder;
import ackcomposer.view.session.PageCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One pool in tabs of cards; a tab is built when it is first shown and keeps its place. */
final class PoolDetail {
    static final String FIRST_TAB = "general";

    private final Context context;
    private final PoolsPage page;
    private final long id;
    private final VBox node = new VBox();
    private final Label name = new Label();
    private final Label position = new Label();
    private final OverflowBar tabs;
    private final Stacked column = new Stacked();
    private final LateChildren parts = new LateChildren(column);
    private final KeptBar kept;
    private final Map<String, List<Card>> cards = new HashMap<>();
    /** Where each tab was left: another one begins at its head. */
    private final Map<String, Double> scrolled = new HashMap<>();
    private final ScrollPane scroll = Scrolling.pane(column);
    private String tab;

    PoolDetail(Context context, PoolsPage page, long id, String tab) {
        this.context = context;
        this.page = page;
        this.id = id;
        this.kept = KeptBar.of(context, id);
        name.getStyleClass().add("page-title");
        Labels.tipWhereCut(name);
        position.getStyleClass().add("page-about");
        tabs = new OverflowBar(context.text("tab.more"));
        tabs.getStyleClass().add("tabs");
        column.getStyleClass().add("form-column");
        node.getStyleClass().add("pool-detail");
        node.getChildren().setAll(head(), tabs, scroll);
        context.watch(() -> name.setText(pool().flatMap(pool -> pool.get(NODE_POOLS.pool.name)).orElse(context.text("pools.unnamed"))));
        context.watch(() -> position.setText(context.text("pools.position", context.state().position(id) + 1, page.pools().size())));
        NODE_POOLS.pool.tabs().forEach(this::addTab);
        showTab(tab);
    }

    long id() {
        return id;
    }

    String tab() {
        return tab;
    }

    /** It is gone, and what it followed. */
    void end() {
        context.lifetime().end();
        var state = context.state();
        context.controls().forget(id);
        state.find(id).ifPresent(scope -> state.scopes(scope.row()).forEach(row -> context.controls().forget(row.row().id())));
    }

    private HBox head() {
        var duplicate = button("pools.duplicate", Feather.COPY, "np_duplicate");
        duplicate.setOnAction(click -> page.duplicate(id));
        var remove = button("pools.remove", Feather.TRASH_2, "np_remove");
        remove.setOnAction(click -> page.remove(id));
        var more = new MenuButton(null, Icons.of(Feather.MORE_VERTICAL));
        more.getStyleClass().add("flat");
        Icons.name(more, context.text("pools.move"));
        more.getItems().setAll(item("pools.up", -1), item("pools.down", 1), item("pools.first", -10_000), item("pools.last", 10_000));
        var transfer = new MenuItem(context.text("pools.transfer"));
        transfer.setId("np_transfer");
        transfer.setOnAction(click -> context.navigator().transfer(id, null));
        context.watch(() -> transfer.setDisable(page.pools().size() < 2));
        more.getItems().addAll(new SeparatorMenuItem(), transfer);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        position.setMinWidth(Region.USE_PREF_SIZE);
        var title = new HBox(8, name, position);
        title.setAlignment(Pos.BASELINE_LEFT);
        title.setMinWidth(80);
        return new Head(title, gap, List.of(duplicate, remove), more);
    }

    /** What can be done is said by icons where the words would leave no room for the pool's name. */
    private static final class Head extends HBox {
        private final HBox title;
        private final List<Button> acts;
        private Point2D fitted;

        private Head(HBox title, Region gap, List<Button> acts, MenuButton more) {
            super(8, title, gap);
            this.title = title;
            this.acts = acts;
            getChildren().addAll(acts);
            getChildren().add(more);
            getStyleClass().add("pool-head");
        }

        private void fit() {
            var wanted = new Point2D(getWidth(), title.prefWidth(-1));
            if (wanted.equals(fitted)) return;
            fitted = wanted;
            acts.forEach(act -> act.setContentDisplay(ContentDisplay.LEFT));
            var room = getWidth() - super.computePrefWidth(-1) + title.prefWidth(-1);
            var hasRoom = room >= Math.min(title.prefWidth(-1), getWidth() / 2);
            if (!hasRoom) acts.forEach(act -> act.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            fit();
            super.layoutChildren();
        }
    }

    private Button button(String key, Feather icon, String nodeId) {
        var button = new Button(context.text(key), Icons.of(icon));
        Icons.name(button, context.text(key));
        button.setId(nodeId);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private MenuItem item(String key, int by) {
        var item = new MenuItem(context.text(key));
        item.setOnAction(click -> page.move(id, by));
        return item;
    }

    private Optional<Values> pool() {
        return context.state().find(id).map(Scope::row);
    }

    private void addTab(String tabId) {
        var button = new ToggleButton(context.text("tab." + tabId));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setId("tab_" + tabId);
        button.setUserData(tabId);
        button.getStyleClass().add("tab-button");
        button.setOnAction(click -> showTab(tabId));
        tabs.add(button);
        context.watch(() -> mark(button, counts(tabId)));
    }

    void showTab(String tabId) {
        if (tab != null) scrolled.put(tab, scroll.getVvalue());
        tab = tabId;
        tabs.buttons().forEach(button -> button.setSelected(tabId.equals(button.getUserData())));
        parts.setAll(Stream.concat(Stream.of(kept), cards.computeIfAbsent(tabId, this::build).stream()).toList());
        // While its content becomes another the pane keeps how many pixels it is scrolled.
        scroll.layout();
        scroll.setVvalue(scrolled.getOrDefault(tabId, 0.0));
        leave(tabId);
    }

    /** What is in use on another tab, or in another pool, is so no longer: the help and the request speak of what is seen. */
    private void leave(String tabId) {
        var focus = context.session().focus.get();
        if (focus == null) return;
        context.state().find(focus.row()).filter(scope -> scope.top().isPresent() && !isHere(scope, focus, tabId))
                .ifPresent(elsewhere -> context.session().focus.set(null));
    }

    private boolean isHere(Scope scope, Ref place, String tabId) {
        return scope.top().filter(pool -> pool.id() == id).isPresent() && tab(scope, place).equals(tabId);
    }

    void turnTab(int by) {
        var all = NODE_POOLS.pool.tabs();
        showTab(all.get(Math.floorMod(all.indexOf(tab) + by, all.size())));
        tabs.buttons().get(all.indexOf(tab)).requestFocus();
    }

    private List<Card> build(String tabId) {
        var form = NODE_POOLS.pool;
        var paths = Paths.reference(context.state());
        var places = new MessagePlaces(context);
        var built = new ArrayList<Card>();
        FieldOrder.cards(form).forEach((card, fields) -> {
            if (tab(card).equals(tabId)) built.add(Card.of(context, form, id, card, fields, paths, places));
        });
        built.forEach(Card::speak);
        return built;
    }

    private static String tab(String card) {
        return card.substring(0, card.indexOf('.'));
    }

    /** The tab on which a place of a pool is edited. */
    static String tab(Scope scope, Ref ref) {
        Field<?> field = ref.field();
        for (var values : scope.chain()) {
            if (values.form() == NODE_POOLS.pool) break;
            field = values.form().table().orElseThrow();
        }
        return field == null || field.owner() != NODE_POOLS.pool ? "general" : tab(field.card());
    }

    Region node() {
        return node;
    }

    private PageCount counts(String tabId) {
        var state = context.state();
        var mine = context.session().ofPool(id).stream().filter(problem -> problem.at().stream().anyMatch(ref -> isOn(state, ref, tabId)))
                .toList();
        return PageCount.of(mine);
    }

    private boolean isOn(Snapshot state, Ref ref, String tabId) {
        return state.find(ref.row()).filter(scope -> isHere(scope, ref, tabId)).isPresent();
    }

    private void mark(ToggleButton button, PageCount counts) {
        var some = counts.errors() + counts.warnings() > 0;
        var dot = new Region();
        dot.getStyleClass().addAll("tab-dot", counts.errors() > 0 ? "error" : "warning");
        button.setGraphic(some ? dot : null);
        var words = context.text("rail.counts", counts.errors(), counts.warnings());
        button.setTooltip(some ? new Tooltip(words) : null);
        button.setAccessibleText(some ? button.getText() + ", " + words : button.getText());
    }
}
