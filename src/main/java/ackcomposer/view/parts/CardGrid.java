package ackcomposer.view.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Fields in columns of equal width: one below 490 px, two, three from 820 px, and where they are short from 490 px; a wide field has a row
 * for itself, as has one whose control would be cut in a column, and one that fills has the row where it would stand alone in it. What is
 * said of a field stands below its row, and takes the room that the other fields of the row leave.
 */
public final class CardGrid extends Pane {
    private static final double ONE_COLUMN_BELOW = 490;
    private static final double THREE_COLUMNS_FROM = 820;
    private static final double GAP_X = 14;
    private static final double GAP_Y = 10;
    private static final double GAP_BELOW = 4;
    /** Two lines: a message that is longer below its own column goes to the left end. */
    private static final double SHORT = 40;
    private static final String WIDE = "wide";
    private static final String FILLS = "fills";
    private static final String UNCUT = "uncut";
    private static final String BELOW = "below";

    private final KeptHeight height = new KeptHeight();
    private final LateChildren children = new LateChildren(this);
    private boolean isOfShort;

    /** Where a node of a row is laid out. */
    private record Place(Node node, double x, double width) {
        double height() {
            return node.prefHeight(width);
        }
    }

    public void add(Node node, boolean wide) {
        add(node, wide, null);
    }

    /** @param below what is said of it; null: nothing ever is */
    public void add(Node node, boolean wide, Node below) {
        if (wide) node.getProperties().put(WIDE, true);
        children.add(node);
        if (below == null) return;
        node.getProperties().put(BELOW, below);
        below.getProperties().put(BELOW, below);
        children.add(below);
    }

    /** Has the whole row where it would stand alone in one. */
    public void fill(Node node) {
        node.getProperties().put(FILLS, true);
    }

    /** Has a row for itself where that part of it, which cannot be cut, is wider than a column. */
    public void uncut(Node node, Region part) {
        node.getProperties().put(UNCUT, part);
    }

    /** Its fields have short names and short values. */
    public void ofShort() {
        isOfShort = true;
    }

    private int columns(double width) {
        return width < ONE_COLUMN_BELOW ? 1 : width < THREE_COLUMNS_FROM && !isOfShort ? 2 : 3;
    }

    private static double each(double inner, int columns) {
        return (inner - GAP_X * (columns - 1)) / columns;
    }

    private static boolean isWide(Node node, double each) {
        var properties = node.getProperties();
        return properties.containsKey(WIDE) || properties.get(UNCUT) instanceof Region part && part.prefWidth(-1) > each;
    }

    private List<List<Node>> rows(double inner, int columns) {
        var each = each(inner, columns);
        var rows = new ArrayList<List<Node>>();
        List<Node> row = new ArrayList<>();
        for (var node : getManagedChildren()) {
            if (node.getProperties().get(BELOW) == node) continue;
            var wide = isWide(node, each);
            if (!row.isEmpty() && (wide || row.size() == columns)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(node);
            if (wide) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        if (!row.isEmpty()) rows.add(row);
        return rows;
    }

    private static List<Place> fields(List<Node> row, double inner, int columns) {
        var each = each(inner, columns);
        return IntStream.range(0, row.size()).mapToObj(i -> isWhole(row, i, each) ? new Place(row.get(i), 0, inner)
                : new Place(row.get(i), i * (each + GAP_X), each)).toList();
    }

    private static boolean isWhole(List<Node> row, int i, double each) {
        return isWide(row.get(i), each) || row.size() == 1 && row.get(i).getProperties().containsKey(FILLS);
    }

    /** Of one field: to the right end, or over the whole row where it would be long. Of several: each below its own. */
    private static List<Place> belows(List<Place> fields, double inner) {
        var said = fields.stream().filter(field -> below(field) != null).toList();
        if (said.size() == 1) {
            var first = said.get(0);
            var toTheEnd = new Place(below(first), first.x(), inner - first.x());
            return List.of(toTheEnd.height() <= SHORT ? toTheEnd : new Place(below(first), 0, inner));
        }
        return said.stream().map(field -> new Place(below(field), field.x(),
                field == fields.get(fields.size() - 1) ? inner - field.x() : field.width())).toList();
    }

    private static Node below(Place field) {
        return field.node().getProperties().get(BELOW) instanceof Node below && below.isManaged() ? below : null;
    }

    private static double height(List<Place> places) {
        return places.stream().mapToDouble(Place::height).max().orElse(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 200;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 560;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    public void requestLayout() {
        if (height != null) height.forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return height.at(width, this::heightAt);
    }

    private double heightAt(double width) {
        var full = width < 0 ? 560 : width;
        var columns = columns(full);
        var inner = full - getInsets().getLeft() - getInsets().getRight();
        var height = getInsets().getTop() + getInsets().getBottom();
        var rows = rows(inner, columns);
        for (var row : rows) {
            var fields = fields(row, inner, columns);
            var belows = belows(fields, inner);
            height += height(fields) + (belows.isEmpty() ? 0 : GAP_BELOW + height(belows));
        }
        return height + Math.max(0, rows.size() - 1) * GAP_Y;
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var inner = getWidth() - getInsets().getLeft() - getInsets().getRight();
        var y = getInsets().getTop();
        for (var row : rows(inner, columns)) {
            var fields = fields(row, inner, columns);
            y += lay(fields, y);
            var belows = belows(fields, inner);
            if (!belows.isEmpty()) y += GAP_BELOW + lay(belows, y + GAP_BELOW);
            y += GAP_Y;
        }
    }

    private double lay(List<Place> places, double y) {
        var height = height(places);
        for (var place : places)
            layoutInArea(place.node(), getInsets().getLeft() + place.x(), y, place.width(), height, 0, HPos.LEFT, VPos.TOP);
        return height;
    }
}
