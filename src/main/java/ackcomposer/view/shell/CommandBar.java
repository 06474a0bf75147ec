package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.submit.Followed;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Tips;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Finder;
import ackcomposer.view.session.Watched;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Under the menu: the cluster's name, what is wrong, the search, how much is shown, and the preview's switch. */
final class CommandBar extends HBox {
    private final Context context;
    private final Label name = new Label();
    private final Label saved = new Label();
    private final FontIcon ofSaved = Icons.of(Feather.CHECK);
    private final Label errors = Problems.pill(Severity.ERROR, "");
    private final Label warnings = Problems.pill(Severity.WARNING, "");
    private final SearchBox search;
    private final HBox levels;
    private final Button creating = new Button();
    private final ToggleButton inspector;
    private final Watched<Boolean> narrow;
    private final Watched<Boolean> tiny;

    CommandBar(Context context, ToggleButton inspector, Runnable showProblems, Runnable leaveSearch) {
        this.context = context;
        this.inspector = inspector;
        getStyleClass().add("command-bar");
        narrow = new Watched<>(context.session(), "narrow", false);
        tiny = new Watched<>(context.session(), "tiny", false);
        name.getStyleClass().add("cluster-name");
        name.setMinWidth(60);
        saved.getStyleClass().add("pill");
        saved.setGraphic(ofSaved);
        errors.setId("pill_errors");
        warnings.setId("pill_warnings");
        for (var pill : List.of(errors, warnings)) {
            pill.setOnMouseClicked(click -> showProblems.run());
            pill.setMinWidth(USE_PREF_SIZE);
        }
        saved.setMinWidth(USE_PREF_SIZE);
        search = new SearchBox(context, leaveSearch);
        levels = SegmentedEditor.box(List.of(Level.values()), level -> context.text("level." + level.name().toLowerCase(Locale.ROOT)),
                context.session().level::get, null, context.session().level::set, context);
        levels.setId("levels");
        Stream.of(Level.values()).forEach(level -> {
            var button = (ToggleButton) levels.getChildren().get(level.ordinal());
            var words = context.text("level.fields", Finder.count(level), Finder.count());
            Tips.on(button, words);
            // Its name is the level alone, and who uses a screen reader points at nothing.
            button.setAccessibleHelp(words);
        });
        levels.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        inspector.setGraphic(Icons.of(Feather.CODE));
        Icons.name(inspector, context.text("json.toggle"));
        creating.setId("pill_creating");
        creating.setMinWidth(USE_PREF_SIZE);
        creating.setOnAction(click -> context.session().watch(true));
        getChildren().setAll(name, saved, errors, warnings, ToFillIn.button(context, tiny::get), gap, creating, search, levels, inspector);
        context.watch(this::show);
        context.watch(this::count);
        context.watch(this::follow);
    }

    SearchBox search() {
        return search;
    }

    /** In a small window the name has the room. */
    void narrow(boolean now, boolean tiny) {
        narrow.set(now);
        search.narrow(now, tiny);
        this.tiny.set(tiny);
    }

    /** While a creation is looked at there is nothing here that belongs to the form; while it is not, this leads to it. */
    private void follow() {
        var isWatching = context.session().isWatching();
        Visible.when(!isWatching, search);
        Visible.when(!isWatching && !tiny.get(), levels);
        Visible.when(!isWatching, inspector);
        var followed = context.session().creating();
        Visible.when(followed.isPresent(), creating);
        creating.setDisable(isWatching);
        followed.ifPresent(now -> {
            var end = now.ended().map(Followed::end).orElse(null);
            var style = end == null ? "note" : end == Followed.End.RUNNING ? "success" : end == Followed.End.FAILED ? "error" : "warning";
            creating.setText(context.text("follow.pill_" + now.state()));
            creating.setAccessibleText(context.text("follow.pill_spoken", now.cluster().name(), creating.getText()));
            creating.getStyleClass().setAll("button", "pill", style);
        });
    }

    private void show() {
        var session = context.session();
        name.setText(context.state().root().get(Catalogue.BASICS.name).orElse(context.text("cluster.unnamed")));
        var words = context.text(session.fileName.get() == null ? "saved.never" : session.changed.get() ? "saved.changed" : "saved.yes");
        var isSaved = session.fileName.get() != null && !session.changed.get();
        saved.setText(narrow.get() ? "" : words);
        // Not by whether the icon is managed: a label leaves one that is not out of its children, and never looks again.
        saved.setContentDisplay(isSaved || narrow.get() ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
        ofSaved.setIconCode(isSaved ? Feather.CHECK : Feather.SAVE);
        saved.setTooltip(narrow.get() ? new Tooltip(words) : null);
        saved.setAccessibleText(words);
    }

    private void count() {
        var shown = context.session().shown();
        show(errors, shown.count(Severity.ERROR), "pill.errors");
        show(warnings, context.session().openWarnings(), "pill.warnings");
    }

    private void show(Label pill, long count, String key) {
        pill.setText(tiny.get() ? Long.toString(count) : context.text(key, count));
        pill.setAccessibleText(context.text(key, count));
        Visible.when(count > 0 && !context.session().isWatching(), pill);
    }
}
