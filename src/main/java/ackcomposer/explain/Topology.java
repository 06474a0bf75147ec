package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where everything of a cluster will stand: the VPC, its vSwitches with what runs in each, and the ways in and out.
 *
 * @param vpc     the VPC with its block where that is known
 * @param gates   the ways in and out: load balancer, EIP, NAT gateway
 * @param subnets each vSwitch with its zone, and the masters and pools in it, in the order in which they are first named
 */
public record Topology(String vpc, List<String> gates, Map<String, List<String>> subnets) {

    public static Topology of(Snapshot draft, Lang lang) {
        return new Draft(draft.scope(), draft.type(), lang).topology();
    }

    private record Draft(Scope root, ClusterType type, Lang lang) {

        Topology topology() {
            var subnets = new LinkedHashMap<String, List<String>>();
            if (type == ClusterType.DEDICATED) masters(subnets);
            root.row().rows(NODE_POOLS.nodepools).forEach(pool -> pool(subnets, pool));
            var block = root.get(NETWORK.vpcCidr).map(cidr -> " " + cidr).orElse("");
            return new Topology(say("topology.vpc", root.get(NETWORK.vpcId).orElse("?")) + block, gates(), subnets);
        }

        private List<String> gates() {
            var gates = new ArrayList<String>();
            gates.add(say(root.effective(NETWORK.publicEndpoint).orElse(false) ? "topology.api_public" : "topology.api_private"));
            if (root.effective(NETWORK.snatEntry).orElse(false)) gates.add(say("topology.nat"));
            return gates;
        }

        private void masters(Map<String, List<String>> subnets) {
            var vSwitches = root.get(MASTERS.vswitchIds).orElse(List.of());
            var types = root.get(MASTERS.instanceTypes).orElse(List.of());
            var count = (int) Math.max(0, Math.min(root.effective(MASTERS.count).map(number -> number.clamped()).orElse(0L), 9));
            for (var i = 0; i < count; i++)
                put(subnets, at(vSwitches, i), say("topology.master", i + 1, at(types, i).orElse("?")));
        }

        private static Optional<String> at(List<String> list, int index) {
            return index < list.size() ? Optional.of(list.get(index)) : Optional.empty();
        }

        private void pool(Map<String, List<String>> subnets, Values pool) {
            var words = say("topology.pool", pool.get(NODE_POOLS.pool.name).orElse("?"), PoolSize.words(pool, lang));
            var vSwitches = pool.get(NODE_POOLS.pool.vswitchIds).orElse(List.of());
            if (vSwitches.isEmpty()) put(subnets, Optional.empty(), words);
            vSwitches.stream().distinct().forEach(id -> put(subnets, Optional.of(id), words));
        }

        private void put(Map<String, List<String>> subnets, Optional<String> vSwitch, String words) {
            subnets.computeIfAbsent(vSwitch.map(this::named).orElse(say("topology.unknown")), id -> new ArrayList<>()).add(words);
        }

        /** With its zone and its block, where the draft knows them. */
        private String named(String vSwitch) {
            var known = new StringBuilder(vSwitch);
            for (var map : List.of(NETWORK.vswitchZones, NETWORK.vswitchCidrs)) root.get(map).orElse(List.of()).stream()
                    .filter(line -> line.startsWith(vSwitch + "=")).findFirst()
                    .ifPresent(line -> known.append(' ').append(line.substring(vSwitch.length() + 1)));
            return known.toString();
        }

        private String say(String key, Object... args) {
            return Message.of(Topology.class, key, args).in(lang);
        }
    }

    /** As a tree of lines; a name that has several lines stands in one. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(vpc);
        var parts = new ArrayList<Map.Entry<String, List<String>>>();
        gates.forEach(gate -> parts.add(Map.entry(gate, List.of())));
        parts.addAll(subnets.entrySet());
        for (var i = 0; i < parts.size(); i++) {
            var isLast = i == parts.size() - 1;
            lines.add((isLast ? "└─ " : "├─ ") + parts.get(i).getKey());
            var inside = parts.get(i).getValue();
            for (var j = 0; j < inside.size(); j++)
                lines.add((isLast ? "   " : "│  ") + (j == inside.size() - 1 ? "└─ " : "├─ ") + inside.get(j));
        }
        return lines.stream().map(line -> line.replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
    }
}
