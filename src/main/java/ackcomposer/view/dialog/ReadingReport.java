package ackcomposer.view.dialog;

import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.ReadText;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/** What is said of a text that was read: where it is wrong, what was mended, what is unknown, what would change. */
final class ReadingReport extends VBox {
    /** More than anybody reads; the rest is counted. */
    static final int MOST = 200;

    private final Context context;
    private final IntConsumer go;

    /** @param go takes the user to a line; null: there is nowhere to go */
    ReadingReport(Context context, IntConsumer go) {
        super(6);
        this.context = context;
        this.go = go;
        getStyleClass().add("reading-report");
    }

    void show(ReadText read) {
        getChildren().clear();
        if (read.wrong() != null) getChildren().add(place("error", read.wrong().line(), read.wrong().column(),
                read.wrong().words().in(context.lang())));
        section("reading.errors", read.errors().size());
        read.errors().stream().limit(MOST).forEach(error ->
                getChildren().add(place("error", error.line(), error.column(), error.problem().message(context.lang()))));
        section("reading.mends", read.mends().size());
        read.mends().stream().limit(MOST).forEach(this::mend);
        section("reading.unknown", read.unknown().size());
        lines(read.unknown().stream());
        if (read.isReadable()) section("reading.changes", read.changes().size());
        lines(read.changes().stream().map(this::change));
    }

    private void section(String key, int count) {
        if (count > 0) getChildren().add(Labels.wrapped(context.text(key, count), "field-label"));
    }

    private void lines(Stream<String> lines) {
        lines.limit(MOST).forEach(line -> getChildren().add(Labels.wrapped(line, "mono")));
    }

    private void mend(ReadText.Mend mend) {
        var words = mend.words().in(context.lang());
        getChildren().add(mend.line() == 0 ? Labels.wrapped(words) : place("note", mend.line(), mend.column(), words));
        if (mend.before().isEmpty() || mend.after().isEmpty() || mend.before().equals(mend.after())) return;
        getChildren().addAll(Labels.wrapped("− " + mend.before(), "mono", "hint"), Labels.wrapped("+ " + mend.after(), "mono"));
    }

    private VBox place(String style, int line, int column, String words) {
        var where = context.text("reading.place", line, column);
        if (go == null) return new VBox(Labels.wrapped(where + " " + words, style));
        var link = new Button(where + " " + words);
        link.getStyleClass().addAll("flat", "reading-place", style);
        link.setWrapText(true);
        link.setOnAction(click -> go.accept(line));
        return new VBox(link);
    }

    private String change(ReadText.Change change) {
        if (change.before() == null) return context.text("reading.added", change.path(), change.after());
        return change.after() == null ? context.text("reading.removed", change.path(), change.before())
                : context.text("reading.changed", change.path(), change.before(), change.after());
    }
}
