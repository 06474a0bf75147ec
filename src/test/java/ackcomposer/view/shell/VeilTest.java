package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import java.util.ArrayList;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;

/** One dialog dims the window, and of two the lower one waits. */
class VeilTest {
    private final Rig rig = Rig.fresh();
    private final Veil veil = rig.show(Veil::new);
    private final Pane lower = new Pane();
    private final Pane upper = new Pane();

    @Test
    void theLowerOfTwoDialogsWaitsUntilTheUpperOneIsClosed() {
        assertThat(veil.isAsking()).isFalse();
        rig.act(() -> veil.ask(of -> lower));
        assertThat(veil.isAsking()).isTrue();
        rig.act(() -> veil.askOver(of -> upper));
        assertThat(veil.dialog()).isSameAs(lower);
        assertThat(veil.top()).isSameAs(upper);
        assertThat(lower.isDisabled()).as("it waits").isTrue();
        rig.act(veil::closeOver);
        assertThat(veil.top()).isSameAs(lower);
        assertThat(lower.isDisabled()).isFalse();
        rig.act(veil::close);
        assertThat(veil.isAsking()).isFalse();
        assertThat(veil.top()).isNull();
    }

    @Test
    void whatWaitsIsDoneAtOnceWhereNoDialogIsOpenAndElseOnceItIsAnswered() {
        var done = new ArrayList<String>();
        rig.act(() -> veil.whenFree(() -> done.add("at once")));
        assertThat(done).containsExactly("at once");
        rig.act(() -> veil.ask(of -> lower));
        rig.act(() -> veil.whenFree(() -> done.add("later")));
        assertThat(done).containsExactly("at once");
        rig.act(veil::close);
        assertThat(done).containsExactly("at once", "later");
    }

    @Test
    void noThirdComesOverTheSecond() {
        rig.act(() -> veil.ask(of -> lower));
        rig.act(() -> veil.askOver(of -> upper));
        rig.act(() -> veil.askOver(of -> new Pane()));
        assertThat(veil.top()).isSameAs(upper);
        rig.act(veil::closeOver);
        assertThat(veil.top()).isSameAs(lower);
    }
}
