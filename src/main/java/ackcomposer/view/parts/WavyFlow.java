package ackcomposer.view.parts;

import java.util.ArrayList;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Pieces of text in a line, of which one may be wrong and then has a wave under it. */
public final class WavyFlow extends TextFlow {
    private final Path path = new Path();
    private Text wrong;

    public WavyFlow() {
        path.getStyleClass().add("waves");
        path.setManaged(false);
        path.setMouseTransparent(true);
    }

    /** @param piece one of its own; null: nothing is wrong */
    public void wave(Text piece) {
        wrong = piece;
        getChildren().remove(path);
        path.getElements().clear();
        if (piece != null) getChildren().add(path);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (wrong == null || !getChildren().contains(wrong)) return;
        var elements = new ArrayList<PathElement>();
        Waves.wave(wrong.getBoundsInParent(), elements);
        path.getElements().setAll(elements);
    }
}
