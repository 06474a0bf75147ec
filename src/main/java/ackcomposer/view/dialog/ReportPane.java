package ackcomposer.view.dialog;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.explain.Migration;
import ackcomposer.explain.Migration.Kind;
import ackcomposer.explain.Migration.Step;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.session.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * The migration report: what the other form makes of each parameter that is set. What may go wrong comes first; parameters with one reason
 * stand together, and on what they rest is said once, at the end.
 */
public final class ReportPane extends VBox {
    private static final double MOST_BODY = 400;
    private static final double OF_OLD = 45;
    private static final List<Kind> ORDER =
            List.of(Kind.DROPPED, Kind.MEANING_CHANGED, Kind.UNVERIFIED, Kind.RENAMED, Kind.MOVED, Kind.COPIED);

    private final Context context;
    private final CloseRow close;
    private final List<String> sources = new ArrayList<>();

    /** Why it becomes of them what becomes of them, and on what that rests. */
    private record Reason(String words, String evidence) {
    }

    public ReportPane(Context context, Runnable closed) {
        this.context = context;
        getStyleClass().addAll("dialog", "report");
        setId("report");
        var state = context.state();
        var other = state.contract().other();
        var steps = Migration.of(state, other, context.lang());
        var title = new Label(context.text("report.title", state.contract().year(), other.year()));
        title.getStyleClass().add("dialog-title");
        var rows = new VBox(14);
        rows.getStyleClass().add("report-rows");
        steps.stream().map(Step::evidence).distinct().forEach(sources::add);
        for (var kind : ORDER) {
            var those = steps.stream().filter(step -> step.kind() == kind).toList();
            if (!those.isEmpty()) rows.getChildren().add(part(kind, those));
        }
        rows.getChildren().add(steps.isEmpty() ? Labels.wrapped(context.text("report.none"), "hint") : sources());
        var scroll = Scrolling.upTo(MOST_BODY, rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        close = new CloseRow(context, "report_close", closed);
        close.getChildren().add(write(other, closed));
        getChildren().setAll(title, scroll, close);
    }

    private Button write(Contract other, Runnable closed) {
        var write = new Button(context.text("report.write", other.year()));
        write.setId("report_switch");
        write.getStyleClass().add("accent");
        write.setOnAction(click -> {
            closed.run();
            context.session().write(other);
        });
        return write;
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    private VBox part(Kind kind, List<Step> steps) {
        var word = new Label(context.text("report." + kind.word()));
        word.getStyleClass().addAll("pill", style(kind));
        word.setMinWidth(USE_PREF_SIZE);
        var count = new Label(context.text("report.count", steps.size()));
        count.getStyleClass().add("hint");
        var head = new HBox(8, word, count);
        head.setAlignment(Pos.CENTER_LEFT);
        var part = new VBox(8, head);
        var reasons = steps.stream().collect(Collectors.groupingBy(step -> new Reason(step.reason(), step.evidence()), LinkedHashMap::new,
                Collectors.toList()));
        reasons.forEach((reason, those) -> part.getChildren().add(new VBox(2, paths(those), reason(reason))));
        return part;
    }

    private static GridPane paths(List<Step> steps) {
        var grid = new GridPane();
        grid.getStyleClass().add("report-paths");
        var old = new ColumnConstraints();
        old.setPercentWidth(OF_OLD);
        var next = new ColumnConstraints();
        next.setPercentWidth(100 - OF_OLD);
        grid.getColumnConstraints().setAll(old, next);
        for (var step : steps) {
            var from = Labels.wrapped(step.from(), "mono");
            var to = Labels.wrapped(step.to() == null || step.to().equals(step.from()) ? "" : "→ " + step.to(), "mono");
            for (var label : List.of(from, to)) {
                label.setMinWidth(0);
                GridPane.setValignment(label, VPos.TOP);
            }
            grid.addRow(grid.getRowCount(), from, to);
        }
        return grid;
    }

    /** Where all rest on the same there is nothing to point to. */
    private Label reason(Reason reason) {
        var mark = sources.size() > 1 ? " [" + (sources.indexOf(reason.evidence) + 1) + "]" : "";
        return Labels.wrapped(reason.words + mark, "muted");
    }

    private VBox sources() {
        var lines = new VBox(1, Labels.wrapped(context.text("report.sources"), "hint"));
        lines.getStyleClass().add("report-sources");
        for (var i = 0; i < sources.size(); i++)
            lines.getChildren().add(Labels.wrapped((sources.size() > 1 ? "[" + (i + 1) + "] " : "") + sources.get(i), "hint"));
        return lines;
    }

    private static String style(Kind kind) {
        return switch (kind) {
            case DROPPED, MEANING_CHANGED, UNVERIFIED -> "warning";
            case MOVED, RENAMED, COPIED -> "note";
        };
    }
}
