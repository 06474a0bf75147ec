package ackcomposer.json;

import java.util.Arrays;

/** A text as it is mended, piece by piece, which knows of each place where it stood in the text as it came. */
final class Mended {
    private final CharSequence original;
    private final StringBuilder text;
    /** Where the distance between the two changes: the place here, and the one there. */
    private int[] here = new int[16];
    private int[] there = new int[16];
    private int changes;
    private int distance;

    Mended(CharSequence original) {
        this(original, original.length());
    }

    private Mended(CharSequence original, int size) {
        this.original = original;
        this.text = new StringBuilder(size);
    }

    /** A small piece of a text. */
    static Mended piece(CharSequence original) {
        return new Mended(original, 16);
    }

    /** A text as it came. */
    static Mended untouched(CharSequence original) {
        var mended = new Mended(original);
        mended.copy(0, original.length());
        return mended;
    }

    void copy(int from, int to) {
        mark(from);
        text.append(original, from, to);
    }

    /** Blanks in place of what stood there; lines end where they did. */
    void blank(int from, int to) {
        mark(from);
        for (var i = from; i < to; i++) {
            var c = original.charAt(i);
            text.append(c == '\n' || c == '\r' ? c : ' ');
        }
    }

    /** Puts something else, or something more, at that place. */
    void put(String piece, int at) {
        mark(at);
        text.append(piece);
    }

    private void mark(int at) {
        if (at - text.length() == distance) return;
        distance = at - text.length();
        if (changes == here.length) {
            here = Arrays.copyOf(here, 2 * changes);
            there = Arrays.copyOf(there, 2 * changes);
        }
        here[changes] = text.length();
        there[changes++] = at;
    }

    int length() {
        return text.length();
    }

    /** Where that stood in the text as it came. */
    int original(int offset) {
        var found = Arrays.binarySearch(here, 0, changes, offset);
        var change = found >= 0 ? found : -found - 2;
        var place = change < 0 ? offset : there[change] + offset - here[change];
        // Of a piece that is longer than what it stands for, all but the beginning stood nowhere.
        return Math.min(place, change + 1 < changes ? there[change + 1] : original.length());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
