package ackcomposer.view.page;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Level;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.view.parts.CardGrid;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Session;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A box of fields that belong together, with a way to those that the level hides. */
final class Card extends VBox {
    private final Session session;
    private final List<FieldBox> boxes = new ArrayList<>();
    private final CardGrid grid = new CardGrid();
    private final Hyperlink more = new Hyperlink();
    private EitherSwitch either;
    private boolean alwaysShown;

    Card(Session session, String title, String subtitle) {
        this.session = session;
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
        more.setOnAction(click -> session.level.set(Level.ALL));
        var head = new HBox(8, name, words, more);
        head.getStyleClass().add("card-head");
        grid.getStyleClass().add("card-body");
        getChildren().setAll(head, grid);
    }

    /** The card of that id on a form's page or row. */
    static Card of(Session session, Form form, long row, String id, List<Field<?>> fields, Paths paths, MessagePlaces voices) {
        var card = new Card(session, session.text("card." + form.id() + "." + id), session.textOrNothing("card." + form.id() + "." + id + ".sub"));
        var either = form.eithers().stream().filter(pair -> fields.contains(pair.first())).findFirst();
        either.ifPresent(pair -> {
            card.either = new EitherSwitch(session, pair, row, () -> session.draft.state().find(row).ifPresent(scope -> {
                card.refresh(scope);
                card.speak();
            }));
            card.add(card.either, false);
        });
        for (var field : fields) {
            var box = new FieldBox(session, row, field, paths.of(Ref.to(row, field)), voices);
            card.add(fields.size() == 1 && field.kind() == Kind.ROWS ? box.withoutHead() : box);
        }
        return card;
    }

    Card add(Node node, boolean wide) {
        alwaysShown = true;
        grid.add(node, wide);
        return this;
    }

    Card add(FieldBox box) {
        boxes.add(box);
        grid.add(box, box.wide());
        return this;
    }

    /** Lets its fields say what is wrong, once every card of the page was refreshed. */
    void speak() {
        boxes.forEach(FieldBox::speak);
    }

    void refresh(Scope scope) {
        boxes.forEach(box -> box.refresh(scope, either != null && either.hides(box.field())));
        var hidden = boxes.stream().filter(box -> !box.isVisible()).filter(box -> box.isHiddenByLevel(scope)).count();
        more.setText(session.text("card.more", hidden));
        Visible.when(hidden > 0, more);
        var any = alwaysShown || boxes.stream().anyMatch(FieldBox::isVisible) || hidden > 0;
        setVisible(any);
        setManaged(any);
    }
}
