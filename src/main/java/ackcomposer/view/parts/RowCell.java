package ackcomposer.view.parts;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell of a list that is as wide as the list and as high as its node then is: its words are broken into lines. */
public abstract class RowCell<T> extends ListCell<T> {

    protected RowCell() {
        // Else the longest row would make all of them wider than the list.
        setPrefWidth(0);
    }

    protected final void show(Node node) {
        setGraphic(node);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region row) || width <= 0) return super.computePrefHeight(width);
        return snappedTopInset() + row.prefHeight(width - snappedLeftInset() - snappedRightInset()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (!(getGraphic() instanceof Region row)) {
            super.layoutChildren();
            return;
        }
        var left = snappedLeftInset();
        var top = snappedTopInset();
        row.resizeRelocate(left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }
}
