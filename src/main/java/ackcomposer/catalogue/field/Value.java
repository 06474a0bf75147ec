package ackcomposer.catalogue.field;

/** A value of a field inside a sentence: said by its name, where it has one. */
public record Value(Field<?> field, String code) {

    String in(Lang lang) {
        return Texts.value(field, code, lang);
    }
}
