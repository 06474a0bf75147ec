package ackcomposer.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where the objects of a text begin and end, and how many names of a request each has, without reading what is in them. */
final class Outline {
    /** Deeper than any request; where brackets go on, an end is not looked for. */
    private static final int MOST_DEPTH = 200;
    private static final int LONGEST_NAME = 64;

    private final String text;
    private final Tokens tokens;

    /**
     * An object.
     *
     * @param to    behind its bracket
     * @param names how many names of a request it has
     * @param other its other names, the first few
     * @param inner what it holds that could be a request
     */
    record Part(int from, int to, int names, Set<String> other, List<Part> inner) {

        boolean isRequest() {
            return names >= RequestNames.ENOUGH;
        }
    }

    /** What is open. */
    private static final class Level {
        private final int from;
        private final boolean object;
        private final Set<String> names = new HashSet<>();
        private final Set<String> other = new HashSet<>();
        private final List<Part> inner = new ArrayList<>();

        Level(int from, boolean object) {
            this.from = from;
            this.object = object;
        }

        void named(String name) {
            if (RequestNames.ALL.contains(name)) names.add(name);
            else if (other.size() < LONGEST_NAME) other.add(name);
        }

        void takes(Level below, int to) {
            var part = below.part(to);
            if (below.object && part.isRequest()) inner.add(part);
            else inner.addAll(part.inner);
        }

        Part part(int to) {
            return new Part(from, to, names.size(), other, inner);
        }
    }

    Outline(String text) {
        this.text = text;
        this.tokens = new Tokens(text);
    }

    /** The object that begins there; null: it has no end. */
    Part object(int from) {
        var open = new ArrayDeque<Level>();
        for (var i = from; i < text.length(); ) {
            var c = text.charAt(i);
            if (c <= ' ') {
                i = tokens.pastBlanks(i);
                continue;
            }
            var comment = tokens.commentEnd(i);
            if (comment >= 0) {
                i = comment;
                continue;
            }
            var quote = Quote.openedBy(c);
            if (quote != null) {
                var end = tokens.quotedEnd(i, quote);
                if (end < 0) return null;
                if (open.peek().object && tokens.nextWithin(end, LONGEST_NAME) == ':') open.peek().named(name(i + 1, end - 1));
                i = end;
                continue;
            }
            switch (c) {
                case '{', '[' -> {
                    if (open.size() == MOST_DEPTH) return null;
                    open.push(new Level(i++, c == '{'));
                }
                case '}', ']' -> {
                    var closed = open.pop();
                    i++;
                    if (open.isEmpty()) return closed.part(i);
                    open.peek().takes(closed, i);
                }
                case ',', ':' -> i++;
                default -> {
                    var word = i;
                    i = tokens.wordEnd(i);
                    if (open.peek().object && tokens.nextWithin(i, LONGEST_NAME) == ':') open.peek().named(name(word, i));
                }
            }
        }
        return null;
    }

    private String name(int from, int to) {
        return text.substring(from, Math.min(to, from + LONGEST_NAME));
    }
}
