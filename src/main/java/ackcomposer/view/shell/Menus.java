package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.editor.FieldMenu;
import ackcomposer.view.page.PoolsPage;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Theme;
import ackcomposer.view.session.Undoing;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;

/** The menu bar; every act of the window stands here with its keys, and nowhere else has an act keys of its own. */
final class Menus {
    private final Context context;
    private final Acts acts;
    private final Shell shell;

    private Menus(Context context, Acts acts, Shell shell) {
        this.context = context;
        this.acts = acts;
        this.shell = shell;
    }

    static MenuBar of(Context context, Acts acts, Shell shell) {
        var menus = new Menus(context, acts, shell);
        var bar = new MenuBar(menus.file(), menus.edit(), menus.view(), menus.go(), menus.cluster(), menus.window(),
                menus.help());
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    /** Every item that does something, menu by menu. */
    static Stream<MenuItem> items(MenuBar bar) {
        return bar.getMenus().stream().flatMap(Menus::items);
    }

    private static Stream<MenuItem> items(MenuItem item) {
        if (item instanceof SeparatorMenuItem) return Stream.empty();
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(Menus::items) : Stream.of(item);
    }

    private Menu menu(String key, MenuItem... items) {
        var menu = new Menu(context.text("menu." + key));
        menu.setMnemonicParsing(true);
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(String key, String keys, Runnable act) {
        return named(new MenuItem(context.text("menu." + key)), "menu_" + key, keys, act);
    }

    private <I extends MenuItem> I named(I item, String id, String keys, Runnable act) {
        item.setId(id);
        if (keys != null) item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(click -> unlessAsking(act));
        return item;
    }

    /** Keys reach the menu also while a dialog is open, and must not change what it asks about. */
    private void unlessAsking(Runnable act) {
        if (!shell.isAsking()) act.run();
    }

    /** One of several, of which one holds; a click on any keeps exactly one mark, also where it is refused. */
    private <T> List<MenuItem> choice(String prefix, List<T> values, List<String> keys, Supplier<T> now, Consumer<T> choose) {
        var group = new ToggleGroup();
        var items = values.stream().map(value -> {
            var word = value.toString().toLowerCase(Locale.ROOT);
            var item = new RadioMenuItem(context.text("menu." + prefix + "_" + word));
            item.setToggleGroup(group);
            named(item, "menu_" + prefix + "_" + word, keys.isEmpty() ? null : keys.get(values.indexOf(value)), () -> choose.accept(value));
            item.addEventHandler(ActionEvent.ACTION, click -> mark(group, values, now.get()));
            return item;
        }).toList();
        context.watch(() -> mark(group, values, now.get()));
        return List.copyOf(items);
    }

    private static <T> void mark(ToggleGroup group, List<T> values, T now) {
        group.selectToggle(group.getToggles().get(values.indexOf(now)));
    }

    private Menu file() {
        var file = menu("file", item("new", "Shortcut+N", acts::newDraft), item("new_window", "Shortcut+Shift+O", acts::newWindow),
                item("open", "Shortcut+O", acts::open),
                item("welcome", "Shortcut+Shift+W", acts::welcome),
                item("paste", "Shortcut+Shift+V", () -> acts.paste(Clipboard.getSystemClipboard().getString())), new SeparatorMenuItem(),
                item("save", "Shortcut+S", acts::save), item("save_as", "Shortcut+Shift+S", acts::saveAs), revert(),
                new SeparatorMenuItem());
        for (var format : acts.formats())
            file.getItems().add(item("export_" + format.replace('-', '_'), null, () -> acts.export(format)));
        file.getItems().addAll(new SeparatorMenuItem(), item("preferences", "Shortcut+Comma", shell::preferences),
                new SeparatorMenuItem(), item("close", "Shortcut+W", acts::close), item("quit", "Shortcut+Q", acts::quit));
        return file;
    }

    private MenuItem revert() {
        var revert = item("revert", null, acts::revert);
        context.watch(() -> revert.setDisable(context.session().fileName.get() == null));
        return revert;
    }

    private Menu edit() {
        var session = context.session();
        var undoing = new Undoing(context);
        var undo = item("undo", "Shortcut+Z", shell::undo);
        var redo = item("redo", "Shortcut+Y", shell::redo);
        context.watch(() -> {
            undo.setDisable(!session.canUndo());
            undo.setText(session.canUndo() ? context.text("menu.undo_named", undoing.undoName()) : context.text("menu.undo"));
        });
        context.watch(() -> {
            redo.setDisable(!session.canRedo());
            redo.setText(session.canRedo() ? context.text("menu.redo_named", undoing.redoName()) : context.text("menu.redo"));
        });
        var reset = item("reset_field", "Alt+Delete", () -> FieldMenu.reset(context, session.focus.get()));
        context.watch(() -> reset.setDisable(session.focus.get() == null));
        return menu("edit", undo, redo, new SeparatorMenuItem(), reset, new SeparatorMenuItem(), item("find", "Shortcut+K", shell::find),
                item("find_json", "Shortcut+F", shell::findInLines), new SeparatorMenuItem(),
                item("edit_text", "Shortcut+Shift+E", acts::editText));
    }

    private Menu view() {
        var session = context.session();
        var view = menu("view");
        view.getItems().addAll(choice("level", List.of(Level.values()), List.of("Shortcut+1", "Shortcut+2", "Shortcut+3"),
                session.level::get, session.level::set));
        view.getItems().addAll(new SeparatorMenuItem(), item("json", "Shortcut+J", shell::toggleInspector), item("help_pane", "F9",
                shell::toggleHelp),
                item("rail", "Shortcut+Shift+B", shell::toggleRail),
                item("problems", "Shortcut+Shift+M", shell::toggleProblems), new SeparatorMenuItem(),
                item("zoom_in", "Shortcut+Plus", () -> zoom(10)), item("zoom_out", "Shortcut+Minus", () -> zoom(-10)),
                item("zoom_reset", "Shortcut+0", () -> session.zoom.set(100)), new SeparatorMenuItem());
        var theme = menu("theme");
        theme.getItems().addAll(choice("theme", List.of(Theme.values()), List.of(), session.theme::get, session.theme::set));
        var language = menu("language");
        language.getItems().addAll(choice("lang", List.of(Lang.values()), List.of(), session.lang::get, session.lang::set));
        view.getItems().addAll(theme, language);
        return view;
    }

    private void zoom(int by) {
        var zoom = context.session().zoom;
        zoom.set(Math.max(80, Math.min(200, zoom.get() + by)));
    }

    private Menu go() {
        var go = menu("go", item("next_step", "Shortcut+Enter", () -> step(1)), item("previous_step", "Alt+B", () -> step(-1)),
                item("back", "Alt+Left", shell::back), new SeparatorMenuItem(),
                item("next_problem", "F8", () -> problem(1)), item("previous_problem", "Shift+F8", () -> problem(-1)), unfilled(),
                new SeparatorMenuItem(), item("next_pane", "F6", () -> shell.turnPane(1)),
                item("previous_pane", "Shift+F6", () -> shell.turnPane(-1)),
                item("field_line", "Shortcut+Shift+J", shell::turnFieldAndLine), new SeparatorMenuItem());
        for (var step : Step.ALL)
            go.getItems().add(named(new MenuItem(context.text("step." + step.id())), "menu_step_" + step.id(), "Alt+" + step.number(),
                    () -> context.navigator().show(step)));
        return go;
    }

    private void step(int by) {
        var next = context.session().step.get().number() - 1 + by;
        if (next >= 0 && next < Step.ALL.size()) context.navigator().show(Step.ALL.get(next));
    }

    /** How much is still to be filled in, and the way to the next of it. */
    private MenuItem unfilled() {
        var next = item("unfilled", "Shortcut+F8", () -> ToFillIn.next(context));
        context.watch(() -> {
            var count = ToFillIn.places(context).size();
            next.setText(context.text("menu.unfilled", count));
            next.setDisable(count == 0);
        });
        return next;
    }

    /** The problem after, or before, the place where the user is, be that one or not; round the corner at the ends. */
    private void problem(int by) {
        context.session().checkAll();
        var state = context.state();
        Comparator<Ref> order = Comparator.<Ref>comparingInt(ref -> Step.of(ref, state).number()).thenComparing(new Paths(state).order());
        var places = toGoTo().map(problem -> problem.at().get(0).whole()).sorted(order).distinct().toList();
        if (places.isEmpty()) return;
        var focus = context.session().focus.get();
        var at = focus == null ? null : focus.whole();
        var ahead = at == null ? places : places.stream().filter(place -> order.compare(place, at) * by > 0).toList();
        var round = ahead.isEmpty() ? places : ahead;
        context.navigator().go(round.get(by > 0 ? 0 : round.size() - 1));
    }

    /** What only is to be known is gone to once nothing is wrong. */
    private Stream<Problem> toGoTo() {
        var all = context.session().shown().all().stream().filter(problem -> problem.at().get(0).field() != null).toList();
        var isWrong = all.stream().anyMatch(problem -> problem.severity() != Severity.NOTE);
        return all.stream().filter(problem -> !isWrong || problem.severity() != Severity.NOTE);
    }

    private Menu cluster() {
        var create = item("create", "Shortcut+Shift+Enter", () -> {
            context.navigator().show(Step.REVIEW);
            acts.create();
        });
        var next = item("next_tab", "Shortcut+Page Down", () -> shell.pools().ifPresent(pools -> pools.turnTab(1)));
        var previous = item("previous_tab", "Shortcut+Page Up", () -> shell.pools().ifPresent(pools -> pools.turnTab(-1)));
        var duplicate = ofPool("pool_duplicate", PoolsPage::duplicateChosen);
        var up = ofPool("pool_up", pools -> pools.moveChosen(-1));
        var down = ofPool("pool_down", pools -> pools.moveChosen(1));
        var remove = ofPool("pool_remove", PoolsPage::removeChosen);
        var onPools = List.of(duplicate, up, down, remove, next, previous);
        context.watch(() -> {
            var isOnPools = context.session().step.get() == Step.of(Catalogue.NODE_POOLS);
            onPools.forEach(item -> item.setDisable(!isOnPools));
        });
        return menu("cluster", item("check_all", "F7", () -> {
            context.session().checkAll();
            shell.showProblems();
        }), new SeparatorMenuItem(), item("pool_add", "Shortcut+Shift+N", shell::addPool), duplicate, up, down, remove, next, previous,
                new SeparatorMenuItem(), create, item("rehearse", null, shell.sends()::rehearse), following(),
                refresh(), item("history", null, acts::history));
    }

    /** To the creation that is followed, while there is one. */
    private MenuItem following() {
        var session = context.session();
        var following = item("following", null, () -> session.watch(true));
        context.watch(() -> following.setDisable(session.creating().isEmpty()));
        return following;
    }

    /** Looks at it without waiting for the time to come. */
    private MenuItem refresh() {
        var session = context.session();
        var refresh = item("follow_refresh", "F5", () -> session.creating().ifPresent(Creating::lookNow));
        context.watch(() -> refresh.setDisable(!session.creating().map(Creating::canLookNow).orElse(false)));
        return refresh;
    }

    /** The keys of these are those of the list of pools, where they mean the pool and not the text or the row in which they are pressed. */
    private MenuItem ofPool(String key, Consumer<PoolsPage> act) {
        return item(key, null, () -> shell.pools().ifPresent(act));
    }

    /** The list is that of the moment in which it is opened; a dialog of this window is in nobody's way there. */
    private Menu window() {
        var next = item("next_window", "Shortcut+F6", acts::nextWindow);
        next.setOnAction(click -> acts.nextWindow());
        context.watch(() -> next.setDisable(context.session().windows.get() < 2));
        var window = menu("window", next);
        window.setOnShowing(showing -> {
            var group = new ToggleGroup();
            window.getItems().setAll(next, new SeparatorMenuItem());
            for (var open : acts.windows()) {
                var item = new RadioMenuItem(open.name());
                item.setMnemonicParsing(false);
                item.setToggleGroup(group);
                item.setSelected(open.isThis());
                item.setOnAction(click -> open.toFront().run());
                window.getItems().add(item);
            }
        });
        return window;
    }

    private Menu help() {
        return menu("help", item("field_help", "F1", shell::help), item("shortcuts", "Shortcut+Slash", shell::shortcuts),
                item("report", null, () -> context.navigator().report()), new SeparatorMenuItem(), item("log", null, acts::log),
                item("diagnostics", null, acts::copyDiagnostics), new SeparatorMenuItem(), item("about", null, shell::about));
    }
}
