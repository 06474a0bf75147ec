package ackcomposer.catalogue.field;

import java.util.List;
import java.util.Optional;

/** What a declaration can say of when its field applies; all conditions must hold. */
abstract class Conditional<T> {
    final Facts<T> facts;

    Conditional(Facts<T> facts) {
        this.facts = facts;
    }

    abstract Declaration<T> self();

    @SafeVarargs
    public final <C> Declaration<T> when(Field<C> field, C... values) {
        return when(OneField.of(field), Condition.Predicate.oneOf(List.of(values)));
    }

    /** Applies where that field is set. */
    public <C> Declaration<T> whenSet(Field<C> field, C witness) {
        return when(OneField.of(field), Condition.Predicate.set(witness));
    }

    public Declaration<T> when(Pick pick, String... names) {
        return when(pick, Condition.Predicate.oneOf(List.of(names)));
    }

    /** On a field of the same form that is declared further down. */
    @SuppressWarnings("unchecked")
    @SafeVarargs
    public final <C> Declaration<T> whenLater(String path, C... values) {
        var later = new OneField<>(() -> (Field<C>) facts.owner.find(path).orElseThrow(), Optional.empty());
        return when(later, Condition.Predicate.oneOf(List.of(values)));
    }

    /** Applies where that list has an entry. */
    public Declaration<T> whenFilled(Field<List<String>> field, String witness) {
        return when(OneField.of(field), Condition.Predicate.filled(List.of(witness)));
    }

    /** Applies in the Pro editions of a managed cluster. */
    public Declaration<T> whenPro(Field<String> edition) {
        return when(OneField.of(edition), Condition.Predicate.pro());
    }

    /** Applies from that minor version on; an absent version is the newest. */
    public Declaration<T> whenSince(Field<String> version, int minor) {
        var since = Condition.Predicate.since(minor);
        return when(new OneField<>(() -> version, Optional.of(since.witness())), since);
    }

    private <C> Declaration<T> when(Condition.Subject<C> subject, Condition.Predicate<C> test) {
        facts.when.add(new Condition<>(subject, test));
        return self();
    }
}
