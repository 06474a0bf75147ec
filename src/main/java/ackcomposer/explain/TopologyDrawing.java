package ackcomposer.explain;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** The topology as a picture: the Internet above, the gates at the edge of the VPC, below them a frame for each zone with its vSwitches. */
public final class TopologyDrawing {
    private static final double PAD = 12;
    private static final double GAP = 10;
    private static final double LEAST_COLUMN = 190;
    private static final double MOST_COLUMN = 300;
    private static final double LINE = 16;
    private static final double MACHINE = 24;
    private static final double GATE = 44;
    private static final double SKY = 24;
    /** Between the Internet and the VPC, and between the edge and the gates. */
    private static final double DROP = 22;
    /** More than these in one vSwitch are counted, not drawn. */
    private static final int MOST_MACHINES = 8;

    private final Topology topology;
    private final Lang lang;
    private final Drawing.Sheet sheet = new Drawing.Sheet();
    private final int columns;
    private final double column;

    /** A frame with the vSwitches in it, one below the other. */
    private record Zone(String name, List<Topology.Subnet> subnets) {
    }

    private TopologyDrawing(Topology topology, Lang lang, double width) {
        this.topology = topology;
        this.lang = lang;
        var room = width - 2 * PAD;
        var most = Math.max(1, Math.max(topology.gates().size(), zones().size()));
        columns = (int) Math.max(1, Math.min(most, Math.floor((room + GAP) / (LEAST_COLUMN + GAP))));
        column = Math.min(MOST_COLUMN, (room - GAP * (columns - 1)) / columns);
    }

    /** Not wider than that, and as high as it then is. */
    public static Drawing of(Topology topology, Lang lang, double width) {
        return new TopologyDrawing(topology, lang, Math.max(LEAST_COLUMN + 2 * PAD, width)).drawing();
    }

    private String say(String key, Object... args) {
        return Message.of(Topology.class, key, args).in(lang);
    }

    /** Those of one zone stand in one frame; each of which the zone is not known in its own. */
    private List<Zone> zones() {
        var zones = new LinkedHashMap<String, Zone>();
        for (var subnet : topology.subnets()) {
            var key = subnet.zone().isEmpty() ? "\n" + subnet.id() : subnet.zone();
            zones.computeIfAbsent(key, any -> new Zone(subnet.zone(), new ArrayList<>())).subnets().add(subnet);
        }
        return List.copyOf(zones.values());
    }

    private double x(int index) {
        return PAD + index % columns * (column + GAP);
    }

    private Drawing drawing() {
        var width = 2 * PAD + columns * column + GAP * (columns - 1);
        var isOpen = topology.gates().stream().anyMatch(Topology.Gate::open);
        var top = isOpen ? SKY + DROP : 0;
        var gatesAt = top + PAD + LINE + GAP;
        var gateRows = (topology.gates().size() + columns - 1) / columns;
        var zonesAt = gatesAt + gateRows * (GATE + GAP);
        var end = zonesAt;
        var zones = zones();
        for (var i = 0; i < zones.size(); i += columns) end += heightOfRow(zones, i) + GAP;
        sheet.box("vpc", 0, top, width, end - top + PAD - GAP, topology.vpc(), Ref.to(0, NETWORK.vpcId));
        if (isOpen) sky(width, gatesAt);
        sheet.words("title mono", PAD, top + PAD - 2, width - 2 * PAD, topology.vpc());
        gates(gatesAt);
        var y = zonesAt;
        for (var i = 0; i < zones.size(); i += columns) {
            for (var j = i; j < Math.min(zones.size(), i + columns); j++) zone(zones.get(j), x(j), y, heightOfRow(zones, i));
            y += heightOfRow(zones, i) + GAP;
        }
        return sheet.of(width, end + PAD - GAP, topology.text());
    }

    private void sky(double width, double gatesAt) {
        sheet.box("internet", 0, 0, width, SKY, "", null);
        sheet.words("title center", PAD, 4, width - 2 * PAD, say("topology.internet"));
        for (var i = 0; i < Math.min(columns, topology.gates().size()); i++) {
            var gate = topology.gates().get(i);
            if (!gate.open()) continue;
            var x = x(i) + column - 18;
            // Requests come in through one, and go out through the other.
            if (gate.way() == Topology.Way.API) sheet.line("way", x, SKY, x, gatesAt);
            else sheet.line("way", x, gatesAt, x, SKY);
        }
    }

    private void gates(double y) {
        for (var i = 0; i < topology.gates().size(); i++) {
            var gate = topology.gates().get(i);
            var at = y + i / columns * (GATE + GAP);
            sheet.box("gate", x(i), at, column, GATE, gate.words(), gate.at());
            sheet.words("title", x(i) + PAD, at + 5, column - 2 * PAD, gate.name());
            sheet.words("about", x(i) + PAD, at + 23, column - 2 * PAD, gate.about());
        }
    }

    private double heightOfRow(List<Zone> zones, int first) {
        return zones.subList(first, Math.min(zones.size(), first + columns)).stream().mapToDouble(this::height).max().orElse(0);
    }

    private double height(Zone zone) {
        var inside = zone.subnets().stream().mapToDouble(subnet -> height(subnet) + GAP).sum() - GAP;
        return zone.name().isEmpty() ? inside : inside + 2 * GAP + LINE + 4;
    }

    private static double height(Topology.Subnet subnet) {
        var lines = Math.min(subnet.machines().size(), MOST_MACHINES);
        var more = subnet.machines().size() > MOST_MACHINES ? LINE + 2 : 0;
        return 8 + LINE + (subnet.block().isEmpty() ? 0 : LINE) + 4 + lines * (MACHINE + 4) + more + 4;
    }

    private void zone(Zone zone, double x, double y, double height) {
        var isFramed = !zone.name().isEmpty();
        if (isFramed) {
            sheet.box("zone", x, y, column, height, say("topology.zone", zone.name()), Ref.to(0, NETWORK.vswitchZones));
            sheet.words("title", x + GAP, y + 6, column - 2 * GAP, say("topology.zone", zone.name()));
        }
        var inner = isFramed ? GAP : 0;
        var at = y + (isFramed ? GAP + LINE + 4 : 0);
        for (var subnet : zone.subnets()) {
            subnet(subnet, x + inner, at, column - 2 * inner);
            at += height(subnet) + GAP;
        }
    }

    private void subnet(Topology.Subnet subnet, double x, double y, double width) {
        sheet.box(subnet.named() ? "subnet" : "subnet missing", x, y, width, height(subnet), subnet.words(), null);
        sheet.words(subnet.named() ? "name mono" : "name missing", x + GAP, y + 6, width - 2 * GAP, subnet.id());
        sheet.words("about mono", x + GAP, y + 6 + LINE, width - 2 * GAP, subnet.block());
        var at = y + 8 + LINE + (subnet.block().isEmpty() ? 0 : LINE) + 4;
        for (var machine : subnet.machines().stream().limit(MOST_MACHINES).toList()) {
            sheet.box(machine.master() ? "master" : "pool", x + 6, at, width - 12, MACHINE, machine.words(), machine.at());
            sheet.words("machine", x + 14, at + 4, width - 28, machine.words());
            at += MACHINE + 4;
        }
        var more = subnet.machines().size() - MOST_MACHINES;
        if (more > 0) sheet.words("about", x + GAP, at, width - 2 * GAP, say("topology.more", more));
    }
}
