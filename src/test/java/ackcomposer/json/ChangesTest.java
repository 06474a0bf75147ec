package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.json.Changes.Change;
import ackcomposer.model.Snapshot;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static Snapshot draft(String json) {
        return Samples.read(json);
    }

    @Test
    void namesWhatDiffersByItsPathWhateverTheRowsAreCalled() {
        var now = draft("{\"name\": \"a\", \"tags\": [{\"key\": \"k\", \"value\": \"v\"}], \"timeout_mins\": 1, \"mine\": {\"x\": 1}}");
        assertThat(Changes.between(now, draft("{\"name\": \"b\", \"tags\": [{\"key\": \"k\", \"value\": \"w\"}, {\"key\": \"l\"}],"
                + "\"mine\": {\"x\": 2}}"))).containsExactlyInAnyOrder(new Change("name", "\"a\"", "\"b\""),
                new Change("tags[0].value", "\"v\"", "\"w\""), new Change("tags[1].key", null, "\"l\""),
                new Change("timeout_mins", "1", null),
                new Change("mine.x", "1", "2"));
        assertThat(Changes.between(now, draft(Json.text(Codec.request(now))))).isEmpty();
    }

    @Test
    void aSecretThatDiffersIsNamedAndNotShown() {
        var changes = Changes.between(draft("{\"login_password\": \"Canary-1#a\"}"), draft("{\"login_password\": \"Canary-2#b\"}"));
        assertThat(changes).singleElement().matches(change -> change.path().equals("login_password"));
        assertThat(changes.toString()).doesNotContain("Canary");
    }

    @Test
    void longValuesDifferAlsoBehindWhatIsShown() {
        var text = "x".repeat(100);
        assertThat(Changes.between(draft("{\"mine\": \"" + text + "a\"}"), draft("{\"mine\": \"" + text + "b\"}")))
                .singleElement().matches(change -> change.before().length() == 80 && change.before().endsWith("…"));
    }
}
