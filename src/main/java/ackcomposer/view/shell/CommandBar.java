package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Watched;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Under the menu: the cluster's name, what is wrong, the search, how much is shown, and the preview's switch. */
final class CommandBar extends HBox {
    private final Context context;
    private final Label name = new Label();
    private final Label saved = new Label();
    private final Label errors = Problems.pill(Severity.ERROR, "");
    private final Label warnings = Problems.pill(Severity.WARNING, "");
    private final SearchBox search;
    private final Watched<Boolean> narrow;

    CommandBar(Context context, ToggleButton inspector, Runnable showProblems) {
        this.context = context;
        getStyleClass().add("command-bar");
        narrow = new Watched<>(context.session(), "narrow", false);
        name.getStyleClass().add("cluster-name");
        name.setMinWidth(60);
        saved.getStyleClass().add("pill");
        errors.setId("pill_errors");
        warnings.setId("pill_warnings");
        for (var pill : List.of(errors, warnings)) {
            pill.setOnMouseClicked(click -> showProblems.run());
            pill.setMinWidth(USE_PREF_SIZE);
        }
        saved.setMinWidth(USE_PREF_SIZE);
        search = new SearchBox(context);
        var levels = SegmentedEditor.box(List.of(Level.values()), level -> context.text("level." + level.name().toLowerCase(Locale.ROOT)),
                context.session().level::get, null, context.session().level::set, context);
        levels.setId("levels");
        levels.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        inspector.setGraphic(Icons.of(Feather.CODE));
        Icons.name(inspector, context.text("json.toggle"));
        getChildren().setAll(name, saved, errors, warnings, ToFillIn.button(context), gap, search, levels, inspector);
        context.watch(this::show);
        context.watch(this::count);
    }

    SearchBox search() {
        return search;
    }

    /** In a small window the name has the room. */
    void narrow(boolean now) {
        narrow.set(now);
        search.narrow(now);
    }

    private void show() {
        var session = context.session();
        name.setText(context.state().root().get(Catalogue.BASICS.name).orElse(context.text("cluster.unnamed")));
        saved.setText(context.text(session.fileName.get() == null ? "saved.never" : session.changed.get() ? "saved.changed" : "saved.yes"));
        Visible.when(!narrow.get(), saved);
    }

    private void count() {
        var shown = context.session().shown();
        show(errors, shown.count(Severity.ERROR), "pill.errors");
        show(warnings, context.session().openWarnings(shown.pieces()), "pill.warnings");
    }

    private void show(Label pill, long count, String key) {
        pill.setText(context.text(key, count));
        Visible.when(count > 0, pill);
    }
}
