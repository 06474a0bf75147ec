package ackcomposer.view.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Fields in columns of equal width: one below 520 px, two, three from 820 px; a wide field has a row for itself. */
public final class CardGrid extends Pane {
    private static final double ONE_COLUMN_BELOW = 520;
    private static final double THREE_COLUMNS_FROM = 820;
    private static final double GAP_X = 14;
    private static final double GAP_Y = 10;
    private static final String WIDE = "wide";

    public void add(Node node, boolean wide) {
        if (wide) node.getProperties().put(WIDE, true);
        getChildren().add(node);
    }

    private static int columns(double width) {
        return width < ONE_COLUMN_BELOW ? 1 : width < THREE_COLUMNS_FROM ? 2 : 3;
    }

    private List<List<Node>> rows(int columns) {
        var rows = new ArrayList<List<Node>>();
        List<Node> row = new ArrayList<>();
        for (var node : getManagedChildren()) {
            var wide = node.getProperties().containsKey(WIDE);
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

    private static double width(Node node, double inner, int columns) {
        return node.getProperties().containsKey(WIDE) ? inner : (inner - GAP_X * (columns - 1)) / columns;
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
    protected double computePrefHeight(double width) {
        var full = width < 0 ? 560 : width;
        var columns = columns(full);
        var inner = full - getInsets().getLeft() - getInsets().getRight();
        var height = getInsets().getTop() + getInsets().getBottom();
        var rows = rows(columns);
        for (var row : rows) height += height(row, inner, columns);
        return height + Math.max(0, rows.size() - 1) * GAP_Y;
    }

    private static double height(List<Node> row, double inner, int columns) {
        return row.stream().mapToDouble(node -> node.prefHeight(width(node, inner, columns))).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        var columns = columns(getWidth());
        var inner = getWidth() - getInsets().getLeft() - getInsets().getRight();
        var y = getInsets().getTop();
        for (var row : rows(columns)) {
            var height = height(row, inner, columns);
            var x = getInsets().getLeft();
            for (var node : row) {
                var width = width(node, inner, columns);
                layoutInArea(node, x, y, width, height, 0, HPos.LEFT, VPos.TOP);
                x += width + GAP_X;
            }
            y += height + GAP_Y;
        }
    }
}
