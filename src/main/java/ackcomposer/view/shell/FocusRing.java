package ackcomposer.view.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;

/** The parts of the window in a ring: F6 goes from one to the next, and to what in it takes the keyboard first. */
final class FocusRing {
    private static final String FIELD = "f_";

    private FocusRing() {
    }

    /** The keyboard goes from the part where it is to the next, or the one before, that takes it. */
    static void turn(List<? extends Node> parts, Node owner, int by) {
        var at = -1;
        for (var i = 0; i < parts.size(); i++) if (isWithin(owner, parts.get(i))) at = i;
        for (var step = 1; step <= parts.size(); step++) {
            var next = parts.get(Math.floorMod(at < 0 && by < 0 ? -step : at + by * step, parts.size()));
            var stop = next.isVisible() && next.getScene() != null ? first(next) : Optional.<Node>empty();
            if (stop.isEmpty()) continue;
            stop.get().requestFocus();
            return;
        }
    }

    /** The first field; where there is none the first control that does something, and no link that only shows more. */
    static Optional<Node> first(Node within) {
        return find(within, true).or(() -> find(within, false));
    }

    private static Optional<Node> find(Node node, boolean isField) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable() && fits(node, isField)) return Optional.of(node);
        if (!(node instanceof Parent parent)) return Optional.empty();
        // Before its first layout the content of a pane that scrolls is not among its children.
        var children = parent instanceof ScrollPane scroll && scroll.getContent() != null ? List.of(scroll.getContent())
                : parent.getChildrenUnmodifiable();
        return children.stream().flatMap(child -> find(child, isField).stream()).findFirst();
    }

    private static boolean fits(Node node, boolean isField) {
        var id = node.getId() == null ? "" : node.getId();
        return isField ? id.startsWith(FIELD) : !(node instanceof Hyperlink);
    }

    static boolean isWithin(Node node, Node part) {
        for (var each = node; each != null; each = each.getParent()) if (each == part) return true;
        return false;
    }
}
