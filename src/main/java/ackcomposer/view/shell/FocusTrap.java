package ackcomposer.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Keeps the keyboard in the open dialog: behind its last control comes its first, and the other way round. */
final class FocusTrap {
    private final Parent root;
    private final Supplier<Node> dialog;
    private boolean backwards;

    /** @param dialog the one that is open; null: none is */
    FocusTrap(Parent root, Supplier<Node> dialog) {
        this.root = root;
        this.dialog = dialog;
        ChangeListener<Node> moved = (owner, before, now) -> {
            if (isOutside(now)) Platform.runLater(this::back);
        };
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.TAB) backwards = key.isShiftDown();
        });
        root.sceneProperty().addListener((scene, before, now) -> {
            if (before != null) before.focusOwnerProperty().removeListener(moved);
            if (now != null) now.focusOwnerProperty().addListener(moved);
        });
    }

    private boolean isOutside(Node node) {
        var within = dialog.get();
        if (within == null || node == null) return false;
        for (var each = node; each != null; each = each.getParent()) if (each == within) return false;
        return true;
    }

    private void back() {
        if (root.getScene() == null || !isOutside(root.getScene().getFocusOwner())) return;
        var stops = new ArrayList<Node>();
        collect(dialog.get(), stops);
        if (!stops.isEmpty()) stops.get(backwards ? stops.size() - 1 : 0).requestFocus();
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) return;
        if (node.isFocusTraversable()) stops.add(node);
        if (node instanceof Parent parent) parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
    }
}
