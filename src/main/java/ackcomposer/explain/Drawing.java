package ackcomposer.explain;

import ackcomposer.model.Ref;
import java.util.ArrayList;
import java.util.List;

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
    }

    /**
     * A rectangle with round corners.
     *
     * @param tip said when it is pointed at; empty: nothing
     * @param at  where what it stands for is edited; null: nowhere
     */
    public record Box(String style, double x, double y, double width, double height, String tip, Ref at) implements Shape {
    }

    /** A line, with the head of an arrow at its end if it has one. */
    public record Line(String style, double fromX, double fromY, double toX, double toY) implements Shape {
    }

    /**
     * One line of text, cut at its end where it is wider than its room.
     *
     * @param y its top
     */
    public record Words(String style, double x, double y, double width, String text) implements Shape {
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
