package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Emphasis;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Form;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.rules.Capacity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft in plain sentences, page by page, leaving out what is as usual. */
public final class Summary {
    private final Scope root;
    private final Snapshot snapshot;
    private final Lang lang;
    /** How many node pools are named at most. */
    private final int most;

    /** What is said of one page; names, sizes and addresses stand out. */
    public record Line(Form page, List<Emphasis.Part> parts) {
        public String words() {
            return parts.stream().map(Emphasis.Part::words).collect(Collectors.joining());
        }
    }

    private static Line line(Form page, String marked) {
        return new Line(page, Emphasis.parts(marked));
    }

    private Summary(Snapshot snapshot, Lang lang, int most) {
        this.snapshot = snapshot;
        this.root = snapshot.scope();
        this.lang = lang;
        this.most = most;
    }

    /** Of every node pool. */
    public static List<Line> of(Snapshot snapshot, Lang lang) {
        return of(snapshot, lang, Integer.MAX_VALUE);
    }

    /** @param most node pools that are named; of those after them their number is said */
    public static List<Line> of(Snapshot snapshot, Lang lang, int most) {
        var summary = new Summary(snapshot, lang, most);
        return List.of(line(BASICS, summary.basics()), line(NETWORK, summary.network()), line(ADVANCED, summary.advanced()),
                line(MASTERS, summary.masters()), line(ADDONS, summary.addons()), line(NODE_POOLS, summary.pools()));
    }

    private String say(String key, Object... args) {
        return Message.of(Summary.class, key, args).in(lang);
    }

    private <T> String text(Field<T> field) {
        return root.effective(field).map(value -> Texts.value(field, value.toString(), lang)).orElse(say("none"));
    }

    private String joined(List<String> parts) {
        return sentence(lang.clauses(parts.stream().filter(part -> !part.isEmpty()).toList()));
    }

    private String sentence(String words) {
        return words + (lang == Lang.ZH ? "。" : ".");
    }

    private String basics() {
        var parts = new ArrayList<String>();
        var name = root.get(BASICS.name).map(Emphasis::strong).orElse(say("basics.unnamed"));
        var region = root.isSet(BASICS.regionId) ? "basics" : "basics.no_region";
        parts.add(say(region, Emphasis.strong(text(BASICS.clusterType)), name, text(BASICS.regionId)));
        parts.add(root.get(BASICS.kubernetesVersion).map(version -> say("basics.version", Emphasis.strong(version)))
                .orElse(say("basics.newest")));
        if (snapshot.type() == ClusterType.MANAGED) parts.add(say("basics.edition", text(BASICS.clusterSpec)));
        root.get(BASICS.runtimeName).ifPresent(runtime -> parts.add(root.get(BASICS.runtimeVersion)
                .map(version -> say("basics.runtime", runtime, version)).orElse(runtime)));
        return joined(parts);
    }

    private String network() {
        var parts = new ArrayList<String>();
        var plugin = ADDONS.plugin.values(root).map(names -> say("plugin." + names.get(0))).orElse(say("network.no_plugin"));
        parts.add(root.get(NETWORK.vpcId).map(vpc -> say("network", plugin, Emphasis.strong(vpc))).orElse(say("network.no_vpc", plugin)));
        root.get(NETWORK.podCidr).ifPresent(cidr -> parts.add(say("network.pods", Emphasis.strong(cidr))));
        Capacity.nodesPossible(root).filter(nodes -> NETWORK.podCidr.applies(root).orElse(true)).ifPresent(nodes -> parts.add(room(nodes)));
        root.get(NETWORK.podVSwitches).filter(list -> !list.isEmpty())
                .ifPresent(list -> parts.add(say("network.pod_vswitches", list.size())));
        root.get(NETWORK.serviceCidr).ifPresent(cidr -> parts.add(say("network.services", Emphasis.strong(cidr))));
        return lang.sentences(List.of(joined(parts), access()));
    }

    private String access() {
        return sentence(lang.groups(List.of(say(root.effective(NETWORK.publicEndpoint).orElse(false) ? "network.public"
                : "network.private"),
                say(root.effective(NETWORK.snatEntry).orElse(false) ? "network.nat" : "network.no_nat"))));
    }

    private String room(long nodes) {
        return say("network.room", nodes, Capacity.nodesWanted(root));
    }

    private String advanced() {
        var parts = new ArrayList<String>();
        parts.add(say("advanced.proxy", text(ADVANCED.proxyMode)));
        root.get(ADVANCED.deletionProtection).filter(on -> on).ifPresent(on -> parts.add(say("advanced.protected")));
        root.get(ADVANCED.enableRrsa).filter(on -> on).ifPresent(on -> parts.add("RRSA"));
        root.get(ADVANCED.timezone).ifPresent(parts::add);
        root.get(ADVANCED.tags).filter(tags -> !tags.isEmpty()).ifPresent(tags -> parts.add(say("advanced.tags", tags.size())));
        return joined(parts);
    }

    private String masters() {
        if (snapshot.type() != ClusterType.DEDICATED) return say("masters.unused");
        var types = root.get(MASTERS.instanceTypes).orElse(List.of()).stream().distinct().map(Emphasis::strong).toList();
        var machines = say(types.isEmpty() ? "masters.no_type" : "masters",
                Emphasis.strong(root.effective(MASTERS.count).orElseThrow().text()), lang.list(types));
        var disk = say("masters.disk", root.effective(MASTERS.diskSize).orElseThrow().text(), text(MASTERS.diskCategory));
        return joined(List.of(machines, disk, text(MASTERS.chargeType)));
    }

    private String addons() {
        var names = root.row().rows(ADDONS.addons).stream().filter(row -> !row.get(ADDONS.addon.disabled).orElse(false))
                .map(row -> row.get(ADDONS.addon.name).orElse("?")).toList();
        return names.isEmpty() ? say("addons.none") : sentence(lang.list(names));
    }

    private String pools() {
        var pools = root.row().rows(NODE_POOLS.nodepools);
        if (pools.isEmpty()) return say("pools.none");
        var named = pools.stream().limit(most).map(this::pool);
        var more = pools.size() > most ? Stream.of(say("pools.more", pools.size() - most)) : Stream.<String>of();
        return sentence(lang.list(Stream.concat(named, more).toList()));
    }

    private String pool(Values row) {
        return say("pool", Emphasis.strong(row.get(NODE_POOLS.pool.name).orElse("?")), PoolSize.words(row, lang));
    }
}
