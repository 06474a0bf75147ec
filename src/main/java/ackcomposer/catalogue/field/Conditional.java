package ackcomposer.catalogue.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a declaration can say of when its field applies; all conditions must hold. */
abstract class Conditional<D extends Conditional<D>> {
    private final List<Condition<?>> when = new ArrayList<>();
    private Form form;

    abstract D self();

    final void standIn(Form owner) {
        form = owner;
    }

    final List<Condition<?>> when() {
        return List.copyOf(when);
    }

    @SafeVarargs
    public final <C> D when(Field<C> field, C... values) {
        return when(OneField.of(field), Condition.Predicate.oneOf(List.of(values)));
    }

    /** Applies where that field is set. */
    public <C> D whenSet(Field<C> field, C witness) {
        return when(OneField.of(field), Condition.Predicate.set(witness));
    }

    public D when(Pick pick, String... names) {
        return when(pick, Condition.Predicate.oneOf(List.of(names)));
    }

    /** On a field of the same form that is declared further down. */
    @SuppressWarnings("unchecked")
    @SafeVarargs
    public final <C> D whenLater(String path, C... values) {
        return when(new OneField<>(() -> (Field<C>) form.find(path).orElseThrow(), Optional.empty()), Condition.Predicate.oneOf(List.of(values)));
    }

    /** Applies where that list has an entry. */
    public D whenFilled(Field<List<String>> field, String witness) {
        return when(OneField.of(field), Condition.Predicate.filled(List.of(witness)));
    }

    /** Applies in the Pro editions of a managed cluster. */
    public D whenPro(Field<String> edition) {
        return when(OneField.of(edition), Condition.Predicate.pro());
    }

    /** Applies from that minor version on; an absent version is the newest. */
    public D whenSince(Field<String> version, int minor) {
        var since = Condition.Predicate.since(minor);
        return when(new OneField<>(() -> version, Optional.of(since.witness())), since);
    }

    private <C> D when(Condition.Subject<C> subject, Condition.Predicate<C> test) {
        when.add(new Condition<>(subject, test));
        return self();
    }
}
