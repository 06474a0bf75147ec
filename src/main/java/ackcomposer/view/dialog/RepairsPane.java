package ackcomposer.view.dialog;

import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.ReadText;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What was mended in a text, before it takes the place of the draft. */
public final class RepairsPane extends VBox {
    private static final double MOST_BODY = 420;

    private final Button apply = new Button();

    /** @param name of the file, or what the text is */
    public RepairsPane(Context context, String name, ReadText read, Runnable open, Runnable close) {
        getStyleClass().addAll("dialog", "repairs");
        setId("repairs");
        setMaxHeight(USE_PREF_SIZE);
        var report = new ReadingReport(context, null);
        report.show(read);
        var scroll = new ScrollPane(report);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        var lines = 2 * read.mends().size() + read.unknown().size() + read.changes().size();
        scroll.setPrefViewportHeight(Math.min(MOST_BODY, 60 + 24.0 * lines));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        apply.setText(context.text("repairs.open"));
        apply.setId("repairs_open");
        apply.getStyleClass().add("accent");
        apply.setOnAction(click -> {
            close.run();
            open.run();
        });
        var cancel = new Button(context.text("confirm.cancel"));
        cancel.setId("repairs_cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(click -> close.run());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, cancel, apply);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(Labels.wrapped(context.text("repairs.title", name, read.mends().size()), "dialog-title"), scroll, buttons);
    }

    @Override
    public void requestFocus() {
        apply.requestFocus();
    }
}
