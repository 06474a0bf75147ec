package ackcomposer.view.shell;

import ackcomposer.model.Reading;
import ackcomposer.view.page.FollowPage;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Creating;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/** Where a creation is watched: in place of the form and of what is at its foot, as long as the user looks at it. */
final class FollowPlace {
    private final Context context;
    private final Acts acts;
    private final BorderPane frame;
    private final Node form;
    private final Node formFoot;
    private final Runnable turned;
    private Creating shown;
    private Context ofPage;

    /** @param turned runs when the one has taken the place of the other */
    FollowPlace(Context context, Acts acts, BorderPane frame, Runnable turned) {
        this.context = context;
        this.acts = acts;
        this.frame = frame;
        this.turned = turned;
        form = frame.getCenter();
        formFoot = frame.getBottom();
        frame.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE || !isShown()) return;
            context.session().watch(false);
            key.consume();
        });
        context.watch(this::show);
    }

    boolean isShown() {
        return shown != null;
    }

    /** What of it can have the keyboard. */
    Stream<Node> parts() {
        return isShown() ? Stream.of(frame.getCenter(), frame.getBottom()) : Stream.empty();
    }

    private void show() {
        var wanted = context.session().isWatching() ? context.session().creating().orElse(null) : null;
        if (wanted == shown) return;
        Reading.apart(() -> show(wanted));
    }

    private void show(Creating wanted) {
        if (ofPage != null) ofPage.lifetime().end();
        ofPage = wanted == null ? null : context.below();
        shown = wanted;
        if (wanted == null) {
            frame.setCenter(form);
            frame.setBottom(formFoot);
        } else {
            var page = new FollowPage(ofPage, acts, wanted);
            var foot = page.foot();
            frame.setCenter(page);
            frame.setBottom(foot);
            Platform.runLater(() -> enter(foot));
        }
        turned.run();
    }

    /** The keyboard does not stay with what is out of sight; what a dialog asks keeps it. */
    private void enter(HBox foot) {
        var scene = frame.getScene();
        if (scene == null || frame.getBottom() != foot) return;
        var owner = scene.getFocusOwner();
        var isOfDialog = owner != null && owner.getScene() == scene && owner != scene.getRoot() && !FocusRing.isWithin(owner, frame);
        if (!isOfDialog) foot.getChildren().get(0).requestFocus();
    }
}
