package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.submit.Followed;
import ackcomposer.view.PlayedFollowing;
import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a creation is marked on a window that nobody looks at, until somebody does; what is looked at says it itself. */
class EndMarkTest {
    private final Rig rig = Rig.fresh();
    private final List<String> told = new ArrayList<>();
    private final SimpleBooleanProperty isSeen = new SimpleBooleanProperty(false);
    private final WritableImage icon = new WritableImage(64, 64);
    private Stage stage;
    private EndMark mark;

    private void end(Followed.End end, boolean isPageShown) {
        rig.act(() -> {
            stage = new Stage();
            stage.getIcons().setAll(icon);
            mark = new EndMark(stage, isSeen, rig.session, told::add);
            var creating = rig.session.follow(PlayedFollowing.of(new ArrayList<>(), true));
            rig.session.watch(isPageShown);
            creating.ended(new Followed(end, PlayedFollowing.progress(400, "")));
        });
    }

    @ParameterizedTest
    @CsvSource({"RUNNING, \u2713", "FAILED, !", "TOO_LONG, !", "UNSEEN, !"})
    void aWindowThatIsNotLookedAtBearsAMarkUntilItIs(Followed.End end, String sign) {
        end(end, true);
        assertThat(mark.text()).isEqualTo(sign + " ");
        assertThat(stage.getIcons()).hasSize(1).doesNotContain(icon);
        assertThat(told).as("its page says the rest").isEmpty();
        rig.act(() -> isSeen.set(true));
        assertThat(mark.text()).isEmpty();
        assertThat(stage.getIcons()).containsExactly(icon);
    }

    @Test
    void theDotIsInTheCornerOfTheIconAndTheRestIsAsItWas() {
        end(Followed.End.FAILED, true);
        var marked = stage.getIcons().get(0);
        assertThat(marked.getWidth()).isEqualTo(64);
        assertThat(marked.getPixelReader().getColor(48, 48).getRed()).isGreaterThan(0.7);
        assertThat(marked.getPixelReader().getColor(8, 8).getOpacity()).isZero();
        rig.act(() -> isSeen.set(true));
        rig.act(() -> isSeen.set(false));
        rig.act(rig.session::endFollowing);
        end(Followed.End.RUNNING, true);
        var fine = stage.getIcons().get(0).getPixelReader().getColor(48, 48);
        assertThat(fine.getGreen()).as("one that runs is no alarm").isGreaterThan(fine.getRed());
    }

    @Test
    void aWindowThatIsLookedAtBearsNoneAndSaysItInPassingWhereAnotherPageIsShown() {
        isSeen.set(true);
        end(Followed.End.RUNNING, false);
        assertThat(mark.text()).isEmpty();
        assertThat(stage.getIcons()).containsExactly(icon);
        assertThat(told).containsExactly("Cluster prod-bj-01 is running.");
        rig.act(() -> rig.session.watch(true));
        rig.act(() -> rig.session.watch(false));
        assertThat(told).as("it is said once").hasSize(1);
    }
}
