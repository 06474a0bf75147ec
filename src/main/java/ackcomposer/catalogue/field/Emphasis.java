package ackcomposer.catalogue.field;

import java.util.ArrayList;
import java.util.List;

/** Marks around what stands out in a text while it is filled into sentences; they are of no language, and no text shows them. */
public final class Emphasis {
    private static final char STRONG = '\uE000';
    private static final char PLAIN = '\uE001';

    private Emphasis() {
    }

    /** A stretch of a text. */
    public record Part(String words, boolean strong) {
    }

    /** What a user typed has no marks of its own. */
    public static String strong(String words) {
        return STRONG + words.replace(String.valueOf(STRONG), "").replace(String.valueOf(PLAIN), "") + PLAIN;
    }

    /** The stretches of a text, without the marks. */
    public static List<Part> parts(String marked) {
        var parts = new ArrayList<Part>();
        for (var piece : marked.split("(?=" + STRONG + ")|(?<=" + PLAIN + ")")) {
            var words = piece.replace(String.valueOf(STRONG), "").replace(String.valueOf(PLAIN), "");
            if (!words.isEmpty()) parts.add(new Part(words, piece.charAt(0) == STRONG));
        }
        return List.copyOf(parts);
    }

    static boolean isMark(char letter) {
        return letter == STRONG || letter == PLAIN;
    }
}
