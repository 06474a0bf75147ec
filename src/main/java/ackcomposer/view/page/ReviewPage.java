package ackcomposer.view.page;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.explain.Bill;
import ackcomposer.explain.Summary;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.PlainValue;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** The last step: problems first, then the request in words, what it costs, and what differs from the presets. */
public final class ReviewPage implements Page {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Context context;
    private final VBox column = new VBox();
    private final Label verdict = new Label();
    private final VBox verdictCard;
    private final VBox summary = new VBox();
    private final HBox bill = new HBox(10);
    private final GridPane fixed = new GridPane();
    private final GridPane changes = new GridPane();
    private final Label changeCount = new Label();

    public ReviewPage(Context context) {
        this.context = context;
        column.getStyleClass().addAll("form-column", "review");
        verdict.getStyleClass().add("verdict");
        verdict.setMaxWidth(Double.MAX_VALUE);
        var keys = new Label(context.text("review.f8"));
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        var head = new HBox(10, verdict, keys);
        head.getStyleClass().add("verdict-head");
        verdictCard = new VBox(head, new ProblemList(context));
        verdictCard.getStyleClass().addAll("card", "verdict-card");
        changes.getStyleClass().add("changes");
        fixed.getStyleClass().add("changes");
        changeCount.getStyleClass().add("pill");
        bill.getStyleClass().addAll("card", "bill");
        column.getChildren().setAll(FormPage.title(context, Step.REVIEW), new FormSwitch(context), verdictCard,
                titled("review.summary", null, summary), bill,
                titled("review.fixed", null, fixed), titled("review.changes", changeCount, changes));
        for (var share : List.of(50.0, 25.0, 25.0)) {
            var width = new ColumnConstraints();
            width.setPercentWidth(share);
            changes.getColumnConstraints().add(width);
        }
        for (var i = 0; i < 3; i++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / 3);
            fixed.getColumnConstraints().add(third);
        }
        List.<Runnable>of(this::drawVerdict, this::drawSummary, this::drawBill, this::drawFixed, this::drawChanges).forEach(context::watch);
    }

    private VBox titled(String key, Label more, Region content) {
        var title = new Label(context.text(key));
        title.getStyleClass().add("card-title");
        var head = more == null ? new HBox(8, title) : new HBox(8, title, more);
        head.getStyleClass().add("card-head");
        var card = new VBox(head, content);
        card.getStyleClass().add("card");
        return card;
    }

    @Override
    public Region node() {
        return column;
    }

    private void drawVerdict() {
        var errors = context.session().shown().count(Severity.ERROR);
        verdict.setText(errors > 0 ? context.text("review.errors", errors) : context.text("review.fine"));
        verdict.setGraphic(errors > 0 ? Problems.icon(Severity.ERROR) : Icons.of(Feather.CHECK_CIRCLE, "success"));
        verdictCard.pseudoClassStateChanged(INVALID, errors > 0);
    }

    private void drawSummary() {
        summary.getChildren().setAll(Summary.of(context.state(), context.lang()).stream().map(this::line).toList());
    }

    private HBox line(Summary.Line line) {
        var page = new Label(context.text("step." + line.page().id()));
        page.getStyleClass().add("summary-page");
        var words = new TextFlow(Labels.text(line.words()));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var edit = new Hyperlink(context.text("review.edit"));
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setOnAction(click -> context.navigator().show(Step.of(line.page())));
        var row = new HBox(12, page, words, edit);
        row.getStyleClass().add("summary-line");
        return row;
    }

    private void drawBill() {
        var lines = new VBox(2);
        var title = new Label(context.text("review.bill"));
        title.getStyleClass().add("card-title");
        lines.getChildren().add(title);
        Bill.of(context.state(), context.lang()).forEach(text -> {
            var line = new Label(text);
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            lines.getChildren().add(line);
        });
        bill.getChildren().setAll(Icons.of(Feather.INFO, "muted"), lines);
    }

    /** What is set and can not be changed once the cluster exists. */
    private void drawFixed() {
        var paths = new Paths(context.state());
        fixed.getChildren().clear();
        context.state().each((scope, field) -> {
            if (field.fixed()) fixed.addRow(fixed.getRowCount(), Labels.wrapped(context.label(field)),
                    Labels.wrapped(paths.of(scope.ref(field)), "mono", "muted"),
                    Labels.wrapped(PlainValue.of(field, scope.row().raw(field)), "mono"));
        });
    }

    private void drawChanges() {
        changes.getChildren().clear();
        var heads = List.of("review.field", "review.preset", "review.value");
        for (var i = 0; i < heads.size(); i++) changes.add(Labels.wrapped(context.text(heads.get(i)), "row-head"), i, 0);
        var paths = new Paths(context.state());
        var rows = new ArrayList<Ref>();
        context.state().each((scope, field) -> {
            var differs = field.leaf() && !field.aid() && field.preset().isPresent()
                    && !field.preset().get().equals(scope.row().raw(field));
            if (differs) rows.add(scope.ref(field));
        });
        rows.sort(paths.order());
        changeCount.setText(Integer.toString(rows.size()));
        for (var i = 0; i < rows.size(); i++) {
            var ref = rows.get(i);
            var values = context.state().find(ref.row()).orElseThrow().row();
            changes.add(Labels.wrapped(paths.of(ref), "mono"), 0, i + 1);
            changes.add(Labels.wrapped(ref.field().preset().map(Object::toString).orElse(""), "mono", "muted"), 1, i + 1);
            changes.add(Labels.wrapped(PlainValue.of(ref.field(), values.raw(ref.field())), "mono"), 2, i + 1);
        }
        if (rows.isEmpty()) changes.add(Labels.wrapped(context.text("review.no_changes"), "hint"), 0, 1);
    }
}
