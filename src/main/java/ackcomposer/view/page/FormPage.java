package ackcomposer.view.page;

import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.model.Scope;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.FieldOrder;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A page of cards with the fields of one form. */
public final class FormPage implements Page {
    private final Session session;
    private final Step step;
    private final VBox column = new VBox();
    private final List<Card> cards = new ArrayList<>();
    private final KeptBar kept;
    private final Node unused;
    private final List<Runnable> heads = new ArrayList<>();

    public FormPage(Session session, Form form) {
        this.session = session;
        this.step = Step.of(form);
        var root = session.draft.state();
        var paths = Paths.reference(root);
        column.getStyleClass().add("form-column");
        kept = new KeptBar(session, field -> Catalogue.page(field) == step.page());
        unused = unused();
        column.getChildren().addAll(title(session, step), unused, kept);
        if (form == Catalogue.BASICS) {
            var standing = new ClusterNotice(session);
            var written = new FormSwitch(session);
            heads.addAll(List.of(standing::refresh, written::refresh));
            column.getChildren().addAll(standing, written);
        }
        var voices = new MessagePlaces(session);
        FieldOrder.cards(form).forEach((id, fields) -> {
            var card = Card.of(session, form, 0, id, fields, paths, voices);
            if (form == Catalogue.NETWORK && id.equals("placement")) {
                var plugin = new PluginSwitch(session);
                heads.add(plugin::refresh);
                card.add(plugin, false);
            }
            if (form == Catalogue.NETWORK && id.equals("addresses")) {
                var map = new AddressMapPane(session);
                heads.add(map::refresh);
                card.add(map, true);
            }
            cards.add(card);
        });
        column.getChildren().addAll(cards);
    }

    static FlowPane title(Session session, Step step) {
        var name = new Label(session.text("step." + step.id()));
        name.getStyleClass().add("page-title");
        name.setFocusTraversable(false);
        var words = new Label(session.text("step." + step.id() + ".about"));
        words.getStyleClass().add("page-about");
        var title = new FlowPane(12, 2, name, words);
        title.setRowValignment(VPos.BASELINE);
        title.getStyleClass().add("page-head");
        return title;
    }

    private Node unused() {
        var words = new Label(session.text("masters.unused"));
        words.setWrapText(true);
        var bar = new HBox(8, words);
        bar.getStyleClass().addAll("bar", "note");
        return bar;
    }

    @Override
    public Region node() {
        return column;
    }

    @Override
    public void refresh(Scope root) {
        kept.refresh(root);
        Visible.when(step.unused(session.draft.state()), unused);
        heads.forEach(Runnable::run);
        cards.forEach(card -> card.refresh(root));
        cards.forEach(Card::speak);
    }
}
