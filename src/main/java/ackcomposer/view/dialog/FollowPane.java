package ackcomposer.view.dialog;

import ackcomposer.catalogue.field.Message;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Progress;
import ackcomposer.submit.Stage;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Following;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A creation as the service reports it: its stages in their order, the time against the limit, its log; no percentage is made up. */
public final class FollowPane extends VBox implements Following.Eye {
    private static final int SECONDS = 60;
    private static final int MOST_LINES = 10_000;
    /** As services word it; a line that only warns is none. */
    private static final Pattern ERROR = Pattern.compile("(?i)\\b(errors?|fail(ed|ure|s)?|fatal|denied|refused|exception)\\b|失败|错误");
    private static final String CONSOLE = "https://cs.console.aliyun.com/#/k8s/cluster/%s/v2/info/overview";

    private final Context context;
    private final Following following;
    private final Label title = new Label();
    private final Label time = new Label();
    private final Label banner = Labels.wrapped("", "follow-banner");
    private final HBox bar = new HBox(3);
    private final VBox stages = new VBox(4);
    private final TextArea log = new TextArea();
    private final List<String> lines = new ArrayList<>();
    private final CheckBox moves = new CheckBox();
    private final CheckBox errors = new CheckBox();
    private final VBox verdict = new VBox(4);
    private final Button stop = new Button();

    /**
     * Begins to follow.
     *
     * @param browse opens a page of the service's in the browser
     * @param save   writes a text to a file that is asked for, by default of that name
     */
    public FollowPane(Context context, Following following, Consumer<URI> browse, BiConsumer<String, String> save, Runnable close) {
        this.context = context;
        this.following = following;
        getStyleClass().addAll("dialog", "follow");
        setId("follow");
        setMaxHeight(USE_PREF_SIZE);
        title.setText(context.text("follow.title", following.name()));
        title.setId("follow_title");
        title.getStyleClass().add("dialog-title");
        title.setWrapText(true);
        time.setId("follow_time");
        time.getStyleClass().add("hint");
        bar.getStyleClass().add("follow-bar");
        stages.setId("follow_stages");
        Visible.when(false, banner);
        Visible.when(false, verdict);
        log.setId("follow_log");
        log.setEditable(false);
        log.setWrapText(true);
        log.setPrefRowCount(7);
        log.getStyleClass().add("mono");
        log.setAccessibleText(context.text("follow.log"));
        var list = new ScrollPane(stages);
        list.setFitToWidth(true);
        list.getStyleClass().add("form-scroll");
        list.setPrefViewportHeight(170);
        var body = new VBox(12, verdict, ids(), new VBox(6, time, bar), banner, list, new VBox(4, switches(save), log),
                Labels.wrapped(context.text("follow.about"), "hint"));
        body.getStyleClass().add("dialog-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        var open = new Button(context.text("follow.console"));
        open.setId("follow_console");
        open.setOnAction(click -> browse.accept(URI.create(CONSOLE.formatted(following.cluster()))));
        stop.setText(context.text("follow.stop"));
        stop.setId("follow_stop");
        stop.setCancelButton(true);
        stop.setOnAction(click -> {
            following.stop();
            close.run();
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, open, stop);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(title, body, buttons);
        tell(Duration.ZERO);
        following.begin(this);
    }

    @Override
    public void requestFocus() {
        stop.requestFocus();
    }

    private Region ids() {
        var text = following.task().map(task -> context.text("follow.ids", following.cluster(), task))
                .orElse(context.text("follow.id", following.cluster()));
        return Labels.wrapped(text, "mono");
    }

    private void tell(Duration elapsed) {
        time.setText(context.text(following.limit().sent() ? "follow.time" : "follow.time_ours", clock(elapsed),
                clock(following.limit().time())));
    }

    /** Minutes and seconds, of which the minutes may be many. */
    private static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSeconds() % SECONDS);
    }

    @Override
    public void seen(Progress now) {
        Visible.when(false, banner);
        tell(now.elapsed());
        if (!now.state().isEmpty()) time.setText(time.getText() + "  " + context.text("follow.state", now.state()));
        bar.getChildren().setAll(now.stages().stream().map(stage -> {
            var segment = new Region();
            segment.getStyleClass().addAll("segment", kind(stage));
            HBox.setHgrow(segment, Priority.ALWAYS);
            return segment;
        }).toList());
        stages.getChildren().setAll(now.stages().stream().map(this::line).toList());
    }

    /** How far a stage is, by what the service says of it. */
    private static String kind(Stage stage) {
        if (stage.failed()) return "failed";
        if (!stage.end().isEmpty() || stage.state().equalsIgnoreCase("success")) return "done";
        return stage.start().isEmpty() && stage.state().isEmpty() ? "waiting" : "current";
    }

    private HBox line(Stage stage) {
        var kind = kind(stage);
        var name = new Label(stage.name().isEmpty() ? context.text("follow.unnamed") : stage.name());
        name.getStyleClass().add("stage-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var words = Labels.wrapped(String.join("  ", List.of(stage.state(), stage.message()).stream().filter(part -> !part.isEmpty())
                .toList()), "hint");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(8, icon(kind), name, words);
        line.getStyleClass().addAll("stage", kind);
        return line;
    }

    private static FontIcon icon(String kind) {
        return switch (kind) {
            case "failed" -> Icons.of(Feather.X_CIRCLE, "error");
            case "done" -> Icons.of(Feather.CHECK_CIRCLE, "success");
            case "current" -> Icons.of(Feather.LOADER, "note");
            default -> Icons.of(Feather.CIRCLE, "muted");
        };
    }

    /** What is seen of the log: all or errors alone, its end or where it was left; and the way to a file. */
    private HBox switches(BiConsumer<String, String> save) {
        moves.setId("follow_moves");
        moves.setText(context.text("follow.moves"));
        moves.setSelected(true);
        moves.selectedProperty().addListener((any, before, now) -> draw());
        errors.setId("follow_errors");
        errors.setText(context.text("follow.errors"));
        errors.selectedProperty().addListener((any, before, now) -> draw());
        var file = new Button(context.text("follow.save"), Icons.of(Feather.SAVE));
        file.setId("follow_save");
        file.setOnAction(click -> save.accept(following.cluster() + ".log", String.join("\n", lines) + "\n"));
        var title = new Label(context.text("follow.log"));
        title.getStyleClass().add("field-label");
        title.setLabelFor(log);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var row = new HBox(12, title, gap, moves, errors, file);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    @Override
    public void logged(String line) {
        var isFull = lines.size() == MOST_LINES;
        if (isFull) lines.remove(0);
        lines.add(line);
        if (isFull || !moves.isSelected()) draw();
        else if (isShown(line)) log.appendText((log.getText().isEmpty() ? "" : "\n") + line);
    }

    private boolean isShown(String line) {
        return !errors.isSelected() || ERROR.matcher(line).find();
    }

    private void draw() {
        var top = log.getScrollTop();
        log.setText(lines.stream().filter(this::isShown).collect(Collectors.joining("\n")));
        if (moves.isSelected()) log.end();
        else log.setScrollTop(top);
    }

    @Override
    public void aside(Message words) {
        banner.setText(words.in(context.lang()));
        Visible.when(true, banner);
    }

    @Override
    public void ended(Followed followed) {
        if (followed.end() == Followed.End.STOPPED) return;
        var end = followed.end().name().toLowerCase(Locale.ROOT);
        var stage = followed.failedStage().map(Stage::name).orElse("");
        title.setText(context.text(stage.isEmpty() || followed.end() != Followed.End.FAILED ? "follow.end_" + end : "follow.end_failed_at",
                following.name(), clock(followed.last().elapsed()), stage));
        title.setGraphic(icon(switch (followed.end()) {
            case RUNNING -> "done";
            case FAILED -> "failed";
            default -> "current";
        }));
        followed.complaint().ifPresent(error -> verdict.getChildren().add(Labels.wrapped(error.code() + ": " + error.message())));
        if (followed.end() == Followed.End.FAILED) verdict.getChildren().add(Labels.wrapped(context.text("confirm.stays_words"), "hint"));
        Visible.when(!verdict.getChildren().isEmpty(), verdict);
        stop.setText(context.text("outcome.close"));
    }
}
