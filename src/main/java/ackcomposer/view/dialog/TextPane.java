package ackcomposer.view.dialog;

import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.view.parts.JsonArea;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.ReadText;
import ackcomposer.view.session.TextReading;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The draft as text, over the form: read while one types, put in place of the draft in one step, or left as it was. */
public final class TextPane extends VBox {
    private static final KeyCombination APPLY = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    private static final double REPORT = 160;
    private static final int LINES_BEFORE = 8;
    /** As many as the report names. */
    private static final int MOST_MARKS = ReadingReport.MOST;

    private final Context context;
    private final TextReading reading;
    private final Runnable close;
    private final String start;
    private final JsonArea area = new JsonArea();
    private final Label status = Labels.wrapped("", "hint", "text-status");
    private final ReadingReport report;
    private final HBox choices = new HBox(8);
    private final Button apply;
    private final Button cancel;
    private ReadText read;
    /** What was asked for last; an answer to anything before it comes too late. */
    private int asked;

    /**
     * Begins to read the text.
     *
     * @param text that of the draft, or another one that is to be mended by hand
     */
    public TextPane(Context context, TextReading reading, String text, Runnable close) {
        this.context = context;
        this.reading = reading;
        this.close = close;
        start = text;
        report = new ReadingReport(context, this::go);
        getStyleClass().addAll("dialog", "text-pane");
        setId("text_pane");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        area.setId("text_area");
        area.setAccessibleText(context.text("text_pane.title"));
        area.setText(text);
        area.textProperty().addListener((property, before, after) -> ask(-1));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        choices.getStyleClass().add("text-status");
        var edited = area.scrolling();
        VBox.setVgrow(edited, Priority.ALWAYS);
        VBox.setMargin(edited, new Insets(0, 20, 4, 20));
        var scroll = Scrolling.upTo(REPORT, report);
        VBox.setVgrow(scroll, Priority.NEVER);
        report.heightProperty().addListener((height, before, now) -> scroll.requestLayout());
        var foot = new ApplyRow(context, "text", this::apply, close);
        apply = foot.apply;
        apply.setText(context.text("text_pane.apply"));
        cancel = foot.cancel;
        getChildren().setAll(Labels.wrapped(context.text("text_pane.title"), "dialog-title"), edited, status, choices, scroll, foot);
        ask(-1);
    }

    /** Escape leaves only what would not be lost. */
    private void key(KeyEvent key) {
        if (APPLY.match(key)) apply();
        // A text that kept the keyboard for itself would be a trap.
        else if (key.getCode() == KeyCode.TAB && !key.isShortcutDown()) (apply.isDisabled() ? cancel : apply).requestFocus();
        else if (key.getCode() == KeyCode.ESCAPE && area.getText().equals(start)) close.run();
        else return;
        key.consume();
    }

    private void ask(int choice) {
        var number = ++asked;
        apply.setDisable(true);
        reading.read(area.getText(), choice, answer -> {
            if (number == asked) take(answer);
        });
    }

    private void take(ReadText answer) {
        read = answer;
        report.show(answer);
        area.mark(Stream.concat(Stream.ofNullable(answer.wrong()).map(wrong -> area.offset(wrong.line(), wrong.column())),
                answer.errors().stream().limit(MOST_MARKS).map(error -> area.offset(error.line(), error.column()))).toList());
        status.setText(answer.isReadable() ? context.text("text_pane.readable", answer.errors().size(), answer.mends().size(),
                answer.changes().size())
                : answer.choices().isEmpty() ? context.text("text_pane.wrong") : context.text("text_pane.several"));
        choices.getChildren().clear();
        for (var i = 0; i < Math.min(answer.choices().size(), 6); i++) choices.getChildren().add(choice(i, answer.choices().get(i)));
        apply.setDisable(!answer.isReadable());
    }

    private Button choice(int index, int line) {
        var button = new Button(context.text("text_pane.choice", line));
        button.setId("text_choice_" + index);
        button.setOnAction(click -> ask(index));
        return button;
    }

    private void apply() {
        if (read == null || !read.isReadable() || apply.isDisabled()) return;
        var path = path();
        close.run();
        reading.apply(read);
        place(path).ifPresent(context.navigator()::go);
    }

    /** Of the value in whose line the caret is, as the preview has that line. */
    private String path() {
        return bare(area.getText(area.getCurrentParagraph()));
    }

    /** A line without what depends on what stands around it. */
    private static String bare(String line) {
        var text = line.strip();
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private Optional<Ref> place(String text) {
        if (text.length() < 3) return Optional.empty();
        var paths = new Paths(context.state());
        return context.session().listing().lines().stream().filter(line -> bare(line.text()).equals(text)).map(line -> line.path())
                .filter(path -> path != null && !path.isEmpty()).flatMap(path -> paths.find(path).stream())
                .filter(ref -> ref.field() != null).findFirst();
    }

    /** Puts the caret at the beginning of that line, counted from 1. */
    private void go(int line) {
        area.requestFocus();
        area.moveTo(area.offset(line, 1));
        // With what stands before it in view.
        area.showParagraphAtTop(Math.max(0, line - 1 - LINES_BEFORE));
    }

    /** Puts the caret where that value stands, if the text shows the draft. */
    public void reach(Ref ref) {
        if (ref == null || ref.field() == null) return;
        var path = new Paths(context.state()).of(ref);
        var lines = context.session().listing().lines();
        for (var i = 0; i < lines.size(); i++) if (path.equals(lines.get(i).path())) {
            go(i + 1);
            return;
        }
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }
}
