package ackcomposer.view.parts;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What scrolls, and how a node is brought into view. */
public final class Scrolling {

    private Scrolling() {
    }

    /** Into the upper third, unless it is in view already. */
    public static void to(Node node) {
        to(node, null, 0);
    }

    /**
     * The same with what is said of it.
     *
     * @param said  below it; null: nothing is
     * @param below so much of the pane is covered at its foot
     */
    public static void to(Node node, Node said, double below) {
        var parent = node.getParent();
        while (parent != null && !(parent instanceof ScrollPane)) parent = parent.getParent();
        if (!(parent instanceof ScrollPane scroll) || !(scroll.getContent() instanceof Region content)) return;
        var at = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        var end = said == null ? at.getMaxY()
                : Math.max(at.getMaxY(), content.sceneToLocal(said.localToScene(said.getBoundsInLocal())).getMaxY());
        var room = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) return;
        var top = scroll.getVvalue() * room;
        var height = scroll.getViewportBounds().getHeight();
        if (at.getMinY() >= top + 24 && end <= top + height - 24 - below) return;
        scroll.setVvalue(Math.max(0, Math.min(1, (at.getMinY() - height / 3) / room)));
    }

    /** A column of at most 880 px in the middle of its pane. */
    public static Region centred(Region column) {
        if (column.getParent() instanceof HBox box) return box;
        HBox.setHgrow(column, Priority.ALWAYS);
        var box = new HBox(column);
        box.setAlignment(Pos.TOP_CENTER);
        return box;
    }

    /** Scrolls up and down only. */
    public static ScrollPane pane(Region content) {
        return styled(new ScrollPane(content));
    }

    /** As high as its content, up to a limit. The pane is to be told when the content is another. */
    public static ScrollPane upTo(double most, Region content) {
        return styled(new ScrollPane(content) {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }

            @Override
            protected double computePrefHeight(double width) {
                return Math.min(most, content.prefHeight(width) + 2);
            }

            @Override
            protected double computeMinHeight(double width) {
                return computePrefHeight(width);
            }
        });
    }

    private static ScrollPane styled(ScrollPane scroll) {
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }
}
