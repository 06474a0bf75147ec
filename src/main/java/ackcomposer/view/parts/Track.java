package ackcomposer.view.parts;

import ackcomposer.explain.Stretch;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A line of the address space: bars stand at their addresses, and words beside or below them where there is room. */
public final class Track extends Pane {
    private static final double BREAK = 12;
    private static final double HEIGHT = 16;
    private static final double NEAR = 6;

    private final List<Stretch> scale;
    private final List<Region> grounds = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();

    private record Bar(Region node, long from, long to) {
    }

    /** @param beside null: centred at that address */
    private record Words(Region node, Region beside, long at) {
    }

    public Track(List<Stretch> scale) {
        this.scale = scale;
        setMinWidth(0);
    }

    /** What the bars lie on. */
    public Track grounded() {
        for (var ignored : scale) {
            var ground = new Region();
            ground.getStyleClass().add("map-ground");
            grounds.add(ground);
            getChildren().add(ground);
        }
        return this;
    }

    public void bar(Region node, long from, long to) {
        bars.add(new Bar(node, from, to));
        getChildren().add(node);
    }

    public void beside(Region node, Region bar) {
        words.add(new Words(node, bar, 0));
        getChildren().add(node);
    }

    public void below(Region node, long address) {
        words.add(new Words(node, null, address));
        getChildren().add(node);
    }

    private double stretchWidth() {
        return Math.max(1, (getWidth() - BREAK * (scale.size() - 1)) / scale.size());
    }

    private double x(long address) {
        for (var i = 0; i < scale.size(); i++)
            if (scale.get(i).holds(address)) return i * (stretchWidth() + BREAK) + scale.get(i).at(address) * stretchWidth();
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected void layoutChildren() {
        for (var i = 0; i < grounds.size(); i++) grounds.get(i).resizeRelocate(i * (stretchWidth() + BREAK), 2, stretchWidth(), HEIGHT - 4);
        var taken = new ArrayList<Bounds>();
        for (var bar : bars) {
            var width = Math.max(bar.node().minWidth(-1), x(bar.to()) - x(bar.from()));
            bar.node().resizeRelocate(Math.min(x(bar.from()), getWidth() - width), 0, width, HEIGHT);
            taken.add(bar.node().getBoundsInParent());
        }
        for (var said : words) {
            var place = places(said).stream().filter(box -> box.getMinX() >= -0.5 && box.getMaxX() <= getWidth() + 0.5
                    && taken.stream().noneMatch(box::intersects)).findFirst();
            said.node().setVisible(place.isPresent());
            place.ifPresent(box -> {
                said.node().resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
                // Words that touch read as one.
                taken.add(new BoundingBox(box.getMinX() - NEAR, box.getMinY(), box.getWidth() + 2 * NEAR, box.getHeight()));
            });
        }
    }

    /** To the right of what they are about, else to its left; or centred, pushed in at the ends. */
    private List<Bounds> places(Words said) {
        var width = Math.ceil(said.node().prefWidth(-1));
        var height = Math.ceil(said.node().prefHeight(-1));
        var y = Math.round((HEIGHT - height) / 2);
        if (said.beside() == null)
                return List.of(new BoundingBox(Math.max(0, Math.min(getWidth() - width, x(said.at()) - width / 2)), y, width, height));
        var bar = said.beside().getBoundsInParent();
        return List.of(new BoundingBox(bar.getMaxX() + NEAR, y, width, height),
                new BoundingBox(bar.getMinX() - NEAR - width, y, width, height));
    }
}
