package ackcomposer.view.session;

import ackcomposer.model.Ref;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Where fields are edited in a window now. A row that is gone is forgotten with its fields. */
public final class Controls {
    private final Map<Long, Map<Ref, Control>> rows = new HashMap<>();

    /**
     * A control, or a few of them, in which one field is edited.
     *
     * @param node   what is laid out
     * @param target what takes the keyboard
     */
    public record Control(Region node, Node target) {
    }

    public void put(Ref place, Region node, Node target) {
        rows.computeIfAbsent(place.row(), row -> new HashMap<>()).put(place, new Control(node, target));
    }

    public Optional<Control> find(Ref place) {
        return Optional.ofNullable(rows.getOrDefault(place.row(), Map.of()).get(place.whole()));
    }

    /** What is in that row is edited nowhere now. */
    public void forget(long row) {
        rows.remove(row);
    }

    public void clear() {
        rows.clear();
    }

    public int size() {
        return rows.values().stream().mapToInt(Map::size).sum();
    }
}
