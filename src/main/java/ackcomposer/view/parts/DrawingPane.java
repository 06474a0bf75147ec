package ackcomposer.view.parts;

import ackcomposer.explain.Drawing;
import ackcomposer.model.Ref;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** A drawing as nodes, made anew for each width; a click on a shape goes to what it stands for. */
public final class DrawingPane extends Pane {
    private static final double ARROW = 5;

    /** One layout asks for the heights of a few widths, and for each of them several times. */
    private static final int WIDTHS = 4;

    private final Consumer<Ref> go;
    private final Map<Double, Drawing> made = new HashMap<>();
    private DoubleFunction<Drawing> drawing;
    private Drawing shown;

    public DrawingPane(Consumer<Ref> go) {
        this.go = go;
        getStyleClass().add("drawing");
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        widthProperty().addListener((width, before, now) -> draw());
    }

    /** @param next the drawing for a width */
    public void show(DoubleFunction<Drawing> next) {
        drawing = next;
        made.clear();
        draw();
        requestLayout();
    }

    private void draw() {
        if (drawing == null || getWidth() <= 0) return;
        var next = at(getWidth());
        if (next.equals(shown)) return;
        shown = next;
        setAccessibleText(next.words());
        getChildren().clear();
        for (var shape : next.shapes()) {
            if (shape instanceof Drawing.Box box) getChildren().add(box(box));
            else if (shape instanceof Drawing.Line line) getChildren().addAll(line(line), head(line));
            else if (shape instanceof Drawing.Words words) getChildren().add(words(words));
        }
    }

    private Drawing at(double width) {
        if (made.size() == WIDTHS && !made.containsKey(width)) made.clear();
        return made.computeIfAbsent(width, drawing::apply);
    }

    private Node box(Drawing.Box box) {
        var region = new Region();
        style(region, "drawing-box", box.style());
        region.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        if (!box.tip().isEmpty()) Tooltip.install(region, new Tooltip(box.tip()));
        if (box.at() != null) {
            region.getStyleClass().add("linked");
            region.setOnMouseClicked(click -> go.accept(box.at()));
        }
        region.setManaged(false);
        return region;
    }

    private static Node line(Drawing.Line line) {
        var node = new Line(line.fromX(), line.fromY(), line.toX(), line.toY());
        style(node, "drawing-line", line.style());
        node.setManaged(false);
        return node;
    }

    private static Node head(Drawing.Line line) {
        var back = line.toY() > line.fromY() ? -ARROW : ARROW;
        var node = new Polygon(line.toX(), line.toY(), line.toX() - ARROW, line.toY() + back, line.toX() + ARROW, line.toY() + back);
        style(node, "drawing-head", line.style());
        node.setManaged(false);
        return node;
    }

    /** They do not take the click from the box below them. */
    private static Node words(Drawing.Words words) {
        var label = new Label(words.text());
        style(label, "drawing-words", words.style());
        label.setMouseTransparent(true);
        Labels.tipWhereCut(label);
        label.resizeRelocate(words.x(), words.y() - 1, words.width(), 18);
        label.setManaged(false);
        return label;
    }

    private static void style(Node node, String kind, String styles) {
        node.getStyleClass().add(kind);
        node.getStyleClass().addAll(styles.split(" "));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected double computePrefHeight(double width) {
        return drawing == null ? 0 : at(width > 0 ? width : 600).height();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
