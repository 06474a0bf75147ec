package ackcomposer.view.shell;

import ackcomposer.view.session.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/** What dims the window while a dialog is open, and the dialog: one, and over it a second at most. */
final class Veil extends StackPane {
    private final Context context;
    /** Ends with the open dialog. */
    private Context ofDialog;
    private Node focusBefore;
    private final List<Runnable> waiting = new ArrayList<>();

    Veil(Context context) {
        this.context = context;
        getStyleClass().add("veil");
        setVisible(false);
    }

    /** Whether a dialog is open: then nothing but its answer changes the draft. */
    boolean isAsking() {
        return isVisible();
    }

    /** Does it now, or once the open dialog is answered and none took its place. */
    void whenFree(Runnable act) {
        if (isAsking()) waiting.add(act);
        else act.run();
    }

    private void free() {
        if (isAsking()) return;
        var acts = List.copyOf(waiting);
        waiting.clear();
        acts.forEach(Runnable::run);
    }

    /** The dialog that was opened first, null where none is open. */
    Node dialog() {
        return getChildren().isEmpty() ? null : getChildren().get(0);
    }

    /** The dialog that takes the keyboard, null where none is open. */
    Node top() {
        return getChildren().isEmpty() ? null : getChildren().get(getChildren().size() - 1);
    }

    /** Puts a dialog over the window, in place of the one that is open. */
    void ask(Function<Context, Pane> dialog) {
        if (!isAsking()) focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        if (ofDialog != null) ofDialog.lifetime().end();
        ofDialog = context.below();
        var pane = dialog.apply(ofDialog);
        getChildren().setAll(pane);
        setVisible(true);
        Platform.runLater(() -> giveKeyboard(pane));
    }

    /** A second dialog over the open one, which waits below it. */
    void askOver(Function<Context, Pane> dialog) {
        if (getChildren().size() > 1) return;
        dialog().setDisable(true);
        var pane = dialog.apply(ofDialog);
        getChildren().add(pane);
        Platform.runLater(() -> giveKeyboard(pane));
    }

    /** What is in a pane that scrolls is part of the window only once that has its skin. */
    private static void giveKeyboard(Pane pane) {
        pane.applyCss();
        pane.layout();
        pane.requestFocus();
    }

    void closeOver() {
        if (getChildren().size() < 2) return;
        getChildren().remove(1);
        dialog().setDisable(false);
    }

    /** The keyboard goes back to where it was. */
    void close() {
        if (ofDialog != null) ofDialog.lifetime().end();
        ofDialog = null;
        getChildren().clear();
        setVisible(false);
        if (focusBefore != null && focusBefore.getScene() == getScene()) focusBefore.requestFocus();
        focusBefore = null;
        // What the answer does may open another one.
        if (!waiting.isEmpty()) Platform.runLater(this::free);
    }
}
