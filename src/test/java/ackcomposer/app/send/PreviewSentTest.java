package ackcomposer.app.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.app.window.Preview;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.json.Masking;
import ackcomposer.model.Forms;
import ackcomposer.view.session.Listing;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Of a thousand drafts in both forms. */
class PreviewSentTest {
    private static final int DRAFTS = 1000;
    private static final long SEED = 5;

    @Test
    @Tag("T5")
    void whatLeavesIsWhatThePreviewShows() throws Exception {
        var random = new Random(SEED);
        var same = 0;
        for (var i = 0; i < DRAFTS; i++) {
            var draft = Forms.switched(Samples.random(random), Contract.values()[i % 2]);
            var shown = new Preview().apply(draft).lines().stream().map(Listing.Line::text).collect(Collectors.joining("\n"));
            var sent = new String(Posting.body(draft, Map.of()), UTF_8);
            // Where the one has dots, the other has the secret: without secrets they are the same, letter by letter.
            if (!shown.contains("••")) {
                assertThat(sent).as("draft " + i).isEqualTo(shown);
                same++;
            } else assertThat(masked(sent)).as("draft " + i).isEqualTo(JsonMapper.shared().readTree(shown));
        }
        assertThat(same).as("drafts without a secret").isGreaterThan(DRAFTS / 20);
    }

    private static JsonNode masked(String body) {
        return Masking.dotted((ObjectNode) JsonMapper.shared().readTree(body));
    }
}
