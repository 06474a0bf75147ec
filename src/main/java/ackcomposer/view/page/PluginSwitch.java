package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;

import ackcomposer.model.Choosing;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.problem.Messages;
import ackcomposer.view.session.Context;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The network plug-in: a choice that names one of the add-ons. */
final class PluginSwitch extends VBox {
    private final Context context;
    private final Messages messages;

    PluginSwitch(Context context) {
        super(4);
        this.context = context;
        messages = new Messages(context);
        messages.setId("err_network_plugin");
        var label = new Label(context.text("plugin.label"));
        label.getStyleClass().add("field-label");
        var star = new Label("*");
        star.getStyleClass().add("star");
        var path = new Label("addons[].name");
        path.getStyleClass().add("api-name");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var box = SegmentedEditor.box(ADDONS.plugin.options(), option -> context.text("plugin." + option),
                () -> ADDONS.plugin.values(context.state().root()).map(names -> names.get(0)).orElse(null), null,
                option -> context.draft().edit(state -> Choosing.pick(state, ADDONS.plugin, option)), context);
        box.getChildren().get(0).setId("f_network_plugin");
        getStyleClass().add("field");
        getChildren().setAll(new HBox(4, label, star, gap, path), box, messages);
        context.watch(() -> messages.showAll(problems(context)));
    }

    /** What is wrong with the choice: that there is none, or with the rows that are chosen. */
    static List<Problem> problems(Context context) {
        var picked = ADDONS.plugin.picked(context.state().root());
        if (picked.isEmpty()) {
            var list = Ref.to(0, ADDONS.addons);
            return context.at(list).stream().filter(problem -> problem.places().equals(List.of(list))).toList();
        }
        return picked.stream().flatMap(row -> context.session().in(row.id()).stream()).distinct().toList();
    }
}
