package ackcomposer.app.window;

import ackcomposer.catalogue.field.Message;
import ackcomposer.submit.Followed.End;
import ackcomposer.submit.Followed;
import ackcomposer.view.session.Creating;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Watched;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;

/**
 * Tells that a creation has ended, whatever the user looks at: in a line where another page is looked at, and where it is another window
 * by a mark before the title and on the icon, until this one is looked at again. JavaFX has no notifications of the desktop.
 */
public final class EndMark {
    private static final double SHARE_OF_ICON = 0.25;

    private final Stage stage;
    private final ReadOnlyBooleanProperty isSeen;
    private final Session session;
    private final Consumer<String> tell;
    private final Watched<String> mark;
    private List<Image> plain = List.of();
    private Creating told;

    /**
     * Begins to look.
     *
     * @param isSeen whether the user looks at that window
     * @param tell   says one line in passing
     */
    public EndMark(Stage stage, ReadOnlyBooleanProperty isSeen, Session session, Consumer<String> tell) {
        this.stage = stage;
        this.isSeen = isSeen;
        this.session = session;
        this.tell = tell;
        mark = new Watched<>(session, "mark", "");
        session.lifetime().watch(this::look);
        isSeen.addListener((focused, was, is) -> {
            if (is) wipe();
        });
    }

    /** What stands before the title; whoever reads it follows it. */
    public String text() {
        return mark.get();
    }

    private void look() {
        var creating = session.creating().filter(now -> now.ended().isPresent()).orElse(null);
        if (creating == null || creating == told) return;
        told = creating;
        creating.ended().ifPresent(followed -> end(creating, followed));
    }

    private void end(Creating creating, Followed followed) {
        if (!session.isWatching()) tell.accept(Message.of(Session.class, "follow.told_" + followed.end().name().toLowerCase(Locale.ROOT),
                creating.cluster().name()).in(session.lang.get()));
        if (isSeen.get()) return;
        var isFine = followed.end() == End.RUNNING;
        mark.set(isFine ? "\u2713 " : "! ");
        plain = List.copyOf(stage.getIcons());
        stage.getIcons().setAll(plain.stream().map(icon -> marked(icon, isFine ? Color.web("#17764A") : Color.web("#CB2E34"))).toList());
    }

    private void wipe() {
        if (mark.get().isEmpty()) return;
        mark.set("");
        stage.getIcons().setAll(plain);
    }

    /** With a dot in its corner. */
    private static Image marked(Image icon, Color colour) {
        var radius = icon.getWidth() * SHARE_OF_ICON;
        var dot = new Circle(icon.getWidth() - radius, icon.getHeight() - radius, radius, colour);
        dot.setStroke(Color.WHITE);
        dot.setStrokeWidth(icon.getWidth() / 32);
        dot.setRadius(radius - dot.getStrokeWidth() / 2);
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return new Group(new ImageView(icon), dot).snapshot(clear, null);
    }
}
