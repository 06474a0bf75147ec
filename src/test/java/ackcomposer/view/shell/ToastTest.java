package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import javafx.animation.Animation;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said in passing has a way back as long as that undoes what was said, and no longer. */
class ToastTest {
    private final Rig rig = Rig.of(Samples.valid());
    private Toast toast;
    private final Pane pane = rig.show(context -> {
        toast = new Toast(context);
        return new VBox(new Button("elsewhere"), new StackPane(toast));
    });

    @AfterEach
    void thePointerRestsOnNothing() {
        Rig.pointAway();
    }

    private Hyperlink undo() {
        return (Hyperlink) rig.find("toast_undo");
    }

    private void rename(String name) {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, name);
    }

    @Test
    void isNotSeenBeforeSomethingIsSaid() {
        assertThat(toast.isVisible()).isFalse();
        assertThat(toast.getStyleClass()).contains("toast");
        assertThat(toast.getId()).isEqualTo("toast");
    }

    @Test
    void waitsUnseenWhileADialogDimsTheWindow() {
        var dimmed = Rig.<SimpleBooleanProperty>call(SimpleBooleanProperty::new);
        rig.act(() -> toast.waitWhile(dimmed));
        rig.act(() -> toast.say("Copied"));
        assertThat(toast.getOpacity()).isEqualTo(1);
        rig.act(() -> dimmed.set(true));
        assertThat(toast.getOpacity()).isZero();
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.PAUSED);
        rig.act(() -> toast.say("Saved"));
        assertThat(toast.pause.getStatus()).as("said meanwhile").isEqualTo(Animation.Status.PAUSED);
        rename("other");
        rig.act(() -> toast.did("Renamed"));
        rig.focus(undo());
        rig.focus(pane.getChildren().get(0));
        assertThat(toast.pause.getStatus()).as("the keyboard was in it and left").isEqualTo(Animation.Status.PAUSED);
        rig.act(() -> dimmed.set(false));
        assertThat(toast.getOpacity()).isEqualTo(1);
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.RUNNING);
    }

    @Test
    void whatIsSaidInPassingHasNoWayBack() {
        rig.act(() -> toast.say("Copied"));
        assertThat(toast.isVisible()).isTrue();
        assertThat(Rig.words(toast)).containsExactly("Copied");
        assertThat(undo().isVisible()).isFalse();
    }

    @Test
    void whatWasDoneHasAWayBack() {
        rename("other");
        rig.act(() -> toast.did("Renamed"));
        assertThat(Rig.words(toast)).containsExactly("Renamed", "Undo");
        rig.click(undo());
        assertThat(rig.value(Ref.to(0, BASICS.name))).isEqualTo("prod-bj-01");
        assertThat(toast.isVisible()).isFalse();
    }

    @Test
    void onceSomethingElseWasDoneThereIsNoWayBackUntilThatIsUndone() {
        rename("other");
        rig.act(() -> toast.did("Renamed"));
        rig.act(() -> rig.session.act(rig.session.draft.state().set(0, BASICS.regionId, "cn-hangzhou")));
        assertThat(undo().isVisible()).isFalse();
        rig.act(rig.session.history::undo);
        assertThat(undo().isVisible()).isTrue();
    }

    @Test
    void whatWasTakenBackIsSaidNoMore() {
        rename("other");
        rig.act(() -> toast.did("Renamed"));
        rig.act(rig.session.history::undo);
        assertThat(toast.isVisible()).isFalse();
        rig.act(rig.session.history::redo);
        rig.act(() -> toast.did("Renamed"));
        assertThat(toast.isVisible()).isTrue();
    }

    @Test
    void theLastThatIsSaidCounts() {
        rename("other");
        rig.act(() -> toast.did("Renamed"));
        rig.act(() -> toast.say("Copied"));
        assertThat(Rig.words(toast)).containsExactly("Copied");
        rig.act(() -> toast.did("Done"));
        assertThat(Rig.words(toast)).containsExactly("Done", "Undo");
    }

    @Test
    void goesAfterTenSeconds() {
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.STOPPED);
        rig.act(() -> toast.say("Copied"));
        assertThat(toast.pause.getDuration()).isEqualTo(Duration.seconds(10));
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.RUNNING);
        rig.act(() -> toast.pause.getOnFinished().handle(null));
        assertThat(toast.isVisible()).isFalse();
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.STOPPED);
    }

    @Test
    void whatIsSaidNextHasItsOwnTenSeconds() {
        rig.act(() -> toast.say("Copied"));
        rig.act(() -> {
            toast.pause.jumpTo(Duration.seconds(9));
            toast.say("Saved");
        });
        assertThat(toast.pause.getCurrentTime().toSeconds()).isLessThan(9);
    }

    @Test
    void staysWhileItHasTheKeyboard() {
        rename("other");
        rig.act(() -> toast.did("Renamed"));
        rig.focus(undo());
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.PAUSED);
        rig.focus(pane.getChildren().get(0));
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.RUNNING);
    }

    @Test
    void staysWhileItIsPointedAt() {
        rig.act(() -> toast.say("Copied"));
        rig.point(toast);
        assertThat(toast.isHover()).isTrue();
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.PAUSED);
        rig.point(pane.getChildren().get(0));
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.RUNNING);
    }

    @Test
    void onceGoneItDoesNotComeBackByBeingPointedAt() {
        rename("other");
        rig.act(() -> toast.did("Renamed"));
        rig.focus(undo());
        rig.click(undo());
        rig.focus(pane.getChildren().get(0));
        assertThat(toast.isVisible()).isFalse();
        assertThat(toast.pause.getStatus()).isEqualTo(Animation.Status.STOPPED);
    }

    @Test
    void isAsLargeAsItsWordsAndAtTheFoot() {
        rig.act(() -> toast.say("Copied"));
        assertThat(toast.getWidth()).isLessThan(200);
        assertThat(toast.getHeight()).isLessThan(60);
        assertThat(StackPane.getAlignment(toast)).isEqualTo(Pos.BOTTOM_CENTER);
        rename("other");
        rig.act(() -> toast.did("What was removed can be had back. ".repeat(10).strip()));
        assertThat(((Label) toast.getChildren().get(0)).getWidth()).isLessThanOrEqualTo(560);
        rig.act(() -> ((StackPane) toast.getParent()).setMaxWidth(300));
        assertThat(Rig.cut(toast)).isEmpty();
        assertThat(Rig.isSeen(undo())).isTrue();
    }
}
