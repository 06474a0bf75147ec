package ackcomposer.view.dialog;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Theme;
import ackcomposer.view.session.Watched;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What holds for every draft. It is applied at once, and kept; so there is nothing to confirm. */
public final class PreferencesPane extends VBox {
    private static final List<Integer> SIZES = List.of(80, 100, 125, 150, 200);
    private static final List<String> OF_CALLS = List.of("proxy", "caFile", "endpoint");

    private final Context context;
    private final Acts acts;
    private final GridPane rows = new GridPane();
    private final CloseRow close;

    public PreferencesPane(Context context, Acts acts, Runnable closed) {
        this.context = context;
        this.acts = acts;
        getStyleClass().addAll("dialog", "preferences");
        setId("preferences");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(context.text("prefs.title"));
        title.getStyleClass().add("dialog-title");
        rows.getStyleClass().add("preference-rows");
        var names = new ColumnConstraints();
        names.setMinWidth(150);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        rows.getColumnConstraints().setAll(names, values);
        var session = context.session();
        choice("lang", List.of(Lang.values()), session.lang);
        choice("theme", List.of(Theme.values()), session.theme);
        choice("zoom", SIZES, session.zoom);
        choice("density", List.of(false, true), session.comfortable);
        choice("motion", List.of(false, true), session.still);
        choice("level", List.of(Level.values()), session.level);
        choice("warnings", List.of(false, true), session.warningsAsErrors);
        OF_CALLS.forEach(this::typed);
        var scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        close = new CloseRow(context, "preferences_close", closed);
        close.getChildren().add(0, Labels.wrapped(context.text("prefs.at_once"), "hint"));
        getChildren().setAll(title, scroll, close);
    }

    private <T> void choice(String key, List<T> values, Watched<T> value) {
        var box = SegmentedEditor.box(values, one -> context.text("prefs." + key + "_" + one.toString().toLowerCase(Locale.ROOT)),
                value::get, null, value::set, context);
        box.setId("pref_" + key);
        box.setAccessibleText(context.text("prefs." + key));
        row(key, box);
    }

    /** Taken when the line is left or Enter is pressed; what cannot be is said below it, and what held before holds. */
    private void typed(String name) {
        var field = new TextField(acts.setting(name));
        field.setId("pref_" + name);
        // What may be typed is said in words.
        Runnable look = () -> field.getStyleClass().setAll(field.getText().isEmpty() ? List.of("text-input", "text-field")
                : List.of("text-input", "text-field", "mono"));
        field.textProperty().addListener((text, before, now) -> look.run());
        look.run();
        field.setPromptText(context.text("prefs." + name + ".prompt"));
        field.setAccessibleText(context.text("prefs." + name));
        var wrong = Labels.wrapped("", "problem", "error");
        wrong.setId("pref_" + name + "_wrong");
        wrong.setVisible(false);
        wrong.setManaged(false);
        Runnable take = () -> {
            var complaint = field.getText().strip().equals(acts.setting(name)) ? Optional.<String>empty() : acts.set(name, field.getText()
                    .strip());
            wrong.setText(complaint.orElse(""));
            wrong.setVisible(complaint.isPresent());
            wrong.setManaged(complaint.isPresent());
        };
        field.setOnAction(enter -> take.run());
        field.focusedProperty().addListener((focused, before, now) -> {
            if (!now) take.run();
        });
        row(name, new VBox(4, field, wrong));
    }

    private void row(String key, Node control) {
        var name = new Label(context.text("prefs." + key));
        name.getStyleClass().add("field-label");
        rows.addRow(rows.getRowCount(), name, control);
    }

    @Override
    public void requestFocus() {
        rows.lookupAll(".toggle-button").stream().findFirst().ifPresentOrElse(Node::requestFocus, close::requestFocus);
    }
}
