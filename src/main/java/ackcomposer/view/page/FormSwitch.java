package ackcomposer.view.page;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** In which of its two forms the request is written, beside the type of cluster; and the way to what the other one changes. */
final class FormSwitch extends VBox {

    FormSwitch(Context context) {
        getStyleClass().add("field");
        var label = new Label(context.text("form.title"));
        label.getStyleClass().add("field-label");
        var head = new HBox(label);
        head.getStyleClass().add("field-head");
        var box = SegmentedEditor.box(List.of(Contract.values()), form -> context.text("form." + form.year()),
                () -> context.state().contract(), null, context.session()::write, context);
        box.setId("form_switch");
        box.setAccessibleText(context.text("form.title"));
        label.setLabelFor(box);
        var report = new Hyperlink(context.text("form.report"));
        report.setId("form_report");
        report.setMinWidth(USE_PREF_SIZE);
        report.setOnAction(click -> context.navigator().report());
        var about = Labels.wrapped("", "hint");
        var line = new FlowPane(12, 4, box, report);
        line.getStyleClass().add("form-line");
        getChildren().setAll(head, line, about);
        context.watch(() -> about.setText(context.text("form." + context.state().contract().year() + ".about")));
    }
}
