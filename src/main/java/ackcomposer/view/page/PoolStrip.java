package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** In place of the list where there is no room for it: the pool that is chosen, the others in a menu, and the way to add one. */
final class PoolStrip extends HBox {
    private final Context context;
    private final PoolsPage page;
    private final MenuButton pools = new MenuButton();

    PoolStrip(Context context, PoolsPage page) {
        super(8);
        this.context = context;
        this.page = page;
        setId("np_strip");
        getStyleClass().add("pool-strip");
        pools.setId("np_choose");
        pools.setMinWidth(0);
        pools.setMnemonicParsing(false);
        pools.setOnShowing(showing -> fill());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = new Button(context.text("pools.add_short"), Icons.of(Feather.PLUS));
        add.setId("np_strip_add");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(click -> page.add());
        getChildren().setAll(pools, gap, add);
        context.watch(this::show);
    }

    @Override
    public void requestFocus() {
        pools.requestFocus();
    }

    private void show() {
        var chosen = page.chosen();
        pools.setText(chosen.map(pool -> context.text("pools.strip", name(pool), context.state().position(pool.id()) + 1,
                page.pools().size())).orElse(""));
        // Of the page as a whole: to ask each of a thousand pools would cost an edit more than all else.
        var isWrong = context.session().count(Step.of(NODE_POOLS)).errors() > 0;
        pools.setGraphic(isWrong ? Icons.of(Feather.ALERT_CIRCLE, "error") : null);
        // A menu without an item never shows, and so is never filled.
        if (pools.getItems().isEmpty()) chosen.map(this::item).ifPresent(pools.getItems()::add);
    }

    private void fill() {
        pools.getItems().setAll(page.pools().stream().map(this::item).toList());
    }

    private RadioMenuItem item(Values pool) {
        var item = new RadioMenuItem(name(pool));
        item.setMnemonicParsing(false);
        item.setSelected(page.chosen().filter(chosen -> chosen.id() == pool.id()).isPresent());
        var isWrong = context.session().ofPool(pool.id()).stream().anyMatch(Problem::isError);
        if (isWrong) item.setGraphic(Icons.of(Feather.ALERT_CIRCLE, "error"));
        item.setOnAction(click -> context.session().pool.set(pool.id()));
        return item;
    }

    private String name(Values pool) {
        return pool.get(NODE_POOLS.pool.name).orElse(context.text("pools.unnamed"));
    }
}
