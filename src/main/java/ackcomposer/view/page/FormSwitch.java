package ackcomposer.view.page;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.session.Session;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** In which of its two forms the request is written, and the way to what the other one changes. */
final class FormSwitch extends VBox {
    private final Session session;
    private final Label about = new Label();

    FormSwitch(Session session) {
        this.session = session;
        getStyleClass().add("card");
        var title = new Label(session.text("form.title"));
        title.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var report = new Hyperlink(session.text("form.report"));
        report.setId("form_report");
        report.setMinWidth(USE_PREF_SIZE);
        report.setOnAction(click -> session.report.set(true));
        var head = new HBox(8, title, gap, report);
        head.getStyleClass().add("card-head");
        var box = SegmentedEditor.box(List.of(Contract.values()), form -> session.text("form." + form.year()), () -> session.draft.state().contract(), null,
                session::write, session.seen());
        box.setId("form_switch");
        box.setAccessibleText(session.text("form.title"));
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var body = new VBox(6, box, about);
        body.getStyleClass().add("card-body");
        getChildren().setAll(head, body);
        refresh();
    }

    void refresh() {
        about.setText(session.text("form." + session.draft.state().contract().year() + ".about"));
    }
}
