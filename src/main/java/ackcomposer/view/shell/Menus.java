package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import java.util.Comparator;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** The menu bar; every act of the window stands here with its keys. */
final class Menus {
    private final Session session;

    private Menus(Session session) {
        this.session = session;
    }

    static MenuBar of(Session session, Acts acts, Shell shell) {
        var menus = new Menus(session);
        var bar = new MenuBar(menus.file(acts), menus.edit(), menus.view(shell), menus.go(shell), menus.cluster(acts, shell));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu menu(String key, MenuItem... items) {
        var menu = new Menu(session.text("menu." + key));
        menu.setMnemonicParsing(true);
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(String key, String keys, Runnable act) {
        var item = new MenuItem(session.text("menu." + key));
        item.setId("menu_" + key);
        if (keys != null) item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(click -> act.run());
        return item;
    }

    private Menu file(Acts acts) {
        return menu("file", item("new", "Shortcut+N", acts::newDraft), item("open", "Shortcut+O", acts::open), new SeparatorMenuItem(),
                item("save", "Shortcut+S", acts::save), item("save_as", "Shortcut+Shift+S", acts::saveAs),
                item("export", null, acts::exportRequest), item("export_report", null, acts::exportReport), new SeparatorMenuItem(), item("quit", "Shortcut+Q", acts::quit));
    }

    private Menu edit() {
        var undo = item("undo", "Shortcut+Z", session.history::undo);
        var redo = item("redo", "Shortcut+Y", session.history::redo);
        undo.disableProperty().bind(session.history.canUndoProperty().not());
        redo.disableProperty().bind(session.history.canRedoProperty().not());
        return menu("edit", undo, redo);
    }

    private Menu view(Shell shell) {
        var dark = new CheckMenuItem(session.text("menu.dark"));
        dark.setSelected(session.dark.get());
        dark.setOnAction(click -> session.dark.set(dark.isSelected()));
        return menu("view", level("Shortcut+1", Level.REQUIRED), level("Shortcut+2", Level.COMMON), level("Shortcut+3", Level.ALL), new SeparatorMenuItem(),
                item("json", "Shortcut+J", shell::toggleInspector), item("rail", "Shortcut+Shift+B", shell::toggleRail),
                item("problems", "Shortcut+Shift+M", shell::toggleProblems), new SeparatorMenuItem(), dark,
                item("english", null, () -> session.lang.set(Lang.EN)), item("chinese", null, () -> session.lang.set(Lang.ZH)));
    }

    private MenuItem level(String keys, Level level) {
        return item("level_" + level.name().toLowerCase(Locale.ROOT), keys, () -> session.level.set(level));
    }

    private Menu go(Shell shell) {
        var go = menu("go", item("find", "Shortcut+K", shell::find), item("next_problem", "F8", () -> problem(1)),
                item("previous_problem", "Shift+F8", () -> problem(-1)), new SeparatorMenuItem());
        for (var step : Step.ALL) {
            var item = new MenuItem(session.text("step." + step.id()));
            item.setAccelerator(KeyCombination.valueOf("Alt+" + step.number()));
            item.setOnAction(click -> session.step.set(step));
            go.getItems().add(item);
        }
        return go;
    }

    /** The problem after, or before, the place where the user is; round the corner at the ends. */
    private void problem(int by) {
        session.checkAll();
        var state = session.draft.state();
        var problems = session.shown().get().stream().filter(problem -> problem.at().get(0).field() != null)
                .sorted(Comparator.comparing(problem -> Step.of(problem, state).number())).toList();
        if (problems.isEmpty()) return;
        var at = -1;
        for (var i = 0; i < problems.size(); i++) if (session.focus.get() != null && problems.get(i).concerns(session.focus.get())) at = i;
        var next = at < 0 ? by > 0 ? 0 : problems.size() - 1 : Math.floorMod(at + by, problems.size());
        session.go(problems.get(next).at().get(0));
    }

    private Menu cluster(Acts acts, Shell shell) {
        return menu("cluster", item("report", null, () -> session.report.set(true)), item("check_all", "F7", () -> {
            session.checkAll();
            shell.showProblems();
        }), item("create", null, () -> {
            session.step.set(Step.REVIEW);
            acts.create();
        }));
    }
}
