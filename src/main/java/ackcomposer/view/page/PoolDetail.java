package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.session.FieldOrder;
import ackcomposer.view.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One pool in tabs of cards; a tab is built when it is first shown and keeps its place. */
final class PoolDetail {
    private final Session session;
    private final PoolsPage page;
    private final long id;
    private final VBox node = new VBox();
    private final Label name = new Label();
    private final Label position = new Label();
    private final FlowPane tabs = new FlowPane();
    private final VBox column = new VBox();
    private final KeptBar kept;
    private final Map<String, List<Card>> cards = new HashMap<>();
    private String tab = "general";

    PoolDetail(Session session, PoolsPage page, long id) {
        this.session = session;
        this.page = page;
        this.id = id;
        this.kept = new KeptBar(session, field -> true);
        name.getStyleClass().add("page-title");
        name.setMinWidth(0);
        position.getStyleClass().add("page-about");
        tabs.getStyleClass().add("tabs");
        column.getStyleClass().add("form-column");
        node.getStyleClass().add("pool-detail");
        node.getChildren().setAll(head(), tabs, Scrolling.pane(column));
        NODE_POOLS.pool.tabs().forEach(this::addTab);
        showTab(tab);
    }

    private HBox head() {
        var duplicate = button("pools.duplicate", Feather.COPY, "np_duplicate");
        duplicate.setOnAction(click -> pool().ifPresent(page::duplicate));
        var remove = button("pools.remove", Feather.TRASH_2, "np_remove");
        remove.setOnAction(click -> pool().ifPresent(page::remove));
        var more = new MenuButton(null, Icons.of(Feather.MORE_VERTICAL));
        more.getStyleClass().add("flat");
        Icons.name(more, session.text("pools.move"));
        more.getItems().setAll(item("pools.up", -1), item("pools.down", 1), item("pools.first", -10_000), item("pools.last", 10_000));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var title = new VBox(name, position);
        title.setMinWidth(80);
        var head = new HBox(8, title, gap, duplicate, remove, more);
        head.getStyleClass().add("pool-head");
        return head;
    }

    private Button button(String key, Feather icon, String nodeId) {
        var button = new Button(session.text(key), Icons.of(icon));
        button.setId(nodeId);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private MenuItem item(String key, int by) {
        var item = new MenuItem(session.text(key));
        item.setOnAction(click -> pool().ifPresent(pool -> page.move(pool, by)));
        return item;
    }

    private Optional<Values> pool() {
        return page.pools().stream().filter(pool -> pool.id() == id).findFirst();
    }

    private void addTab(String tabId) {
        var button = new ToggleButton(session.text("tab." + tabId));
        button.setId("tab_" + tabId);
        button.setUserData(tabId);
        button.getStyleClass().add("tab-button");
        button.setOnAction(click -> showTab(tabId));
        tabs.getChildren().add(button);
    }

    void showTab(String tabId) {
        tab = tabId;
        tabs.getChildren().forEach(button -> ((ToggleButton) button).setSelected(tabId.equals(button.getUserData())));
        column.getChildren().setAll(kept);
        column.getChildren().addAll(cards.computeIfAbsent(tabId, this::build));
        session.draft.state().find(id).ifPresent(this::refresh);
    }

    private List<Card> build(String tabId) {
        var form = NODE_POOLS.pool;
        var paths = Paths.reference(session.draft.state());
        var voices = new MessagePlaces(session);
        var built = new ArrayList<Card>();
        FieldOrder.cards(form).forEach((card, fields) -> {
            if (tab(card).equals(tabId)) built.add(Card.of(session, form, id, card, fields, paths, voices));
        });
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

    void refresh(Scope scope) {
        name.setText(scope.row().get(NODE_POOLS.pool.name).orElse(session.text("pools.unnamed")));
        var at = page.pools().stream().map(Values::id).toList().indexOf(id) + 1;
        position.setText(session.text("pools.position", at, page.pools().size()));
        kept.refresh(scope);
        var shown = cards.getOrDefault(tab, List.of());
        shown.forEach(card -> card.refresh(scope));
        shown.forEach(Card::speak);
        tabs.getChildren().forEach(button -> mark((ToggleButton) button, scope));
    }

    private void mark(ToggleButton button, Scope pool) {
        var mine = session.shown().get().stream().filter(problem -> isOn(problem, pool, button.getUserData().toString())).toList();
        var errors = mine.stream().filter(Problem::isError).count();
        var warnings = mine.stream().filter(problem -> problem.severity() == Severity.WARNING).count();
        var badge = new Label(Long.toString(errors > 0 ? errors : warnings));
        badge.getStyleClass().addAll("badge", errors > 0 ? "error" : "warning");
        button.setGraphic(errors + warnings > 0 ? badge : null);
    }

    private boolean isOn(Problem problem, Scope pool, String tabId) {
        return problem.at().stream().anyMatch(ref -> session.draft.state().find(ref.row())
                .filter(scope -> scope.chain().stream().anyMatch(values -> values.id() == pool.row().id()))
                .map(scope -> tab(scope, ref)).filter(tabId::equals).isPresent());
    }
}
