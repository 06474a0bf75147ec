package ackcomposer.view.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The form of the request is chosen here, as one step, with a sentence on the form and the way to what the other one changes. */
class FormSwitchTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final FormSwitch form = rig.show(FormSwitch::new);

    private List<String> chosen() {
        return Rig.all(form, ToggleButton.class).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    private Contract written() {
        return Rig.call(() -> rig.context.state().contract());
    }

    @Test
    void saysWhichFormItIs() {
        assertThat(Seen.labels(form)).startsWith("Request format", "2024 (API reference)", "2026 (current service)",
                "Preview the changes").hasSize(5);
        assertThat(Seen.labels(form).get(4)).startsWith("As in the API reference of March 2024.");
        assertThat(chosen()).containsExactly("2024 (API reference)");
        assertThat(Rig.spoken(rig.find("form_switch"))).isEqualTo("Request format");
    }

    @Test
    void isAFieldOfItsCard() {
        assertThat(form.getStyleClass()).contains("field");
        var label = (Label) Seen.label(form, "Request format");
        assertThat(label.getStyleClass()).contains("field-label");
        assertThat(label.getParent().getStyleClass()).contains("field-head");
        assertThat(label.getLabelFor()).isSameAs(rig.find("form_switch"));
        assertThat(Seen.styled(form, "form-line").lookup(".hyperlink")).isSameAs(rig.find("form_report"));
        assertThat(Seen.styled(form, "form-line").lookup("#form_switch")).isNotNull();
        var about = (Label) Seen.styled(form, "hint");
        assertThat(about.isWrapText()).isTrue();
        assertThat(about.getMinHeight()).isEqualTo(Region.USE_PREF_SIZE);
        assertThat(Seen.keepsItsWidth(rig.find("form_report"))).isTrue();
        var box = rig.find("form_switch").getBoundsInParent();
        assertThat(rig.find("form_report").getBoundsInParent().getMinX()).as("right behind the switch").isCloseTo(box.getMaxX()
                + 12, within(1.0));
        assertThat(box.getWidth()).as("as wide as its words").isLessThan(400);
    }

    @Test
    void writesTheOtherFormAsOneStep() {
        rig.click(Seen.button(form, "2026 (current service)"));
        assertThat(written()).isEqualTo(Contract.FORM_2026);
        assertThat(chosen()).containsExactly("2026 (current service)");
        assertThat(Seen.labels(form).get(4)).startsWith("Retired parameters are moved or left out.");
        rig.act(rig.session.history::undo);
        assertThat(written()).isEqualTo(Contract.FORM_2024);
        assertThat(chosen()).containsExactly("2024 (API reference)");
    }

    @Test
    void leadsToTheReport() {
        rig.click(rig.find("form_report"));
        assertThat(rig.asked.taken()).containsExactly("report");
    }
}
