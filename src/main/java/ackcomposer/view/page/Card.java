package ackcomposer.view.page;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Shape;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.view.parts.CardGrid;
import ackcomposer.view.parts.LateChildren;
import ackcomposer.view.parts.Stacked;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A box of fields that belong together, with a way to those that the level hides. */
final class Card extends Stacked {
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");
    private static final int SEVERAL = 3;
    /** A code of so many letters is cut in half a card. */
    private static final int LONG = 24;

    private final Context context;
    private final List<FieldBox> boxes = new ArrayList<>();
    private final CardGrid grid = new CardGrid();
    private final Hyperlink more = new Hyperlink();
    private final Label retired = new Label();
    private final HBox head = new HBox(8);
    private final LateChildren ofHead = new LateChildren(head);
    private final String title;
    private boolean alwaysShown;

    Card(Context context, String title, String subtitle) {
        this.context = context;
        this.title = title;
        getStyleClass().add("card");
        var name = new Label(title);
        name.getStyleClass().add("card-title");
        var words = new Label(subtitle);
        words.getStyleClass().add("card-subtitle");
        name.setMinWidth(Region.USE_PREF_SIZE);
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        more.getStyleClass().add("more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setOnAction(click -> context.session().level.set(Level.ALL));
        retired.getStyleClass().add("card-retired");
        retired.setMinWidth(0);
        Visible.when(false, retired);
        Visible.when(false, more);
        ofHead.setAll(List.of(name, words, retired, more));
        head.getStyleClass().add("card-head");
        grid.getStyleClass().add("card-body");
        getChildren().setAll(head, grid);
    }

    /** The card of that id on a form's page or row. */
    static Card of(Context context, Form form, long row, String id, List<Field<?>> fields, Paths paths, MessagePlaces places) {
        var words = "card." + form.id() + "." + id;
        var card = new Card(context, context.text(words), context.textOrNothing(words + ".sub"));
        var pair = form.eithers().stream().filter(both -> fields.contains(both.first())).findFirst();
        var either = pair.map(both -> new EitherSwitch(context, both, row)).orElse(null);
        if (either != null) card.add(either, false);
        for (var field : fields) {
            var side = pair.filter(both -> both.first() == field || both.second() == field).map(both -> either).orElse(null);
            var box = new FieldBox(context, row, field, paths.of(Ref.to(row, field)), places, side);
            if (fields.size() == 1 && field.kind() == Kind.ROWS) card.headed(box.withoutHead());
            card.add(box);
        }
        card.shorten();
        return card;
    }

    /** Where several fields repeat the title, that is enough of it. */
    private void shorten() {
        var named = boxes.stream().filter(box -> box.isNamedBy(title)).toList();
        if (named.size() < SEVERAL) return;
        named.forEach(box -> box.within(title));
        grid.ofShort();
    }

    /** With this at the end of its head. */
    Card headed(Region acts) {
        acts.setMinWidth(Region.USE_PREF_SIZE);
        ofHead.add(acts);
        head.getStyleClass().add("with-acts");
        return this;
    }

    Card add(Node node, boolean wide) {
        alwaysShown = true;
        grid.add(node, wide);
        return this;
    }

    Card add(FieldBox box) {
        boxes.add(box);
        grid.add(box, box.wide(), box.messages());
        if (box.field().shape() == Shape.CIDR || box.field().suggested().stream().anyMatch(code -> code.length() > LONG)) grid.fill(box);
        if (box.field().shape() == Shape.SEGMENTED || box.field().shape() == Shape.THREE_WAY) grid.uncut(box, box.control());
        return this;
    }

    /** From now on it follows its fields, and lets them say what is wrong; to be called once every card of the page is made. */
    Card speak() {
        context.watch(this::show);
        boxes.forEach(FieldBox::speak);
        return this;
    }

    private void show() {
        var hidden = boxes.stream().filter(FieldBox::isHiddenByLevel).count();
        more.setText(context.text("card.more", hidden));
        Visible.when(hidden > 0, more);
        var marks = PlaceMarks.ofAll(context, boxes.stream().filter(FieldBox::isSeen).<Field<?>>map(FieldBox::field).toList());
        retired.setText(marks);
        Visible.when(!marks.isEmpty(), retired);
        // All of them are asked: each is followed.
        var seen = boxes.stream().filter(FieldBox::isSeen).toList();
        boxes.forEach(box -> box.named(seen.size() > 1 || !box.isNamedBy(title)));
        pseudoClassStateChanged(FOLDED, !alwaysShown && seen.isEmpty());
        Visible.when(alwaysShown || !seen.isEmpty() || hidden > 0, this);
    }
}
