package ackcomposer.view;

import ackcomposer.model.Scope;
import javafx.scene.layout.Region;

/** What fills the middle of the window for one step; built when it is first shown. */
interface Page {
    Region node();

    /** Shows what is true now. */
    void refresh(Scope root);
}
