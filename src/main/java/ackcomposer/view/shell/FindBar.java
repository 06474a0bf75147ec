package ackcomposer.view.shell;

import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Listing;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/**
 * Looks for words in the lines of the request: Enter goes to the next line that has them, Shift+Enter to the one before, Escape ends it.
 */
final class FindBar extends HBox {
    /** Lines above the one that was found. */
    private static final int ABOVE = 3;

    private final Context context;
    private final List<Listing.Line> lines;
    private final ListView<Listing.Line> list;
    private final TextField words = new TextField();
    private final Label count = new Label();

    FindBar(Context context, List<Listing.Line> lines, ListView<Listing.Line> list) {
        super(6);
        this.context = context;
        this.lines = lines;
        this.list = list;
        getStyleClass().add("find-bar");
        words.setId("json_find");
        words.setPromptText(context.text("json.find"));
        words.setAccessibleText(context.text("json.find"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().addListener((text, before, now) -> go(0));
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        count.getStyleClass().add("hint");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words, count, button("json.find_previous", Feather.CHEVRON_UP, () -> go(-1)),
                button("json.find_next", Feather.CHEVRON_DOWN, () -> go(1)), button("json.find_close", Feather.X, this::end));
    }

    private Button button(String key, Feather icon, Runnable act) {
        var button = new Button(null, Icons.of(icon));
        button.getStyleClass().add("flat");
        Icons.name(button, context.text(key));
        button.setOnAction(click -> act.run());
        return button;
    }

    void start() {
        words.requestFocus();
        words.selectAll();
    }

    private void end() {
        Visible.when(false, this);
        list.requestFocus();
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) go(key.isShiftDown() ? -1 : 1);
        else if (key.getCode() == KeyCode.ESCAPE) end();
        else return;
        key.consume();
    }

    /** To the line after the chosen one, or before it, that has the words; round the corner at the ends. 0: the chosen one may be it. */
    private void go(int by) {
        var wanted = words.getText().toLowerCase(Locale.ROOT);
        var hits = wanted.isEmpty() ? new int[0] : IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).text().toLowerCase(Locale.ROOT).contains(wanted)).toArray();
        if (hits.length == 0) {
            count.setText(wanted.isEmpty() ? "" : context.text("json.found_none"));
            return;
        }
        var chosen = list.getSelectionModel().getSelectedIndex();
        var next = by < 0 ? IntStream.range(0, hits.length).filter(i -> hits[i] < chosen).max().orElse(hits.length - 1)
                : IntStream.range(0, hits.length).filter(i -> hits[i] > chosen || by == 0 && hits[i] == chosen).findFirst().orElse(0);
        list.getSelectionModel().clearAndSelect(hits[next]);
        list.scrollTo(Math.max(0, hits[next] - ABOVE));
        count.setText(context.text("json.found", next + 1, hits.length));
    }
}
