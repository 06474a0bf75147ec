package ackcomposer.view.dialog;

import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.State;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was sent: when, under which name, with which key's end, to what result; and what can be done about it. */
public final class HistoryPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final double HEIGHT = 420;

    private final Context context;
    private final Acts acts;
    private final Set<String> kept;
    private final Button done = new Button();

    /**
     * What it shows.
     *
     * @param records the newest first
     * @param kept    the ids of those whose requests were kept
     */
    public HistoryPane(Context context, Acts acts, List<LedgerRecord> records, Set<String> kept, Runnable close) {
        this.context = context;
        this.kept = kept;
        this.acts = acts;
        getStyleClass().add("dialog");
        setId("history");
        setMaxHeight(USE_PREF_SIZE);
        var title = Labels.wrapped(context.text("history.title"), "dialog-title");
        var rows = new VBox();
        rows.getChildren().setAll(records.stream().map(this::row).toList());
        if (records.isEmpty()) rows.getChildren().add(Labels.wrapped(context.text("history.none"), "hint"));
        rows.getStyleClass().add("dialog-body");
        var scroll = Scrolling.upTo(HEIGHT, rows);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        done.setText(context.text("outcome.close"));
        done.setId("history_close");
        done.setCancelButton(true);
        done.setOnAction(click -> close.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, done);
        buttons.getStyleClass().add("dialog-buttons");
        var looked = Labels.wrapped("", "hint", "dialog-body");
        looked.setId("history_looked");
        context.watch(() -> {
            var said = context.session().looked.get();
            looked.setText(said == null ? "" : said.in(context.lang()));
            Visible.when(said != null, looked);
        });
        getChildren().setAll(title, scroll, looked, buttons);
    }

    @Override
    public void requestFocus() {
        done.requestFocus();
    }

    private HBox row(LedgerRecord entry) {
        var name = entry.intent() == null ? entry.id() : entry.intent().name();
        var text = new VBox(3, head(name, entry.state()));
        if (entry.time() != null) text.getChildren().add(Labels.wrapped(context.text("history.when", TIME.format(entry.time()),
                entry.intent().region(), Objects.requireNonNullElse(entry.keyEnd(), "?")), "hint"));
        if (entry.clusterId() != null) text.getChildren().add(Labels.wrapped(context.text("history.cluster", entry.clusterId()), "mono"));
        var ways = new FlowPane(16, 2);
        if (entry.state().open() && entry.intent() != null && entry.time() != null)
            ways.getChildren().add(link("history.look", "history_look", () -> acts.lookFor(entry)));
        if (entry.state().open()) ways.getChildren().add(link("history.absent", "history_absent", () -> acts.closeAsAbsent(entry)));
        if (entry.state() == State.ACCEPTED && entry.clusterId() != null)
            ways.getChildren().add(link("history.follow", "history_follow", () -> acts.follow(entry)));
        if (kept.contains(entry.id())) ways.getChildren().add(link("history.open_sent", "history_open_sent", () -> acts.openSent(entry)));
        else text.getChildren().add(Labels.wrapped(context.text("history.not_kept"), "hint"));
        if (!ways.getChildren().isEmpty()) text.getChildren().add(ways);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(10, icon(entry.state()), text);
        row.getStyleClass().add("history-row");
        return row;
    }

    /** The name, and what came of it at the other end of the line. */
    private HBox head(String name, State state) {
        var head = Labels.wrapped(name, "strong");
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMaxWidth(Double.MAX_VALUE);
        var came = new Label(context.text("history." + word(state)));
        came.setMinWidth(Region.USE_PREF_SIZE);
        came.getStyleClass().addAll("pill", switch (state) {
            case ACCEPTED -> "success";
            case SENDING, UNKNOWN, UNREADABLE -> "warning";
            case REFUSED -> "error";
            case NOT_SENT, CLOSED -> "muted";
        });
        return new HBox(10, head, came);
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Hyperlink link(String key, String style, Runnable act) {
        var link = new Hyperlink(context.text(key));
        link.getStyleClass().add(style);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(click -> act.run());
        return link;
    }

    private static FontIcon icon(State state) {
        return switch (state) {
            case ACCEPTED -> Icons.of(Feather.CHECK_CIRCLE, "success");
            case SENDING, UNKNOWN, UNREADABLE -> Icons.of(Feather.ALERT_TRIANGLE, "warning");
            case REFUSED -> Icons.of(Feather.X_CIRCLE, "error");
            case NOT_SENT, CLOSED -> Icons.of(Feather.CIRCLE, "muted");
        };
    }
}
