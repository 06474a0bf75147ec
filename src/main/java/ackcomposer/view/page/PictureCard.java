package ackcomposer.view.page;

import ackcomposer.explain.AddressDrawing;
import ackcomposer.explain.AddressMap;
import ackcomposer.explain.Drawing;
import ackcomposer.explain.Topology;
import ackcomposer.explain.TopologyDrawing;
import ackcomposer.model.Snapshot;
import ackcomposer.view.parts.DrawingPane;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A picture of the draft in a card: it can be saved as SVG, and copied as text. */
final class PictureCard<T> extends VBox {
    private final Context context;
    private final DrawingPane picture;
    private final Function<Snapshot, T> read;
    private final Predicate<T> isThere;
    private final BiFunction<T, Double, Drawing> draw;
    private T shown;

    /**
     * A card of that kind.
     *
     * @param name    of the export format, and of the texts
     * @param read    what the picture is of
     * @param isThere whether there is anything to draw
     * @param draw    it, so wide
     */
    private PictureCard(Context context, Acts acts, String name, Function<Snapshot, T> read, Predicate<T> isThere,
            BiFunction<T, Double, Drawing> draw) {
        this.context = context;
        this.read = read;
        this.isThere = isThere;
        this.draw = draw;
        var id = name.replace('-', '_');
        setId("picture_" + id);
        getStyleClass().add("card");
        var title = new Label(context.text("picture." + id));
        title.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, gap, Icons.button(Feather.COPY, id + "_copy", context.text("picture.copy"), this::copy),
                Icons.button(Feather.DOWNLOAD, id + "_save", context.text("picture.save"), () -> acts.export(name)));
        head.getStyleClass().add("card-head");
        picture = new DrawingPane(context.navigator()::go);
        picture.setId(id + "_picture");
        var inside = new VBox(picture);
        inside.getStyleClass().add("picture");
        getChildren().setAll(head, inside);
        context.watch(this::show);
    }

    static PictureCard<Topology> topology(Context context, Acts acts) {
        var lang = context.lang();
        return new PictureCard<>(context, acts, "topology", draft -> Topology.of(draft, lang), topology -> true,
                (topology, width) -> TopologyDrawing.of(topology, lang, width));
    }

    /** There is none of a draft that names no block. */
    static PictureCard<AddressMap> addresses(Context context, Acts acts) {
        var lang = context.lang();
        return new PictureCard<>(context, acts, "address-map", draft -> AddressMap.of(draft.scope()), map -> !map.lines().isEmpty(),
                (map, width) -> AddressDrawing.of(map, lang, width));
    }

    private void show() {
        var next = read.apply(context.state());
        if (next.equals(shown)) return;
        shown = next;
        Visible.when(isThere.test(next), this);
        if (isThere.test(next)) picture.show(width -> draw.apply(next, width));
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(draw.apply(shown, picture.getWidth()).words() + "\n");
        Clipboard.getSystemClipboard().setContent(content);
        context.navigator().say(context.text("picture.copied"));
    }
}
