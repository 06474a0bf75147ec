package ackcomposer.view.page;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Place;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Session;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** What the forms of the request mean for one field, as a mark beside its name: that it was retired, fills the pools, or is not sent. */
public final class PlaceMarks {

    private PlaceMarks() {
    }

    static void show(Session session, Field<?> field, Label mark) {
        var text = field.aid() ? "" : text(session, field);
        mark.setText(text);
        mark.getStyleClass().setAll("label", "mark", "whereabouts");
        Visible.when(!text.isEmpty(), mark);
        if (!text.isEmpty()) mark.setTooltip(new Tooltip(replacement(session, field)));
    }

    private static String text(Session session, Field<?> field) {
        var state = session.draft.state();
        if (state.contract() == Contract.FORM_2024) return field.newer() ? session.text("place.only", "2026")
                : field.retired().map(dates -> dates.isEmpty() ? session.text("place.marked") : session.text("place.retired", dates.substring(0, 10))).orElse("");
        if (field.place(state.contract(), state.type()).isPresent()) return "";
        var places = field.places(state.contract(), state.type());
        return session.text(places.isEmpty() ? "place.none" : places.get(0).manner() == Place.Manner.FILL ? "place.fills" : "place.yields");
    }

    /** When it was retired, and what takes its place. */
    public static String replacement(Session session, Field<?> field) {
        var places = field.places(Contract.FORM_2026, session.draft.state().type()).stream().map(Place::path).collect(Collectors.joining(", "));
        var dates = field.retired().filter(text -> !text.isEmpty()).orElse(session.text("help.marked"));
        if (field.newer()) return session.text("place.newer", places);
        return places.isEmpty() ? session.text("place.gone", dates) : places.equals(field.path()) ? session.text("place.kept", dates) : session.text("place.moved", dates, places);
    }
}
