package ackcomposer.view.page;

import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.view.parts.LateChildren;
import ackcomposer.view.parts.Stacked;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.FieldOrder;
import ackcomposer.view.session.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A page of cards with the fields of one form. */
public final class FormPage implements Page {
    private final Stacked column = new Stacked();

    public FormPage(Context context, Form form) {
        var step = Step.of(form);
        var paths = Paths.reference(context.state());
        column.getStyleClass().add("form-column");
        var unused = unused(context);
        context.watch(() -> Visible.when(step.unused(context.state()), unused));
        var parts = new ArrayList<>(List.of(title(context, step), unused, KeptBar.of(context, form)));
        if (form == Catalogue.BASICS) parts.add(ClusterNotice.withWhatWasDone(context));
        var places = new MessagePlaces(context);
        var cards = new ArrayList<Card>();
        FieldOrder.cards(form).forEach((id, fields) -> {
            var card = Card.of(context, form, 0, id, fields, paths, places);
            if (form == Catalogue.BASICS && id.equals("identity")) card.add(new FormSwitch(context), true);
            if (form == Catalogue.NETWORK && id.equals("placement")) card.add(new PluginSwitch(context), false);
            if (form == Catalogue.NETWORK && id.equals("addresses")) card.add(new AddressMapPane(context), true);
            cards.add(card);
        });
        cards.forEach(Card::speak);
        parts.addAll(cards);
        new LateChildren(column).setAll(parts);
    }

    static FlowPane title(Context context, Step step) {
        return title(context, step, new Label(context.text("step." + step.id() + ".about")));
    }

    /** @param words what the page is for, or how it stands */
    static FlowPane title(Context context, Step step, Label words) {
        var name = new Label(context.text("step." + step.id()));
        name.getStyleClass().add("page-title");
        name.setFocusTraversable(false);
        words.getStyleClass().add("page-about");
        var title = new FlowPane(12, 2, name, words);
        title.setRowValignment(VPos.BASELINE);
        title.getStyleClass().add("page-head");
        return title;
    }

    private static Node unused(Context context) {
        var words = new Label(context.text("masters.unused"));
        words.setWrapText(true);
        var bar = new HBox(8, words);
        bar.getStyleClass().addAll("bar", "note");
        return bar;
    }

    @Override
    public Region node() {
        return column;
    }
}
