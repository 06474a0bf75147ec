package ackcomposer.view.page;

import ackcomposer.submit.Followed.End;
import ackcomposer.submit.Followed;
import ackcomposer.submit.Stage;
import ackcomposer.view.page.StageList.Kind;
import ackcomposer.view.page.StageList.Line;
import ackcomposer.view.parts.CopyText;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Creating;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A creation as the service reports it: its stages in their order, the time against the limit, its log; no percentage is made up. */
public final class FollowPage extends StackPane {
    private static final int SECONDS = 60;
    /** Below that the log comes below the stages. */
    private static final double BESIDE_FROM = 640;
    private static final double STAGES_SHARE = 0.325;
    private static final double ALL_BUTTONS_FROM = 560;
    private static final int LINES_IN_REPORT = 50;
    private static final double LEAST_CARD = 200;
    private static final String CONSOLE = "https://cs.console.aliyun.com/#/k8s/cluster/%s/v2/info/overview";

    private final Context context;
    private final Acts acts;
    private final Creating creating;
    private final Label title = new Label();
    private final Label time = new Label();
    private final Label words = Labels.wrapped("");
    private final Hyperlink again = new Hyperlink();
    private final HBox banner = new HBox(14, words, again);
    private final HBox headLine = new HBox(10);
    private final VBox head = new VBox(4, headLine);
    private final HBox bar = new HBox(4);
    private final FollowEnd verdict;
    private final VBox column = new VBox(12);
    private final StageList stages;
    private final VBox stageCard;
    private final LogCard log;
    private final Timeline clock = new Timeline(new KeyFrame(javafx.util.Duration.seconds(1), tick -> tell()));
    private Pane cards = new Pane();
    private List<Line> lines = List.of();

    public FollowPage(Context context, Acts acts, Creating creating) {
        this.context = context;
        this.acts = acts;
        this.creating = creating;
        setId("follow");
        getStyleClass().add("follow");
        stages = new StageList(context);
        var steps = Scrolling.pane(stages);
        steps.setFocusTraversable(true);
        steps.setAccessibleText(context.text("follow.stages"));
        stageCard = new VBox(steps);
        stageCard.getStyleClass().addAll("card", "stage-card");
        log = new LogCard(context, acts, creating);
        title.setId("follow_title");
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        time.setId("follow_time");
        time.getStyleClass().add("muted");
        time.setMinWidth(USE_PREF_SIZE);
        bar.getStyleClass().add("follow-bar");
        verdict = new FollowEnd(context, creating.cluster());
        banner.setId("follow_banner");
        banner.getStyleClass().add("follow-banner");
        words.setId("follow_banner_words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        again.setId("follow_again");
        again.setText(context.text("follow.refresh"));
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(click -> creating.lookNow());
        column.getStyleClass().add("follow-column");
        if (creating.cluster().isRehearsal()) {
            var badge = Labels.wrapped(context.text("rehearse.badge"), "rehearsal", "inside");
            badge.setMaxWidth(Double.MAX_VALUE);
            column.getChildren().add(badge);
        }
        column.getChildren().addAll(head(), bar, ids(), verdict, banner);
        arrange(Double.MAX_VALUE);
        var about = Labels.wrapped(context.text("follow.about"), "hint");
        about.setGraphic(Icons.of(Feather.INFO));
        about.setId("follow_about");
        // A rehearsal goes with its window, and what is over goes on nowhere.
        context.watch(() -> Visible.when(creating.ended().isEmpty() && !creating.cluster().isRehearsal(), about));
        column.getChildren().add(about);
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        getChildren().setAll(scroll);
        widthProperty().addListener((width, before, now) -> arrange(now.doubleValue()));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().addListener((scene, before, now) -> run(now != null));
        context.watch(this::show);
    }

    /** Time is shown only where it is seen, and stands when all is over. */
    private void run(boolean isSeen) {
        if (isSeen && creating.ended().isEmpty()) clock.play();
        else clock.stop();
    }

    private Node head() {
        var place = new Label(creating.cluster().region());
        place.getStyleClass().addAll("pill", "note");
        place.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        headLine.getChildren().setAll(title, place, gap);
        headLine.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private FlowPane ids() {
        var row = new FlowPane(24, 2);
        row.setMinWidth(0);
        row.getStyleClass().add("follow-ids");
        id(row, "cluster", creating.cluster().id());
        creating.cluster().task().ifPresent(task -> id(row, "task", task));
        creating.cluster().request().ifPresent(request -> id(row, "request", request));
        return row;
    }

    /** What whoever helps needs, as the page shows it: what was asked for, how far it came, what the service said. */
    private String report() {
        var of = creating.cluster();
        var text = new StringBuilder(title()).append('\n').append(time.getText()).append('\n');
        Stream.of("Region " + of.region(), "ClusterId " + of.id(), "TaskId " + of.task().orElse("-"), "RequestId "
                + of.request().orElse("-"), "Sent " + of.sent()).forEach(line -> text.append(line).append('\n'));
        creating.ended().flatMap(Followed::complaint).ifPresent(error -> text.append(FollowEnd.said(error)).append('\n'));
        lines.forEach(line -> text.append(Stream.of("[" + line.kind().style() + "]", line.name(), line.words(), line.whole())
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "))).append('\n'));
        creating.linesAfter(creating.told() - LINES_IN_REPORT).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    private void id(FlowPane row, String key, String value) {
        var name = context.text("outcome." + key);
        var part = new CopyText("follow_" + key, name, value, context.text("outcome.copy", name));
        part.maxWidthProperty().bind(row.widthProperty());
        row.getChildren().add(part);
    }

    /** The stages beside the log, or above it where there is no room for both. */
    private void arrange(double width) {
        var beside = width >= BESIDE_FROM;
        var share = beside ? Math.rint(Math.max(260, Math.min(440, width * STAGES_SHARE))) : Region.USE_COMPUTED_SIZE;
        stageCard.setPrefWidth(share);
        stageCard.setMinWidth(beside ? share : 0);
        stageCard.setMinHeight(LEAST_CARD);
        log.setMinHeight(LEAST_CARD);
        log.setMinWidth(0);
        if (beside == cards instanceof HBox) return;
        headLine.getChildren().remove(time);
        head.getChildren().remove(time);
        (beside ? headLine : head).getChildren().add(time);
        var at = column.getChildren().indexOf(cards);
        cards.getChildren().clear();
        cards = beside ? new HBox(14, stageCard, log) : new VBox(12, stageCard, log);
        HBox.setHgrow(log, Priority.ALWAYS);
        VBox.setVgrow(log, Priority.ALWAYS);
        VBox.setVgrow(stageCard, beside ? Priority.NEVER : Priority.SOMETIMES);
        VBox.setVgrow(cards, Priority.ALWAYS);
        if (at < 0) column.getChildren().add(cards);
        else column.getChildren().set(at, cards);
    }

    private void show() {
        draw(stages.lines(creating));
        words.setText(creating.aside().map(aside -> aside.in(context.lang())).orElse(""));
        Visible.when(creating.aside().isPresent() && creating.ended().isEmpty(), banner);
        again.setDisable(!creating.canLookNow());
        title.setText(title());
        title.setGraphic(creating.ended().map(FollowPage::icon).orElse(null));
        Visible.when(verdict.show(creating.ended()), verdict);
        run(getScene() != null);
        tell();
    }

    /** Most looks show what is there already. */
    private void draw(List<Line> now) {
        if (now.equals(lines)) return;
        lines = now;
        stages.draw(lines);
        bar.getChildren().setAll(lines.stream().map(line -> {
            var segment = new Region();
            segment.getStyleClass().addAll("segment", line.kind().style());
            HBox.setHgrow(segment, Priority.ALWAYS);
            return segment;
        }).toList());
    }

    /** What changes with every second. */
    private void tell() {
        var done = lines.stream().filter(line -> line.kind() == Kind.DONE).count();
        var limit = creating.cluster().limit();
        time.setText(context.text(limit.sent() ? "follow.time" : "follow.time_ours", done, lines.size(), clock(creating.elapsed()),
                limit.time().toMinutes()));
        log.say();
    }

    private String clock(Duration time) {
        return context.text("follow.clock", Long.toString(time.toMinutes()), time.toSeconds() % SECONDS);
    }

    private String title() {
        var name = creating.cluster().name();
        if (creating.ended().isEmpty()) return context.text("follow.title", name);
        var followed = creating.ended().get();
        var stage = followed.failedStage().map(Stage::name).orElse("");
        var isBlamed = followed.end() == End.FAILED && !stage.isEmpty();
        return context.text(isBlamed ? "follow.end_failed_at" : "follow.end_" + followed.end().name().toLowerCase(Locale.ROOT), name,
                clock(followed.last().elapsed()), stage);
    }

    private static FontIcon icon(Followed followed) {
        return switch (followed.end()) {
            case RUNNING -> Icons.of(Feather.CHECK_CIRCLE, "success");
            case FAILED -> Icons.of(Feather.X_CIRCLE, "error");
            default -> Icons.of(Feather.ALERT_TRIANGLE, "warning");
        };
    }

    /** What stands at the foot of the window while the page is shown. */
    public HBox foot() {
        var back = button("follow.back", "follow_back", () -> context.session().watch(false));
        back.getStyleClass().add("flat");
        var report = Icons.button(Feather.CLIPBOARD, "follow_report", context.text("follow.report"), () -> CopyText.copy(report()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var stop = button("follow.stop", "follow_stop", () -> context.session().endFollowing());
        var fresh = button("follow.new", "follow_new", acts::newDraft);
        var console = button("follow.console", "follow_console",
                () -> acts.browse(URI.create(CONSOLE.formatted(creating.cluster().id()))));
        console.getStyleClass().add("accent");
        console.setGraphic(Icons.of(Feather.EXTERNAL_LINK));
        console.setContentDisplay(ContentDisplay.RIGHT);
        context.watch(() -> stop.setText(context.text(creating.ended().isEmpty() ? "follow.stop" : "outcome.close")));
        // A rehearsed cluster is in no console.
        Visible.when(!creating.cluster().isRehearsal(), console);
        var foot = new HBox(back, report, gap, stop, fresh, console);
        foot.getStyleClass().add("action-bar");
        // In a very small window what the menus have too gives way, and icons say the rest.
        console.setAccessibleText(context.text("follow.console"));
        foot.widthProperty().addListener((width, before, now) -> {
            var isWide = now.doubleValue() >= ALL_BUTTONS_FROM;
            Visible.when(isWide, fresh);
            console.setContentDisplay(isWide ? ContentDisplay.RIGHT : ContentDisplay.GRAPHIC_ONLY);
        });
        return foot;
    }

    private Button button(String key, String id, Runnable act) {
        var button = new Button(context.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> act.run());
        return button;
    }
}
