package ackcomposer.view.shell;

import ackcomposer.model.Ref;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** The way through all values that are still to be filled in, and how many there are. */
final class ToFillIn {

    private ToFillIn() {
    }

    /** Where they stand, in the order of the report. */
    static List<Ref> places(Context context) {
        return context.session().problems().all().stream().filter(problem -> problem.rule().equals("field.placeholder"))
                .map(problem -> problem.at().get(0)).filter(ref -> ref.field() != null).toList();
    }

    /** Goes to the one after the place where the user is; after the last, to the first. */
    static void next(Context context) {
        var places = places(context);
        if (places.isEmpty()) return;
        var focus = context.session().focus.get();
        var at = -1;
        for (var i = 0; i < places.size(); i++) if (focus != null && places.get(i).whole().equals(focus.whole())) at = i;
        context.navigator().go(places.get((at + 1) % places.size()));
    }

    /**
     * Says how many there are, and leads to the next; not there where there are none.
     *
     * @param isTiny whether there is room for the number alone
     */
    static Button button(Context context, BooleanSupplier isTiny) {
        var button = new Button();
        button.setId("to_fill_in");
        button.getStyleClass().addAll("pill", "warning");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setGraphic(Icons.of(Feather.EDIT_2));
        button.setOnAction(click -> next(context));
        context.watch(() -> {
            var count = places(context).size();
            var words = context.text("fill.count", count);
            button.setText(isTiny.getAsBoolean() ? Integer.toString(count) : words);
            Icons.name(button, words);
            Visible.when(count > 0 && !context.session().isWatching(), button);
        });
        return button;
    }
}
