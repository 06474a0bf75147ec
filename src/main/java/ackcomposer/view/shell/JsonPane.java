package ackcomposer.view.shell;

import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.session.Listing;
import ackcomposer.view.session.Session;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.kordamp.ikonli.feather.Feather;

/** What will be sent, line by line, secrets as dots. A click on a line goes to its field, a field marks its lines. */
final class JsonPane extends VBox {
    private static final String UNKNOWN = "?";

    private final Session session;
    private final CodeArea area = new CodeArea();
    private final Label count = new Label();
    private List<Listing.Line> drawn = List.of();
    private List<String> marks = List.of();

    JsonPane(Session session) {
        this.session = session;
        getStyleClass().add("json-pane");
        area.setId("json");
        area.setEditable(false);
        area.getStyleClass().add("json");
        area.setParagraphGraphicFactory(this::number);
        area.setOnMouseClicked(click -> go(area.getCurrentParagraph()));
        area.setAccessibleText(session.text("json.title"));
        var title = new Label(session.text("json.title"));
        title.getStyleClass().add("card-title");
        count.getStyleClass().add("pill");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var copy = new Button(null, Icons.of(Feather.COPY));
        copy.getStyleClass().add("flat");
        copy.setId("json_copy");
        Icons.name(copy, session.text("json.copy"));
        copy.setOnAction(click -> copy());
        var head = new HBox(8, title, count, gap, copy);
        head.getStyleClass().add("json-head");
        var scroll = new VirtualizedScrollPane<>(area);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
    }

    private Label number(int line) {
        var number = new Label(Integer.toString(line + 1));
        number.getStyleClass().add("line-number");
        number.setPrefWidth(46);
        number.setAlignment(Pos.CENTER_RIGHT);
        return number;
    }

    /** With dots in place of secrets, as it is shown. */
    private void copy() {
        var content = new ClipboardContent();
        content.putString(area.getText() + "\n");
        Clipboard.getSystemClipboard().setContent(content);
        session.notice.set(session.text("json.copied"));
    }

    private void go(int line) {
        if (line >= drawn.size()) return;
        new Paths(session.draft.state()).find(drawn.get(line).path()).filter(ref -> ref.field() != null).map(Ref::whole).ifPresent(session::go);
    }

    /** Only the lines that differ are drawn again; the rest, and the scroll bar, stay where they are. */
    void refresh() {
        var next = session.listing().get().lines();
        var same = 0;
        while (same < Math.min(drawn.size(), next.size()) && drawn.get(same).equals(next.get(same))) same++;
        var tail = 0;
        while (tail < Math.min(drawn.size(), next.size()) - same
                && drawn.get(drawn.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) tail++;
        if (same < drawn.size() || same < next.size()) replace(next, same, tail);
        count.setText(session.text("json.lines", next.size()));
        mark();
    }

    private void replace(List<Listing.Line> next, int same, int tail) {
        if (drawn.isEmpty() || same + tail == 0 || same == 0 && tail == 0) {
            area.replaceText(String.join("\n", next.stream().map(Listing.Line::text).toList()));
            marks = List.of();
        } else {
            var from = same == 0 ? 0 : same - 1;
            var until = drawn.size() - tail;
            var text = String.join("\n", next.subList(from, next.size() - tail).stream().map(Listing.Line::text).toList());
            area.replaceText(from, 0, until - 1, area.getParagraphLength(until - 1), text);
            marks = marksAround(from, until, next.size());
        }
        drawn = next;
        for (var i = Math.max(0, same - 1); i < next.size() - tail; i++) style(i, next.get(i));
    }

    /** Lines outside of what was replaced keep their marks, wherever they stand now. */
    private List<String> marksAround(int from, int until, int size) {
        if (marks.size() != drawn.size()) return List.of();
        var kept = new ArrayList<>(marks.subList(0, from));
        kept.addAll(Collections.nCopies(size - from - (drawn.size() - until), UNKNOWN));
        kept.addAll(marks.subList(until, drawn.size()));
        return kept;
    }

    private void style(int line, Listing.Line content) {
        if (content.spans().isEmpty()) return;
        var spans = new StyleSpansBuilder<Collection<String>>();
        content.spans().forEach(span -> spans.add(List.of(span.style()), span.text().length()));
        area.setStyleSpans(line, 0, spans.create());
    }

    /** Lines of the field in use, and lines in error. */
    void mark() {
        var paths = new Paths(session.draft.state());
        var focus = session.focus.get() == null ? null : paths.of(session.focus.get());
        var wrong = new HashSet<String>();
        session.shown().get().stream().filter(Problem::isError).forEach(problem -> problem.at().forEach(ref -> wrong.add(paths.of(ref))));
        var next = new ArrayList<String>();
        var first = -1;
        for (var i = 0; i < drawn.size(); i++) {
            var path = drawn.get(i).path();
            var focused = focus != null && isWithin(path, focus);
            if (focused && first < 0) first = i;
            next.add((focused ? "focused " : "") + (isWrong(path, wrong) ? "wrong" : ""));
        }
        for (var i = 0; i < next.size(); i++)
            if (marks.size() <= i || !marks.get(i).equals(next.get(i)))
                area.setParagraphStyle(i, List.of(next.get(i).strip().split(" ")).stream().filter(style -> !style.isEmpty()).toList());
        marks = next;
        if (first >= 0 && !isSeen(first)) area.showParagraphAtCenter(first);
    }

    private boolean isSeen(int line) {
        try {
            return line >= area.firstVisibleParToAllParIndex() && line <= area.lastVisibleParToAllParIndex();
        } catch (RuntimeException notLaidOut) {
            return true;
        }
    }

    private static boolean isWithin(String path, String focus) {
        return path.equals(focus) || path.startsWith(focus + ".") || path.startsWith(focus + "[");
    }

    private static boolean isWrong(String path, Set<String> wrong) {
        return wrong.contains(path);
    }
}
