package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Need;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.rules.Problem;
import ackcomposer.view.page.PlaceMarks;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Stacked;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.PlainValue;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What there is to know of the field that has the keyboard. */
final class HelpPane extends Stacked {
    /** So many letters fit beside the names. */
    private static final int LONG_PATH = 30;

    private final Context context;

    HelpPane(Context context) {
        this.context = context;
        getStyleClass().add("help");
        setId("help");
        context.watch(this::show);
    }

    private void show() {
        var ref = context.session().focus.get();
        if (ref == null || ref.field() == null) {
            var hint = new Label(context.text("help.none"));
            hint.setWrapText(true);
            hint.getStyleClass().add("hint");
            getChildren().setAll(hint);
            return;
        }
        var field = ref.field();
        var title = new Label(title(ref));
        title.getStyleClass().add("card-title");
        var head = new HBox(8, title);
        context.at(ref).stream().map(Problem::severity).min(Enum::compareTo)
                .ifPresent(severity -> head.getChildren().add(Problems.pill(severity, context.text("severity." + severity.word()))));
        var help = Labels.unbroken(new Label(context.help(field)));
        help.setWrapText(true);
        help.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(head, help, facts(field, new Paths(context.state()).of(ref)));
        context.at(ref).stream().filter(problem -> !isSaid(problem, field)).map(this::reason).distinct().forEach(words ->
                getChildren().add(Labels.wrapped(words, "hint")));
    }

    /** Of a field in a row of a table also which row that is: "Size" alone is that of many disks. */
    private String title(Ref ref) {
        var label = context.label(ref.field());
        var state = context.state();
        return state.find(ref.row()).map(Scope::row).filter(row -> row.form() != NODE_POOLS.pool).flatMap(row -> row.form().table()
                .map(table -> context.text("help.of_row", context.label(table), state.position(row.id()) + 1, label))).orElse(label);
    }

    /** On what a problem rests: its rule, where that was read, and when. */
    private String reason(Problem problem) {
        return context.text("help.reason", problem.rule(), problem.source().cited(context.lang()));
    }

    /** Where the rule rests on what the field itself does, the facts say so already. */
    private static boolean isSaid(Problem problem, Field<?> field) {
        return problem.source().equals(field.source());
    }

    private GridPane facts(Field<?> field, String path) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        var names = new ColumnConstraints();
        names.setMinWidth(86);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, values);
        fact(grid, "allowed", allowed(field), !hasWords(field));
        fact(grid, "default", field.preset().map(value -> PlainValue.of(field, value)).filter(text -> !text.isEmpty()).orElse(""), true);
        fact(grid, "api", field.aid() ? context.text("field.not_sent") : path, true);
        fact(grid, "type", context.text("kind." + field.kind().name().toLowerCase(Locale.ROOT))
                + (field.need() == Need.ALWAYS ? " · " + context.text("help.required") : ""), false);
        fact(grid, "when", field.when().stream().map(condition -> condition.words().in(context.lang()))
                .collect(Collectors.joining("; ")), false);
        if (field.fixed()) fact(grid, "fixed", context.text("help.fixed_words"), false);
        fact(grid, "retired", field.retired().isEmpty() && !field.newer() ? "" : PlaceMarks.replacement(context, field), false);
        fact(grid, "source", field.source().cited(context.lang()), false);
        return grid;
    }

    private boolean hasWords(Field<?> field) {
        return Texts.fields(context.lang()).find(field.full() + ".allowed").isPresent();
    }

    private String allowed(Field<?> field) {
        return Texts.fields(context.lang()).find(field.full() + ".allowed")
                .orElse(String.join(" · ", field.options(context.state().contract())));
    }

    /** A long path goes on in the next line where it has a joint, and not in the middle of a name. */
    private static FlowPane jointed(String path) {
        var pieces = new FlowPane();
        for (var piece : path.split("(?<=[._])")) {
            var label = new Label(piece);
            label.getStyleClass().add("mono");
            label.setMinWidth(USE_PREF_SIZE);
            pieces.getChildren().add(label);
        }
        pieces.setAccessibleText(path);
        return pieces;
    }

    private void fact(GridPane grid, String key, String value, boolean mono) {
        if (value.isEmpty()) return;
        var name = new Label(context.text("help." + key));
        name.getStyleClass().add("fact-name");
        name.setMinWidth(USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        if (mono && value.length() > LONG_PATH) {
            grid.addRow(grid.getRowCount(), name, jointed(value));
            return;
        }
        var text = Labels.unbroken(new Label(value));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        if (mono) text.getStyleClass().add("mono");
        grid.addRow(grid.getRowCount(), name, text);
    }
}
