package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import java.util.Comparator;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;

/** The menu bar; every act of the window stands here with its keys. */
final class Menus {
    private final Context context;
    private final Shell shell;

    private Menus(Context context, Shell shell) {
        this.context = context;
        this.shell = shell;
    }

    static MenuBar of(Context context, Acts acts, Shell shell) {
        var menus = new Menus(context, shell);
        var bar = new MenuBar(menus.file(acts), menus.edit(acts), menus.view(), menus.go(), menus.cluster(acts));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private Menu menu(String key, MenuItem... items) {
        var menu = new Menu(context.text("menu." + key));
        menu.setMnemonicParsing(true);
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(String key, String keys, Runnable act) {
        var item = new MenuItem(context.text("menu." + key));
        item.setId("menu_" + key);
        if (keys != null) item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(click -> unlessAsking(act));
        return item;
    }

    /** Keys reach the menu also while a dialog is open, and must not change what it asks about. */
    private void unlessAsking(Runnable act) {
        if (!shell.isAsking()) act.run();
    }

    private Menu file(Acts acts) {
        var file = menu("file", item("new", "Shortcut+N", acts::newDraft), item("open", "Shortcut+O", acts::open),
                item("welcome", "Shortcut+W", acts::welcome),
                item("paste", "Shortcut+Shift+V", () -> acts.paste(Clipboard.getSystemClipboard().getString())), new SeparatorMenuItem(),
                item("save", "Shortcut+S", acts::save), item("save_as", "Shortcut+Shift+S", acts::saveAs), revert(acts));
        for (var format : acts.formats())
            file.getItems().add(item("export_" + format.replace('-', '_'), null, () -> acts.export(format)));
        file.getItems().addAll(new SeparatorMenuItem(), item("quit", "Shortcut+Q", acts::quit));
        return file;
    }

    private MenuItem revert(Acts acts) {
        var revert = item("revert", null, acts::revert);
        context.watch(() -> revert.setDisable(context.session().fileName.get() == null));
        return revert;
    }

    private Menu edit(Acts acts) {
        var session = context.session();
        var undo = item("undo", "Shortcut+Z", session.history::undo);
        var redo = item("redo", "Shortcut+Y", session.history::redo);
        context.watch(() -> undo.setDisable(!session.canUndo()));
        context.watch(() -> redo.setDisable(!session.canRedo()));
        return menu("edit", undo, redo, new SeparatorMenuItem(), item("edit_text", "Shortcut+Shift+E", acts::editText));
    }

    private Menu view() {
        var dark = new CheckMenuItem(context.text("menu.dark"));
        dark.setSelected(context.session().dark.get());
        dark.setOnAction(click -> {
            unlessAsking(() -> context.session().dark.set(dark.isSelected()));
            dark.setSelected(context.session().dark.get());
        });
        return menu("view", level("Shortcut+1", Level.REQUIRED), level("Shortcut+2", Level.COMMON), level("Shortcut+3", Level.ALL),
                new SeparatorMenuItem(),
                item("json", "Shortcut+J", shell::toggleInspector), item("rail", "Shortcut+Shift+B", shell::toggleRail),
                item("problems", "Shortcut+Shift+M", shell::toggleProblems), new SeparatorMenuItem(), dark,
                item("english", null, () -> context.session().lang.set(Lang.EN)),
                        item("chinese", null, () -> context.session().lang.set(Lang.ZH)));
    }

    private MenuItem level(String keys, Level level) {
        return item("level_" + level.name().toLowerCase(Locale.ROOT), keys, () -> context.session().level.set(level));
    }

    private Menu go() {
        var go = menu("go", item("find", "Shortcut+K", shell::find), item("next_problem", "F8", () -> problem(1)),
                item("previous_problem", "Shift+F8", () -> problem(-1)),
                unfilled(), new SeparatorMenuItem());
        for (var step : Step.ALL) {
            var item = new MenuItem(context.text("step." + step.id()));
            item.setAccelerator(KeyCombination.valueOf("Alt+" + step.number()));
            item.setOnAction(click -> unlessAsking(() -> context.navigator().show(step)));
            go.getItems().add(item);
        }
        return go;
    }

    /** How much is still to be filled in, and the way to the next of it. */
    private MenuItem unfilled() {
        var next = item("unfilled", "F9", () -> ToFillIn.next(context));
        context.watch(() -> {
            var count = ToFillIn.places(context).size();
            next.setText(context.text("menu.unfilled", count));
            next.setDisable(count == 0);
        });
        return next;
    }

    /** The problem after, or before, the place where the user is; round the corner at the ends. */
    private void problem(int by) {
        context.session().checkAll();
        var state = context.state();
        var problems = context.session().shown().all().stream().filter(problem -> problem.at().get(0).field() != null)
                .sorted(Comparator.comparing(problem -> Step.of(problem, state).number())).toList();
        if (problems.isEmpty()) return;
        var at = -1;
        for (var i = 0; i < problems.size(); i++)
                if (context.session().focus.get() != null && problems.get(i).concerns(context.session().focus.get())) at = i;
        var next = at < 0 ? by > 0 ? 0 : problems.size() - 1 : Math.floorMod(at + by, problems.size());
        context.navigator().go(problems.get(next).at().get(0));
    }

    private Menu cluster(Acts acts) {
        return menu("cluster", item("report", null, () -> context.navigator().report()), item("check_all", "F7", () -> {
            context.session().checkAll();
            shell.showProblems();
        }), item("create", null, () -> {
            context.navigator().show(Step.REVIEW);
            acts.create();
        }), new SeparatorMenuItem(), item("rehearse", null, shell::rehearse), item("history", null, acts::history));
    }
}
