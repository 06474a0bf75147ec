package ackcomposer.explain;

import ackcomposer.model.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A picture as shapes, of which a window makes nodes and a file makes SVG. Lengths are pixels at 100 %, y goes down; a shape covers those
 * before it. A style is a word for which each of the two has its colours.
 *
 * @param words the same facts for those who do not see it
 */
public record Drawing(double width, double height, String words, List<Shape> shapes) {

    public sealed interface Shape permits Box, Line, Words {
        /** What it stands for, which decides its colours. */
        String style();

        /** Whether it is that one at another place, or of another size. */
        boolean isMoved(Shape other);
    }

    /**
     * A rectangle with round corners.
     *
     * @param tip said when it is pointed at; empty: nothing
     * @param at  where what it stands for is edited; null: nowhere
     */
    public record Box(String style, double x, double y, double width, double height, String tip, Ref at) implements Shape {
        @Override
        public boolean isMoved(Shape other) {
            return other instanceof Box box && style.equals(box.style) && tip.equals(box.tip) && Objects.equals(at, box.at);
        }
    }

    /** A line, with the head of an arrow at its end if it has one. */
    public record Line(String style, double fromX, double fromY, double toX, double toY) implements Shape {
        @Override
        public boolean isMoved(Shape other) {
            return other instanceof Line line && style.equals(line.style);
        }
    }

    /**
     * One line of text, cut at its end where it is wider than its room.
     *
     * @param y its top
     */
    public record Words(String style, double x, double y, double width, String text) implements Shape {
        @Override
        public boolean isMoved(Shape other) {
            return other instanceof Words words && style.equals(words.style) && text.equals(words.text);
        }
    }

    /** Whether it shows the same as that one, and only its shapes stand elsewhere. */
    public boolean isMoved(Drawing other) {
        if (shapes.size() != other.shapes.size()) return false;
        for (var i = 0; i < shapes.size(); i++) if (!shapes.get(i).isMoved(other.shapes.get(i))) return false;
        return true;
    }

    /** What is being drawn. */
    static final class Sheet {
        private final List<Shape> shapes = new ArrayList<>();

        void box(String style, double x, double y, double width, double height, String tip, Ref at) {
            shapes.add(new Box(style, x, y, width, height, tip, at));
        }

        void line(String style, double fromX, double fromY, double toX, double toY) {
            shapes.add(new Line(style, fromX, fromY, toX, toY));
        }

        void words(String style, double x, double y, double width, String text) {
            if (width > 0 && !text.isEmpty()) shapes.add(new Words(style, x, y, width, text.replaceAll("\\R", " ")));
        }

        Drawing of(double width, double height, String words) {
            return new Drawing(width, height, words, List.copyOf(shapes));
        }
    }
}
