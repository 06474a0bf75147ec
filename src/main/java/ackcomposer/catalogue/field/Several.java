package ackcomposer.catalogue.field;

import java.util.Collection;
import java.util.List;

/**
 * Several things in one sentence, joined as the language joins them.
 *
 * @param items texts, numbers, messages, fields or {@link Value}s
 * @param link  what stands before the last of them
 */
public record Several(List<?> items, Link link) {
    /** What stands before the last item. */
    public enum Link {
        NONE, OR
    }

    /** All of these. */
    public static Several of(Collection<?> items) {
        return new Several(List.copyOf(items), Link.NONE);
    }

    /** Any of these. */
    public static Several or(Collection<?> items) {
        return new Several(List.copyOf(items), Link.OR);
    }

    String in(Lang lang) {
        var words = items.stream().map(item -> String.valueOf(Texts.said(item, lang))).toList();
        var last = words.size() - 1;
        if (link == Link.NONE || last < 1) return lang.list(words);
        return Texts.of(Several.class, lang).get("several.or", lang.list(words.subList(0, last)), words.get(last));
    }
}
