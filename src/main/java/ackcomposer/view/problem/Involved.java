package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;

import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/** The other fields that a problem concerns, as links to them. */
public final class Involved {
    private static final int MOST = 3;

    private Involved() {
    }

    static List<Node> links(Context context, List<Ref> refs) {
        var nodes = new ArrayList<Node>();
        if (refs.isEmpty()) return nodes;
        nodes.add(Labels.text(context.text("problem.involved") + context.lang().space()));
        refs.stream().limit(MOST).forEach(ref -> {
            if (nodes.size() > 1) nodes.add(Labels.text(context.lang().comma()));
            nodes.add(link(context, ref));
        });
        if (refs.size() > MOST) nodes.add(Labels.text(
                context.lang().space() + context.text("problem.involved_more", refs.size() - MOST)));
        return nodes;
    }

    /** Where something can be set that the problem asks for. */
    static List<Node> ways(Context context, List<Ref> refs) {
        var nodes = new ArrayList<Node>();
        for (var ref : refs) {
            nodes.add(Labels.text(" "));
            var link = link(context, ref);
            link.setText(context.text("problem.way", link.getText()));
            nodes.add(link);
        }
        return nodes;
    }

    private static Hyperlink link(Context context, Ref ref) {
        var link = new Hyperlink(name(context, ref));
        link.getStyleClass().add("involved");
        link.setOnAction(click -> context.navigator().go(ref));
        return link;
    }

    /** The field's label, behind the name of its pool or add-on where it is of one. */
    public static String name(Context context, Ref ref) {
        var label = context.label(ref.field());
        var chain = context.state().find(ref.row()).map(Scope::chain).orElse(List.of());
        return chain.stream().flatMap(row -> row.form() == NODE_POOLS.pool
                ? Stream.of(row.get(NODE_POOLS.pool.name).orElse(context.text("pools.unnamed")))
                : row.form() == ADDONS.addon ? row.get(ADDONS.addon.name).stream() : Stream.empty()).findFirst()
                        .map(name -> name + " › " + label).orElse(label);
    }
}
