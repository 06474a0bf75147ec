package ackcomposer.catalogue.field;

import java.util.List;

/**
 * Words that are not chosen yet: a key in the texts of a package, and what fills them; messages, fields, {@link Value}s and
 * {@link Several} are said in the language.
 */
public record Message(Class<?> home, String key, List<Object> args) {

    public static Message of(Class<?> home, String key, Object... args) {
        return new Message(home, key, List.of(args));
    }

    public String in(Lang lang) {
        return Texts.of(home, lang).get(key, args);
    }
}
