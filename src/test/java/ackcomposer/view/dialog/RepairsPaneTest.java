package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Message;
import ackcomposer.json.Fault;
import ackcomposer.view.Rig;
import ackcomposer.view.session.ReadText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before a text takes the place of the draft, what was mended in it is said, and it is left to the user. */
class RepairsPaneTest {
    private final List<String> told = new ArrayList<>();
    private Rig rig;
    private RepairsPane pane;

    @BeforeEach
    void open() {
        rig = Rig.fresh();
        var read = new ReadText(rig.session.state(), List.of(
                new ReadText.Mend(1, 2, Message.of(Fault.class, "json.single_quotes"), "{'a': 1}", "{\"a\": 1}"),
                new ReadText.Mend(0, 0, Message.of(Fault.class, "json.comment"), "", "")), List.of("mine"), List.of(), null,
                List.of(), List.of(), List.of());
        pane = rig.show(context -> new RepairsPane(context, "a.json", read, () -> told.add("opened"), () -> told.add("closed")));
    }

    @Test
    void listsEachPlaceWithTheTextBeforeAndAfter() {
        assertThat(Rig.words(pane)).containsSequence("a.json: 2 places repaired", "Repaired: 2 places",
                "Line 1, column 2: Single quotes were read as double quotes.", "− {'a': 1}", "+ {\"a\": 1}", "A comment was ignored.",
                "Unknown keys, kept and not checked: 1", "mine");
        assertThat(Rig.cut(pane)).isEmpty();
    }

    @Test
    void isAsHighAsItsLinesUntilThereAreVeryMany() {
        var mend = new ReadText.Mend(1, 2, Message.of(Fault.class, "json.comment"), "a #", "a");
        var heights = new ArrayList<Double>();
        for (var count : List.of(1, 4, 100, 200)) {
            var read = new ReadText(rig.session.state(), Collections.nCopies(count, mend), List.of(), List.of(), null, List.of(), List.of(),
                    List.of());
            pane = rig.show(context -> new RepairsPane(context, "a.json", read, () -> { }, () -> { }));
            heights.add(Rig.<Double>call(() -> pane.prefHeight(600)));
        }
        assertThat(heights.get(1)).isGreaterThan(heights.get(0));
        assertThat(heights.get(2)).isGreaterThan(heights.get(1)).isLessThan(600);
        assertThat(heights.get(3)).isEqualTo(heights.get(2));
    }

    @Test
    void opensWhenToldSoAndElseNot() {
        assertThat(told).isEmpty();
        rig.act(() -> ((Button) rig.find("repairs_cancel")).fire());
        assertThat(told).containsExactly("closed");
        rig.act(pane::requestFocus);
        rig.press(KeyCode.ESCAPE);
        assertThat(told).containsExactly("closed", "closed");
        assertThat(rig.focused()).isEqualTo(rig.find("repairs_open"));
        rig.act(() -> ((Button) rig.find("repairs_open")).fire());
        assertThat(told).containsExactly("closed", "closed", "closed", "opened");
    }
}
