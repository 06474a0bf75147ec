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
        if (bill.root.effective(NETWORK.snatEntry).orElse(false)) lines.add(bill.say("bill.nat"));
        lines.add(bill.say("bill.slb"));
        if (bill.root.effective(NETWORK.publicEndpoint).orElse(false)) lines.add(bill.say("bill.eip"));
        return lines;
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
        var bandwidth = row.get(pool.bandwidthOut).map(Whole::clamped).orElse(0L);
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
        var spot = !row.effective(pool.spotStrategy).orElse("NoSpot").equals("NoSpot");
        return spot ? say("bill.spot") : Texts.value(pool.chargeType, "PostPaid", lang);
    }
}
