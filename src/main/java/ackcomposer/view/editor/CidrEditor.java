package ackcomposer.view.editor;

import ackcomposer.catalogue.check.Cidr;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** An address block with the number of its addresses; Up and Down change the mask. */
final class CidrEditor {

    private CidrEditor() {
    }

    static Editor of(EditedField<String> entry) {
        var field = TextEditor.line(entry);
        field.getStyleClass().add("mono");
        var count = new Label();
        count.getStyleClass().add("unit");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Runnable show = () -> count.setText(Cidr.parse(field.getText().strip()).map(cidr -> entry.text("cidr.size", cidr.size()))
                .orElse(""));
        field.textProperty().addListener((text, before, after) -> show.run());
        show.run();
        field.setOnKeyPressed(key -> {
            var step = key.getCode() == KeyCode.UP ? -1 : key.getCode() == KeyCode.DOWN ? 1 : 0;
            if (step == 0 || key.isAltDown()) return;
            Cidr.parse(field.getText().strip()).map(cidr -> cidr.mask() + step).filter(mask -> mask >= 0 && mask <= 32)
                    .ifPresent(mask -> field.setText(field.getText().replaceAll("/.*", "/" + mask)));
            key.consume();
        });
        var box = new HBox(field, count);
        box.getStyleClass().addAll("boxed", "with-unit");
        HBox.setHgrow(field, Priority.ALWAYS);
        return Editor.typed(box, field);
    }
}
