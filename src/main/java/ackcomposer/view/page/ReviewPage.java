package ackcomposer.view.page;

import ackcomposer.catalogue.field.Emphasis;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.explain.Bill;
import ackcomposer.explain.Summary;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.TextTable.Column;
import ackcomposer.view.parts.TextTable;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.FoldedProblems;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.PlainValue;
import ackcomposer.view.session.Step;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** The last step: problems first, then the request in words, what it costs, and what differs from the presets. */
public final class ReviewPage implements Page {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Context context;
    private final VBox column = new VBox();
    private final Label counts = new Label();
    private final Label verdict = new Label();
    private final Label keys = new Label();
    private final VBox verdictCard;
    private final VBox summary = new VBox();
    private final HBox bill = new HBox(10);
    private final TextTable fixed = new TextTable(Column.of(40), Column.of(30, "mono", "muted"), Column.of(30, "mono"));
    private final TextTable changes = new TextTable(Column.of(40, "mono"), Column.of(30, "mono", "muted"), Column.of(30, "mono"));
    private final Label noChanges;
    private final Label changeCount = new Label();

    public ReviewPage(Context context, Acts acts) {
        this.context = context;
        column.getStyleClass().addAll("form-column", "review");
        verdict.getStyleClass().add("verdict");
        verdict.setMaxWidth(Double.MAX_VALUE);
        keys.setText(context.text("review.f8"));
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        var head = new HBox(10, verdict, keys);
        head.getStyleClass().add("verdict-head");
        verdictCard = new VBox(head, new ProblemList(context, EnumSet.of(Severity.ERROR)), new FoldedProblems(context, Severity.WARNING));
        verdictCard.getStyleClass().addAll("card", "verdict-card");
        fixed.setId("review_fixed");
        changes.setId("review_changes");
        changes.head(List.of(context.text("review.field"), context.text("review.preset"), context.text("review.value")));
        noChanges = Labels.wrapped(context.text("review.no_changes"), "hint", "no-lines");
        changeCount.getStyleClass().add("pill");
        bill.getStyleClass().addAll("card", "bill");
        var notes = new FoldedProblems(context, Severity.NOTE);
        notes.getStyleClass().addAll("card", "notes");
        column.getChildren().setAll(FormPage.title(context, Step.REVIEW, counts), new ClusterNotice(context), new EarlierBar(context, acts),
                verdictCard,
                titled("review.summary", null, summary), bill,
                titled("review.fixed", null, fixed), titled("review.changes", changeCount, changes, noChanges), notes);
        List.<Runnable>of(this::drawVerdict, this::drawSummary, this::drawBill, this::drawFixed, this::drawChanges).forEach(context::watch);
    }

    private VBox titled(String key, Label more, Region... content) {
        var title = new Label(context.text(key));
        title.getStyleClass().add("card-title");
        var head = more == null ? new HBox(8, title) : new HBox(8, title, more);
        head.getStyleClass().add("card-head");
        var card = new VBox(head);
        card.getChildren().addAll(content);
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
        Visible.when(context.session().shown().count(Severity.ERROR) + context.session().shown().count(Severity.WARNING) > 0, keys);
    }

    private void drawSummary() {
        summary.getChildren().setAll(Summary.of(context.state(), context.lang()).stream().map(this::line).toList());
    }

    private HBox line(Summary.Line line) {
        var page = new Label(context.text("step." + line.page().id()));
        page.getStyleClass().add("summary-page");
        var words = new TextFlow(line.parts().stream().map(ReviewPage::part).toArray(Text[]::new));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var edit = new Hyperlink(context.text("review.edit"));
        edit.setMinWidth(Region.USE_PREF_SIZE);
        edit.setOnAction(click -> context.navigator().show(Step.of(line.page())));
        var row = new HBox(12, page, words, edit);
        row.getStyleClass().add("summary-line");
        return row;
    }

    private static Text part(Emphasis.Part part) {
        var text = Labels.text(part.words());
        if (part.strong()) text.getStyleClass().add("strong");
        return text;
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
        var lines = new ArrayList<List<String>>();
        context.state().each((scope, field) -> {
            if (field.fixed())
                lines.add(List.of(context.label(field), paths.of(scope.ref(field)), PlainValue.of(field, scope.row().raw(field))));
        });
        fixed.show(lines);
    }

    private void drawChanges() {
        var paths = new Paths(context.state());
        var rows = new ArrayList<Ref>();
        context.state().each((scope, field) -> {
            var differs = field.leaf() && !field.aid() && field.preset().isPresent()
                    && !field.preset().get().equals(scope.row().raw(field));
            if (differs) rows.add(scope.ref(field));
        });
        rows.sort(paths.order());
        changeCount.setText(Integer.toString(rows.size()));
        counts.setText(context.text("review.counts", sent(), rows.size()));
        changes.show(rows.stream().map(ref -> List.of(paths.of(ref), ref.field().preset().map(Object::toString).orElse(""),
                PlainValue.of(ref.field(), context.state().find(ref.row()).orElseThrow().row().raw(ref.field())))).toList());
        Visible.when(rows.isEmpty(), noChanges);
    }

    /** How many values the request holds. */
    private int sent() {
        var sent = new int[1];
        context.state().each((scope, field) -> {
            if (field.leaf() && !field.aid() && scope.row().raw(field) != null) sent[0]++;
        });
        return sent[0];
    }
}
