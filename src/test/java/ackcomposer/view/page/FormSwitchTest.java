package ackcomposer.view.page;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(Seen.labels(form)).startsWith("Request format", "Preview the changes", "2024 (API reference)",
                "2026 (current service)").hasSize(5);
        assertThat(Seen.labels(form).get(4)).startsWith("Parameters as in the March 2024 API reference.");
        assertThat(chosen()).containsExactly("2024 (API reference)");
        assertThat(Rig.spoken(rig.find("form_switch"))).isEqualTo("Request format");
    }

    @Test
    void isACard() {
        assertThat(form.getStyleClass()).contains("card");
        assertThat(Seen.label(form, "Request format").getStyleClass()).contains("card-title");
        assertThat(Seen.styled(form, "card-head").lookup(".hyperlink")).isSameAs(rig.find("form_report"));
        assertThat(Seen.styled(form, "card-body").lookup("#form_switch")).isNotNull();
        var about = (Label) Seen.styled(form, "hint");
        assertThat(about.isWrapText()).isTrue();
        assertThat(about.getMinHeight()).isEqualTo(Region.USE_PREF_SIZE);
        assertThat(Seen.keepsItsWidth(rig.find("form_report"))).isTrue();
        assertThat(rig.find("form_report").getBoundsInParent().getMaxX()).as("at the end of the line")
                .isGreaterThan(((Region) Seen.styled(form, "card-head")).getWidth() - 30);
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
