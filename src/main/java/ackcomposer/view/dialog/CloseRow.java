package ackcomposer.view.dialog;

import ackcomposer.view.session.Context;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The foot of a dialog that is only read: the button that closes it, which Escape presses too. */
public final class CloseRow extends HBox {
    private final Button close;

    /** @param id of the button */
    public CloseRow(Context context, String id, Runnable closed) {
        super(8);
        close = new Button(context.text("report.close"));
        close.setId(id);
        close.setCancelButton(true);
        close.setOnAction(click -> closed.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("dialog-buttons");
        getChildren().setAll(gap, close);
    }

    /** The keyboard goes to the button. */
    @Override
    public void requestFocus() {
        close.requestFocus();
    }
}
