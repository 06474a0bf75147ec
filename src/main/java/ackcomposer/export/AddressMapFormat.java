package ackcomposer.export;

import ackcomposer.catalogue.field.Message;
import ackcomposer.explain.AddressDrawing;
import ackcomposer.explain.AddressMap;
import ackcomposer.model.Snapshot;

/** The blocks of addresses of the cluster on one scale, as a picture. */
final class AddressMapFormat implements Format {
    private static final double WIDTH = 860;

    @Override
    public String name() {
        return "address-map";
    }

    @Override
    public String fileName() {
        return "address-map.svg";
    }

    @Override
    public String text(Snapshot draft, Wish wish) {
        return Svg.of(AddressDrawing.of(AddressMap.of(draft.scope()), wish.lang(), WIDTH),
                Message.of(Format.class, "addresses").in(wish.lang()));
    }
}
