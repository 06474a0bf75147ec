package ackcomposer.export;

import ackcomposer.catalogue.field.Message;
import ackcomposer.explain.Topology;
import ackcomposer.explain.TopologyDrawing;
import ackcomposer.model.Forms;
import ackcomposer.model.Snapshot;

/** Where everything of the cluster will stand, as a picture. */
final class TopologyFormat implements Format {
    private static final double WIDTH = 860;

    @Override
    public String name() {
        return "topology";
    }

    @Override
    public String fileName() {
        return "topology.svg";
    }

    @Override
    public String text(Snapshot draft, Wish wish) {
        var shown = wish.contract() == null ? draft : Forms.switched(draft, wish.contract());
        return Svg.of(TopologyDrawing.of(Topology.of(shown, wish.lang()), wish.lang(), WIDTH),
                Message.of(Format.class, "topology").in(wish.lang()));
    }
}
