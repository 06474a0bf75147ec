package ackcomposer.view.session;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order of fields on screen: that of the reference, but for those that stand beside another one. */
public final class FieldOrder {

    private FieldOrder() {
    }

    public static List<Field<?>> onScreen(List<Field<?>> fields) {
        var ordered = new ArrayList<Field<?>>();
        fields.stream().filter(field -> field.beside().isEmpty()).forEach(ordered::add);
        fields.stream().filter(field -> field.beside().isPresent())
                .forEach(field -> ordered.add(ordered.indexOf(field.beside().get()) + 1, field));
        return ordered;
    }

    /** Fields by card, in the order that the form states, then in that of their first field; objects are edited by their members. */
    public static Map<String, List<Field<?>>> cards(Form form) {
        var cards = new LinkedHashMap<String, List<Field<?>>>();
        form.cards().forEach(card -> cards.put(card, new ArrayList<>()));
        onScreen(form.fields()).stream().filter(field -> field.kind() != Kind.GROUP)
                .forEach(field -> cards.computeIfAbsent(field.card(), card -> new ArrayList<>()).add(field));
        return cards;
    }
}
