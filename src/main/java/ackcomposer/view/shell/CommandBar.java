package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.rules.Problem;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Session;
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
    private final Session session;
    private final Label name = new Label();
    private final Label saved = new Label();
    private final Label errors = Problems.pill(Severity.ERROR, "");
    private final Label warnings = Problems.pill(Severity.WARNING, "");
    private final SearchBox search;
    private boolean narrow;

    CommandBar(Session session, ToggleButton inspector, Runnable showProblems) {
        this.session = session;
        getStyleClass().add("command-bar");
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
        search = new SearchBox(session);
        var levels = SegmentedEditor.box(List.of(Level.values()), level -> session.text("level." + level.name().toLowerCase(Locale.ROOT)),
                session.level::get, null, session.level::set, session.level);
        levels.setId("levels");
        levels.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        inspector.setGraphic(Icons.of(Feather.CODE));
        Icons.name(inspector, session.text("json.toggle"));
        getChildren().setAll(name, saved, errors, warnings, gap, search, levels, inspector);
    }

    SearchBox search() {
        return search;
    }

    /** In a small window the name has the room. */
    void narrow(boolean now) {
        narrow = now;
        search.narrow(now);
        refresh();
    }

    void refresh() {
        name.setText(session.draft.state().root().get(Catalogue.BASICS.name).orElse(session.text("cluster.unnamed")));
        saved.setText(session.text(session.fileName.get() == null ? "saved.never" : session.changed.get() ? "saved.changed" : "saved.yes"));
        Visible.when(!narrow, saved);
        show(errors, session.shown().get().stream().filter(Problem::isError).count(), "pill.errors");
        show(warnings, session.openWarnings(session.shown().get()), "pill.warnings");
    }

    private void show(Label pill, long count, String key) {
        pill.setText(session.text(key, count));
        Visible.when(count > 0, pill);
    }
}
