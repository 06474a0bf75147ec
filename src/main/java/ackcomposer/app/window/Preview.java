package ackcomposer.app.window;

import ackcomposer.json.Json;
import ackcomposer.json.Line;
import ackcomposer.model.Snapshot;
import ackcomposer.view.session.Listing;
import java.util.Locale;

/** The printed request as the window shows it. */
public final class Preview {

    private Preview() {
    }

    public static Listing of(Snapshot snapshot) {
        return new Listing(Json.listing(snapshot).stream().map(Preview::line).toList());
    }

    private static Listing.Line line(Line line) {
        return new Listing.Line(line.path(), line.spans().stream()
                .map(span -> new Listing.Span(span.token().name().toLowerCase(Locale.ROOT), span.text())).toList());
    }
}
