package ackcomposer.view.page;

import ackcomposer.model.Scope;
import javafx.scene.layout.Region;

/** What fills the middle of the window for one step; built when it is first shown. */
public interface Page {
    Region node();

    /** Shows what is true now. */
    void refresh(Scope root);
}
