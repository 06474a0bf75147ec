package ackcomposer.view.parts;

import ackcomposer.model.Joined;
import java.util.List;
import javafx.collections.ObservableListBase;

/**
 * What a list shows, from a list that is made anew with each edit: only what differs between the two is told, found by identity of their
 * parts.
 */
public final class Rows<T> extends ObservableListBase<T> {
    private List<T> shown = List.of();

    public void show(List<T> next) {
        var before = shown;
        if (before == next) return;
        var head = before instanceof Joined<T> left && next instanceof Joined<T> right ? sameParts(left, right) : 0;
        var most = Math.min(before.size(), next.size());
        while (head < most && before.get(head).equals(next.get(head))) head++;
        var tail = before instanceof Joined<T> left && next instanceof Joined<T> right ? sameEnd(left, right, most - head) : 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(next.get(next.size() - 1 - tail))) tail++;
        beginChange();
        shown = next;
        var until = next.size() - tail;
        var gone = before.subList(head, before.size() - tail);
        if (head < until || !gone.isEmpty()) nextReplace(head, until, gone);
        endChange();
    }

    /** How many rows at the beginning are in parts that are the same. */
    private static <T> int sameParts(Joined<T> left, Joined<T> right) {
        var part = 0;
        while (part < Math.min(left.parts().size(), right.parts().size()) && left.parts().get(part) == right.parts().get(part)) part++;
        return left.start(part);
    }

    private static <T> int sameEnd(Joined<T> left, Joined<T> right, int most) {
        var rows = 0;
        var own = left.parts();
        var other = right.parts();
        for (var i = 1; i <= Math.min(own.size(), other.size()); i++) {
            var part = own.get(own.size() - i);
            if (part != other.get(other.size() - i) || rows + part.size() > most) break;
            rows += part.size();
        }
        return rows;
    }

    @Override
    public T get(int index) {
        return shown.get(index);
    }

    @Override
    public int size() {
        return shown.size();
    }
}
