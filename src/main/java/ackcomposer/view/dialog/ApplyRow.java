package ackcomposer.view.dialog;

import ackcomposer.view.session.Context;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The foot of a dialog that changes the draft: the way out, and the act. */
final class ApplyRow extends HBox {
    final Button apply = new Button();
    final Button cancel = new Button();

    /** @param id what the ids of both buttons begin with */
    ApplyRow(Context context, String id, Runnable act, Runnable close) {
        super(8);
        apply.setId(id + "_apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(click -> act.run());
        cancel.setText(context.text("confirm.cancel"));
        cancel.setId(id + "_cancel");
        cancel.setOnAction(click -> close.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("dialog-buttons");
        getChildren().setAll(gap, cancel, apply);
    }
}
