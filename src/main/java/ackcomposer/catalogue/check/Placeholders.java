package ackcomposer.catalogue.check;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Shape;
import java.util.regex.Pattern;

/** Texts that stand for a value which is still to be filled in: variables of a shell or a template, masked ids and blocks, words. */
public final class Placeholders {
    private static final String VARIABLE = "\\$\\{(?!env:)[^{}\\n]{1,80}\\}|\\{\\{[^{}\\n]{0,80}\\}\\}";
    private static final String WORDS = "<[^<>\\s\\\\][^<>\\n]{0,80}>";
    private static final String MASKED = "\\*{2,}";
    /** At least one of its parts is hidden. */
    private static final String BLOCK = "(?<![\\w.])(?=[\\d.]*+(?:[xX]|\\*))(?:\\d{1,3}|[xX]{1,3}|\\*{1,3})"
            + "(?:\\.(?:\\d{1,3}|[xX]{1,3}|\\*{1,3})){3}(?![\\w.])|(?<=\\d)/[xX]{1,2}(?!\\w)";
    private static final Pattern SOMEWHERE =
            Pattern.compile(VARIABLE + "|" + WORDS + "|" + MASKED + "|" + BLOCK + "|\\$[A-Za-z_][A-Za-z0-9_]*");
    /** Of a password these alone: a part of one may look like anything. */
    private static final Pattern AS_A_WHOLE = Pattern.compile(VARIABLE + "|" + WORDS + "|\\*{3,}");
    /** What programs and templates put a value in the place of, if it is all of the text. */
    private static final Pattern VERB =
            Pattern.compile("%[sdvq]|#[A-Za-z_]+#|@[A-Z_]+@|__[A-Z][A-Z0-9_]*__|#\\{[^{}\\n]{1,80}\\}");
    private static final Pattern YOURS = Pattern.compile("(?i)your[-_ ].*");
    private static final Pattern ID = Pattern.compile("[a-z]{1,3}-[a-z0-9]{6,}|[0-9a-f]{8}-.*|ecs\\..*");
    /** An id of which guides print nothing but its prefix; the reference has {@code rm-xx} in its own sample. */
    private static final Pattern FACELESS = Pattern.compile("[a-z]{1,5}-(?:x{3,}|y{3,}|z{3,})[0-9]{0,2}");
    /** The example of a list is a list. */
    private static final Pattern BEGIN_OF_A_LIST = Pattern.compile("^\\[\"");

    private Placeholders() {
    }

    /** Whether a text of that field is one, or has one in it. */
    public static boolean isIn(Field<?> field, String text) {
        if (!mayBe(text)) return false;
        if (field.secret() || field.shape() == Shape.BASE64) return AS_A_WHOLE.matcher(text).matches();
        if (SOMEWHERE.matcher(text).find() || VERB.matcher(text).matches()) return true;
        if (field.shape() == Shape.ID && FACELESS.matcher(text).matches()) return true;
        return YOURS.matcher(text).matches() && ID.matcher(BEGIN_OF_A_LIST.matcher(field.example()).replaceFirst("")).lookingAt();
    }

    /** Most texts have none of the marks, and are looked at no further. */
    private static boolean mayBe(String text) {
        for (var i = 0; i < text.length(); i++) if ("*<$xXyz{uU%#@_".indexOf(text.charAt(i)) >= 0) return true;
        return false;
    }
}
