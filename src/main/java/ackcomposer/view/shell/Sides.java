package ackcomposer.view.shell;

import ackcomposer.view.session.Session;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The form and, beside it in a wide window and over it in a narrow one, the inspector; the user draws how wide that is. */
final class Sides extends StackPane {
    private static final double LEAST_INSPECTOR = 320;
    private static final double INSPECTOR = 384;
    /** Beside a form that has a list of its own, in a window of middling width. */
    private static final double SLIM_INSPECTOR = 332;
    private static final double INSPECTOR_AT_FIRST = 520;
    private static final double MOST_INSPECTOR = 720;
    /** Of the window, as long as nobody has drawn the divider. */
    private static final double SHARE_OF_INSPECTOR = 0.30;
    private static final double DRAWER = 360;
    private static final String OVER = "drawer";

    private final Session session;
    private final Region form;
    private final Region inspector;
    private final BooleanProperty isShown;
    private final SplitPane split = new SplitPane();
    private double window;
    private boolean isDrawer;
    private boolean isSlim;
    private boolean dividing;

    /** @param isShown whether the inspector is */
    Sides(Session session, Region form, Region inspector, BooleanProperty isShown) {
        this.session = session;
        this.form = form;
        this.inspector = inspector;
        this.isShown = isShown;
        split.getStyleClass().add("split");
        split.widthProperty().addListener((width, before, after) -> Platform.runLater(this::divide));
        split.getItems().addListener((ListChangeListener<Node>) change -> Platform.runLater(this::divide));
        getChildren().setAll(split);
    }

    /** Whether the inspector lies over the form. */
    boolean isOpenDrawer() {
        return isDrawer && isShown.get();
    }

    /**
     * What becomes a drawer is closed at first, and what was one is open beside the form.
     *
     * @param slim whether the form has need of more room than elsewhere
     */
    void arrange(double width, boolean drawer, boolean slim) {
        window = width;
        var other = slim != isSlim;
        isSlim = slim;
        if (other) divide();
        if (drawer != isDrawer) isShown.set(!drawer);
        isDrawer = drawer;
        var inSplit = isShown.get() && !drawer;
        if (split.getItems().isEmpty()) split.getItems().add(form);
        if (inSplit != split.getItems().contains(inspector)) {
            getChildren().remove(inspector);
            if (inSplit) putBeside();
            else split.getItems().remove(inspector);
        }
        if (isOpenDrawer() && !getChildren().contains(inspector)) putOver();
        if (!isShown.get()) getChildren().remove(inspector);
    }

    private void putBeside() {
        inspector.getStyleClass().removeAll(OVER);
        split.getItems().add(inspector);
        inspector.setMinWidth(LEAST_INSPECTOR);
        inspector.setMaxWidth(MOST_INSPECTOR);
        SplitPane.setResizableWithParent(inspector, false);
        split.getDividers().get(0).positionProperty().addListener((position, before, now) -> drawn(now.doubleValue()));
    }

    private void putOver() {
        inspector.getStyleClass().add(OVER);
        inspector.setMinWidth(DRAWER);
        inspector.setMaxWidth(DRAWER);
        StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
        getChildren().add(inspector);
    }

    /** How wide the inspector is: as the user has drawn it, else a share of the window within bounds. */
    static double inspectorWidth(double window, Double drawn, boolean slim) {
        var share = slim ? SLIM_INSPECTOR : Math.max(INSPECTOR, Math.min(INSPECTOR_AT_FIRST, window * SHARE_OF_INSPECTOR));
        var wanted = drawn != null ? drawn : share;
        return Math.max(LEAST_INSPECTOR, Math.min(MOST_INSPECTOR, wanted));
    }

    /** After the pane was laid out: while it is, it keeps what its parts had in its old width. */
    private void divide() {
        if (split.getDividers().isEmpty() || split.getWidth() <= 0) return;
        dividing = true;
        split.setDividerPositions(1 - inspectorWidth(window, session.inspectorWidth.get(), isSlim) / split.getWidth());
        dividing = false;
    }

    /** Only the mouse moves the divider on purpose; else the pane does, when its width is another. */
    private void drawn(double position) {
        if (dividing || !split.isPressed() && split.getChildrenUnmodifiable().stream().noneMatch(Sides::isHeldDivider)) return;
        session.inspectorWidth.set(Math.rint((1 - position) * split.getWidth()));
    }

    private static boolean isHeldDivider(Node part) {
        return part.isPressed() && part.getStyleClass().contains("split-pane-divider");
    }
}
