package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.view.Rig;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that holds something else is edited as what it holds, and what it does not hold is shown as it is. */
class PayloadEditorTest {
    private static String encoded(String script) {
        return Base64.getEncoder().encodeToString(script.getBytes(StandardCharsets.UTF_8));
    }

    private static Edited<String> script(String value) {
        var draft = Edited.valid();
        var row = draft.root().rows(NODE_POOLS.nodepools).get(0).id();
        return Edited.of(draft.set(row, NODE_POOLS.pool.userData, value), row, NODE_POOLS.pool.userData);
    }

    private static Edited<String> json(String value) {
        var draft = Edited.valid();
        var row = draft.root().rows(ADDONS.addons).get(0).id();
        return Edited.of(draft.set(row, ADDONS.addon.config, value), row, ADDONS.addon.config);
    }

    private static TextArea area(Edited<?> edited) {
        return edited.part(TextArea.class);
    }

    private static void asSent(Edited<?> edited) {
        edited.rig.click(edited.parts(ToggleButton.class).get(1));
    }

    private static void inClear(Edited<?> edited) {
        edited.rig.click(edited.parts(ToggleButton.class).get(0));
    }

    @Test
    void aScriptIsShownInClearWithItsSize() {
        var edited = script(encoded("echo \u4f60\n"));
        assertThat(area(edited).getText()).isEqualTo("echo \u4f60\n");
        var size = edited.parts(Label.class).stream().filter(label -> label.getStyleClass().contains("hint")).findFirst().orElseThrow();
        assertThat(size.getText()).contains("9");
        edited.set(encoded("ab"));
        assertThat(size.getText()).contains("2").doesNotContain("9");
    }

    @Test
    void whatIsTypedInClearIsEncoded() {
        var edited = script(null);
        edited.rig.enter(area(edited), "echo 1");
        assertThat(edited.value()).isEqualTo(encoded("echo 1"));
        edited.rig.enter(area(edited), "");
        assertThat(edited.value()).isNull();
    }

    @Test
    void whatIsTypedAsItIsSentIsTheValue() {
        var edited = script(encoded("echo 1"));
        asSent(edited);
        assertThat(area(edited).getText()).isEqualTo(encoded("echo 1"));
        edited.rig.enter(area(edited), encoded("echo 2"));
        assertThat(edited.value()).isEqualTo(encoded("echo 2"));
        inClear(edited);
        assertThat(area(edited).getText()).isEqualTo("echo 2");
        asSent(edited);
        edited.rig.enter(area(edited), "");
        assertThat(edited.value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"echo 1\r\necho 2\r\n", "bell \u0007", "tab\there"})
    void lookingAtItInBothViewsChangesNothing(String script) {
        var edited = script(encoded(script));
        asSent(edited);
        inClear(edited);
        assertThat(edited.value()).isEqualTo(encoded(script));
        assertThat(Rig.call(edited.rig.session::canUndo)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#!/bin/sh\necho", "plain", "not base64!", "exit 1;;"})
    void whatIsNotEncodedIsShownAsItIs(String plain) {
        var edited = script(null);
        edited.set(plain);
        assertThat(edited.value()).isEqualTo(plain);
        assertThat(area(edited).getText()).isEqualTo(plain);
    }

    @Test
    void linesOfBase64AreDecoded() {
        var text = encoded("echo ".repeat(30));
        assertThat(area(script(text.substring(0, 76) + "\r\n" + text.substring(76))).getText()).isEqualTo("echo ".repeat(30));
    }

    @Test
    void aScriptOfAWrongTypeIsShownAsItCame() {
        var edited = script(null);
        edited.foreign(Edited.JSON.arrayNode().add(1));
        assertThat(area(edited).getText()).isEqualTo("[1]");
    }

    @Test
    void theViewThatIsChosenIsPressed() {
        var edited = script(null);
        var views = edited.parts(ToggleButton.class);
        assertThat(views).extracting(ToggleButton::isSelected).containsExactly(true, false);
        assertThat(views).extracting(ToggleButton::getText).doesNotHaveDuplicates().doesNotContain("");
        asSent(edited);
        assertThat(views).extracting(ToggleButton::isSelected).containsExactly(false, true);
        assertThat(views.get(0).getParent().getLayoutBounds().getWidth()).isLessThanOrEqualTo(220);
        var size = edited.parts(Label.class).stream().filter(label -> label.getStyleClass().contains("hint")).findFirst().orElseThrow();
        assertThat(Rig.call(() -> size.localToScene(size.getLayoutBounds()).getMaxX())).as("at the right").isGreaterThan(890);
    }

    @Test
    void jsonIsTheTextAndIsSetInLinesWhereThatIsWanted() {
        var edited = json("{\"a\":\"b\"}");
        assertThat(area(edited).getText()).isEqualTo("{\"a\":\"b\"}");
        assertThat(area(edited).getPromptText()).isEqualTo("{}");
        assertThat(edited.part(Button.class).getText()).isNotEmpty();
        edited.rig.click(edited.part(Button.class));
        assertThat(area(edited).getText()).contains("\n").contains("\"a\" : \"b\"");
        assertThat(edited.value()).isEqualTo(area(edited).getText());
        edited.rig.enter(area(edited), "{");
        edited.rig.click(edited.part(Button.class));
        assertThat(edited.value()).as("what is no JSON stays").isEqualTo("{");
        edited.rig.enter(area(edited), "");
        assertThat(edited.value()).isNull();
        edited.foreign(Edited.JSON.objectNode().put("x", 1));
        assertThat(area(edited).getText()).isEqualTo("{\"x\":1}");
    }

    @Test
    void aTextOfSeveralLinesIsAsItIs() {
        var edited = Edited.of(ADVANCED.userCa, "-----BEGIN CERTIFICATE-----\nx");
        assertThat(area(edited).getText()).isEqualTo("-----BEGIN CERTIFICATE-----\nx");
        assertThat(area(edited).getPromptText().replace("\n", ""))
                .as("JavaFX 21 joins its lines, 25 keeps them").startsWith("e.g. -----BEGIN CERTIFICATE-----MIIB");
        edited.rig.enter(area(edited), "a\nb");
        assertThat(edited.value()).isEqualTo("a\nb");
        edited.rig.enter(area(edited), "");
        assertThat(edited.value()).isNull();
        edited.foreign(Edited.JSON.numberNode(4));
        assertThat(area(edited).getText()).isEqualTo("4");
    }

    @Test
    void theyAreMonospacedAndWrapped() {
        for (var edited : List.of(script(null), json(null), Edited.of(ADVANCED.userCa))) {
            assertThat(area(edited).getStyleClass()).contains("mono");
            assertThat(area(edited).isWrapText()).isTrue();
            assertThat(area(edited).getPrefRowCount()).isEqualTo(4);
            assertThat(edited.target()).isSameAs(area(edited));
        }
    }
}
