package ackcomposer.view.page;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Place;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** What the forms of the request mean for one field, as a mark beside its name: that it was retired, fills the pools, or is not sent. */
public final class PlaceMarks {

    private PlaceMarks() {
    }

    static void show(Context context, Field<?> field, Label mark) {
        var text = field.aid() ? "" : text(context, field);
        mark.setText(text);
        mark.getStyleClass().setAll("label", "mark", "whereabouts");
        Visible.when(!text.isEmpty(), mark);
        if (!text.isEmpty()) mark.setTooltip(new Tooltip(replacement(context, field)));
    }

    private static String text(Context context, Field<?> field) {
        var state = context.state();
        if (state.contract() == Contract.FORM_2024) return field.newer() ? context.text("place.only", "2026")
                : field.retired().map(dates -> dates.isEmpty() ? context.text("place.marked")
                        : context.text("place.retired", dates.substring(0, 10))).orElse("");
        if (field.place(state.contract(), state.type()).isPresent()) return "";
        var places = field.places(state.contract(), state.type());
        return context.text(places.isEmpty() ? "place.none" : places.get(0).manner() == Place.Manner.FILL ? "place.fills" : "place.yields");
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
