package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;

import ackcomposer.model.Choosing;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.problem.Messages;
import ackcomposer.view.session.Session;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The network plug-in: a choice that names one of the add-ons. */
final class PluginSwitch extends VBox {
    private final Session session;
    private final Messages messages;

    PluginSwitch(Session session) {
        super(4);
        this.session = session;
        messages = new Messages(session);
        messages.setId("err_network_plugin");
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
        getStyleClass().add("field");
        getChildren().setAll(new HBox(4, label, star, gap, path), box, messages);
    }

    /** What is wrong with the choice: that there is none, or with the rows that are chosen. */
    static List<Problem> problems(Session session) {
        var picked = ADDONS.plugin.picked(session.draft.state().root());
        return session.shown().get().stream().filter(problem -> picked.isEmpty() ? problem.places().equals(List.of(Ref.to(0, ADDONS.addons)))
                : problem.places().stream().anyMatch(ref -> picked.stream().anyMatch(row -> row.id() == ref.row()))).toList();
    }

    void refresh() {
        messages.showAll(problems(session));
    }
}
