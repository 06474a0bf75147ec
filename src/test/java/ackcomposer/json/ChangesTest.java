package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.json.Changes.Change;
import ackcomposer.model.Snapshot;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                new Change("tags[0].value", "\"v\"", "\"w\""), new Change("tags[1]", null, "l {\"key\":\"l\"}"),
                new Change("timeout_mins", "1", null),
                new Change("mine.x", "1", "2"));
        assertThat(Changes.between(now, draft(Json.text(Codec.request(now))))).isEmpty();
    }

    /** @param pools each a name and a size */
    private static String pools(String... pools) {
        return Stream.of(pools).map(pool -> "{\"nodepool_info\": {\"name\": \"" + pool.split(" ")[0]
                + "\"}, \"scaling_group\": {\"desired_size\": " + pool.split(" ")[1] + "}}")
                .collect(Collectors.joining(", ", "{\"nodepools\": [", "]}"));
    }

    @Test
    void aPoolThatIsPutBeforeOthersIsOneAdditionAndOneThatGoesOneRemoval() {
        var two = draft(pools("a 1", "b 2"));
        var three = draft(pools("new 3", "a 1", "b 2"));
        assertThat(Changes.between(two, three)).singleElement()
                .matches(change -> change.path().equals("nodepools[0]") && change.before() == null && change.after().startsWith("new {"));
        assertThat(Changes.between(three, two)).singleElement()
                .matches(change -> change.path().equals("nodepools[0]") && change.after() == null && change.before().startsWith("new {"));
        assertThat(Changes.between(two, draft(pools("new 3", "a 1", "b 9")))).extracting(Change::path)
                .containsExactly("nodepools[0]", "nodepools[2].scaling_group.desired_size");
    }

    @Test
    void aPoolThatIsCalledOtherwiseIsTheSameOneAtItsPlace() {
        assertThat(Changes.between(draft(pools("a 1", "b 2")), draft(pools("a 1", "c 2"))))
                .containsExactly(new Change("nodepools[1].nodepool_info.name", "\"b\"", "\"c\""));
    }

    @Test
    void anotherOrderIsOneDifference() {
        assertThat(Changes.between(draft(pools("a 1", "b 2", "c 3")), draft(pools("b 2", "a 1", "c 3"))))
                .containsExactly(new Change("nodepools", "[a, b, c]", "[b, a, c]"));
    }

    @Test
    void twoOfOneNameAreTwo() {
        assertThat(Changes.between(draft(pools("a 1", "a 2")), draft(pools("a 1", "a 2", "a 3")))).extracting(Change::path)
                .containsExactly("nodepools[2]");
        assertThat(Changes.between(draft(pools("a 1", "a 2")), draft(pools("a 1", "a 5")))).extracting(Change::path)
                .containsExactly("nodepools[1].scaling_group.desired_size");
    }

    @Test
    void whatHasNoNameIsKnownByItsPlace() {
        assertThat(Changes.between(draft("{\"master_vswitch_ids\": [\"vsw-a\", \"vsw-b\"]}"),
                draft("{\"master_vswitch_ids\": [\"vsw-b\"]}")))
                .containsExactly(new Change("master_vswitch_ids[0]", "\"vsw-a\"", "\"vsw-b\""),
                        new Change("master_vswitch_ids[1]", "\"vsw-b\"", null));
    }

    @Test
    void aPoolThatCameShowsNoPassword() {
        var changes = Changes.between(draft("{}"), draft("{\"nodepools\": [{\"scaling_group\": {\"login_password\": \"Canary-1#a\"}}]}"));
        assertThat(changes).singleElement().matches(change -> change.path().equals("nodepools[0]"));
        assertThat(changes.toString()).doesNotContain("Canary").contains("\u2022");
    }

    @Test
    void aSecretThatDiffersIsNamedAndNotShown() {
        var changes = Changes.between(draft("{\"login_password\": \"Canary-1#a\"}"), draft("{\"login_password\": \"Canary-2#b\"}"));
        assertThat(changes).singleElement().matches(change -> change.path().equals("login_password"));
        assertThat(changes.toString()).doesNotContain("Canary");
    }

    @Test
    void aValueIsShownWholeAsLongAsItHasItsPlace() {
        var fits = "x".repeat(78);
        assertThat(Changes.between(draft("{}"), draft("{\"name\": \"" + fits + "\"}")))
                .containsExactly(new Change("name", null, "\"" + fits + "\""));
        assertThat(Changes.between(draft("{}"), draft("{\"name\": \"" + fits + "y\"}")))
                .containsExactly(new Change("name", null, "\"" + fits + "…"));
    }

    @Test
    void longValuesDifferAlsoBehindWhatIsShown() {
        var text = "x".repeat(100);
        assertThat(Changes.between(draft("{\"mine\": \"" + text + "a\"}"), draft("{\"mine\": \"" + text + "b\"}")))
                .singleElement().matches(change -> change.before().length() == 80 && change.before().endsWith("…"));
    }
}
