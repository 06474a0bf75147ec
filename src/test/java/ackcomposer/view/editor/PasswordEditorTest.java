package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.check.Secrets;
import ackcomposer.model.Withheld;
import ackcomposer.view.Rig;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A password is hidden until the user shows it, and says which of its rules it meets. */
class PasswordEditorTest {
    private static final String SECRET = "Hello@1234";

    private final Edited<String> edited = Edited.of(MASTERS.loginPassword, SECRET);
    private final PasswordField hidden = edited.part(PasswordField.class);
    private final TextField clear = edited.parts(TextField.class).stream().filter(line -> !(line instanceof PasswordField)).findFirst()
            .orElseThrow();

    private Button eye() {
        return edited.parts(Button.class).get(0);
    }

    private Button generate() {
        return edited.parts(Button.class).get(1);
    }

    private List<String> met() {
        return Rig.styled(edited.node(), "met").stream().map(rule -> ((Label) rule).getText()).toList();
    }

    private List<String> unmet() {
        return Rig.styled(edited.node(), "unmet").stream().map(rule -> ((Label) rule).getText()).toList();
    }

    /** All that is to be seen, and all that a screen reader says of what is. */
    private Set<String> told(Node root) {
        var told = Rig.all(root).filter(Rig::isSeen).flatMap(node -> Stream.of(Rig.spoken(node), Rig.spokenHelp(node)))
                .filter(words -> words != null).collect(Collectors.toSet());
        told.addAll(Rig.words(root));
        return told;
    }

    @Test
    void isNeitherSeenNorSpoken() {
        assertThat(told(edited.node())).isNotEmpty().noneMatch(words -> words.contains(SECRET) || words.contains("1234"));
        assertThat(hidden.getText()).isEqualTo(SECRET);
        assertThat(clear.isVisible()).isFalse();
    }

    @Test
    @Tag("T6")
    void isNotCopiedWhileItIsHidden() {
        edited.rig.act(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "before")));
        edited.focus();
        edited.rig.act(() -> {
            hidden.selectAll();
            hidden.copy();
        });
        assertThat(Rig.<String>call(() -> Clipboard.getSystemClipboard().getString())).isEqualTo("before");
    }

    @Test
    void isSeenAsLongAsTheUserWantsItTo() {
        assertThat(Rig.spoken(eye())).isEqualTo("Show the password");
        edited.rig.click(eye());
        assertThat(edited.words()).contains(SECRET);
        assertThat(hidden.isVisible()).isFalse();
        assertThat(Rig.spoken(eye())).isEqualTo("Hide the password");
        assertThat(((FontIcon) eye().getGraphic()).getIconCode()).isEqualTo(Feather.EYE_OFF);
        edited.rig.click(eye());
        assertThat(told(edited.node())).noneMatch(words -> words.contains(SECRET));
        assertThat(hidden.isVisible()).isTrue();
        assertThat(Rig.spoken(eye())).isEqualTo("Show the password");
        assertThat(((FontIcon) eye().getGraphic()).getIconCode()).isEqualTo(Feather.EYE);
    }

    @Test
    void whatIsShownHasANameForAScreenReaderToo() {
        edited.rig.click(eye());
        assertThat(hidden.getAccessibleText()).isEqualTo("Password");
        assertThat(Rig.spoken(clear)).isEqualTo("Password");
    }

    @Test
    void isTypedHiddenOrInClear() {
        edited.rig.enter(hidden, "a");
        assertThat(edited.value()).isEqualTo("a");
        assertThat(clear.getText()).isEqualTo("a");
        edited.rig.click(eye());
        edited.rig.enter(clear, "ab");
        assertThat(edited.value()).isEqualTo("ab");
        assertThat(hidden.getText()).isEqualTo("ab");
        edited.rig.enter(clear, "");
        assertThat(edited.value()).isNull();
        assertThat(hidden.getText()).isEmpty();
    }

    @Test
    void anEmptiedLineIsAnAbsentValue() {
        edited.rig.enter(hidden, "");
        assertThat(edited.value()).isNull();
    }

    @Test
    void followsTheDraft() {
        edited.set("other");
        assertThat(hidden.getText()).isEqualTo("other");
        edited.undo();
        assertThat(hidden.getText()).isEqualTo(SECRET);
        assertThat(edited.canRedo()).isTrue();
    }

    @Test
    void saysWhetherItWasSetAndNotSaved() {
        assertThat(hidden.getPromptText()).isEqualTo("Kept in memory only, never saved");
        edited.rig.act(() -> edited.rig.session.draft.edit(state -> state.edit(0,
                row -> row.with(MASTERS.loginPassword, Withheld.SECRET))));
        assertThat(hidden.getText()).isEmpty();
        assertThat(hidden.getPromptText()).isEqualTo("Not saved with the file. Enter it again.");
        edited.rig.enter(hidden, "x");
        assertThat(edited.value()).isEqualTo("x");
        assertThat(hidden.getPromptText()).isEqualTo("Kept in memory only, never saved");
    }

    @Test
    void aValueOfAWrongTypeIsNotShownEither() {
        edited.foreign(Edited.JSON.numberNode(987654));
        assertThat(hidden.getText()).isEmpty();
        edited.rig.click(eye());
        assertThat(told(edited.node())).noneMatch(words -> words.contains("987654"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Hello@1234|8 to 30 characters,At least 3 of 4 kinds:,uppercase,lowercase,digit,special|",
        "Hello12|At least 3 of 4 kinds:,uppercase,lowercase,digit|8 to 30 characters,special",
        "hello123|8 to 30 characters,lowercase,digit|At least 3 of 4 kinds:,uppercase,special",
        "Hello1234567890123456789012345|8 to 30 characters,At least 3 of 4 kinds:,uppercase,lowercase,digit|special",
        "Hello12345678901234567890123456|At least 3 of 4 kinds:,uppercase,lowercase,digit|8 to 30 characters,special"})
    void saysWhichRulesItMeets(String password, String met, String unmet) {
        edited.set(password + (password.length() == 29 ? "6" : ""));
        assertThat(String.join(",", met())).isEqualTo(met);
        assertThat(String.join(",", unmet())).isEqualTo(unmet == null ? "" : unmet);
    }

    @Test
    void withoutAPasswordNoRuleIsMet() {
        edited.set(null);
        assertThat(met()).isEmpty();
        assertThat(unmet()).hasSize(6);
        assertThat(((FontIcon) ((Label) Rig.styled(edited.node(), "unmet").get(0)).getGraphic()).getIconCode()).isEqualTo(Feather.CIRCLE);
        edited.set(SECRET);
        assertThat(((FontIcon) ((Label) Rig.styled(edited.node(), "met").get(0)).getGraphic()).getIconCode()).isEqualTo(Feather.CHECK);
        assertThat(Rig.styled(edited.node(), "password-rule")).hasSize(6);
        assertThat(Rig.styled(edited.node(), "password-rules")).hasSize(1);
    }

    @Test
    void oneThatIsGeneratedMeetsAllRulesAndIsAnotherEachTime() {
        var made = IntStream.range(0, 20).mapToObj(i -> {
            edited.rig.click(generate());
            return (String) edited.value();
        }).toList();
        assertThat(made).doesNotHaveDuplicates().allMatch(password -> password.length() == 20 && Secrets.kinds(password) == 4)
                .allMatch(password -> Secrets.password().of(password).isEmpty())
                .noneMatch(password -> password.matches(".*[0O1lI].*"));
        assertThat(made.stream().map(password -> Character.getType(password.charAt(0))).distinct().count())
                .as("the kinds are in no order").isGreaterThan(1);
        assertThat(hidden.getText()).isEqualTo(made.get(19));
        assertThat(told(edited.node())).noneMatch(words -> words.contains(made.get(19)));
    }

    @Test
    void capsLockIsSaidOnlyWhileItIsOn() {
        var caps = edited.parts(Label.class).stream().filter(label -> label.getText().equals("Caps Lock is on")).findFirst().orElseThrow();
        assertThat(caps.getStyleClass()).contains("hint");
        assertThat(caps.getGraphic().getStyleClass()).contains("warning");
        edited.focus();
        edited.rig.press(KeyCode.A);
        assertThat(caps.isVisible() || caps.isManaged()).isFalse();
    }

    @Test
    void itsPartsAreInTheirPlaces() {
        assertThat(edited.target()).isSameAs(hidden);
        for (var line : List.of(hidden, clear)) assertThat(line.getStyleClass()).contains("mono");
        assertThat(generate().getText()).isEqualTo("Generate");
        assertThat(generate().getMinWidth()).isEqualTo(Region.USE_PREF_SIZE);
        assertThat(eye().getStyleClass()).contains("flat", "arrow");
        assertThat(Rig.styled(edited.node(), "password-line")).hasSize(1);
        assertThat(Rig.styled(edited.node(), "with-unit")).hasSize(1);
        assertThat(hidden.getWidth()).as("it takes the room that is left").isGreaterThan(600);
    }
}
