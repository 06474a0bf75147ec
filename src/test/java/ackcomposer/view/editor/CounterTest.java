package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is shown with the number of its characters, as those who read it count them. */
class CounterTest {
    private final Edited<String> edited = Edited.of(BASICS.name);

    private Label count() {
        return edited.parts(Label.class).stream().filter(label -> label.getStyleClass().contains("unit")).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"prod, 4/63", "\u96c6\u7fa4, 2/63", "\ud83d\ude80a, 2/63"})
    void countsCharacters(String text, String shown) {
        edited.set(text);
        assertThat(count().getText()).isEqualTo(shown);
    }

    @Test
    void countsAtOnceAndNothingWhereNothingIs() {
        assertThat(count().getText()).isEqualTo("10/63");
        edited.rig.enter(edited.part(TextField.class), "");
        assertThat(count().getText()).isEmpty();
        edited.rig.type("ab");
        assertThat(count().getText()).isEqualTo("2/63");
    }

    @Test
    void theLineTakesTheWidthOfItsBox() {
        assertThat(edited.node().getStyleClass()).contains("boxed", "with-unit");
        assertThat(edited.part(TextField.class).getWidth()).isGreaterThan(700);
        assertThat(edited.target()).isSameAs(edited.part(TextField.class));
    }
}
