package ackcomposer.view.parts;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;

/** Acts that are offered among words. */
public final class Links {
    private Links() {
    }

    /** Its words are never cut. */
    public static Hyperlink of(String words, String id, Runnable act) {
        var link = new Hyperlink(words);
        link.setId(id);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(click -> act.run());
        return link;
    }
}
