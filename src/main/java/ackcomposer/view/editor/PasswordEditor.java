package ackcomposer.view.editor;

import ackcomposer.catalogue.check.Secrets;
import ackcomposer.model.Withheld;
import ackcomposer.view.parts.Icons;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A password, hidden until shown, with its rules in words; it is never saved. */
final class PasswordEditor {
    private static final List<String> ALPHABETS = List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "!@#%^*-_=+");
    private static final int GENERATED = 20;

    private PasswordEditor() {
    }

    static Editor of(EditedField<String> entry) {
        var hidden = new PasswordField();
        var clear = new TextField();
        for (var field : List.of(hidden, clear)) {
            field.getStyleClass().add("mono");
            TextEditor.bind(field, entry.context(), () -> entry.slot().get() == null ? "" : entry.slot().get(),
                    text -> entry.slot().set(text.isEmpty() ? null : text));
        }
        clear.setVisible(false);
        clear.accessibleTextProperty().bind(hidden.accessibleTextProperty());
        entry.watch(() -> hidden.setPromptText(entry.text(entry.slot().raw() instanceof Withheld ? "password.again"
                : "password.never_saved")));
        var eye = new Button(null, Icons.of(Feather.EYE));
        eye.getStyleClass().addAll("flat", "arrow");
        Icons.name(eye, entry.text("password.show"));
        eye.setOnAction(click -> {
            clear.setVisible(!clear.isVisible());
            hidden.setVisible(!clear.isVisible());
            eye.setGraphic(Icons.of(clear.isVisible() ? Feather.EYE_OFF : Feather.EYE));
            Icons.name(eye, entry.text(clear.isVisible() ? "password.hide" : "password.show"));
        });
        var stack = new StackPane(hidden, clear);
        HBox.setHgrow(stack, Priority.ALWAYS);
        var line = new HBox(stack, eye);
        line.getStyleClass().addAll("boxed", "with-unit");
        var generate = new Button(entry.text("password.generate"));
        generate.setOnAction(click -> entry.slot().set(generated()));
        generate.setMinWidth(Region.USE_PREF_SIZE);
        var top = new HBox(line, generate);
        top.getStyleClass().add("password-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        var box = new VBox(6, top, rules(entry));
        box.getChildren().add(1, new CapsLockHint(entry.text("password.caps"), box,
                () -> Platform.isKeyLocked(KeyCode.CAPS).orElse(false)));
        return Editor.typed(box, hidden).across();
    }

    /** Length, then the four kinds, each with a tick once it is met. */
    private static FlowPane rules(EditedField<String> entry) {
        var pane = new FlowPane();
        pane.getStyleClass().add("password-rules");
        entry.watch(() -> {
            var text = entry.slot().get() == null ? "" : entry.slot().get();
            pane.getChildren().setAll(rule(entry.text("password.length"), text.length() >= 8 && text.length() <= 30),
                    rule(entry.text("password.kinds"), Secrets.kinds(text) >= 3));
            for (var kind = 0; kind < ALPHABETS.size(); kind++)
                pane.getChildren().add(rule(entry.text("password.kind_" + kind), Secrets.has(kind, text)));
        });
        return pane;
    }

    private static Label rule(String words, boolean met) {
        var label = new Label(words, Icons.of(met ? Feather.CHECK : Feather.CIRCLE));
        label.getStyleClass().addAll("password-rule", met ? "met" : "unmet");
        return label;
    }

    private static String generated() {
        var random = new SecureRandom();
        var letters = new ArrayList<Character>();
        for (var i = 0; i < GENERATED; i++) {
            var alphabet = ALPHABETS.get(i % ALPHABETS.size());
            letters.add(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        Collections.shuffle(letters, random);
        var text = new StringBuilder();
        letters.forEach(text::append);
        return text.toString();
    }
}
