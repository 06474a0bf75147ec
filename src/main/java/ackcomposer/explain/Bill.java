package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What a request makes that costs money, in words and without prices. */
public final class Bill {
    private final Scope root;
    private final Lang lang;

    private Bill(Snapshot snapshot, Lang lang) {
        this.root = snapshot.scope();
        this.lang = lang;
    }

    public static List<String> of(Snapshot snapshot, Lang lang) {
        var bill = new Bill(snapshot, lang);
        var lines = new ArrayList<String>();
        if (snapshot.type() == ClusterType.DEDICATED) lines.addAll(List.of(bill.masters(), bill.masterDisks()));
        if (snapshot.type() == ClusterType.MANAGED) lines.add(bill.edition());
        snapshot.root().rows(NODE_POOLS.nodepools).forEach(pool -> lines.addAll(bill.pool(pool)));
        lines.addAll(bill.network("bill.slb"));
        return lines;
    }

    /** The same in a few words: how many machines are paid in which way, and what else is. */
    public static String brief(Snapshot snapshot, Lang lang) {
        var bill = new Bill(snapshot, lang);
        var parts = new ArrayList<String>();
        if (snapshot.type() == ClusterType.DEDICATED)
            parts.add(bill.say("bill.brief.masters", bill.root.effective(MASTERS.count).orElseThrow().text(), bill.paid(bill.root
                    .effective(MASTERS.chargeType).orElse("PostPaid"))));
        if (snapshot.type() == ClusterType.MANAGED) parts.add(bill.edition());
        var pools = snapshot.root().rows(NODE_POOLS.nodepools);
        var groups = new LinkedHashMap<String, List<Values>>();
        pools.forEach(pool -> groups.computeIfAbsent(bill.paid(pool), way -> new ArrayList<>()).add(pool));
        groups.forEach((way, rows) -> parts.add(bill.say("bill.brief.nodes", PoolSize.words(rows, lang), way)));
        if (pools.stream().anyMatch(Bill::isPublic)) parts.add(bill.say("bill.brief.public"));
        parts.addAll(bill.network("bill.brief.slb"));
        parts.add(bill.say("bill.brief.disks"));
        return bill.say("bill.brief", lang.list(parts));
    }

    private List<String> network(String balancer) {
        var lines = new ArrayList<String>();
        if (root.effective(NETWORK.snatEntry).orElse(false)) lines.add(say("bill.nat"));
        lines.add(say(balancer));
        if (root.effective(NETWORK.publicEndpoint).orElse(false)) lines.add(say("bill.eip"));
        return lines;
    }

    private String paid(String charge) {
        return charge.equals("PrePaid") ? say("bill.brief.prepaid") : Texts.value(MASTERS.chargeType, charge, lang);
    }

    private String paid(Values pool) {
        var charge = pool.effective(NODE_POOLS.pool.chargeType).orElse("");
        return charge.equals("PrePaid") ? paid(charge) : isSpot(pool) ? say("bill.spot") : paid("PostPaid");
    }

    private static boolean isSpot(Values pool) {
        return !pool.effective(NODE_POOLS.pool.spotStrategy).orElse("NoSpot").equals("NoSpot");
    }

    private static boolean isPublic(Values pool) {
        return pool.get(NODE_POOLS.pool.bondEip).orElse(false) || bandwidth(pool) > 0;
    }

    private static long bandwidth(Values pool) {
        return pool.get(NODE_POOLS.pool.bandwidthOut).map(Whole::clamped).orElse(0L);
    }

    private String say(String key, Object... args) {
        return Message.of(Bill.class, key, args).in(lang);
    }

    private String masters() {
        var types = root.get(MASTERS.instanceTypes).orElse(List.of()).stream().distinct().toList();
        var charge = root.effective(MASTERS.chargeType).orElse("PostPaid");
        var billing = charge.equals("PrePaid")
                ? prepaid(root.effective(MASTERS.period).map(Object::toString).orElse("?"), root.effective(MASTERS.autoRenew).orElse(true))
                : Texts.value(MASTERS.chargeType, charge, lang);
        return say("bill.masters", root.effective(MASTERS.count).orElseThrow().text(), lang.list(types), billing);
    }

    private String edition() {
        var edition = root.effective(BASICS.clusterSpec).orElse("");
        return say(edition.startsWith("ack.pro.") ? "bill.pro" : "bill.basic", Texts.value(BASICS.clusterSpec, edition, lang));
    }

    private String prepaid(String months, boolean renewed) {
        var time = months.matches("\\d{1,9}") ? say("bill.months", Integer.valueOf(months)) : months;
        return say(renewed ? "bill.prepaid_renewed" : "bill.prepaid", time);
    }

    private String masterDisks() {
        return say("bill.master_disks", disk(root.row(), MASTERS.diskSize, MASTERS.diskCategory));
    }

    /** The nodes; what disks each has, and how it is reached from the Internet. */
    private List<String> pool(Values row) {
        var pool = NODE_POOLS.pool;
        var name = row.get(pool.name).orElse("?");
        var types = lang.list(row.get(pool.instanceTypes).orElse(List.of()));
        var lines = new ArrayList<String>();
        lines.add(say("bill.pool", name, PoolSize.words(row, lang), types, billing(row)));
        var disks = row.rows(pool.dataDisks);
        var system = disk(row, pool.diskSize, pool.diskCategory);
        var data = lang.list(disks.stream().map(disk -> disk(disk, pool.dataDisk.size, pool.dataDisk.category)).distinct().toList());
        lines.add(disks.isEmpty() ? say("bill.node_disk", name, system) : say("bill.node_disks", name, system, disks.size(), data));
        var bandwidth = bandwidth(row);
        if (row.get(pool.bondEip).orElse(false)) lines.add(say("bill.node_eip", name));
        else if (bandwidth > 0) lines.add(say("bill.node_public", name, bandwidth));
        return lines;
    }

    private String disk(Values row, Field<Whole> size, Field<String> category) {
        return say("bill.disk", row.effective(size).map(Whole::text).orElse("?"),
                row.effective(category).map(code -> Texts.value(category, code, lang)).orElse("?"));
    }

    private String billing(Values row) {
        var pool = NODE_POOLS.pool;
        if (row.effective(pool.chargeType).orElse("").equals("PrePaid"))
            return prepaid(row.effective(pool.period).map(Object::toString).orElse("?"), row.effective(pool.autoRenew).orElse(true));
        return isSpot(row) ? say("bill.spot") : Texts.value(pool.chargeType, "PostPaid", lang);
    }
}
