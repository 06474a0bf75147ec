package ackcomposer.view.page;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.session.Context;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** In which of its two forms the request is written, and the way to what the other one changes. */
final class FormSwitch extends VBox {
    private final Context context;
    private final Label about = new Label();

    FormSwitch(Context context) {
        this.context = context;
        getStyleClass().add("card");
        var title = new Label(context.text("form.title"));
        title.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var report = new Hyperlink(context.text("form.report"));
        report.setId("form_report");
        report.setMinWidth(USE_PREF_SIZE);
        report.setOnAction(click -> context.navigator().report());
        var head = new HBox(8, title, gap, report);
        head.getStyleClass().add("card-head");
        var box = SegmentedEditor.box(List.of(Contract.values()), form -> context.text("form." + form.year()), () -> context.state()
                .contract(), null,
                context.session()::write, context);
        box.setId("form_switch");
        box.setAccessibleText(context.text("form.title"));
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var body = new VBox(6, box, about);
        body.getStyleClass().add("card-body");
        getChildren().setAll(head, body);
        context.watch(() -> about.setText(context.text("form." + context.state().contract().year() + ".about")));
    }
}
