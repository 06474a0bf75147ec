package ackcomposer.json;

/** Takes the quotes and escapes off a text that stands in a command or a program, as the shell or the program would. */
final class Unquoting {
    private static final String ENDS_WORD = ";|&()<>";

    private final String text;
    private final Mended content;
    private boolean changed;
    private int i;

    /**
     * What stood there.
     *
     * @param end     behind what was read
     * @param changed whether anything but the outer quotes went
     */
    record Unquoted(Mended content, int end, boolean changed) {
    }

    private Unquoting(String text, int from) {
        this.text = text;
        this.content = Mended.piece(text);
        this.i = from;
    }

    private Unquoted done() {
        return new Unquoted(content, i, changed);
    }

    /** A word of the shell, from a quote of it on: pieces in quotes of any kind that touch, and what stands between them. */
    static Unquoted word(String text, int from) {
        var unquoting = new Unquoting(text, from);
        unquoting.pieces();
        return unquoting.done();
    }

    /** What a here-document holds whose end word is not quoted. */
    static Unquoted document(String text, int from, int to) {
        var unquoting = new Unquoting(text, from);
        while (unquoting.i < to) if (!unquoting.escapedForShell("\\$`")) unquoting.copy();
        return unquoting.done();
    }

    /** A text of a program, from behind its opening quote to the quote that closes it, which is passed over. */
    static Unquoted literal(String text, int from, String quote) {
        var unquoting = new Unquoting(text, from);
        unquoting.program(quote);
        return unquoting.done();
    }

    /** A raw text of Go, from behind its opening quote: nothing in it is an escape. */
    static Unquoted raw(String text, int from, char quote) {
        var unquoting = new Unquoting(text, from);
        while (unquoting.i < text.length() && text.charAt(unquoting.i) != quote) unquoting.copy();
        unquoting.i = Math.min(text.length(), unquoting.i + 1);
        return unquoting.done();
    }

    private void pieces() {
        var pieces = 0;
        for (; i < text.length(); pieces++) {
            var c = text.charAt(i);
            if (c <= ' ' || ENDS_WORD.indexOf(c) >= 0) break;
            if (c == '\'') {
                i++;
                while (i < text.length() && text.charAt(i) != '\'') copy();
                i++;
            } else if (c == '"') {
                i++;
                while (i < text.length() && text.charAt(i) != '"') if (!escapedForShell("\\$`\"")) copy();
                i++;
            } else if (text.startsWith("$'", i)) {
                i += 2;
                program("'");
            } else if (c == '\\' && i + 1 < text.length()) {
                i++;
                copy();
            } else copy();
        }
        i = Math.min(i, text.length());
        changed |= pieces > 1;
    }

    private void copy() {
        content.copy(i, ++i);
    }

    /** Between double quotes a backslash escapes only these, and takes the end of a line away. */
    private boolean escapedForShell(String escapable) {
        if (text.charAt(i) != '\\' || i + 1 >= text.length()) return false;
        var next = text.charAt(i + 1);
        if (next == '\n') {
            i += 2;
        } else if (next == '\r' && i + 2 < text.length() && text.charAt(i + 2) == '\n') {
            i += 3;
        } else if (escapable.indexOf(next) >= 0) {
            i++;
            copy();
        } else return false;
        changed = true;
        return true;
    }

    private void program(String quote) {
        while (i < text.length() && !text.startsWith(quote, i)) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) escape();
            else copy();
        }
        i = Math.min(text.length(), i + quote.length());
    }

    private void escape() {
        changed = true;
        var mark = text.charAt(i + 1);
        switch (mark) {
            case 'n', 'r', 't', 'b', 'f' -> put("\n\r\t\b\f".substring("nrtbf".indexOf(mark), "nrtbf".indexOf(mark) + 1), 2);
            case '\n' -> i += 2;
            case 'u' -> code(4);
            case 'x' -> code(2);
            case '\\', '"', '\'', '`', '$', '/' -> {
                i++;
                copy();
            }
            default -> {
                copy();
                copy();
            }
        }
    }

    private void code(int digits) {
        var end = i + 2 + digits;
        var hex = end <= text.length() ? text.substring(i + 2, end) : "";
        if (!hex.matches("[0-9A-Fa-f]+")) {
            copy();
            copy();
        } else put(String.valueOf((char) Integer.parseInt(hex, 16)), 2 + digits);
    }

    private void put(String piece, int length) {
        content.put(piece, i);
        i += length;
    }
}
