package ackcomposer.view.editor;

import ackcomposer.rules.Capacity;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** How many pod addresses each node gets, and for how many nodes the pod CIDR then has room. */
final class MaskEditor {
    private final EditedField<String> entry;
    private final Label room = Labels.wrapped("", "hint");

    private MaskEditor(EditedField<String> entry) {
        this.entry = entry;
        entry.watch(this::show);
    }

    static Editor of(EditedField<String> entry, List<String> options) {
        var made = new MaskEditor(entry);
        made.room.setId("room_" + entry.field().path());
        var choice = ChoiceEditor.of(entry, options, Function.identity(), Function.identity(),
                mask -> options.contains(mask) ? made.named(mask) : mask);
        var combo = (ComboBox<?>) choice.target();
        return Editor.acted(new VBox(4, combo, made.room), combo);
    }

    private String named(String mask) {
        return entry.text("mask.size", mask, 1 << (32 - Integer.parseInt(mask)));
    }

    private void show() {
        var scope = entry.slot().draft().state().scope();
        var possible = Capacity.nodesPossible(scope);
        room.setText(possible.map(nodes -> entry.text("mask.room", nodes, Capacity.nodesWanted(scope))).orElse(""));
        Visible.when(possible.isPresent(), room);
    }
}
