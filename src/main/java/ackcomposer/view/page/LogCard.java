package ackcomposer.view.page;

import ackcomposer.view.parts.CopyText;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Creating;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The service's log of a creation, as it sends it: all of it or errors alone, at its end or where it was left; to copy and to save. */
final class LogCard extends VBox {
    private static final PseudoClass NEWEST = PseudoClass.getPseudoClass("newest");
    /** As services word it; a line that only warns is none. */
    private static final Pattern ERROR =
            Pattern.compile("(?i)\\b(errors?|fail(ed|ure|s)?|fatal|denied|refused|exception)\\b|失败|错误");
    private static final Pattern WARNING = Pattern.compile("(?i)\\bwarn(ing)?\\b|警告");
    /** The time of day stands in a column of its own, the day in the tooltip. */
    private static final Pattern TIMED = Pattern.compile(
            "(?:\\d{4}-\\d{2}-\\d{2}[T ])?(\\d{1,2}:\\d{2}:\\d{2})(?:\\.\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})? (.*)", Pattern.DOTALL);

    private static final Set<KeyCode> BACK = EnumSet.of(KeyCode.UP, KeyCode.PAGE_UP, KeyCode.HOME);

    private final Context context;
    private final Creating creating;
    private final List<String> lines = new ArrayList<>();
    private final ListView<String> list = new ListView<>();
    private final ToggleSwitch moves = new ToggleSwitch();
    private final ToggleButton errors = new ToggleButton();
    private final Label about = new Label();
    private int drawn;

    LogCard(Context context, Acts acts, Creating creating) {
        this.context = context;
        this.creating = creating;
        getStyleClass().addAll("card", "log-card");
        list.setId("follow_log");
        list.setAccessibleText(context.text("follow.log"));
        list.getStyleClass().addAll("log", "mono");
        list.setCellFactory(any -> new Cell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(Labels.wrapped(context.text("follow.no_log"), "hint"));
        list.setOnKeyPressed(key -> {
            if (key.isShortcutDown() && key.getCode() == KeyCode.C)
                CopyText.copy(String.join("\n", list.getSelectionModel().getSelectedItems()));
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> holdIf(BACK.contains(key.getCode())));
        list.addEventFilter(ScrollEvent.SCROLL, wheel -> holdIf(wheel.getDeltaY() > 0));
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> holdIf(isOnBar(press.getTarget())));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head(acts), list);
        context.watch(this::read);
    }

    private HBox head(Acts acts) {
        var title = new Label(context.text("follow.log"));
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.setLabelFor(list);
        about.setId("follow_next");
        about.getStyleClass().add("hint");
        Labels.tipWhereCut(about);
        var again = Icons.button(Feather.REFRESH_CW, "follow_refresh", context.text("follow.refresh_keys"), creating::lookNow);
        context.watch(() -> again.setDisable(!creating.canLookNow()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = Icons.button(Feather.COPY, "follow_copy", context.text("follow.copy"), () -> CopyText.copy(String.join("\n", lines)));
        var save = Icons.button(Feather.SAVE, "follow_save", context.text("follow.save"), () ->
                acts.saveText(creating.cluster().id() + ".log", String.join("\n", lines) + "\n"));
        var row = new HBox(8, title, about, again, gap, following(), errors(), copy, save);
        row.getStyleClass().addAll("card-head", "with-acts");
        return row;
    }

    private HBox following() {
        moves.setId("follow_moves");
        moves.setSelected(true);
        moves.setAccessibleText(context.text("follow.moves"));
        moves.selectedProperty().addListener((any, before, now) -> toEnd());
        var words = new Label(context.text("follow.moves"));
        words.setMinWidth(USE_PREF_SIZE);
        words.setLabelFor(moves);
        words.getStyleClass().add("muted");
        words.setOnMouseClicked(click -> moves.fire());
        var box = new HBox(6, words, moves);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private ToggleButton errors() {
        errors.setId("follow_errors");
        errors.setText(context.text("follow.errors"));
        errors.setMinWidth(USE_PREF_SIZE);
        errors.getStyleClass().add("chosen");
        errors.setOnAction(click -> {
            list.getItems().setAll(lines.stream().filter(this::isShown).toList());
            toEnd();
        });
        return errors;
    }

    /** Who reads what was before is not taken away from it; a log that is seen whole has no before. */
    private void holdIf(boolean goesBack) {
        var bar = list.lookup(".scroll-bar:vertical");
        if (goesBack && bar != null && bar.isVisible()) moves.setSelected(false);
    }

    private boolean isOnBar(Object target) {
        for (var at = target instanceof Node node ? node : null; at != null && at != list; at = at.getParent())
            if (at instanceof ScrollBar) return true;
        return false;
    }

    /** What is new goes to the end. */
    private void read() {
        var fresh = creating.linesAfter(drawn);
        drawn = creating.told();
        lines.addAll(fresh);
        list.getItems().addAll(fresh.stream().filter(this::isShown).toList());
        if (!fresh.isEmpty()) toEnd();
        say();
    }

    private boolean isShown(String line) {
        return !errors.isSelected() || ERROR.matcher(line).find();
    }

    private void toEnd() {
        if (moves.isSelected() && !list.getItems().isEmpty()) list.scrollTo(list.getItems().size() - 1);
        list.refresh();
    }

    /** How many lines there are, and when it is looked again. */
    void say() {
        var count = context.text("follow.lines", lines.size());
        about.setText(creating.untilNext().map(left -> context.text("follow.next", count, left.toSeconds())).orElse(count));
    }

    private final class Cell extends ListCell<String> {
        private final Label time = new Label();

        private Cell() {
            time.getStyleClass().add("log-time");
            time.setMinWidth(USE_PREF_SIZE);
            setWrapText(true);
            setPrefWidth(0);
            setGraphicTextGap(12);
        }

        @Override
        protected void updateItem(String line, boolean empty) {
            super.updateItem(line, empty);
            getStyleClass().removeAll("error", "warning");
            pseudoClassStateChanged(NEWEST, !empty && moves.isSelected() && getIndex() == list.getItems().size() - 1);
            if (empty || line == null) {
                setText(null);
                setGraphic(null);
                setTooltip(null);
                return;
            }
            var timed = TIMED.matcher(line);
            var isTimed = timed.matches();
            time.setText(isTimed ? timed.group(1) : "");
            setGraphic(isTimed ? time : null);
            setText(isTimed ? timed.group(2) : line);
            setTooltip(isTimed ? new Tooltip(line) : null);
            if (ERROR.matcher(line).find()) getStyleClass().add("error");
            else if (WARNING.matcher(line).find()) getStyleClass().add("warning");
        }
    }
}
