package ackcomposer.view.parts;

import java.util.function.DoubleUnaryOperator;

/**
 * How high a pane is at the width that was asked for last, until something in it is to be laid out anew. JavaFX keeps that for no width
 * alone: it asks every label of a page how its words break again, whenever the pane around it is laid out.
 */
final class KeptHeight {
    private double width = Double.NaN;
    private double height;

    double at(double asked, DoubleUnaryOperator compute) {
        if (width == asked) return height;
        height = compute.applyAsDouble(asked);
        width = asked;
        return height;
    }

    void forget() {
        width = Double.NaN;
    }
}
