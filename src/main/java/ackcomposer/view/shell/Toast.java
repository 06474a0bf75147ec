package ackcomposer.view.shell;

import ackcomposer.view.parts.Lifetime;
import ackcomposer.view.session.Session;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/** One line said in passing, with Undo; it goes after ten seconds, but not while it is pointed at or has the keyboard. */
final class Toast extends HBox {
    private static final double WIDEST = 560;
    private static final Duration STAYS = Duration.seconds(10);

    private final Label words = new Label();
    private final PauseTransition pause = new PauseTransition(STAYS);

    Toast(Session session, Lifetime lifetime) {
        getStyleClass().add("toast");
        setId("toast");
        var undo = new Hyperlink(session.text("toast.undo"));
        undo.setId("toast_undo");
        undo.setOnAction(click -> {
            session.history.undo();
            hide();
        });
        words.setWrapText(true);
        words.setMaxWidth(WIDEST);
        undo.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words, undo);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        pause.setOnFinished(end -> hide());
        hoverProperty().addListener((hover, before, now) -> hold(now));
        focusWithinProperty().addListener((focus, before, now) -> hold(now));
        hide();
        lifetime.listen(() -> {
            if (session.notice.get() == null) return;
            words.setText(session.notice.get());
            undo.setVisible(session.history.canUndoProperty().get());
            setVisible(true);
            pause.playFromStart();
            session.notice.set(null);
        }, session.notice);
    }

    private void hold(boolean held) {
        if (held) pause.pause();
        else if (isVisible()) pause.playFromStart();
    }

    private void hide() {
        pause.stop();
        setVisible(false);
    }
}
