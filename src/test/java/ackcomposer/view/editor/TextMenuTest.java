package ackcomposer.view.editor;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** A right click in a text offers what goes with any text and with the field, in the language of the window. */
class TextMenuTest {
    private final Rig rig = Rig.of(Samples.valid());

    private List<MenuItem> of(TextInputControl text) {
        return Rig.call(() -> TextMenu.of(text, rig.context, List.of(new MenuItem("Reset"))).getItems());
    }

    private static List<String> words(List<MenuItem> items) {
        return items.stream().map(item -> item instanceof SeparatorMenuItem ? "-" : item.getText() + (item.isDisable() ? " (off)" : ""))
                .toList();
    }

    @Test
    void offersWhatCanBeDoneNow() {
        var field = rig.show(context -> new VBox(new TextField("abc")));
        var text = (TextField) field.getChildren().get(0);
        rig.copied("x");
        rig.act(text::deselect);
        assertThat(words(of(text))).containsExactly("Cut (off)", "Copy (off)", "Paste", "Select all", "-", "Reset");
        rig.act(text::selectAll);
        assertThat(words(of(text))).containsExactly("Cut", "Copy", "Paste", "Select all", "-", "Reset");
        rig.act(() -> of(text).get(0).fire());
        assertThat(text.getText()).isEmpty();
        assertThat(words(of(text))).contains("Select all (off)");
        rig.act(() -> of(text).get(2).fire());
        assertThat(text.getText()).isEqualTo("abc");
    }

    @Test
    void aPasswordIsNotCopied() {
        var secret = Rig.call(() -> {
            var field = new PasswordField();
            field.setText("secret");
            field.selectAll();
            return field;
        });
        assertThat(words(of(secret))).startsWith("Cut (off)", "Copy (off)");
    }

    @Test
    void speaksTheLanguageOfTheWindow() {
        rig.lang(Lang.ZH);
        assertThat(of(Rig.call(TextField::new)).stream().map(MenuItem::getText)).startsWith("剪切", "复制", "粘贴", "全选");
    }

    @Test
    void theFieldsOwnActsStandBehind() {
        rig.show(context -> {
            var editor = Editors.of(context, 0, BASICS.name, null);
            Wiring.attach(context, context.draft().slot(0, BASICS.name), editor, "name");
            return (Parent) editor.node();
        });
        var text = (TextField) rig.find("f_name");
        rig.act(() -> text.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1,
                false, null)));
        assertThat(text.getContextMenu().getItems().stream().map(MenuItem::getId)).contains("text_paste", "field_clear", "field_json");
        rig.act(() -> text.getContextMenu().hide());
        assertThat(rig.value(Ref.to(0, BASICS.name))).isEqualTo("prod-bj-01");
    }
}
