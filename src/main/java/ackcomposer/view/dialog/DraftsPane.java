package ackcomposer.view.dialog;

import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Drafts that earlier windows left unsaved, each to be recovered or discarded; what is not answered stays. */
public final class DraftsPane extends VBox {
    private final VBox rows = new VBox(8);
    private final Button later = new Button();

    /** One of them: its name, when it was last written, and the two answers. */
    public record Kept(String name, String time, Runnable recover, Runnable discard) {
    }

    public DraftsPane(Context context, List<Kept> drafts, Runnable close) {
        getStyleClass().addAll("dialog", "drafts");
        setId("drafts");
        setMaxHeight(USE_PREF_SIZE);
        for (var i = 0; i < drafts.size(); i++) rows.getChildren().add(row(context, drafts.get(i), i, close));
        later.setText(context.text("drafts.later"));
        later.setId("drafts_later");
        later.setCancelButton(true);
        later.setOnAction(click -> close.run());
        var body = new VBox(10, Labels.wrapped(context.text("drafts.about")), rows);
        body.getStyleClass().add("dialog-body");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, later);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(Labels.wrapped(context.text("drafts.title", drafts.size()), "dialog-title"), body, buttons);
    }

    private HBox row(Context context, Kept draft, int number, Runnable close) {
        var words = new VBox(Labels.wrapped(draft.name().isEmpty() ? context.text("untitled") : draft.name(), "field-label"),
                Labels.wrapped(draft.time(), "hint"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var discard = new Button(context.text("drafts.discard"));
        discard.setId("drafts_discard_" + number);
        var recover = new Button(context.text("drafts.recover"));
        recover.setId("drafts_recover_" + number);
        recover.setOnAction(click -> {
            close.run();
            draft.recover().run();
        });
        var row = new HBox(8, words, discard, recover);
        discard.setOnAction(click -> {
            draft.discard().run();
            rows.getChildren().remove(row);
            if (rows.getChildren().isEmpty()) close.run();
        });
        return row;
    }

    @Override
    public void requestFocus() {
        later.requestFocus();
    }
}
