package ackcomposer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Codec;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Forms;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What a plain request loses on its way through the other form is what the report declares, and nothing else. */
class PlainFileTest {

    private static Snapshot through(Snapshot draft) throws Fault {
        return SpecFile.read(SpecFile.plain(draft)).snapshot();
    }

    @Property(tries = 200)
    void throughAPlainFileTheSameLessExactlyWhatTheReportDeclares(@ForAll long seed) throws Fault {
        var draft = through(odd(Samples.random(new Random(seed)), new Random(seed)));
        if (draft.contract() != Contract.FORM_2024) return;
        var report = Migration.of(draft, Contract.FORM_2026, Lang.EN);
        var recent = through(Forms.switched(draft, Contract.FORM_2026));
        // A plain request of a registered cluster may show no form at all, and is read in that of 2024 then.
        if (recent.contract() != Contract.FORM_2026) return;
        var back = Forms.switched(recent, Contract.FORM_2024);
        var declared = report.stream().flatMap(PlainFileTest::touched).collect(Collectors.toCollection(TreeSet::new));
        // It fills the pools and keeps a place of its own, the masters'.
        if (report.stream().anyMatch(step -> step.kind() == Migration.Kind.MOVED && step.field() == Catalogue.ADDONS.cloudMonitor))
            declared.remove("cloud_monitor_flags");
        declared.addAll(saidTwice(draft));
        assertThat(different(values(Codec.request(draft)), values(Codec.request(back)))).isEqualTo(declared);
    }

    /** With members that the catalogue does not know, some of them in objects that the other form has no place for. */
    private static Snapshot odd(Snapshot draft, Random random) {
        var next = draft;
        for (var scope : draft.scopes()) {
            var ofRequest = scope.row().form() == Catalogue.REQUEST;
            for (var object : ofRequest ? List.of("", "runtime") : List.of("", "management.upgrade_config", "management")) {
                var member = JsonNodeFactory.instance.objectNode().put("zzz", 1);
                if (random.nextInt(4) == 0) next = next.edit(scope.row().id(), values -> values.withUnknown(object, member));
            }
        }
        return next;
    }

    /** The paths in the 2024 form whose values a step changes; pools have theirs at the same path in both forms. */
    private static Stream<String> touched(Migration.Step step) {
        return switch (step.kind()) {
            case DROPPED -> Stream.of(step.from());
            case COPIED -> Stream.of(step.from(), step.to());
            case MOVED -> isPools(step) ? Stream.of(step.from(), step.to()) : Stream.empty();
            default -> Stream.empty();
        };
    }

    private static boolean isPools(Migration.Step step) {
        return Set.of(Catalogue.NODE_POOLS.pool.count, Catalogue.NODE_POOLS.pool.platform).contains(step.field());
    }

    /** A number of nodes that is stated twice, which the report has no need to name. */
    private static Set<String> saidTwice(Snapshot draft) {
        var pool = Catalogue.NODE_POOLS.pool;
        return draft.root().rows(Catalogue.NODE_POOLS.nodepools).stream()
                .filter(row -> row.isSet(pool.count) && Objects.equals(row.raw(pool.count), row.raw(pool.desiredSize)))
                .map(row -> new Paths(draft).of(Ref.to(row.id(), pool.count))).collect(Collectors.toSet());
    }

    private static Set<String> different(Map<String, JsonNode> one, Map<String, JsonNode> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream()).filter(path -> !Objects.equals(one.get(path), other.get(path)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, JsonNode> values(JsonNode json) {
        var values = new HashMap<String, JsonNode>();
        collect(json, "", values);
        return values;
    }

    private static void collect(JsonNode node, String path, Map<String, JsonNode> values) {
        if (node.isArray() && node.values().stream().anyMatch(JsonNode::isObject))
            for (var i = 0; i < node.size(); i++) collect(node.get(i), path + "[" + i + "]", values);
        else if (node.isObject() && !node.isEmpty() && !node.has("odd")) node.properties()
                .forEach(member -> collect(member.getValue(), path.isEmpty() ? member.getKey() : path + "." + member.getKey(), values));
        else values.put(path, node);
    }
}
