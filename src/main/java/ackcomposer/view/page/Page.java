package ackcomposer.view.page;

import ackcomposer.model.Ref;
import javafx.scene.layout.Region;

/** What fills the middle of the window for one step; built when it is first shown. */
public interface Page {
    Region node();

    /** Whether it scrolls by itself, in parts. */
    default boolean scrolls() {
        return false;
    }

    /** Whether the window is so narrow that parts of it give way. */
    default void narrow(boolean now) {
    }

    /** Brings forth where a place is edited, if that is not in sight on the page as it is. */
    default void reach(Ref place) {
    }
}
