package ackcomposer.view.dialog;

import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which fate is played when the request goes to a service of our own on this machine. */
public final class RehearsePane extends VBox {
    private final ComboBox<String> fates = new ComboBox<>();

    public RehearsePane(Context context, List<String> names, Consumer<String> rehearse, Runnable close) {
        getStyleClass().addAll("dialog", "question");
        setId("rehearse");
        setMaxHeight(USE_PREF_SIZE);
        fates.getItems().setAll(names);
        fates.setValue(names.get(0));
        fates.setId("rehearse_fate");
        fates.setMaxWidth(Double.MAX_VALUE);
        fates.setAccessibleText(context.text("rehearse.fate"));
        var head = Labels.wrapped(context.text("rehearse.fate"), "field-label");
        head.setLabelFor(fates);
        var body = new VBox(10, Labels.wrapped(context.text("rehearse.about")), new VBox(4, head, fates));
        body.getStyleClass().add("dialog-body");
        var begin = new Button(context.text("rehearse.begin"));
        begin.setId("rehearse_begin");
        begin.getStyleClass().add("accent");
        begin.setOnAction(click -> {
            close.run();
            rehearse.accept(fates.getValue());
        });
        var cancel = new Button(context.text("confirm.cancel"));
        cancel.setId("rehearse_cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(click -> close.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, cancel, begin);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(Labels.wrapped(context.text("rehearse.title"), "dialog-title"), body, buttons);
    }

    @Override
    public void requestFocus() {
        fates.requestFocus();
    }
}
