package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A node name is edited in its parts, and another text is left as it came. */
class NodeNameEditorTest {
    private final Edited<String> edited = Edited.of(ADVANCED.nodeNameMode, "customized,web.,5,-pool");
    private final TextField prefix = edited.parts(TextField.class).get(0);
    private final TextField suffix = edited.parts(TextField.class).get(1);

    @SuppressWarnings("unchecked")
    private ComboBox<String> address() {
        return edited.part(ComboBox.class);
    }

    private List<String> parts() {
        return List.of(prefix.getText(), address().getValue(), suffix.getText());
    }

    private String hint() {
        return edited.parts(Label.class).stream().filter(label -> label.getStyleClass().contains("hint")).findFirst().orElseThrow()
                .getText();
    }

    @Test
    void showsItsPartsAndANameThatTheyMake() {
        assertThat(parts()).containsExactly("web.", "5", "-pool");
        assertThat(hint()).isEqualTo("Example node name: web.00155-pool");
        assertThat(address().getItems()).containsExactly("ip", "5", "6", "7", "8", "9", "10", "11", "12");
    }

    @Test
    void eachPartIsWrittenAsItIsTyped() {
        edited.rig.enter(prefix, "db.");
        edited.rig.enter(suffix, "-x");
        edited.rig.act(() -> address().setValue("ip"));
        assertThat(edited.value()).isEqualTo("customized,db.,ip,-x");
        assertThat(hint()).isEqualTo("Example node name: db.192.168.100.155-x");
    }

    @Test
    void withoutPrefixAndSuffixItIsAbsent() {
        edited.rig.enter(prefix, "");
        assertThat(edited.value()).isEqualTo("customized,,5,-pool");
        edited.rig.enter(suffix, "");
        assertThat(edited.value()).isNull();
        assertThat(hint()).isEmpty();
        assertThat(address().getValue()).isNotNull();
    }

    @Test
    void aPrefixWithACommaIsNotWritten() {
        edited.rig.enter(prefix, "a,b");
        assertThat(edited.value()).isEqualTo("customized,web.,5,-pool");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"customized,db,ip,x|db|ip|x|Example node name: db192.168.100.155x",
        "customized,db,12,|db|12||Example node name: db192168100155", "node-1|node-1|ip||Sent as is: node-1",
        "one,two|one,two|ip||Sent as is: one,two"})
    void followsTheDraftAndChangesNothingByItself(String text, String prefix, String address, String suffix, String hint) {
        edited.set(text);
        assertThat(edited.value()).isEqualTo(text);
        assertThat(parts()).containsExactly(prefix, address, suffix == null ? "" : suffix);
        assertThat(hint()).isEqualTo(hint);
        edited.undo();
        assertThat(edited.value()).isEqualTo("customized,web.,5,-pool");
        assertThat(parts()).containsExactly("web.", "5", "-pool");
        assertThat(edited.canRedo()).isTrue();
    }

    @Test
    void anotherTextIsShownAsItCameAndBecomesAPrefixOnceItIsEdited() {
        var other = Edited.of(ADVANCED.nodeNameMode, "node-1");
        var line = other.part(TextField.class);
        assertThat(line.getText()).isEqualTo("node-1");
        assertThat(other.value()).isEqualTo("node-1");
        assertThat(other.words()).contains("Sent as is: node-1");
        other.rig.enter(line, "node-2");
        assertThat(other.value()).isEqualTo("customized,node-2,ip,");
    }

    @Test
    void withoutAValueItsPartsAreEmpty() {
        var empty = Edited.of(ADVANCED.nodeNameMode);
        assertThat(empty.value()).isNull();
        assertThat(empty.parts(TextField.class)).allMatch(line -> line.getText().isEmpty());
        assertThat(empty.part(ComboBox.class).getValue()).isEqualTo("ip");
        assertThat(empty.parts(TextField.class)).extracting(TextField::getPromptText).containsExactly("Prefix", "Suffix (optional)");
        empty.rig.act(() -> empty.part(ComboBox.class).getSelectionModel().select(3));
        assertThat(empty.value()).as("an address alone is no name").isNull();
    }

    @Test
    void itsPartsAreSpoken() {
        assertThat(Rig.spoken(prefix)).isEqualTo("Custom node names");
        assertThat(Rig.spoken(address())).isEqualTo("Address part: the whole IP address, or its last digits");
        assertThat(edited.target()).isSameAs(prefix);
    }

    @Test
    void theTextsShareTheWidth() {
        assertThat(prefix.getWidth()).isGreaterThan(300);
        assertThat(suffix.getWidth()).isGreaterThan(300);
        assertThat(address().getMinWidth()).isEqualTo(88);
        assertThat(edited.parts(Label.class)).anyMatch(label -> label.getStyleClass().contains("hint") && label.isWrapText());
    }
}
