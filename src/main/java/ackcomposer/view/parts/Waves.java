package ackcomposer.view.parts;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;

/** Wavy lines under what is wrong in a text, wherever that is scrolled to: editors draw faults so, and no style of text can. */
final class Waves extends Region {
    private static final double STEP = 3;
    private static final double HEIGHT = 2;

    private final JsonArea area;
    private final Path path = new Path();

    /** It is to be laid out after the text. */
    Waves(JsonArea area) {
        this.area = area;
        setMouseTransparent(true);
        path.getStyleClass().add("waves");
        path.setManaged(false);
        getChildren().setAll(path);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        area.viewportDirtyEvents().subscribe(any -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        var elements = new ArrayList<PathElement>();
        if (getScene() != null && getScene().getWindow() != null) for (var range : area.waved())
            if (range.getLength() > 0) area.getCharacterBoundsOnScreen(range.getStart(), range.getEnd())
                    .ifPresent(onScreen -> wave(screenToLocal(onScreen), elements));
        path.getElements().setAll(elements);
    }

    static void wave(Bounds word, List<PathElement> elements) {
        if (word == null) return;
        var bottom = word.getMaxY();
        elements.add(new MoveTo(word.getMinX(), bottom));
        var isUp = true;
        for (var x = word.getMinX() + STEP; x <= Math.max(word.getMaxX(), word.getMinX() + STEP); x += STEP, isUp = !isUp)
            elements.add(new LineTo(x, isUp ? bottom - HEIGHT : bottom));
    }
}
