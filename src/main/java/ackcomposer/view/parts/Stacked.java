package ackcomposer.view.parts;

import javafx.scene.layout.VBox;

/**
 * Nodes below each other that are asked once how high they are at a width, until one of them is to be laid out anew. JavaFX keeps that
 * for no width alone: it asks every label of a page how its words break again, whenever the pane around it is laid out.
 */
public class Stacked extends VBox {
    private double prefWidth = Double.NaN;
    private double prefHeight;
    private double minWidth = Double.NaN;
    private double minHeight;

    @Override
    public void requestLayout() {
        prefWidth = Double.NaN;
        minWidth = Double.NaN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (prefWidth == width) return prefHeight;
        prefHeight = super.computePrefHeight(width);
        prefWidth = width;
        return prefHeight;
    }

    @Override
    protected double computeMinHeight(double width) {
        if (minWidth == width) return minHeight;
        minHeight = super.computeMinHeight(width);
        minWidth = width;
        return minHeight;
    }
}
