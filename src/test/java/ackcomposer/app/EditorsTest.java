package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.view.shell.Windows;
import atlantafx.base.controls.ToggleSwitch;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For every declared field: its editor shows the example, gives it back, and says that it has the keyboard. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditorsTest {
    private Desktop desktop;

    @BeforeAll
    void open(@TempDir Path home) throws Exception {
        desktop = Desktop.open(home);
        desktop.run(() -> desktop.session().level.set(Level.ALL));
    }

    @AfterAll
    void close() throws Exception {
        desktop.close();
    }

    static Stream<Field<?>> leaves() {
        return Samples.leaves();
    }

    @ParameterizedTest
    @MethodSource("leaves")
    void showsItsExampleAndGivesItBack(Field<?> field) {
        var placed = Samples.placed(field);
        var ref = Ref.to(placed.row(), field);
        desktop.run(() -> {
            desktop.session().draft.replace(placed.snapshot());
            desktop.session().opened(List.of());
            Windows.navigator(desktop.stage.getScene()).go(ref);
        });
        var target = Windows.target(desktop.stage.getScene(), placed.row(), field);
        assertThat(target).as("editor of " + field).isNotNull();
        assertThat(target.getScene()).as("on screen").isNotNull();
        if (isTypedSwitch(field)) return;
        assertThat(shown(target, field)).as("shown").isEqualTo(text(field));
        desktop.run(() -> desktop.session().draft.edit(state -> state.edit(placed.row(), values -> values.with(field, null))));
        assertThat(desktop.session().draft.state().find(placed.row()).orElseThrow().row().isSet(field)).isFalse();
        desktop.run(() -> enter(target, field));
        assertThat(desktop.session().draft.state().find(placed.row()).orElseThrow().row().raw(field)).as("given back")
                .isEqualTo(Samples.example(field));
    }

    /** The network plug-in stands on Network; typed switches of add-ons are tested with their page. */
    private static boolean isTypedSwitch(Field<?> field) {
        return field.full().equals("addons[].name");
    }

    private static String text(Field<?> field) {
        var example = Samples.example(field);
        if (example instanceof List<?> list) return String.join("|", list.stream().map(Object::toString).toList());
        if (field.full().endsWith("user_data")) return "this is an example";
        return field.full().endsWith("maintenance_time") ? "03:00" : example.toString();
    }

    private String shown(Node target, Field<?> field) {
        if (field.kind() == Kind.STRINGS) return strings(target);
        if (field.full().endsWith("node_name_mode"))
            return "customized," + all(target.getParent(), TextInputControl.class).map(TextInputControl::getText)
                .reduce((a, b) -> a + ",ip," + b).orElse("");
        if (target instanceof TextInputControl input) return input.getText();
        if (target instanceof ComboBox<?> combo) return String.valueOf(combo.getValue());
        if (target instanceof ToggleSwitch toggle) return String.valueOf(toggle.isSelected());
        return all(target.getParent(), ToggleButton.class).filter(ToggleButton::isSelected)
                .map(button -> String.valueOf(button.getUserData())).findFirst().orElse("");
    }

    private String strings(Node target) {
        if (target instanceof TextArea area) return area.getText().replace("\n", "|");
        var pane = target.getParent();
        if (pane.getStyleClass().contains("chips"))
            return String.join("|", pane.getChildrenUnmodifiable().stream().filter(node -> node.getStyleClass().contains("chip"))
                    .map(node -> ((Label) ((Pane) node).getChildren().get(0)).getText()).toList());
        return String.join("|", all(lines(target), TextInputControl.class).map(TextInputControl::getText).toList());
    }

    /** The lines of all masters, around that of the first. */
    private static Node lines(Node first) {
        var around = first.getParent();
        while (all(around, TextInputControl.class).count() < 2) around = around.getParent();
        return around;
    }

    @SuppressWarnings("unchecked")
    private void enter(Node target, Field<?> field) {
        var example = Samples.example(field);
        if (field.kind() == Kind.STRINGS) enterStrings(target, (List<String>) example);
        else if (field.full().endsWith("node_name_mode")) {
            var parts = example.toString().split(",");
            var inputs = all(target.getParent(), TextInputControl.class).toList();
            inputs.get(0).setText(parts[1]);
            inputs.get(1).setText(parts[3]);
        } else if (target instanceof TextInputControl input) input.setText(text(field));
        else if (target instanceof ComboBox<?> combo) ((ComboBox<String>) combo)
                .setValue(example instanceof Whole whole ? whole.text() : example.toString());
        else if (target instanceof ToggleSwitch toggle) {
            toggle.setSelected(!(Boolean) example);
            toggle.setSelected((Boolean) example);
        } else all(target.getParent(), ToggleButton.class).filter(button -> button.getUserData().toString().equals(example.toString()))
                .findFirst().orElseThrow().fire();
    }

    private void enterStrings(Node target, List<String> values) {
        if (target instanceof TextArea area) area.setText(String.join("\n", values));
        else if (target.getParent().getStyleClass().contains("chips")) ((TextInputControl) target).setText(String.join(",", values) + ",");
        else {
            var inputs = all(lines(target), TextInputControl.class).toList();
            for (var i = 0; i < values.size(); i++) inputs.get(i).setText(values.get(i));
        }
    }

    private static <T extends Node> Stream<T> all(Node root, Class<T> type) {
        var here = type.isInstance(root) ? Stream.of(type.cast(root)) : Stream.<T>empty();
        return root instanceof Parent parent && !type.isInstance(root)
                ? Stream.concat(here, parent.getChildrenUnmodifiable().stream().flatMap(child -> all(child, type))) : here;
    }
}
