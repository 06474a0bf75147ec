package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.submit.Followed;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A creation takes the place of the form and of its foot, and gives it back. */
class FollowPlaceTest {
    private final Rig rig = Rig.fresh();
    private final List<String> told = new ArrayList<>();
    private final AtomicInteger turned = new AtomicInteger();
    private final AtomicInteger escapes = new AtomicInteger();
    private final Button form = new Button("form");
    private final Button formFoot = new Button("foot");
    private final Button beside = new Button("beside");
    private final BorderPane frame = new BorderPane(form, null, null, formFoot, null);
    private FollowPlace place;

    FollowPlaceTest() {
        rig.show(context -> {
            place = new FollowPlace(context, Windows.acts(told), frame, turned::incrementAndGet);
            var all = new VBox(frame, beside);
            all.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
                if (key.getCode() == KeyCode.ESCAPE) escapes.incrementAndGet();
            });
            return all;
        });
    }

    private void watch() {
        rig.act(() -> {
            rig.session.follow(PlayedFollowing.of(told, true));
            rig.session.watch(true);
        });
    }

    @Test
    void takesThePlaceOfTheFormAndTheKeyboardThatWasThere() {
        rig.focus(form);
        watch();
        assertThat(place.isShown()).isTrue();
        assertThat(turned).hasValue(1);
        assertThat(frame.getCenter()).isSameAs(rig.find("follow"));
        assertThat(place.parts()).containsExactly(frame.getCenter(), frame.getBottom());
        assertThat(rig.focused()).isSameAs(rig.find("follow_back"));
        rig.act(() -> rig.session.watch(false));
        assertThat(frame.getCenter()).isSameAs(form);
        assertThat(frame.getBottom()).isSameAs(formFoot);
        assertThat(place.parts()).isEmpty();
        assertThat(turned).hasValue(2);
    }

    @Test
    void theKeyboardStaysWithWhatIsStillSeen() {
        rig.focus(beside);
        watch();
        assertThat(place.isShown()).isTrue();
        assertThat(rig.focused()).isSameAs(beside);
    }

    @Test
    void escapeLeadsBackAndDoesNothingBesides() {
        rig.focus(form);
        watch();
        rig.press(KeyCode.ESCAPE);
        assertThat(place.isShown()).isFalse();
        assertThat(escapes).as("it was the creation's").hasValue(0);
        rig.focus(form);
        rig.press(KeyCode.ESCAPE);
        assertThat(escapes).as("it is not the creation's").hasValue(1);
    }

    @Test
    void aPageThatIsLeftFollowsNothingAnyMore() {
        watch();
        var title = (Label) rig.find("follow_title");
        assertThat(title.getText()).isEqualTo("Creating prod-bj-01");
        rig.act(() -> rig.session.watch(false));
        rig.act(() -> rig.session.creating().orElseThrow().ended(new Followed(Followed.End.RUNNING, PlayedFollowing.progress(9, ""))));
        assertThat(title.getText()).isEqualTo("Creating prod-bj-01");
    }
}
