package ackcomposer.json;

/** A kind of quotation marks that a text may stand between. */
enum Quote {
    STRAIGHT("\"", "\""),
    SINGLE("'", "'"),
    /** As word processors and web pages put them; the one at the end is at times left as it was typed. */
    TYPOGRAPHIC("“”„‟＂", "“”„‟＂\""),
    TYPOGRAPHIC_SINGLE("‘’‚‛", "‘’‚‛'"),
    /** Of a program; nothing else has texts in them. */
    BACKTICK("`", "`");

    private final String opening;
    private final String closing;

    Quote(String opening, String closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** The kind that this character opens in any text; null: it opens none. */
    static Quote openedBy(char c) {
        if (c == '"') return STRAIGHT;
        if (c != '\'' && c < '‘') return null;
        for (var quote : values()) if (quote.opening.indexOf(c) >= 0) return quote;
        return null;
    }

    boolean isClosedBy(char c) {
        return closing.indexOf(c) >= 0;
    }
}
