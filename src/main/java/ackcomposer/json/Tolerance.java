package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Mends what people's texts have that JSON has not, in one pass: comments, commas too many or too few, other quotation marks,
 * Python's literals, a name typed twice, JSON within a text. What it does not know stays as it is, and is the parser's to refuse.
 */
final class Tolerance {
    private static final Message COMMENT = Message.of(Tolerance.class, "json.comment");
    private static final Message TRAILING_COMMA = Message.of(Tolerance.class, "json.trailing_comma");
    private static final Message MISSING_COMMA = Message.of(Tolerance.class, "json.missing_comma");
    private static final Message SINGLE_QUOTES = Message.of(Tolerance.class, "json.single_quotes");
    private static final Message TYPOGRAPHIC_QUOTES = Message.of(Tolerance.class, "json.typographic_quotes");
    private static final Message BACKTICKS = Message.of(Tolerance.class, "json.backticks");
    private static final Message BARE_QUOTES = Message.of(Tolerance.class, "json.bare_quotes");
    private static final Message NAME_AGAIN = Message.of(Tolerance.class, "json.name_again");
    /** No literal and no number that may be in a request is as long. */
    private static final int LONGEST_WORD = 64;
    private static final int LONGEST_PLACEHOLDER = 100;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^{}\\n\"'\\\\]++\\}|\\$[A-Za-z_][A-Za-z0-9_]*+"
            + "|\\{\\{[^{}\\n\"'\\\\]*+\\}\\}|<[^<>\\n\"\\\\]++>|\\*{2,}+");
    /** The member whose text holds JSON. */
    private static final String SETTINGS = "config";

    private final CharSequence text;
    private final Tokens tokens;
    private final Embedded embedded;
    private final Nesting nesting = new Nesting();
    private final Mended mended;
    private final Quoting quoting;
    /** Whether names need no quotes: the text is a piece of a program. */
    private final boolean code;
    private final List<Slip> slips = new ArrayList<>();
    /** The end of what was read last, comments apart. */
    private int end;
    private String name = "";
    /** The colon behind a name that stands twice in a row goes with it. */
    private boolean nameAgain;

    Tolerance(CharSequence text) {
        this(text, false);
    }

    /** @param code the text is a piece of a program, where names need no quotes */
    Tolerance(CharSequence text, boolean code) {
        this.text = text;
        this.code = code;
        this.tokens = new Tokens(text);
        this.embedded = new Embedded(text);
        this.mended = new Mended(text);
        this.quoting = new Quoting(text, mended);
        for (var i = 0; i < text.length(); ) i = step(i);
    }

    Mended mended() {
        return mended;
    }

    /** In the order of the text. */
    List<Slip> slips() {
        return slips;
    }

    private int step(int i) {
        var c = text.charAt(i);
        if (c <= ' ') {
            var next = tokens.pastBlanks(i);
            mended.copy(i, next);
            return next;
        }
        var comment = tokens.commentEnd(i);
        if (comment >= 0) return passOver(i, comment, COMMENT);
        end = piece(i, c);
        return end;
    }

    private int piece(int i, char c) {
        var placeholder = nesting.expects(Nesting.Next.VALUE) && nesting.isOpen() && "$<{*".indexOf(c) >= 0 ? placeholderEnd(i) : -1;
        if (placeholder > 0) return placeholder(i, placeholder);
        var quote = code && c == '`' ? Quote.BACKTICK : Quote.openedBy(c);
        if (quote != null) return quoted(i, quote);
        return switch (c) {
            case '{', '[' -> open(i, c == '{');
            case '}', ']' -> close(i);
            case ',' -> comma(i);
            case ':' -> colon(i);
            default -> word(i, tokens.wordEnd(i));
        };
    }

    /** Where what stands for a value that is still to be filled in ends; -1: it is none. */
    private int placeholderEnd(int i) {
        var near = text.subSequence(i, Math.min(text.length(), i + LONGEST_PLACEHOLDER));
        var found = PLACEHOLDER.matcher(near);
        return found.lookingAt() ? i + found.end() : -1;
    }

    private int placeholder(int i, int to) {
        nesting.valued();
        mended.put("\"", i);
        mended.copy(i, to);
        mended.put("\"", to);
        repaired(i, Message.of(Tolerance.class, "json.placeholder", text.subSequence(i, to).toString()));
        return to;
    }

    private int open(int i, boolean object) {
        if (nesting.expects(Nesting.Next.COMMA) && !nesting.isInObject()) putComma(i);
        nesting.open(object);
        return copy(i, i + 1);
    }

    private int close(int i) {
        nesting.close();
        return copy(i, i + 1);
    }

    private int comma(int i) {
        if (nesting.expects(Nesting.Next.COMMA) && isClosing(tokens.next(i + 1))) return passOver(i, i + 1, TRAILING_COMMA);
        nesting.comma();
        return copy(i, i + 1);
    }

    private int colon(int i) {
        if (nameAgain) {
            nameAgain = false;
            mended.blank(i, i + 1);
            return i + 1;
        }
        nesting.colon();
        return copy(i, i + 1);
    }

    private int word(int i, int to) {
        var word = to - i > LONGEST_WORD ? "" : text.subSequence(i, to).toString();
        if (code && nesting.isInObject() && Literals.isName(word) && tokens.next(to) == ':') return bareName(i, to, word);
        if (nesting.expects(Nesting.Next.COMMA) && !nesting.isInObject() && isApart(i) && Literals.isValue(word)) putComma(i);
        if (!nesting.expects(Nesting.Next.VALUE)) return copy(i, to);
        nesting.valued();
        var json = Literals.ofPython(word);
        if (json == null) return copy(i, to);
        mended.put(json, i);
        repaired(i, Message.of(Tolerance.class, "json.python", word, json));
        return to;
    }

    private int bareName(int i, int to, String word) {
        if (nesting.expects(Nesting.Next.COMMA)) putComma(i);
        if (!nesting.expects(Nesting.Next.NAME)) return copy(i, to);
        name = word;
        nesting.named();
        mended.put("\"" + word + "\"", i);
        repaired(i, Message.of(Tolerance.class, "json.bare_name", word));
        return to;
    }

    private int quoted(int i, Quote quote) {
        var to = tokens.quotedEnd(i, quote);
        if (to < 0) return copy(i, text.length());
        var follows = tokens.next(to);
        if (nesting.expects(Nesting.Next.VALUE) && nesting.isInObject()) {
            if (follows == ':' && name.contentEquals(text.subSequence(i + 1, to - 1))) return passNameOver(i, to);
            var settings = quote == Quote.STRAIGHT && name.equals(SETTINGS) && !isEnd(follows) ? settingsEnd(i) : -1;
            if (settings > to) return settings(i, settings);
        }
        if (nesting.expects(Nesting.Next.COMMA) && (nesting.isInObject() ? follows == ':' : follows != ':' && isApart(i))) putComma(i);
        if (nesting.expects(Nesting.Next.NAME)) {
            name = text.subSequence(i + 1, to - 1).toString();
            nesting.named();
        } else if (nesting.expects(Nesting.Next.VALUE)) nesting.valued();
        else return copy(i, to);
        return quote == Quote.STRAIGHT ? copy(i, to) : requote(i, to, quote);
    }

    private int passNameOver(int i, int to) {
        nameAgain = true;
        return passOver(i, to, NAME_AGAIN);
    }

    /** Behind the mark that closes the text that begins there and holds JSON; -1: it holds none, or goes on. */
    private int settingsEnd(int i) {
        var inner = embedded.end(tokens.pastBlanks(i + 1));
        if (inner < 0) return -1;
        var mark = tokens.pastBlanks(inner);
        if (mark == text.length() || text.charAt(mark) != '"') return -1;
        var follows = tokens.next(mark + 1);
        return isEnd(follows) || Quote.openedBy(follows) != null ? mark + 1 : -1;
    }

    private int settings(int i, int to) {
        nesting.valued();
        quoting.escape(i, to);
        repaired(i, BARE_QUOTES);
        return to;
    }

    private int requote(int i, int to, Quote quote) {
        quoting.requote(i, to, quote);
        repaired(i, quote == Quote.SINGLE ? SINGLE_QUOTES : quote == Quote.BACKTICK ? BACKTICKS : TYPOGRAPHIC_QUOTES);
        return to;
    }

    /** Whether something stands between this and what was read last; texts and words that touch may have been meant as one. */
    private boolean isApart(int i) {
        return i > end || end > 0 && isClosing(text.charAt(end - 1));
    }

    private static boolean isEnd(char c) {
        return c == ',' || c == 0 || isClosing(c);
    }

    private static boolean isClosing(char c) {
        return c == '}' || c == ']';
    }

    private void putComma(int i) {
        mended.put(",", i);
        nesting.comma();
        repaired(i, MISSING_COMMA);
    }

    private int copy(int from, int to) {
        mended.copy(from, to);
        return to;
    }

    private int passOver(int from, int to, Message words) {
        mended.blank(from, to);
        repaired(from, words);
        return to;
    }

    private void repaired(int offset, Message words) {
        slips.add(new Slip(offset, words, Math.max(0, mended.length() - 1)));
    }
}
