package ackcomposer.model;

import java.util.function.Supplier;

/** Something computed from a draft, and computed again only if what was read for it differs. */
public final class Memo<T> {
    private Reading.Result<T> known;

    /** Of that draft; the same instance as before while what was read is the same. */
    public T of(Snapshot draft, Supplier<T> work) {
        if (known == null || !known.reading().holds(draft)) known = Reading.of(draft, work);
        else known.reading().again();
        return known.value();
    }
}
