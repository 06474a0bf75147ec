package ackcomposer.catalogue.field;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Which known name a misspelt one is near to: by few letters, and to one name alone. */
public final class Near {
    private static final int SHORT = 6;

    private Near() {
    }

    /** The one known name that the text is near to; empty where it is one itself, is near to none, or to several. */
    public static Optional<String> of(String text, Collection<String> known) {
        if (known.contains(text)) return Optional.empty();
        var letters = letters(text);
        var most = letters.length() <= SHORT ? 1 : 2;
        var near = known.stream().distinct().filter(name -> distance(letters, letters(name), most) <= most).toList();
        if (near.size() <= 1) return near.stream().findFirst();
        // What differs by nothing but case and strokes is not in doubt.
        var same = near.stream().filter(name -> letters(name).equals(letters)).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
    }

    /** Damerau and Levenshtein: letters left out, put in, replaced, or two neighbours swapped; more than the most counts as one more. */
    private static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) return most + 1;
        var table = new int[one.length() + 1][other.length() + 1];
        for (var i = 0; i <= one.length(); i++) table[i][0] = i;
        for (var j = 0; j <= other.length(); j++) table[0][j] = j;
        for (var i = 1; i <= one.length(); i++) {
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1);
                table[i][j] = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1))
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
        return table[one.length()][other.length()];
    }
}
