package ackcomposer.view.dialog;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.explain.Migration;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The migration report: what the other form makes of each parameter that is set, with the reason and on what it rests. */
public final class ReportPane extends VBox {
    private static final double MOST_BODY = 400;

    private final Context context;
    private final CloseRow close;

    public ReportPane(Context context, Runnable closed) {
        this.context = context;
        getStyleClass().addAll("dialog", "report");
        setId("report");
        var state = context.state();
        var other = state.contract().other();
        var steps = Migration.of(state, other, context.lang());
        var title = new Label(context.text("report.title", state.contract().year(), other.year()));
        title.getStyleClass().add("dialog-title");
        var grid = new GridPane();
        grid.getStyleClass().add("report-rows");
        var kinds = new ColumnConstraints();
        kinds.setMinWidth(Region.USE_PREF_SIZE);
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(kinds, rest);
        steps.forEach(step -> row(grid, step));
        if (steps.isEmpty()) grid.add(Labels.wrapped(context.text("report.none"), "hint"), 0, 0, 2, 1);
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        scroll.setPrefViewportHeight(Math.min(MOST_BODY, 60 + 64.0 * steps.size()));
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

    private void row(GridPane grid, Migration.Step step) {
        var kind = Labels.wrapped(context.text("report." + step.kind().word()), "pill", style(step.kind()));
        kind.setMinWidth(USE_PREF_SIZE);
        var path = Labels.wrapped(step.from() + (step.to() == null || step.to().equals(step.from()) ? "" : "  →  " + step.to()), "mono");
        var text = new VBox(1, path, Labels.wrapped(step.reason()), Labels.wrapped(step.evidence(), "hint"));
        text.setMinWidth(0);
        GridPane.setValignment(kind, VPos.TOP);
        grid.addRow(grid.getRowCount(), kind, text);
    }

    private static String style(Migration.Kind kind) {
        return switch (kind) {
            case DROPPED, MEANING_CHANGED, UNVERIFIED -> "warning";
            case MOVED, RENAMED, COPIED -> "note";
        };
    }
}
