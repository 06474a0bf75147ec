package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each draft that was left is recovered or discarded; one that is not answered stays for later. */
class DraftsPaneTest {
    private final List<String> told = new ArrayList<>();
    private Rig rig;
    private DraftsPane pane;

    @BeforeEach
    void open() {
        rig = Rig.fresh();
        pane = rig.show(context -> new DraftsPane(context, List.of(kept("prod", "today"), kept("", "yesterday")),
                () -> told.add("closed")));
    }

    private DraftsPane.Kept kept(String name, String time) {
        return new DraftsPane.Kept(name, time, () -> told.add("recover " + name), () -> told.add("discard " + name));
    }

    private void fire(String id) {
        rig.act(() -> ((Button) rig.find(id)).fire());
    }

    @Test
    void eachIsNamedWithItsTime() {
        assertThat(Rig.words(pane)).contains("2 unsaved drafts", "prod", "today", "Untitled", "yesterday");
        assertThat(Rig.cut(pane)).isEmpty();
    }

    @Test
    void oneIsRecoveredAndTheDialogGoes() {
        fire("drafts_recover_1");
        assertThat(told).containsExactly("closed", "recover ");
    }

    @Test
    void whatIsDiscardedGoesFromTheListAndWithTheLastTheDialog() {
        fire("drafts_discard_0");
        assertThat(told).containsExactly("discard prod");
        assertThat(rig.find("drafts_recover_0")).isNull();
        fire("drafts_discard_1");
        assertThat(told).containsExactly("discard prod", "discard ", "closed");
    }

    @Test
    void laterNothingHappens() {
        fire("drafts_later");
        assertThat(told).containsExactly("closed");
    }
}
