package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.parts.SuggestBox;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each field has the control that suits its kind and its shape. */
class EditorFactoryTest {
    private static final boolean TYPED = true;
    private static final boolean ACTED = false;
    private static final boolean WIDE = true;
    private static final boolean HALF = false;

    private static <T> Edited<T> edited(Field<T> field) {
        var placed = Samples.placed(field);
        return Edited.of(placed.snapshot(), placed.row(), field);
    }

    @AfterEach
    void nothingStaysOpen() {
        Rig.closePopups();
    }

    static Stream<Arguments> fields() {
        var pool = NODE_POOLS.pool;
        return Stream.of(
                Arguments.of(BASICS.name, TextField.class, "with-unit", TYPED, HALF),
                Arguments.of(BASICS.regionId, TextField.class, "suggest", TYPED, HALF),
                Arguments.of(NETWORK.vpcId, TextField.class, "mono", TYPED, HALF),
                Arguments.of(BASICS.clusterType, ToggleButton.class, "segmented", ACTED, WIDE),
                Arguments.of(NETWORK.ipStack, ToggleButton.class, "segmented", ACTED, HALF),
                Arguments.of(NETWORK.loadBalancerSpec, ComboBox.class, "combo-box", ACTED, HALF),
                Arguments.of(NETWORK.nodeCidrMask, ComboBox.class, "", ACTED, HALF),
                Arguments.of(NETWORK.serviceCidr, TextField.class, "with-unit", TYPED, HALF),
                Arguments.of(NETWORK.snatEntry, ToggleSwitch.class, "flag", ACTED, HALF),
                Arguments.of(NETWORK.vswitchCidrs, TextArea.class, "text-area", TYPED, WIDE),
                Arguments.of(ADVANCED.disableRollback, ToggleButton.class, "segmented", ACTED, HALF),
                Arguments.of(ADVANCED.timeoutMins, TextField.class, "with-unit", TYPED, HALF),
                Arguments.of(ADVANCED.customSan, TextField.class, "chips", TYPED, WIDE),
                Arguments.of(ADVANCED.nodeNameMode, TextField.class, "", TYPED, WIDE),
                Arguments.of(ADVANCED.windowTime, TextField.class, "", TYPED, HALF),
                Arguments.of(ADVANCED.userCa, TextArea.class, "text-area", TYPED, WIDE),
                Arguments.of(MASTERS.count, ToggleButton.class, "segmented", ACTED, WIDE),
                Arguments.of(MASTERS.period, ComboBox.class, "combo-box", ACTED, HALF),
                Arguments.of(MASTERS.loginPassword, PasswordField.class, "", TYPED, WIDE),
                Arguments.of(MASTERS.vswitchIds, TextField.class, "", TYPED, HALF),
                Arguments.of(pool.userData, TextArea.class, "", TYPED, WIDE),
                Arguments.of(ADDONS.addon.config, TextArea.class, "", TYPED, WIDE));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void suitsItsField(Field<?> field, Class<? extends Node> target, String style, boolean typed, boolean wide) {
        var edited = edited(field);
        assertThat(edited.target()).isInstanceOf(target);
        if (!style.isEmpty()) assertThat(edited.node().getStyleClass()).contains(style);
        assertThat(edited.editor().typed()).as("typed").isEqualTo(typed);
        assertThat(edited.editor().wide()).as("wide").isEqualTo(wide);
    }

    @Test
    void idsAndWhatIsOnOfferAreMonospaced() {
        for (var mono : List.of(NETWORK.vpcId, BASICS.regionId, ADVANCED.timezone))
            assertThat(edited(mono).target().getStyleClass()).as(mono.path()).contains("mono");
        for (var plain : List.of(BASICS.name, ADVANCED.issuer))
            assertThat(edited(plain).target().getStyleClass()).as(plain.path()).doesNotContain("mono");
    }

    @Test
    void aTextWithoutALimitIsNotCounted() {
        assertThat(edited(ADVANCED.issuer).node()).isInstanceOf(TextField.class);
    }

    @Test
    void valuesOnOfferAreShownWithTheirNames() {
        var edited = edited(BASICS.regionId);
        assertThat(edited.node()).isInstanceOf(SuggestBox.class);
        assertThat(Rig.spoken(edited.part(ButtonBase.class))).isEqualTo("Show the list");
        rigClick(edited);
        var popup = Rig.popups().get(0).getScene().getRoot();
        assertThat(Rig.words(popup)).containsSubsequence("cn-beijing", "China (Beijing)")
                .anyMatch(words -> words.startsWith("List as of 20"));
    }

    private static void rigClick(Edited<?> edited) {
        edited.rig.click(edited.part(ButtonBase.class));
    }

    @Test
    void aValueWithoutANameIsShownOnce() {
        var edited = edited(BASICS.runtimeVersion);
        rigClick(edited);
        assertThat(Rig.words(Rig.popups().get(0).getScene().getRoot())).contains("2.1.9");
    }

    @Test
    void whatIsOnOfferDependsOnTheRow() {
        var draft = Edited.valid();
        var addon = draft.root().rows(ADDONS.addons).get(0).id();
        var edited = Edited.of(draft, addon, ADDONS.addon.config);
        var entry = Rig.call(() -> new EditedField<>(edited.rig.context, edited.rig.session.draft.slot(addon, ADDONS.addon.config)));
        assertThat(Rig.call(entry::suggested)).isEmpty();
        edited.rig.set(edited.place, ADDONS.addon.name, "terway-controlplane");
        assertThat(Rig.call(entry::suggested)).containsExactly("{\"ENITrunking\":\"true\"}");
        var gone = Rig.call(() -> new EditedField<>(edited.rig.context, edited.rig.session.draft.slot(-7, BASICS.regionId)));
        assertThat(Rig.call(gone::suggested)).as("of a row that is gone").contains("cn-beijing");
    }

    @Test
    void aChoiceHasTheValuesOfTheFormThatIsWritten() {
        assertThat(options(Contract.FORM_2024)).contains("cloud_essd").doesNotContain("cloud_auto");
        assertThat(options(Contract.FORM_2026)).contains("cloud_essd", "cloud_auto");
    }

    @SuppressWarnings("unchecked")
    private static List<String> options(Contract contract) {
        return Edited.of(Edited.valid().in(contract), 0, MASTERS.diskCategory).part(ComboBox.class).getItems();
    }

    @Test
    void aNumberOfAListHasItsUnit() {
        var edited = edited(MASTERS.period);
        assertThat(edited.words()).contains("12 months");
    }

    @Test
    void aTableHasWhatIsPutBelowItsRows() {
        var below = new Region();
        var rig = Rig.of(Samples.valid());
        var editor = Rig.call(() -> Editors.of(rig.context, 0, ADVANCED.tags, below));
        assertThat(((VBox) editor.node()).getChildren()).last().isSameAs(below);
        assertThat(Seen.labels(editor.acts())).as("what is done with it stands elsewhere").endsWith("Add tag");
        assertThat(Seen.labels(editor.node())).doesNotContain("Add");
        assertThat(Rig.call(() -> Editors.of(rig.context, 0, ADVANCED.timezone)).acts()).isNull();
    }

    @Test
    void anObjectIsEditedByItsMembers() {
        var rig = Rig.of(Samples.valid());
        assertThatThrownBy(() -> Rig.call(() -> Editors.of(rig.context, 0, NETWORK.endpoints)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class).rootCause()
                .hasMessageContaining("control_plane_endpoints_config");
    }

    @Test
    void everyFieldHasAnEditorThatShowsItsValueAndChangesNothing() {
        for (var field : Samples.leaves().toList()) {
            var edited = edited(field);
            assertThat(edited.value()).as(field.full()).isEqualTo(Samples.example(field));
            assertThat(Rig.call(edited.rig.session::canUndo)).as(field.full() + " was changed").isFalse();
            if (field.secret()) assertThat(edited.words()).as(field.full()).noneMatch(words -> words.contains(field.example()));
            else if (edited.target() instanceof TextInputControl text && edited.node() == text && field.kind() == Kind.TEXT)
                assertThat(text.getText()).as(field.full()).isEqualTo(field.example());
        }
    }
}
