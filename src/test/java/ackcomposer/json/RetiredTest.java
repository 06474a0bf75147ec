package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Listed;
import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.model.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;

/** No request in the 2026 form holds a name that was retired, whatever the draft holds; and each survives the way there and back. */
class RetiredTest {
    /** Names of the list that are retired; pod_vswitch_ids is kept, since Terway needs it. */
    private static final List<String> RETIRED = Listed.all().filter(row -> row.retired() && !row.transform().equals("keep"))
            .map(Listed::path).toList();

    @Property(tries = 10_000)
    void noRetiredNameIsWritten(@ForAll long seed) {
        var request = Codec.request(Forms.switched(Samples.random(new Random(seed)), Contract.FORM_2026));
        assertThat(RETIRED).hasSizeGreaterThan(40).noneMatch(path -> holds(request, path));
    }

    private static boolean holds(JsonNode json, String path) {
        var parts = path.split("\\.", 2);
        var node = json.path(parts[0].replace("[]", ""));
        if (parts.length == 1) return !node.isMissingNode();
        return parts[0].endsWith("[]") ? node.values().stream().anyMatch(item -> holds(item, parts[1])) : holds(node, parts[1]);
    }

    @Property(tries = 1000)
    void thereAndBackIsTheSameDraft(@ForAll long seed) {
        var draft = Samples.random(new Random(seed));
        assertThat(Forms.switched(Forms.switched(draft, Contract.FORM_2026), Contract.FORM_2024)).isEqualTo(draft);
    }

    /** Through a file the pools have what filled them as their own, and what gave way stands where it went; all else is the same. */
    @Property(tries = 1000)
    void throughAFileTheSameLessWhatTheReportDeclares(@ForAll long seed) throws Fault {
        var draft = Samples.random(new Random(seed));
        var there = Forms.switched(draft, Contract.FORM_2026);
        var back = Codec.request(Forms.switched(SpecFile.read(SpecFile.spec(there)).snapshot(), Contract.FORM_2024));
        var before = Masking.without(Codec.request(draft));
        var declared = declared();
        lines(before).stream().filter(line -> declared.stream().noneMatch(path -> line.startsWith(path + "=")
                || line.startsWith(path + "."))).forEach(line -> assertThat(lines(back)).contains(line));
        lines(back).stream().filter(line -> declared.stream().noneMatch(path -> line.startsWith(path + "=") || line.startsWith(path + ".")))
                .forEach(line -> assertThat(lines(before)).contains(line));
    }

    /** Without the places that fill and merge write to, or come from. */
    private static Set<String> declared() {
        return Listed.all().filter(row -> row.transform().equals("fill") || row.transform().equals("merge")
                || row.path().equals("cloud_monitor_flags"))
                .flatMap(row -> Stream.of(row.dedicated(), row.managed(), row.path())).filter(path -> path.startsWith("nodepools"))
                        .collect(Collectors.toSet());
    }

    private static List<String> lines(JsonNode json) {
        var lines = new ArrayList<String>();
        collect(json, "", lines);
        return lines;
    }

    private static void collect(JsonNode node, String path, List<String> lines) {
        if (node.isArray() && node.values().stream().anyMatch(JsonNode::isObject)) node.values()
                .forEach(item -> collect(item, path + "[]", lines));
        else if (node.isObject() && !node.isEmpty()) node.properties()
                .forEach(member -> collect(member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey(), lines));
        else lines.add(path + "=" + Json.text(node));
    }
}
