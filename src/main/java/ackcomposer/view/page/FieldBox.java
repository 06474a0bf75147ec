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
import ackcomposer.view.parts.LateChildren;
import ackcomposer.view.parts.Stacked;
import ackcomposer.view.parts.Tips;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.Messages;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Watched;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** A field on its page: label, control, and what is wrong with it. */
final class FieldBox extends Stacked {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Context context;
    private final long row;
    private final Field<?> field;
    private final Slot<?> slot;
    private final Editor editor;
    private final Label label = new Label();
    private final HBox head = new HBox();
    private final LateChildren ofHead = new LateChildren(head);
    private final LateChildren parts = new LateChildren(this);
    private final Label mark = new Label();
    private final Label star = new Label("*");
    /** That the value is not the preset. */
    private final Label changed;
    private final MessagePlaces places;
    private final EitherSwitch either;
    private final Messages messages;
    /** Of the rows of a table, below them. */
    private final Messages ofRows;
    private final Watched<Boolean> seen;
    private boolean isNamed = true;
    private final Label place = new Label();
    /** What is known of the value that is set, such as how long a version is supported. */
    private final Label about = Labels.wrapped("", "hint");

    /** @param either the choice that it is one side of; null: it is of none */
    FieldBox(Context context, long row, Field<?> field, String path, MessagePlaces places, EitherSwitch either) {
        this.context = context;
        this.row = row;
        this.field = field;
        this.places = places;
        this.either = either;
        messages = new Messages(context);
        ofRows = new Messages(context);
        slot = context.draft().slot(row, field);
        seen = new Watched<>(context.session(), "seen", true);
        editor = Editors.of(context, row, field, ofRows);
        getStyleClass().add("field");
        setMaxHeight(USE_PREF_SIZE);
        label.setText(context.label(field));
        label.setId("lbl_" + Wiring.nodeId(path));
        label.getStyleClass().add("field-label");
        label.setLabelFor(editor.target());
        star.getStyleClass().add("star");
        mark.getStyleClass().add("mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        place.setMinWidth(0);
        star.setMinWidth(USE_PREF_SIZE);
        // A name that is too long for its column is cut, and said in full when it is pointed at: a second line would move the control.
        Labels.tipWhereCut(label);
        var dot = new Region();
        dot.getStyleClass().add("changed-dot");
        changed = new Label(null, dot);
        Tips.on(changed, context.text("field.changed"));
        changed.setAccessibleText(context.text("field.changed"));
        if (field.aid()) getStyleClass().add("aid-field");
        head.getStyleClass().add("field-head");
        messages.setId("err_" + Wiring.nodeId(path));
        Wiring.attach(context, slot, editor, path);
        // The cells of a table are fields of their own, which "Clear" must not take for the table.
        if (field.kind() != Kind.ROWS) FieldMenu.on(this, context, slot);
        places.add(this);
        context.watch(this::show);
        // Now it is known what of it is to be seen.
        ofHead.setAll(Stream.of(label, field.fixed() ? lock() : null, star, mark, place, changed, field.aid() ? notSent() : null)
                .filter(Objects::nonNull).toList());
        parts.setAll(Stream.of(head, editor.node(), about, editor.acts()).filter(Objects::nonNull).toList());
    }

    private Label notSent() {
        var aid = new Label(context.text("field.not_sent"));
        aid.setMinWidth(USE_PREF_SIZE);
        aid.getStyleClass().addAll("mark", "aid");
        return aid;
    }

    /** What it says is what the help and Review say in words. */
    private Label lock() {
        var lock = new Label(null, Icons.of(Feather.LOCK));
        lock.getStyleClass().add("lock");
        lock.setMinWidth(USE_PREF_SIZE);
        Tips.on(lock, context.text("help.fixed_words"));
        lock.setAccessibleText(context.text("help.fixed_words"));
        return lock;
    }

    /** For a field that is alone in its card, whose title says what it is: what belongs to the card's head. */
    Region withoutHead() {
        parts.remove(head);
        parts.remove(editor.acts());
        return editor.acts();
    }

    /** Whether who reads that title knows what the field is. */
    boolean isNamedBy(String title) {
        return label.getText().toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT));
    }

    /** That its card is called so is not said again: of "System disk size" the card of system disks leaves "Size". It is heard in full. */
    void within(String title) {
        label.setAccessibleText(label.getText());
        label.setText(Labels.without(title, label.getText()));
    }

    /** Its head is not said again where it would say what its card says, and nothing else. */
    void named(boolean now) {
        isNamed = now;
        head();
    }

    private void head() {
        Visible.when(isNamed || star.isVisible() || changed.isVisible(), head);
    }

    /** What is wrong with it: to be laid out below it. */
    Messages messages() {
        return messages;
    }

    Region control() {
        return editor.node();
    }

    boolean wide() {
        return editor.wide();
    }

    Field<?> field() {
        return field;
    }

    Ref ref() {
        return slot.ref();
    }

    /** Whether it is on its page now; whoever asks follows that. */
    boolean isSeen() {
        return seen.get();
    }

    /** It would be here, if the level showed more. */
    boolean isHiddenByLevel() {
        return !isSeen() && scope().filter(scope -> field.applies(scope).orElse(true)).isPresent() && isBeyondLevel();
    }

    private boolean isBeyondLevel() {
        return field.level().compareTo(context.session().level.get()) > 0;
    }

    private Optional<Scope> scope() {
        return context.state().find(row);
    }

    private void show() {
        var scope = scope();
        var mine = context.at(ref());
        var visible = scope.isPresent() && (either == null || !either.hides(field)) && isWanted(scope.get(), mine);
        seen.set(visible);
        Visible.when(visible, this);
        if (!visible) {
            messages.show(List.of());
            return;
        }
        Visible.when(isNeeded(scope.get()), star);
        var unset = slot.raw() == null;
        mark.setText(unset && field.preset().isPresent() && !field.preset().get().equals("") ? context.text("field.default") : "");
        var differs = !unset && field.preset().isPresent() && !field.preset().equals(Optional.ofNullable(slot.raw()));
        pseudoClassStateChanged(CHANGED, differs);
        Visible.when(differs, changed);
        var known = slot.raw() instanceof String text ? field.about(text) : Optional.<Message>empty();
        about.setText(known.map(words -> words.in(context.lang())).orElse(""));
        Visible.when(known.isPresent() && mine.isEmpty(), about);
        PlaceMarks.show(context, field, place);
        // A mark gives way to the name, and is said in full when it is pointed at.
        label.setMinWidth(place.isVisible() ? USE_PREF_SIZE : 0);
        head();
        editor.target().setAccessibleHelp(mine.isEmpty() ? context.help(field) : mine.get(0).message(context.lang()));
    }

    /** From now on it says what is wrong, or where that is said: the other fields of its page are known. */
    void speak() {
        context.watch(() -> {
            if (!isSeen()) return;
            var said = places.said(context.at(ref()), ref());
            messages.show(said);
            // What only points to another field is not wrong itself.
            var here = said.stream().filter(one -> one.where() == null).map(one -> one.group().severity()).toList();
            pseudoClassStateChanged(INVALID, here.contains(Severity.ERROR));
            pseudoClassStateChanged(DOUBTFUL, here.contains(Severity.WARNING));
        });
        if (field.kind() == Kind.ROWS) context.watch(() -> {
            if (isSeen()) ofRows.show(RowMessages.of(context, slot));
        });
    }

    private boolean isNeeded(Scope scope) {
        return field.need() == Need.ALWAYS || field.need() == Need.WHERE_IT_APPLIES && field.applies(scope).orElse(false);
    }

    /** A value or a problem is shown at every level; what does not apply and is not set is not shown at all. */
    private boolean isWanted(Scope scope, List<Problem> mine) {
        if (slot.raw() != null && !field.aid() || !mine.isEmpty() || context.session().isLifted(ref())) return true;
        return field.applies(scope).orElse(true) && !isBeyondLevel();
    }
}
