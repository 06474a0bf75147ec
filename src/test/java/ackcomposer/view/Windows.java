package ackcomposer.view;

import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Ref;
import ackcomposer.view.session.Session;
import javafx.scene.Node;
import javafx.scene.Scene;

/** What tests may ask of a window. */
public final class Windows {

    private Windows() {
    }

    /** The editor of a place, if it is on screen. */
    public static Node target(Session session, long row, Field<?> field) {
        var editor = session.places.get(Ref.to(row, field));
        return editor == null ? null : editor.target();
    }

    public static void go(Session session, Ref ref) {
        session.go(ref);
    }

    public static Node find(Scene scene, String id) {
        return scene.lookup("#" + id);
    }
}
