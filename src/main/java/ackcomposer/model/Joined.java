package ackcomposer.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Many lists as one. Its parts are kept as they are, so that whoever saw another one before finds by identity which of them differ. */
public final class Joined<T> extends AbstractList<T> implements RandomAccess {
    private final List<List<T>> parts;
    /** Where each part begins, and at the end the size of all. */
    private final int[] starts;

    public Joined(List<? extends List<T>> parts) {
        this.parts = List.copyOf(parts);
        starts = new int[this.parts.size() + 1];
        for (var i = 0; i < this.parts.size(); i++) starts[i + 1] = starts[i] + this.parts.get(i).size();
    }

    public List<List<T>> parts() {
        return parts;
    }

    /** Where that part begins. */
    public int start(int part) {
        return starts[part];
    }

    @Override
    public T get(int index) {
        if (index < 0 || index >= size()) throw new IndexOutOfBoundsException(index);
        var at = Arrays.binarySearch(starts, index);
        if (at < 0) at = -at - 2;
        // Of parts that begin at the same place all but the last are empty.
        while (starts[at + 1] == starts[at]) at++;
        return parts.get(at).get(index - starts[at]);
    }

    @Override
    public int size() {
        return starts[parts.size()];
    }
}
