package ackcomposer.view;

import static ackcomposer.catalogue.Catalogue.ADDONS;

import ackcomposer.model.Choosing;
import ackcomposer.model.Ref;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The network plug-in: a choice that names one of the add-ons. */
final class PluginSwitch {

    private PluginSwitch() {
    }

    static VBox of(Session session) {
        var label = new Label(session.text("plugin.label"));
        label.getStyleClass().add("field-label");
        var star = new Label("*");
        star.getStyleClass().add("star");
        var path = new Label("addons[].name");
        path.getStyleClass().add("api-name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var box = SegmentedEditor.box(ADDONS.plugin.options(), option -> session.text("plugin." + option),
                () -> ADDONS.plugin.values(session.draft.state().root()).map(names -> names.get(0)).orElse(null), null,
                option -> session.draft.edit(state -> Choosing.pick(state, ADDONS.plugin, option)), session.seen());
        box.getChildren().get(0).setId("f_network_plugin");
        session.places.put(Ref.to(0, ADDONS.addons), Editor.acted(box, box.getChildren().get(0)));
        var made = new VBox(new HBox(4, label, star, gap, path), box);
        made.getStyleClass().add("field");
        return made;
    }
}
