package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.Catalogue;
import ackcomposer.catalogue.Contract;
import ackcomposer.catalogue.Field;
import ackcomposer.catalogue.Row;
import ackcomposer.model.Foreign;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** No request in the 2026 form holds a name that was retired, whatever the draft holds; and each survives the way there and back. */
class RetiredTest {
    /** Names of the list that are retired; pod_vswitch_ids is kept, since Terway needs it. */
    private static final List<String> RETIRED = new String(Samples.bytes("places.tsv"), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t"))
            .filter(cell -> cell[4].equals("yes") && !cell[3].equals("keep")).map(cell -> cell[0]).toList();

    /** Parameters at random with their examples or a value of a wrong type, in the request and in up to three pools. */
    private static Snapshot random(Random random) {
        var type = List.of("Kubernetes", "ManagedKubernetes", "ExternalKubernetes").get(random.nextInt(3));
        var root = filled(Values.root(), Catalogue.ROOT, random).with(Catalogue.BASICS.clusterType, type);
        List<Row> pools = IntStream.range(0, random.nextInt(4)).<Row>mapToObj(i -> filled(Values.row(Catalogue.NODE_POOLS.pool), Catalogue.NODE_POOLS.pool.fields(), random)).toList();
        return Snapshot.empty().with(random.nextInt(5) == 0 ? root : root.with(Catalogue.NODE_POOLS.nodepools, pools));
    }

    private static Values filled(Values values, List<Field<?>> fields, Random random) {
        var next = values;
        for (var field : fields) {
            if (field.aid() || !field.leaf() || random.nextInt(3) > 0) continue;
            next = next.with(field, random.nextInt(12) == 0 ? new Foreign(JsonNodeFactory.instance.objectNode().put("odd", 1)) : Samples.example(field));
        }
        return next;
    }

    @Property(tries = 10_000)
    void noRetiredNameIsWritten(@ForAll long seed) {
        var request = Codec.request(Forms.switched(random(new Random(seed)), Contract.FORM_2026));
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
        var draft = random(new Random(seed));
        assertThat(Forms.switched(Forms.switched(draft, Contract.FORM_2026), Contract.FORM_2024)).isEqualTo(draft);
    }

    /** Through a file the pools have what filled them as their own, and what gave way stands where it went; all else is the same. */
    @Property(tries = 1000)
    void throughAFileTheSameLessWhatTheReportDeclares(@ForAll long seed) throws Fault {
        var draft = random(new Random(seed));
        var there = Forms.switched(draft, Contract.FORM_2026);
        var back = Codec.request(Forms.switched(SpecFile.read(SpecFile.spec(there)).snapshot(), Contract.FORM_2024));
        var before = Masking.without(Codec.request(draft));
        var declared = declared();
        lines(before).stream().filter(line -> declared.stream().noneMatch(path -> line.startsWith(path + "=") || line.startsWith(path + "."))).forEach(line -> assertThat(lines(back)).contains(line));
        lines(back).stream().filter(line -> declared.stream().noneMatch(path -> line.startsWith(path + "=") || line.startsWith(path + "."))).forEach(line -> assertThat(lines(before)).contains(line));
    }

    /** Without the places that fill and merge write to, or come from. */
    private static Set<String> declared() {
        return new String(Samples.bytes("places.tsv"), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t"))
                .filter(cell -> cell[3].equals("fill") || cell[3].equals("merge") || cell[0].equals("cloud_monitor_flags"))
                .flatMap(cell -> java.util.stream.Stream.of(cell[1], cell[2], cell[0])).filter(path -> path.startsWith("nodepools")).collect(Collectors.toSet());
    }

    private static List<String> lines(JsonNode json) {
        var lines = new ArrayList<String>();
        collect(json, "", lines);
        return lines;
    }

    private static void collect(JsonNode node, String path, List<String> lines) {
        if (node.isArray() && node.values().stream().anyMatch(JsonNode::isObject)) node.values().forEach(item -> collect(item, path + "[]", lines));
        else if (node.isObject() && !node.isEmpty()) node.properties().forEach(member -> collect(member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey(), lines));
        else lines.add(path + "=" + Json.text(node));
    }
}
