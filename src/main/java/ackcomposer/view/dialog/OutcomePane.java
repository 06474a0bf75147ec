package ackcomposer.view.dialog;

import ackcomposer.explain.Complaint;
import ackcomposer.explain.ErrorDecoder;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Fate;
import ackcomposer.submit.Outcome;
import ackcomposer.submit.ServiceError;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.problem.Involved;
import ackcomposer.view.session.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What became of the request: its fate in words, the ids to copy, every error of the service. */
public final class OutcomePane extends VBox {
    /** Nothing was sent, and trying again is no way out. */
    private static final Set<String> STANDING = Set.of("OpenIntent", "AlreadyAccepted", "NameTaken");

    private static final double MOST_BODY = 420;

    private final Context context;
    private final ErrorDecoder decoder;
    private final Consumer<URI> browse;
    private final Runnable close;
    /** What the user most likely wants next. */
    private final Button first;

    /**
     * @param sent   the draft that was sent
     * @param browse opens a page of the service's in the browser
     * @param follow watches the creation; empty: there is none
     */
    public OutcomePane(Context context, Outcome outcome, Snapshot sent, Consumer<URI> browse, Optional<Runnable> follow, Runnable close) {
        this.context = context;
        this.browse = browse;
        this.close = close;
        decoder = new ErrorDecoder(sent);
        getStyleClass().add("dialog");
        setId("outcome");
        setMaxHeight(USE_PREF_SIZE);
        var isFound = outcome.resolved() != null;
        var fate = isFound ? "found" : outcome.fate().name().toLowerCase(Locale.ROOT);
        var title = new Label(context.text("outcome." + fate), icon(isFound ? Fate.ACCEPTED : outcome.fate()));
        title.setId("outcome_title");
        title.getStyleClass().add("dialog-title");
        var stands = outcome.errors().stream().anyMatch(error -> STANDING.contains(error.code()));
        var about = words(context.text(stands ? "outcome.stands.about" : "outcome." + fate + ".about"));
        var body = new VBox(12, about, ids(outcome));
        outcome.errors().forEach(error -> body.getChildren().add(outcome.fate() == Fate.REFUSED ? complaint(error)
                : error(error.code(), error.message())));
        if (outcome.detail() != null && !outcome.detail().isBlank()) body.getChildren().add(detail(outcome.detail()));
        body.getStyleClass().add("dialog-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.prefViewportHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.min(MOST_BODY, body.getHeight()), body.heightProperty()));
        var done = new Button(context.text("outcome.close"));
        done.setId("outcome_close");
        done.setCancelButton(true);
        done.setOnAction(click -> close.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, done);
        var watch = follow.map(this::watch);
        watch.ifPresent(buttons.getChildren()::add);
        first = watch.orElse(done);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(title, scroll, buttons);
    }

    private Button watch(Runnable act) {
        var watch = new Button(context.text("outcome.follow"));
        watch.setId("outcome_follow");
        watch.getStyleClass().add("accent");
        watch.setOnAction(click -> act.run());
        return watch;
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }

    private static Node icon(Fate fate) {
        return switch (fate) {
            case ACCEPTED -> Icons.of(Feather.CHECK_CIRCLE, "success");
            case UNKNOWN -> Icons.of(Feather.ALERT_TRIANGLE, "warning");
            case REFUSED, NOT_SENT -> Icons.of(Feather.X_CIRCLE, "error");
        };
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private GridPane ids(Outcome outcome) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        id(grid, "cluster", outcome.resolved() == null ? outcome.clusterId() : outcome.resolved());
        id(grid, "task", outcome.taskId());
        id(grid, "request", outcome.requestId());
        return grid;
    }

    private void id(GridPane grid, String key, String value) {
        if (value == null || value.isBlank()) return;
        var name = new Label(context.text("outcome." + key));
        name.getStyleClass().add("fact-name");
        name.setMinWidth(90);
        var text = new TextField(value);
        text.setId("outcome_" + key);
        text.setEditable(false);
        text.setAccessibleText(name.getText());
        text.getStyleClass().add("mono");
        GridPane.setHgrow(text, Priority.ALWAYS);
        var copy = new Button(null, Icons.of(Feather.COPY));
        copy.getStyleClass().add("flat");
        Icons.name(copy, context.text("outcome.copy", name.getText()));
        copy.setOnAction(click -> {
            var content = new ClipboardContent();
            content.putString(value);
            Clipboard.getSystemClipboard().setContent(content);
        });
        grid.addRow(grid.getRowCount(), name, text, copy);
    }

    /** What the service said, what that means, and the way to each field that it may concern. */
    private VBox complaint(ServiceError error) {
        var said = decoder.read(new Complaint(error.code(), Objects.requireNonNullElse(error.message(), "")));
        var box = error(error.code(), error.message());
        box.getChildren().add(Labels.wrapped(said.advice().in(context.lang()), "hint"));
        var ways = new FlowPane(12, 2);
        said.ways(ref -> context.state().find(ref.row()).isPresent())
                .forEach(ref -> ways.getChildren().add(link(context.text("outcome.go", place(ref)), "go_to", () -> {
                    close.run();
                    context.navigator().go(ref);
                })));
        said.link().ifPresent(page -> ways.getChildren().add(link(context.text("outcome.browse", page.getHost()), "browse",
                () -> browse.accept(page))));
        if (!ways.getChildren().isEmpty()) box.getChildren().add(ways);
        return box;
    }

    private String place(Ref ref) {
        return ref.field() == null ? ref.tail() : Involved.name(context, ref);
    }

    private static Hyperlink link(String words, String style, Runnable act) {
        var link = new Hyperlink(words);
        link.getStyleClass().add(style);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(click -> act.run());
        return link;
    }

    /** Known reasons of ours have words; the service's stand as it sent them. */
    private VBox error(String code, String message) {
        var head = new Label(code);
        head.getStyleClass().addAll("mono", "problem-step");
        var ours = context.textOrNothing("reason." + code);
        return new VBox(1, head, words(ours.isEmpty() ? message == null ? "" : message : ours));
    }

    private TextArea detail(String text) {
        var area = new TextArea(text);
        area.setAccessibleText(context.text("outcome.detail"));
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(4);
        area.getStyleClass().add("mono");
        return area;
    }
}
