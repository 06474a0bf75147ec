package ackcomposer.view.parts;

import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What is said where a control is pointed at. A tooltip is a window with a scene of its own, and most are never seen: it is made when
 * somebody first points there.
 */
public final class Tips {
    private static final Object WORDS = Tips.class;

    private Tips() {
    }

    /** In place of what was said there. */
    public static void on(Control control, String words) {
        var before = control.getProperties().put(WORDS, words);
        if (control.getTooltip() != null) control.getTooltip().setText(words);
        else if (before == null) control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent pointed) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                control.setTooltip(new Tooltip(of(control)));
            }
        });
    }

    /** Null where nothing is. */
    public static String of(Control control) {
        return (String) control.getProperties().get(WORDS);
    }
}
