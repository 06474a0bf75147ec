package ackcomposer.view.page;

import ackcomposer.catalogue.field.Emphasis;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.explain.Bill;
import ackcomposer.explain.ChangedValues;
import ackcomposer.explain.Summary;
import ackcomposer.model.Paths;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Links;
import ackcomposer.view.parts.Stacked;
import ackcomposer.view.parts.TextTable.Column;
import ackcomposer.view.parts.TextTable;
import ackcomposer.view.parts.Unbroken;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.FoldedProblems;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.PlainValue;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Watched;
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

/** The last step: problems first, then the request in words, what it costs, and how it will stand. */
public final class ReviewPage implements Page {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    /** Nothing is wrong: the verdict is the whole card. */
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
    /** More would be a wall of names; all of them are on their page, and in what is copied and saved. */
    private static final int MOST_POOLS = 12;

    private final Context context;
    private final Stacked column = new Stacked();
    private final Label counts = new Label();
    private final Label verdict = new Label();
    private final Label keys = new Label();
    private final VBox verdictCard;
    private final VBox summary = new VBox();
    private final Text billed = Labels.text("");
    private final TextTable bill = new TextTable(Column.of(100));
    private final TextTable fixed = new TextTable(Column.of(34), Column.of(28, "mono", "muted"), Column.of(38, "mono"));
    private final Hyperlink differ = new Hyperlink();

    public ReviewPage(Context context, Acts acts) {
        this.context = context;
        column.getStyleClass().addAll("form-column", "review");
        verdict.getStyleClass().add("verdict");
        verdict.setMaxWidth(Double.MAX_VALUE);
        verdict.setWrapText(true);
        verdict.setMinHeight(Region.USE_PREF_SIZE);
        keys.setText(context.text("review.f8"));
        keys.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(verdict, Priority.ALWAYS);
        var head = new HBox(10, verdict, keys);
        head.getStyleClass().add("verdict-head");
        verdictCard = new VBox(head, new ProblemList(context, EnumSet.of(Severity.ERROR)), new FoldedProblems(context, Severity.WARNING));
        verdictCard.getStyleClass().addAll("card", "verdict-card");
        fixed.setId("review_fixed");
        differ.setId("review_differ");
        differ.setMinWidth(Region.USE_PREF_SIZE);
        differ.setOnAction(click -> context.navigator().changes());
        var notes = new FoldedProblems(context, Severity.NOTE);
        notes.getStyleClass().addAll("card", "notes");
        var copy = Icons.button(Feather.COPY, "summary_copy", context.text("review.copy"), () -> acts.copy("summary"));
        var save = Icons.button(Feather.DOWNLOAD, "summary_save", context.text("review.save"), () -> acts.export("summary"));
        column.getChildren().setAll(FormPage.title(context, Step.REVIEW, counts), new ClusterNotice(context), new EarlierBar(context, acts),
                verdictCard,
                lined(titled("review.summary", summary, differ, copy, save)), billed(),
                PictureCard.topology(context, acts), PictureCard.addresses(context, acts), titled("review.fixed", fixed), notes);
        List.<Runnable>of(this::drawVerdict, this::drawSummary, this::drawBill, this::drawFixed, this::drawCounts).forEach(context::watch);
    }

    private VBox titled(String key, Region content, Region... acts) {
        var title = new Label(context.text(key));
        title.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, gap);
        head.getChildren().addAll(acts);
        head.getStyleClass().add("card-head");
        if (acts.length > 0) head.getStyleClass().add("with-acts");
        var card = new VBox(head);
        card.getChildren().add(content);
        card.getStyleClass().add("card");
        return card;
    }

    /** Its lines have their own room at both ends. */
    private static VBox lined(VBox card) {
        card.getStyleClass().add("lined");
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
        var isAlone = errors + context.session().shown().count(Severity.WARNING) == 0;
        verdictCard.pseudoClassStateChanged(ALONE, isAlone);
        Visible.when(!isAlone, keys);
    }

    private void drawSummary() {
        summary.getChildren().setAll(Summary.of(context.state(), context.lang(), MOST_POOLS).stream().map(this::line).toList());
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

    private HBox billed() {
        var title = Labels.text(context.text("review.bill") + context.lang().space());
        title.getStyleClass().add("strong");
        var open = new Watched<>(context.session(), "open", false);
        var more = Links.of("", "bill_more", () -> open.set(!open.get()));
        var brief = new TextFlow(title, billed, Labels.text("  "), more);
        brief.setMinWidth(0);
        var words = new VBox(6, brief, bill);
        HBox.setHgrow(words, Priority.ALWAYS);
        context.watch(() -> {
            more.setText(context.text(open.get() ? "standing.less" : "standing.more"));
            Visible.when(open.get(), bill);
        });
        var card = new HBox(10, Icons.of(Feather.INFO, "muted"), words);
        card.setId("bill");
        card.getStyleClass().addAll("card", "bill");
        return card;
    }

    private void drawBill() {
        billed.setText(Unbroken.of(Bill.brief(context.state(), context.lang())));
        bill.show(Bill.of(context.state(), context.lang()).stream().map(List::of).toList());
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

    private void drawCounts() {
        var changed = ChangedValues.fromDefaults(context.state()).size();
        counts.setText(context.text("review.counts", sent(), changed));
        differ.setText(context.text("review.differ", changed));
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
