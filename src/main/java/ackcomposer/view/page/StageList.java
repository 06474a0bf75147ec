package ackcomposer.view.page;

import ackcomposer.submit.Followed.End;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Progress;
import ackcomposer.submit.Stage;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Creating;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;

/**
 * A creation from the request on to the running cluster: between the two the stages as the service reports them, in its order and in
 * its words.
 */
final class StageList extends VBox {
    private static final double RING = 12;
    /** The service's own times are those of its zone, and so is ours, which says so where this computer is in another one. */
    private static final ZoneOffset OF_SERVICE = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final Pattern TIME_OF_DAY = Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}");
    /** What the mark beside the stage says as well; any other word of the service is shown. */
    private static final Set<String> MARKED = Set.of("success", "running", "fail", "failed");

    private final Context context;

    /** How far one of the lines is; its name is its style too. */
    enum Kind {
        DONE, CURRENT, WAITING, FAILED;

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One line of the list, and one segment of the bar above it.
     *
     * @param words empty: nothing is said of it
     * @param time  empty: none is known
     * @param whole the time with its day; empty: it is shown as it is
     */
    record Line(Kind kind, String name, String words, String time, String whole) {
    }

    StageList(Context context) {
        this.context = context;
        setId("follow_stages");
        getStyleClass().add("stages");
    }

    /** From what is known now; whoever calls it follows that. */
    List<Line> lines(Creating creating) {
        var cluster = creating.cluster();
        var stages = creating.seen().map(Progress::stages).orElse(List.of());
        var lines = new ArrayList<Line>();
        lines.add(new Line(Kind.DONE, context.text("follow.accepted"), cluster.name(), here(cluster.sent()), cluster.sent().toString()));
        stages.forEach(stage -> lines.add(line(stage)));
        lines.add(last(creating, stages));
        return lines;
    }

    private String here(Instant time) {
        var isOurs = ZoneId.systemDefault().getRules().getOffset(time).equals(OF_SERVICE);
        return TIME.format(time.atOffset(OF_SERVICE)) + (isOurs ? "" : " UTC+8");
    }

    private Line line(Stage stage) {
        var said = Stream.of(MARKED.contains(stage.state().toLowerCase(Locale.ROOT)) ? "" : stage.state(), stage.message())
                .filter(part -> !part.isEmpty()).toList();
        var whole = stage.end().isEmpty() ? stage.start() : stage.end();
        var time = TIME_OF_DAY.matcher(whole).results().map(match -> match.group()).findFirst().orElse(whole);
        return new Line(kind(stage), stage.name().isEmpty() ? context.text("follow.unnamed") : stage.name(), String.join("  ", said),
                stage.end().isEmpty() && !time.isEmpty() ? context.text("follow.since", time) : time, whole);
    }

    /** How far a stage is, by what the service says of it. */
    private static Kind kind(Stage stage) {
        if (stage.failed()) return Kind.FAILED;
        if (!stage.end().isEmpty() || stage.state().equalsIgnoreCase("success")) return Kind.DONE;
        return stage.start().isEmpty() && stage.state().isEmpty() ? Kind.WAITING : Kind.CURRENT;
    }

    /** The cluster itself, which is there a moment after the last stage is over. */
    private Line last(Creating creating, List<Stage> stages) {
        var state = creating.seen().map(Progress::state).orElse("");
        var end = creating.ended().map(Followed::end).orElse(null);
        var blamed = stages.stream().anyMatch(Stage::failed);
        var kind = end == End.RUNNING ? Kind.DONE : end == End.FAILED ? blamed ? Kind.WAITING : Kind.FAILED
                : stages.stream().allMatch(stage -> kind(stage) == Kind.DONE) ? Kind.CURRENT : Kind.WAITING;
        var words = state.isEmpty() || state.equalsIgnoreCase("running") ? "" : context.text("follow.state", state);
        return new Line(kind, context.text("follow.last"), words, "", "");
    }

    void draw(List<Line> lines) {
        getChildren().setAll(lines.stream().map(line -> row(line, line == lines.get(lines.size() - 1))).toList());
    }

    private HBox row(Line line, boolean isLast) {
        var name = Labels.wrapped(line.name(), "stage-name");
        var text = new VBox(1, name);
        if (!line.words().isEmpty()) text.getChildren().add(Labels.wrapped(line.words(), "hint"));
        HBox.setHgrow(text, Priority.ALWAYS);
        var time = new Label(line.time());
        time.getStyleClass().addAll("mono", "stage-time");
        time.setMinWidth(USE_PREF_SIZE);
        if (!line.whole().isEmpty()) time.setTooltip(new Tooltip(line.whole()));
        var thread = new Region();
        thread.getStyleClass().add("stage-thread");
        VBox.setVgrow(thread, Priority.ALWAYS);
        Visible.when(!isLast, thread);
        var side = new VBox(mark(line.kind()), thread);
        side.setAlignment(Pos.TOP_CENTER);
        var row = new HBox(10, side, text, time);
        row.getStyleClass().addAll("stage", line.kind().style());
        row.setAccessibleText(String.join(", ", List.of(line.name(), context.text("follow.kind_" + line.kind().style()), line.words())));
        return row;
    }

    private static StackPane mark(Kind kind) {
        var circle = new StackPane(icon(kind));
        circle.getStyleClass().addAll("stage-mark", kind.style());
        return circle;
    }

    /** A ring, a third of which is bright. */
    private static Pane ring() {
        var whole = new Circle(RING / 2, RING / 2, RING / 2 - 1);
        whole.getStyleClass().add("stage-ring");
        var part = new Arc(RING / 2, RING / 2, RING / 2 - 1, RING / 2 - 1, -30, 120);
        part.getStyleClass().addAll("stage-ring", "bright");
        var ring = new Pane(whole, part);
        ring.setMaxSize(RING, RING);
        ring.setMinSize(RING, RING);
        return ring;
    }

    private static Node icon(Kind kind) {
        return switch (kind) {
            case DONE -> Icons.of(Feather.CHECK);
            case FAILED -> Icons.of(Feather.X);
            case CURRENT -> ring();
            case WAITING -> new Region();
        };
    }
}
