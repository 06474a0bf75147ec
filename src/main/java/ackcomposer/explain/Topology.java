package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where everything of a cluster will stand: the VPC, its vSwitches with what runs in each, and the ways in and out.
 *
 * @param vpc     the VPC with its block where that is known
 * @param gates   the ways in and out: load balancer, EIP, NAT gateway
 * @param subnets each vSwitch with the masters and pools in it, in the order in which they are first named
 */
public record Topology(String vpc, List<Gate> gates, List<Subnet> subnets) {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** Which way in or out it is. */
    public enum Way {
        API, NAT
    }

    /**
     * A way in or out.
     *
     * @param open  whether it leads to the Internet
     * @param name  what it is, in a word or two
     * @param about what it is made of, in a few
     * @param words the whole of it
     */
    public record Gate(Way way, boolean open, String name, String about, String words, Ref at) {
    }

    /**
     * A vSwitch.
     *
     * @param id    as it is called; of what has none, the words for that
     * @param zone  empty: not known
     * @param block empty: not known
     */
    public record Subnet(String id, boolean named, String zone, String block, List<Machine> machines) {

        /** With its zone and its block, where the draft knows them. */
        public String words() {
            return Stream.of(id, zone, block).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        }
    }

    /** A master, or a pool, which may stand in several vSwitches. */
    public record Machine(boolean master, String words, Ref at) {
    }

    public static Topology of(Snapshot draft, Lang lang) {
        return new Draft(draft.scope(), draft.type(), lang).topology();
    }

    private record Draft(Scope root, ClusterType type, Lang lang) {

        Topology topology() {
            var subnets = new LinkedHashMap<String, List<Machine>>();
            if (type == ClusterType.DEDICATED) masters(subnets);
            root.row().rows(NODE_POOLS.nodepools).forEach(pool -> pool(subnets, pool));
            var block = root.get(NETWORK.vpcCidr).map(cidr -> " " + cidr).orElse("");
            return new Topology(say("topology.vpc", root.get(NETWORK.vpcId).orElse("?")) + block, gates(),
                    subnets.entrySet().stream().map(this::subnet).toList());
        }

        private List<Gate> gates() {
            var gates = new ArrayList<Gate>();
            var open = root.effective(NETWORK.publicEndpoint).orElse(false);
            var size = root.get(NETWORK.loadBalancerSpec).orElse("");
            var about = (say("topology.balancer") + " " + size).strip();
            gates.add(new Gate(Way.API, open, say("topology.api"), open ? lang.clauses(List.of(about, "EIP")) : about,
                    say(open ? "topology.api_public" : "topology.api_private"), Ref.to(0, NETWORK.publicEndpoint)));
            if (root.effective(NETWORK.snatEntry).orElse(false)) gates.add(new Gate(Way.NAT, true, say("topology.nat.name"),
                    say("topology.nat.about"), say("topology.nat"), Ref.to(0, NETWORK.snatEntry)));
            return gates;
        }

        private void masters(Map<String, List<Machine>> subnets) {
            var vSwitches = root.get(MASTERS.vswitchIds).orElse(List.of());
            var types = root.get(MASTERS.instanceTypes).orElse(List.of());
            var count = (int) Math.max(0, Math.min(root.effective(MASTERS.count).map(number -> number.clamped()).orElse(0L), 9));
            for (var i = 0; i < count; i++) put(subnets, at(vSwitches, i),
                    new Machine(true, say("topology.master", i + 1, at(types, i).orElse("?")), Ref.to(0, MASTERS.vswitchIds)));
        }

        private static Optional<String> at(List<String> list, int index) {
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        }

        private void pool(Map<String, List<Machine>> subnets, Values pool) {
            var words = say("topology.pool", pool.get(NODE_POOLS.pool.name).orElse("?"), PoolSize.words(pool, lang));
            var machine = new Machine(false, words, Ref.to(pool.id(), NODE_POOLS.pool.vswitchIds));
            var vSwitches = pool.get(NODE_POOLS.pool.vswitchIds).orElse(List.of());
            if (vSwitches.isEmpty()) put(subnets, Optional.empty(), machine);
            vSwitches.stream().distinct().forEach(id -> put(subnets, Optional.of(id), machine));
        }

        /** What has no vSwitch stands under a name that none can have. */
        private static void put(Map<String, List<Machine>> subnets, Optional<String> vSwitch, Machine machine) {
            subnets.computeIfAbsent(vSwitch.orElse(""), id -> new ArrayList<>()).add(machine);
        }

        private Subnet subnet(Map.Entry<String, List<Machine>> known) {
            var id = known.getKey();
            if (id.isEmpty()) return new Subnet(say("topology.unknown"), false, "", "", known.getValue());
            return new Subnet(id, true, of(id, NETWORK.vswitchZones), of(id, NETWORK.vswitchCidrs), known.getValue());
        }

        /** What the draft knows of a vSwitch; nothing, if it does not. */
        private String of(String vSwitch, Field<List<String>> map) {
            return root.get(map).orElse(List.of()).stream().filter(line -> line.startsWith(vSwitch + "=")).findFirst()
                    .map(line -> line.substring(vSwitch.length() + 1)).orElse("");
        }

        private String say(String key, Object... args) {
            return Message.of(Topology.class, key, args).in(lang);
        }
    }

    /** As a tree of lines; a name that has several lines stands in one. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(vpc);
        var parts = new ArrayList<Map.Entry<String, List<Machine>>>();
        gates.forEach(gate -> parts.add(Map.entry(gate.words(), List.of())));
        subnets.forEach(subnet -> parts.add(Map.entry(subnet.words(), subnet.machines())));
        for (var i = 0; i < parts.size(); i++) {
            var isLast = i == parts.size() - 1;
            lines.add((isLast ? "└─ " : "├─ ") + parts.get(i).getKey());
            var inside = parts.get(i).getValue();
            for (var j = 0; j < inside.size(); j++)
                lines.add((isLast ? "   " : "│  ") + (j == inside.size() - 1 ? "└─ " : "├─ ") + inside.get(j).words());
        }
        return lines.stream().map(line -> LINE_END.matcher(line).replaceAll(" ")).collect(Collectors.joining("\n"));
    }
}
