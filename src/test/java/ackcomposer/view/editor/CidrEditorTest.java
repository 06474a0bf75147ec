package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A block is shown with the number of its addresses, and the arrow keys change its mask as far as there is one. */
class CidrEditorTest {
    private final Edited<String> edited = Edited.of(NETWORK.serviceCidr);
    private final TextField line = edited.part(TextField.class);

    private String unit() {
        return edited.parts(Label.class).stream().filter(label -> label.getStyleClass().contains("unit")).findFirst().orElseThrow()
                .getText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"172.21.0.0/20|4,096 addresses", "10.0.0.0/31|2 addresses", "10.0.0.1/32|1 address",
        " 10.0.0.0/24 |256 addresses", "10.0.0.0|''", "10.0.0.0/33|''", "x|''"})
    void saysHowManyAddressesItHas(String block, String words) {
        edited.set(block);
        assertThat(unit()).isEqualTo(words);
    }

    @Test
    void showsTheNumberWhileItIsTyped() {
        assertThat(unit()).isEqualTo("4,096 addresses");
        edited.rig.enter(line, "10.0.0.0/2");
        edited.rig.type("4");
        assertThat(unit()).isEqualTo("256 addresses");
        assertThat(edited.value()).isEqualTo("10.0.0.0/24");
    }

    @ParameterizedTest
    @CsvSource({"172.21.0.0/20, UP, 172.21.0.0/19", "172.21.0.0/20, DOWN, 172.21.0.0/21", "0.0.0.0/0, UP, 0.0.0.0/0",
        "0.0.0.0/0, DOWN, 0.0.0.0/1", "0.0.0.0/1, UP, 0.0.0.0/0", "10.0.0.1/32, DOWN, 10.0.0.1/32", "10.0.0.0/31, DOWN, 10.0.0.0/32",
        "nonsense, UP, nonsense", "172.21.0.0/20, PAGE_UP, 172.21.0.0/20"})
    void theArrowKeysChangeItsMask(String before, KeyCode key, String after) {
        edited.set(before);
        edited.focus();
        edited.rig.press(key);
        assertThat(edited.value()).isEqualTo(after);
    }

    @Test
    void withAltTheArrowKeysAreOfOthers() {
        List<KeyCode> passed = new ArrayList<>();
        edited.rig.act(() -> edited.node().addEventHandler(KeyEvent.KEY_PRESSED, key -> passed.add(key.getCode())));
        edited.focus();
        edited.rig.press(KeyCode.UP, KeyCode.ALT);
        assertThat(edited.value()).isEqualTo("172.21.0.0/20");
        edited.rig.press(KeyCode.UP);
        assertThat(passed).contains(KeyCode.UP);
        assertThat(edited.value()).isEqualTo("172.21.0.0/19");
    }

    @Test
    void isMonospacedAndTakesTheWidthOfItsBox() {
        assertThat(line.getStyleClass()).contains("mono");
        assertThat(edited.node().getStyleClass()).contains("boxed", "with-unit");
        assertThat(line.getWidth()).isGreaterThan(600);
        assertThat(edited.target()).isSameAs(line);
        assertThat(line.getPromptText()).isEqualTo("e.g. " + NETWORK.serviceCidr.example());
    }
}
