package ackcomposer.app.window;

import ackcomposer.json.Line;
import ackcomposer.json.LiveListing;
import ackcomposer.model.Joined;
import ackcomposer.model.Snapshot;
import ackcomposer.view.session.Listing;
import java.util.AbstractList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.RandomAccess;
import java.util.function.Function;

/** The printed request as a window shows it, kept in the parts in which it is printed. */
public final class Preview implements Function<Snapshot, Listing> {
    private final LiveListing live = new LiveListing();
    private Map<List<Line>, List<Listing.Line>> known = new IdentityHashMap<>();

    /** Lines are put into the window's words when they are looked at. */
    private static final class Part extends AbstractList<Listing.Line> implements RandomAccess {
        private final List<Line> lines;

        private Part(List<Line> lines) {
            this.lines = lines;
        }

        @Override
        public Listing.Line get(int index) {
            var line = lines.get(index);
            return new Listing.Line(line.path(), line.spans().stream()
                    .map(span -> new Listing.Span(span.token().name().toLowerCase(Locale.ROOT), span.text())).toList());
        }

        @Override
        public int size() {
            return lines.size();
        }
    }

    @Override
    public Listing apply(Snapshot snapshot) {
        var now = new IdentityHashMap<List<Line>, List<Listing.Line>>();
        var parts = live.lines(snapshot).parts().stream().map(lines -> {
            var part = known.getOrDefault(lines, new Part(lines));
            now.put(lines, part);
            return part;
        }).toList();
        known = now;
        return new Listing(new Joined<>(parts));
    }
}
