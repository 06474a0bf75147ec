package ackcomposer.catalogue.field;

import java.util.Set;

/** How what is filled into a sentence meets the words around it. */
final class Seams {
    /** Characters that no text may have, around what was filled in. */
    private static final char BEGIN = '\uFDD0';
    private static final char END = '\uFDD1';
    /** Labels that begin with one of these keep their capital. */
    private static final Set<String> NAMES = Set.of("Kubernetes", "CloudMonitor", "Internet");
    /** Latin signs that a space separates from Han, as it does letters and digits. */
    private static final String SIGNS = "/-+_~@#$%&*=\"([{<.`";

    /** The label of a field: in the midst of an English sentence it begins with a small letter. */
    record Label(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    private Seams() {
    }

    /** What is to be filled in, with its ends marked where that language cares. */
    static Object marked(Object arg, Lang lang) {
        var cares = lang == Lang.ZH ? !(arg instanceof Number) : arg instanceof Label;
        return cares ? BEGIN + String.valueOf(arg) + END : arg;
    }

    /** The text without marks. */
    static String closed(String text, Lang lang) {
        if (text.indexOf(BEGIN) < 0) return text;
        var out = new StringBuilder(text.length() + 8);
        var from = 0;
        for (var at = 0; at <= text.length(); at++) {
            if (at < text.length() && text.charAt(at) != BEGIN && text.charAt(at) != END) continue;
            var piece = text.substring(from, at);
            if (lang == Lang.ZH) appendChinese(out, piece);
            else out.append(from > 0 && text.charAt(from - 1) == BEGIN && isInside(out) ? small(piece) : piece);
            from = at + 1;
        }
        return out.toString();
    }

    private static boolean isInside(StringBuilder before) {
        return before.length() >= 4 && before.substring(before.length() - 4).equalsIgnoreCase("the ");
    }

    private static String small(String label) {
        var isWord = label.length() > 1 && Character.isLowerCase(label.charAt(1));
        if (!isWord || NAMES.contains(label.split(" ", 2)[0])) return label;
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    /** A space where Han meets Latin, none between Han and none beside punctuation of full width. */
    private static void appendChinese(StringBuilder out, String piece) {
        var gap = 0;
        while (gap < out.length() && out.charAt(out.length() - 1 - gap) == ' ') gap++;
        var start = 0;
        while (start < piece.length() && piece.charAt(start) == ' ') start++;
        if (gap + start > 1 || gap == out.length() || start == piece.length()) {
            out.append(piece);
            return;
        }
        var left = last(out, out.length() - 1 - gap);
        var right = first(piece, start);
        var space = isHan(left) && isLatin(right) || isLatin(left) && isHan(right)
                || !isHan(left) && !isHan(right) && !isFull(left) && !isFull(right) && gap + start == 1;
        out.setLength(out.length() - gap);
        if (space) out.append(' ');
        out.append(piece, start, piece.length());
    }

    /** Marks of emphasis are not seen, and separate nothing. */
    private static char last(CharSequence text, int from) {
        var at = from;
        while (at > 0 && Emphasis.isMark(text.charAt(at))) at--;
        return text.charAt(at);
    }

    private static char first(CharSequence text, int from) {
        var at = from;
        while (at < text.length() - 1 && Emphasis.isMark(text.charAt(at))) at++;
        return text.charAt(at);
    }

    private static boolean isHan(char letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(char letter) {
        return Character.isLetterOrDigit(letter) && !isHan(letter) || SIGNS.indexOf(letter) >= 0;
    }

    /** Punctuation of full width, which brings its own room. */
    private static boolean isFull(char letter) {
        return letter >= '\u3000' && letter <= '\u303F' || letter >= '\uFF00' && letter <= '\uFFEF' || "“”‘’…".indexOf(letter) >= 0;
    }
}
