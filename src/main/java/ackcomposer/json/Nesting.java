package ackcomposer.json;

import java.util.BitSet;

/** What is open at a place of a text, and what has to come next there. */
final class Nesting {
    /** What has to come; in its place there may be the end of what is open, but not where a member has begun. */
    enum Next { NAME, COLON, VALUE, COMMA, NOTHING }

    /** Of what is open, outermost first, what is an object. */
    private final BitSet objects = new BitSet();
    private int depth;
    private Next next = Next.VALUE;

    boolean expects(Next what) {
        return next == what;
    }

    boolean isOpen() {
        return depth > 0;
    }

    boolean isInObject() {
        return depth > 0 && objects.get(depth - 1);
    }

    void open(boolean object) {
        objects.set(depth++, object);
        next = object ? Next.NAME : Next.VALUE;
    }

    void close() {
        if (depth > 0) depth--;
        valued();
    }

    void named() {
        next = Next.COLON;
    }

    void valued() {
        next = depth == 0 ? Next.NOTHING : Next.COMMA;
    }

    void colon() {
        if (next == Next.COLON) next = Next.VALUE;
    }

    void comma() {
        if (next == Next.COMMA) next = isInObject() ? Next.NAME : Next.VALUE;
    }
}
