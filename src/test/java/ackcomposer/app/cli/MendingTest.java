package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.json.Accepted;
import ackcomposer.json.Codec;
import ackcomposer.model.Draft;
import ackcomposer.model.Lost;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Broken;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a repair takes away is listed; looked up in the request itself, not in what differs between drafts. */
class MendingTest {
    private static final Set<String> SECRETS = Samples.fields().filter(Field::secret).map(Field::full).collect(Collectors.toSet());

    /** A value of a request, with its path without positions. */
    private record Value(String path, String text) {
    }

    @Test
    void everyValueThatARepairTakesAwayIsListed() {
        var silent = new TreeSet<String>();
        Broken.requests().forEach(snapshot -> Samples.check(snapshot).forEach(problem -> problem.repairs(snapshot).forEach(repair -> {
            var draft = new Draft(snapshot);
            draft.edit(repair.act());
            var lost = Lost.between(snapshot, draft.state());
            gone(snapshot, draft.state()).stream().filter(value -> lost.stream().noneMatch(line -> tells(line, value)))
                    .forEach(value -> silent.add(problem.rule() + " " + problem.words().key() + " " + value + " in " + lost));
        })));
        assertThat(silent).isEmpty();
    }

    @Test
    void theValuesOfARowThatGoesAreListedToo() {
        var json = Samples.valid()
                .replace("\"name\": \"csi-plugin\"",
                        "\"name\": \"terway-eniip\", \"config\": \"{\\\"IPVlan\\\":\\\"true\\\"}\", \"note\": 7");
        assertThat(lost(Samples.read(json), "Use flannel"))
                .containsExactly("addons[1].name: terway-eniip", "addons[1].config: {\"IPVlan\":\"true\"}", "addons[1].note: 7");
    }

    /** What is moved is not lost; what cannot be turned off later is not turned on. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "'enable_rrsa':false,'rrsa_config':{'enabled':true}|Keep rrsa_config.enabled|enable_rrsa: false",
            "'control_plane_config':{},'enable_rrsa':true,'rrsa_config':{'enabled':false},'extra_sans':[]|Keep "
                    + "enable_rrsa|rrsa_config.enabled: false",
            "'control_plane_config':{},'custom_san':'a','rrsa_config':{}|Move custom_san|",
            "'rrsa_config':{}|Use false|"})
    void ofWhatARepairTakesAwayOnlyWhatIsGoneIsLost(String members, String repair, String lost) {
        assertThat(lost(Samples.read(("{" + members + "}").replace('\'', '"')), repair))
                .containsExactlyElementsOf(lost == null ? List.of() : List.of(lost));
    }

    /** What the repair of that name takes away. */
    private static List<String> lost(Snapshot snapshot, String name) {
        var repair = Samples.check(snapshot).stream().flatMap(problem -> problem.repairs(snapshot).stream())
                .filter(one -> one.label().in(Lang.EN).equals(name)).findFirst().orElseThrow();
        var draft = new Draft(snapshot);
        draft.edit(repair.act());
        return Lost.between(snapshot, draft.state());
    }

    /** Nothing else is done unasked. */
    @Test
    void onlySafeRepairsAreMadeAndNeitherThoseOfNotesNorOfWhatWasAccepted() {
        var twice = Samples.read(Samples.valid().replace("\"nodepools\": [", "\"security_group_id\": \"sg-1a\", "
                + "\"is_enterprise_security_group\": true, \"name2\": 1, \"nodepools\": ["));
        assertThat(new Mending(twice).steps()).extracting(step -> step.repair().label().in(Lang.EN))
                .containsExactly("Clear the new advanced security group");
        var accepted = new Accepted(twice).with("R10", Samples.check(twice).stream().filter(problem -> problem.rule().equals("R10"))
                .findFirst().orElseThrow().at(), "on purpose");
        assertThat(new Mending(accepted).steps()).isEmpty();
    }

    private static boolean tells(String line, Value value) {
        var path = line.split(": ", 2)[0].replaceAll("\\[\\d+]", "[]");
        return value.path.equals(path) && SECRETS.contains(path) || value.path.startsWith(path) && shows(line, value.text);
    }

    /** A list that is written as a text with commas is listed as a list. */
    private static boolean shows(String line, String text) {
        return line.contains(text) || line.contains(List.of(text.split(",")).toString());
    }

    private static List<Value> gone(Snapshot before, Snapshot after) {
        var left = values(before);
        values(after).forEach(left::remove);
        var paths = values(before).stream().map(Value::path).collect(Collectors.toSet());
        var moved = values(after).stream().filter(value -> !paths.contains(value.path)).map(Value::text).toList();
        left.removeIf(value -> moved.contains(value.text));
        return left;
    }

    private static List<Value> values(Snapshot snapshot) {
        var values = new ArrayList<Value>();
        collect("", Codec.request(snapshot), values);
        return values;
    }

    private static void collect(String path, JsonNode node, List<Value> out) {
        if (node.isObject())
            node.properties().forEach(member -> collect((path.isEmpty() ? "" : path + ".") + member.getKey(), member.getValue(), out));
        else if (node.isArray()) node.values().forEach(item -> collect(path + (item.isObject() ? "[]" : ""), item, out));
        else out.add(new Value(path, node.isString() ? node.stringValue() : node.toString()));
    }
}
