package ackcomposer.view.shell;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.view.Rig;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** In high contrast the ring of what has the keyboard is three pixels wide, and nothing moves for it. */
class ContrastRingTest {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");
    private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("focus-within");
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    private final Rig rig = Rig.of(Samples.quiet());

    private static Arguments of(String name, Supplier<Region> made) {
        return Arguments.of(name, made);
    }

    private static Region styled(Region region, String... styles) {
        region.getStyleClass().addAll(styles);
        return region;
    }

    static Stream<Arguments> kinds() {
        return Stream.of(of("a button", () -> new Button("Save")), of("a flat button", () -> styled(new Button("x"), "flat")),
                of("a link", () -> new Hyperlink("More")), of("a text", TextField::new), of("a choice", ComboBox::new),
                of("a box", () -> styled(new HBox(new TextField()), "boxed")), of("a step", () -> styled(new Button("Basics"), "step")),
                of("a fold", () -> styled(new ToggleButton("2 notes"), "fold")),
                of("a problem", () -> styled(new HBox(new TextField()), "problem-row")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    void isThreePixelsWide(String name, Supplier<Region> made) {
        var node = Rig.call(made::get);
        show(node);
        var before = Rig.<Double>call(() -> node.prefHeight(-1));
        focus(node);
        assertThat(widest(node)).isEqualTo(3);
        assertThat(Rig.<Double>call(() -> node.prefHeight(-1))).as("nothing moves").isEqualTo(before);
    }

    @Test
    void aSegmentAndASwitchHaveItToo() {
        var segment = Rig.call(() -> new ToggleButton("One"));
        var toggle = Rig.call(ToggleSwitch::new);
        show(Rig.call(() -> new HBox(styled(new HBox(segment), "segmented"), toggle)));
        focus(segment);
        focus(toggle);
        assertThat(widest(segment)).isEqualTo(3);
        assertThat(widest((Region) toggle.lookup(".thumb-area"))).isEqualTo(3);
    }

    private void show(Region node) {
        rig.show(context -> styledPane(node));
        rig.act(() -> {
            var sheets = node.getScene().getStylesheets();
            sheets.set(0, sheets.get(0).replace("tokens-light", "tokens-contrast"));
            node.getScene().getRoot().applyCss();
        });
    }

    private static StackPane styledPane(Region node) {
        var pane = new StackPane(node);
        pane.getStyleClass().add("shell");
        return pane;
    }

    private void focus(Node node) {
        rig.act(() -> {
            for (var state : List.of(FOCUSED, WITHIN, VISIBLE)) node.pseudoClassStateChanged(state, true);
            node.getScene().getRoot().applyCss();
        });
    }

    private static double widest(Region node) {
        return Rig.<Double>call(() -> node.getBorder().getStrokes().stream().mapToDouble(stroke -> stroke.getWidths().getTop()).max()
                .orElse(0));
    }
}
