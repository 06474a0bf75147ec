package ackcomposer.view.parts;

import javafx.scene.layout.VBox;

/** Nodes below each other that are asked once how high they are at a width, until one of them is to be laid out anew. */
public class Stacked extends VBox {
    private final KeptHeight pref = new KeptHeight();
    private final KeptHeight min = new KeptHeight();

    /** The pane asks for it while it is made, before it has anything to forget. */
    @Override
    public void requestLayout() {
        if (pref != null) pref.forget();
        if (min != null) min.forget();
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return pref.at(width, super::computePrefHeight);
    }

    @Override
    protected double computeMinHeight(double width) {
        return min.at(width, super::computeMinHeight);
    }
}
