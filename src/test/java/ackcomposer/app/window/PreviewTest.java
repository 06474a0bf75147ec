package ackcomposer.app.window;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.model.Snapshot;
import ackcomposer.view.session.Listing;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The request as a window shows it: lines with path and style, secrets as dots, and what did not change as the very same part. */
class PreviewTest {
    private final Snapshot draft = Samples.read(Samples.valid());
    private final Preview preview = new Preview();

    @Test
    void aLineHasItsPathAndPiecesWithTheStyleOfTheirColour() {
        assertThat(preview.apply(draft).lines().get(2)).isEqualTo(new Listing.Line("region_id", List.of(new Listing.Span("space", "  "),
                new Listing.Span("key", "\"region_id\""), new Listing.Span("punctuation", ": "),
                new Listing.Span("string", "\"cn-beijing\""), new Listing.Span("punctuation", ","))));
        assertThat(preview.apply(draft).lines()).hasSize(67);
    }

    @Test
    void secretsAreDots() {
        var text = preview.apply(draft.set(0, MASTERS.loginPassword, "Secret-12345")).lines().stream().map(Listing.Line::text)
                .collect(Collectors.joining("\n"));
        assertThat(text).contains("login_password").doesNotContain("Secret-12345");
    }

    @Test
    void whatDidNotChangeIsTheSamePart() {
        var before = preview.apply(draft).lines().parts();
        var after = preview.apply(draft.set(0, BASICS.name, "other")).lines().parts();
        assertThat(after).hasSameSizeAs(before);
        var same = after.stream().filter(part -> before.stream().anyMatch(old -> old == part)).count();
        assertThat(same).isPositive().isLessThan(after.size());
        assertThat(after).allMatch(part -> part instanceof RandomAccess || part.size() < 2);
    }

    @Test
    void followsEveryDraftThatItIsGiven() {
        preview.apply(draft);
        preview.apply(Samples.read(Samples.managed()));
        var now = preview.apply(draft.set(0, BASICS.name, "other")).lines().stream().map(Listing.Line::text).toList();
        var anew = new Preview().apply(draft.set(0, BASICS.name, "other")).lines().stream().map(Listing.Line::text).toList();
        assertThat(now).isEqualTo(anew).contains("  \"name\": \"other\",");
    }
}
