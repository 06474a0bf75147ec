package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Controls;
import ackcomposer.view.session.Navigator;
import java.util.Collection;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;

/** What tests may ask of a window. */
public final class Windows {

    private Windows() {
    }

    private static Shell shell(Scene scene) {
        return (Shell) scene.getRoot();
    }

    /** The control of a place, if it is on screen. */
    public static Node target(Scene scene, long row, Field<?> field) {
        return controls(scene).find(Ref.to(row, field)).map(Controls.Control::target).orElse(null);
    }

    public static Controls controls(Scene scene) {
        return shell(scene).controls();
    }

    /** A program that writes down there what it was asked. */
    public static Acts acts(List<String> asked) {
        return new RecordedActs(asked);
    }

    /** Whether what is installed has a family for a language. */
    public static boolean canBeSet(Lang lang, Collection<String> installed) {
        return Typeface.isThere(lang, installed);
    }

    public static Navigator navigator(Scene scene) {
        return shell(scene);
    }
}
