package ackcomposer.view.session;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Joined;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A listing is the same as long as its lines are the same object. */
class ListingTest {
    private final Listing.Line line = new Listing.Line("name",
            List.of(new Listing.Span("key", "\"name\": "), new Listing.Span("text", "\"a\"")));

    @Test
    void twoOfTheSameLinesAreEqual() {
        var lines = new Joined<>(List.of(List.of(line)));
        assertThat(new Listing(lines)).isEqualTo(new Listing(lines)).hasSameHashCodeAs(new Listing(lines));
        assertThat(new Listing(lines)).isNotEqualTo(new Listing(new Joined<>(List.of(List.of(line)))));
        assertThat(new Listing(lines)).isNotEqualTo(lines);
        assertThat(new Listing(lines).hashCode()).isNotEqualTo(Listing.EMPTY.hashCode());
    }

    @Test
    void theTextOfALineIsThatOfItsPieces() {
        assertThat(line.text()).isEqualTo("\"name\": \"a\"");
        assertThat(new Listing.Line("", List.of()).text()).isEmpty();
        assertThat(Listing.EMPTY.lines()).isEmpty();
    }
}
