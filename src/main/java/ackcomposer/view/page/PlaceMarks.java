package ackcomposer.view.page;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Level;
import ackcomposer.catalogue.field.Place;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/** What the forms of the request mean for one field, as a mark beside its name: that it was retired, fills the pools, or is not sent. */
public final class PlaceMarks {

    private PlaceMarks() {
    }

    /** In the form of 2024 a word would stand at nearly every field of the masters: there it is a clock, at the level that shows all. */
    static void show(Context context, Field<?> field, Label mark) {
        var retired = isMarked(context, field);
        var text = field.aid() || retired ? "" : text(context, field);
        mark.setText(text);
        if (retired != (mark.getGraphic() != null)) mark.setGraphic(retired ? Icons.of(Feather.CLOCK) : null);
        var styles = List.of("label", "mark", retired ? "retired-mark" : "whereabouts");
        if (!mark.getStyleClass().equals(styles)) mark.getStyleClass().setAll(styles);
        Visible.when(retired || !text.isEmpty(), mark);
        if (!mark.isVisible()) return;
        mark.setTooltip(new Tooltip(replacement(context, field)));
        mark.setAccessibleText(replacement(context, field));
    }

    private static boolean isMarked(Context context, Field<?> field) {
        return !field.aid() && !field.newer() && context.state().contract() == Contract.FORM_2024 && field.retired().isPresent()
                && context.session().level.get() == Level.ALL;
    }

    private static String text(Context context, Field<?> field) {
        var state = context.state();
        if (state.contract() == Contract.FORM_2024) return field.newer() ? context.text("place.only", "2026") : "";
        if (field.place(state.contract(), state.type()).isPresent()) return "";
        var places = field.places(state.contract(), state.type());
        return context.text(places.isEmpty() ? "place.none" : places.get(0).manner() == Place.Manner.FILL ? "place.fills" : "place.yields");
    }

    /**
     * Once for all fields of a card that are marked: since when they are retired, and the object to which all of them move, if it is one.
     */
    static String ofAll(Context context, List<Field<?>> fields) {
        var marked = fields.stream().filter(field -> isMarked(context, field)).toList();
        var dates = marked.stream().map(field -> field.retired().orElse("")).filter(text -> !text.isEmpty())
                .map(text -> text.substring(0, 10)).distinct().sorted().toList();
        if (dates.isEmpty()) return "";
        var objects = marked.stream().flatMap(field -> field.places(Contract.FORM_2026, context.state().type()).stream())
                .map(place -> place.path().contains(".") ? place.path().substring(0, place.path().indexOf('.')) : "").distinct().toList();
        return objects.size() == 1 && !objects.get(0).isEmpty() ? context.text("place.card_moved", dates.get(0), objects.get(0))
                : context.text("place.card", dates.get(0));
    }

    /** When it was retired, and what takes its place. */
    public static String replacement(Context context, Field<?> field) {
        var places = context.lang().list(field.places(Contract.FORM_2026, context.state().type()).stream().map(Place::path).toList());
        var dates = field.retired().filter(text -> !text.isEmpty()).map(text -> dates(context, text)).orElse(context.text("help.marked"));
        if (field.newer()) return context.text("place.newer", places);
        return places.isEmpty() ? context.text("place.gone", dates) : places.equals(field.path()) ? context.text("place.kept", dates)
                : context.text("place.moved", dates, places);
    }

    /** Days and spans of days, {@code 2026-07-04..2026-09-30}. */
    private static String dates(Context context, String written) {
        return context.lang().list(Stream.of(written.split(", ")).map(date -> date.split("\\.\\."))
                .map(ends -> ends.length == 1 ? ends[0] : context.text("place.span", ends[0], ends[1])).toList());
    }
}
