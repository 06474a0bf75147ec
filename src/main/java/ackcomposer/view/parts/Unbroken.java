package ackcomposer.view.parts;

import java.util.regex.Pattern;

/**
 * Text in which no line breaks inside a date, a version, a CIDR block, an instance type or a name in a Chinese list; for what is seen,
 * never for what is copied.
 */
public final class Unbroken {
    /** Of no width. Line breaking in Java minds this one, and not U+2060, which Unicode prefers. */
    private static final String GLUE = "\uFEFF";
    private static final Pattern WHOLE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|ecs\\.[a-z0-9-]+\\.[a-z0-9]+"
            + "|(?<=[，；、])[a-z][a-z0-9]*(?:-[a-z0-9]+)+|\\d+(?:\\.\\d+)+(?:/\\d+|-[a-z]+\\.\\d+)?");
    private static final Pattern BREAK = Pattern.compile("[-./]");
    /** As thin as a space can be: no line is broken between a Chinese comma and a digit or a name, nor at a space of no width. */
    private static final String MAY_BREAK = "\u200A";
    private static final Pattern COMMA_BEFORE_LATIN = Pattern.compile("[，；、](?=[0-9A-Za-z])");

    private Unbroken() {
    }

    public static String of(String words) {
        var whole = WHOLE.matcher(words).replaceAll(found -> BREAK.matcher(found.group()).replaceAll(GLUE + "$0" + GLUE));
        return COMMA_BEFORE_LATIN.matcher(whole).replaceAll("$0" + MAY_BREAK);
    }

    /** The words as they were. */
    public static String plain(String seen) {
        return seen.replace(GLUE, "").replace(MAY_BREAK, "");
    }
}
