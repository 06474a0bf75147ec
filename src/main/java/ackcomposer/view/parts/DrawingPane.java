package ackcomposer.view.parts;

import ackcomposer.explain.Drawing;
import ackcomposer.model.Ref;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** A drawing as nodes, which move where only the width is another; a click on a shape goes to what it stands for. */
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
        var isMoved = shown != null && next.isMoved(shown);
        shown = next;
        setAccessibleText(next.words());
        if (!isMoved) getChildren().setAll(next.shapes().stream().map(this::node).toList());
        for (var i = 0; i < next.shapes().size(); i++) place(getChildren().get(i), next.shapes().get(i));
    }

    private Node node(Drawing.Shape shape) {
        var node = shape instanceof Drawing.Box box ? box(box) : shape instanceof Drawing.Words words ? words(words) : line(shape.style());
        node.setManaged(false);
        return node;
    }

    private static void place(Node node, Drawing.Shape shape) {
        if (shape instanceof Drawing.Box box) node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
        else if (shape instanceof Drawing.Words words) node.resizeRelocate(words.x(), words.y() - 1, words.width(), 18);
        else if (shape instanceof Drawing.Line line) place(((Group) node).getChildren(), line);
    }

    private Drawing at(double width) {
        if (made.size() == WIDTHS && !made.containsKey(width)) made.clear();
        return made.computeIfAbsent(width, drawing::apply);
    }

    private Node box(Drawing.Box box) {
        var region = new Region();
        style(region, "drawing-box", box.style());
        if (!box.tip().isEmpty()) Tooltip.install(region, new Tooltip(box.tip()));
        if (box.at() != null) {
            region.getStyleClass().add("linked");
            region.setOnMouseClicked(click -> go.accept(box.at()));
        }
        return region;
    }

    private static Node line(String styles) {
        var line = new Line();
        style(line, "drawing-line", styles);
        var head = new Polygon();
        style(head, "drawing-head", styles);
        line.setManaged(false);
        head.setManaged(false);
        return new Group(line, head);
    }

    private static void place(List<Node> parts, Drawing.Line at) {
        var line = (Line) parts.get(0);
        line.setStartX(at.fromX());
        line.setStartY(at.fromY());
        line.setEndX(at.toX());
        line.setEndY(at.toY());
        var back = at.toY() > at.fromY() ? -ARROW : ARROW;
        ((Polygon) parts.get(1)).getPoints().setAll(at.toX(), at.toY(), at.toX() - ARROW, at.toY() + back, at.toX() + ARROW,
                at.toY() + back);
    }

    /** They do not take the click from the box below them. */
    private static Node words(Drawing.Words words) {
        var label = new Label(words.text());
        style(label, "drawing-words", words.style());
        label.setMouseTransparent(true);
        Labels.tipWhereCut(label);
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
