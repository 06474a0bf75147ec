package ackcomposer.view.shell;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The menu bar takes the keyboard when Alt is let go, also after Alt+N, which was meant for something else: then it shall not. */
final class AltAlone {
    private boolean isAlone;

    private AltAlone() {
    }

    static void on(Scene scene) {
        var alt = new AltAlone();
        EventHandler<KeyEvent> filter = alt::key;
        scene.windowProperty().addListener((window, before, now) -> {
            if (before != null) before.removeEventFilter(KeyEvent.ANY, filter);
            if (now != null) now.addEventFilter(KeyEvent.ANY, filter);
        });
    }

    private void key(KeyEvent key) {
        if (key.getEventType() == KeyEvent.KEY_PRESSED) isAlone = key.getCode() == KeyCode.ALT;
        else if (key.getEventType() == KeyEvent.KEY_RELEASED && key.getCode() == KeyCode.ALT && !isAlone) key.consume();
    }
}
