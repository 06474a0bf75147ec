package ackcomposer.view.page;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Need;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Slot;
import ackcomposer.rules.Problem;
import ackcomposer.view.editor.Editor;
import ackcomposer.view.editor.Editors;
import ackcomposer.view.editor.FieldMenu;
import ackcomposer.view.editor.Wiring;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.Messages;
import ackcomposer.view.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A field on its page: label, control, and what is wrong with it. */
final class FieldBox extends VBox {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Session session;
    private final Field<?> field;
    private final Slot<?> slot;
    private final Editor editor;
    private final Label mark = new Label();
    private final Label star = new Label("*");
    private final MessagePlaces voices;
    private final Messages messages;
    private final Label place = new Label();
    /** What is known of the value that is set, such as how long a version is supported. */
    private final Label about = Labels.wrapped("", "hint");

    FieldBox(Session session, long row, Field<?> field, String path, MessagePlaces voices) {
        this.session = session;
        this.field = field;
        this.voices = voices;
        this.messages = new Messages(session);
        this.slot = session.draft.slot(row, field);
        this.editor = Editors.of(session, row, field);
        getStyleClass().add("field");
        setMaxHeight(USE_PREF_SIZE);
        var label = new Label(session.label(field));
        label.setId("lbl_" + Wiring.nodeId(path));
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor.target());
        star.getStyleClass().add("star");
        mark.getStyleClass().add("mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        place.setMinWidth(Region.USE_PREF_SIZE);
        // In a narrow card the mark goes to a line of its own rather than take letters from the name.
        var head = new FlowPane(4, 0, label, star, mark, place);
        head.setRowValignment(VPos.BASELINE);
        if (field.fixed()) head.getChildren().add(1, lock());
        if (field.aid()) {
            var aid = new Label(session.text("field.not_sent"));
            aid.getStyleClass().addAll("mark", "aid");
            head.getChildren().add(aid);
            getStyleClass().add("aid-field");
        }
        head.getStyleClass().add("field-head");
        messages.setId("err_" + Wiring.nodeId(path));
        Wiring.attach(session, slot, editor, path);
        // The cells of a table are fields of their own, which "Clear" must not take for the table.
        if (field.kind() != Kind.ROWS) FieldMenu.on(this, session, slot);
        getChildren().setAll(head, editor.node(), about, messages);
        voices.add(this);
    }

    /** What it says is what the help and Review say in words. */
    private Label lock() {
        var lock = new Label(null, Icons.of(Feather.LOCK));
        lock.getStyleClass().add("lock");
        lock.setTooltip(new Tooltip(session.text("help.fixed_words")));
        lock.setAccessibleText(session.text("help.fixed_words"));
        return lock;
    }

    /** For a field that is alone in its card, whose title says what it is. */
    FieldBox withoutHead() {
        getChildren().remove(0);
        return this;
    }

    boolean wide() {
        return editor.wide();
    }

    Field<?> field() {
        return field;
    }

    /** It would be here, if the level showed more. */
    boolean isHiddenByLevel(Scope scope) {
        return field.applies(scope).orElse(true) && field.level().compareTo(session.level.get()) > 0;
    }

    Ref ref() {
        return slot.ref();
    }

    private List<Problem> problems() {
        return session.shown().get().stream().filter(problem -> problem.concerns(ref())).toList();
    }

    /** Shows what is true now; the page calls it after each edit. */
    void refresh(Scope scope, boolean hidden) {
        var mine = problems();
        var visible = !hidden && isVisible(scope, mine);
        setVisible(visible);
        setManaged(visible);
        if (!visible) return;
        Visible.when(isNeeded(scope), star);
        var unset = slot.raw() == null;
        mark.setText(unset && field.preset().isPresent() && !field.preset().get().equals("") ? session.text("field.default") : "");
        pseudoClassStateChanged(CHANGED, !unset && field.preset().isPresent() && !field.preset().equals(Optional.ofNullable(slot.raw())));
        pseudoClassStateChanged(INVALID, mine.stream().anyMatch(Problem::isError));
        pseudoClassStateChanged(DOUBTFUL, mine.stream().anyMatch(problem -> problem.severity() == Severity.WARNING));
        var known = slot.raw() instanceof String text ? field.about(text) : Optional.<Message>empty();
        about.setText(known.map(words -> words.in(session.lang.get())).orElse(""));
        Visible.when(known.isPresent() && mine.isEmpty(), about);
        PlaceMarks.show(session, field, place);
        editor.target().setAccessibleHelp(mine.isEmpty() ? session.help(field) : mine.get(0).message(session.lang.get()));
    }

    /** Says what is wrong, or where that is said, once it is known which fields of the page are to be seen. */
    void speak() {
        if (!isVisible()) return;
        messages.show(problems().stream().map(problem -> voices.elsewhere(problem, ref()).map(there -> new Messages.Said(problem, there, List.of()))
                .orElseGet(() -> new Messages.Said(problem, null, voices.beyond(problem)))).toList());
    }

    private boolean isNeeded(Scope scope) {
        return field.need() == Need.ALWAYS || field.need() == Need.WHERE_IT_APPLIES && field.applies(scope).orElse(false);
    }

    /** A value or a problem is shown at every level; what does not apply and is not set is not shown at all. */
    private boolean isVisible(Scope scope, List<Problem> mine) {
        if (slot.raw() != null && !field.aid() || !mine.isEmpty() || session.isLifted(ref())) return true;
        return field.applies(scope).orElse(true) && field.level().compareTo(session.level.get()) <= 0;
    }
}
