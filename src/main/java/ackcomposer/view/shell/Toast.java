package ackcomposer.view.shell;

import ackcomposer.model.Snapshot;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Undoing;
import ackcomposer.view.session.Watched;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
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

    final PauseTransition pause = new PauseTransition(STAYS);
    private final Label words = new Label();
    private ObservableBooleanValue dimmed = new SimpleBooleanProperty();

    /** What is said, and the states before and after the act of which it is said; null: it is of no act. */
    private record Said(String words, Snapshot before, Snapshot after) {
    }

    private final Context context;
    private final Watched<Said> said;

    Toast(Context context) {
        this.context = context;
        said = new Watched<>(context.session(), "said", null);
        getStyleClass().add("toast");
        setId("toast");
        var undo = new Hyperlink(context.text("toast.undo"));
        undo.setId("toast_undo");
        undo.setOnAction(click -> {
            new Undoing(context).undo();
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
        // Once anything else was done, the last step back is no longer the one of which it speaks.
        context.watch(() -> Visible.when(said.get() != null && said.get().after() != null
                && context.session().isAt(said.get().after()), undo));
        // Nor is it true any more once that step was taken back.
        context.watch(() -> {
            if (said.get() != null && said.get().before() != null && context.session().isAt(said.get().before())) hide();
        });
    }

    /** While a dialog dims the window it waits, unseen: it would look out below the dialog. */
    void waitWhile(ObservableBooleanValue dimmed) {
        this.dimmed = dimmed;
        opacityProperty().bind(Bindings.when(dimmed).then(0).otherwise(1));
        dimmed.addListener((now, before, isDimmed) -> hold(isDimmed));
    }

    /** Says something that there is nothing to undo of. */
    void say(String text) {
        show(new Said(text, null, null));
    }

    /** Says what the last step did. */
    void did(String text) {
        show(new Said(text, context.session().before().orElse(null), context.state()));
    }

    private void show(Said next) {
        said.set(next);
        words.setText(next.words());
        setVisible(true);
        pause.playFromStart();
        if (dimmed.get()) pause.pause();
    }

    private void hold(boolean held) {
        if (held || dimmed.get()) pause.pause();
        else if (isVisible()) pause.playFromStart();
    }

    private void hide() {
        pause.stop();
        setVisible(false);
    }
}
