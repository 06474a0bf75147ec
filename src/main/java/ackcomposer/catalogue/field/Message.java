package ackcomposer.catalogue.field;

import java.util.List;

/** Words that are not chosen yet: a key in the texts of a package, and what fills them, messages and fields among it. */
public record Message(Class<?> home, String key, List<Object> args) {

    public static Message of(Class<?> home, String key, Object... args) {
        return new Message(home, key, List.of(args));
    }

    public String in(Lang lang) {
        return Texts.of(home, lang).get(key, args.stream().map(arg -> said(arg, lang)).toList());
    }

    private static Object said(Object arg, Lang lang) {
        if (arg instanceof Message message) return message.in(lang);
        if (arg instanceof Field<?> field) return Texts.label(field, lang);
        return arg;
    }
}
