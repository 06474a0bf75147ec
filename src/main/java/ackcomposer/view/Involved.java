package ackcomposer.view;

import static ackcomposer.catalogue.Catalogue.NODE_POOLS;

import ackcomposer.model.Ref;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;

/** The other fields that a problem concerns, as links to them. */
final class Involved {
    private static final int MOST = 3;

    private Involved() {
    }

    static List<Node> links(Session session, List<Ref> refs) {
        var nodes = new ArrayList<Node>();
        if (refs.isEmpty()) return nodes;
        nodes.add(Problems.text(session.text("problem.involved") + " "));
        refs.stream().limit(MOST).forEach(ref -> nodes.addAll(List.of(link(session, ref), Problems.text(" "))));
        if (refs.size() > MOST) nodes.add(Problems.text(session.text("problem.involved_more", refs.size() - MOST)));
        return nodes;
    }

    private static Hyperlink link(Session session, Ref ref) {
        var link = new Hyperlink(name(session, ref));
        link.getStyleClass().add("involved");
        link.setOnAction(click -> session.go(ref));
        return link;
    }

    /** The field's label, behind the name of its pool where it is of one. */
    private static String name(Session session, Ref ref) {
        var label = session.label(ref.field());
        return session.draft.state().find(ref.row()).flatMap(scope -> scope.chain().stream().filter(row -> row.form() == NODE_POOLS.pool).findFirst())
                .map(pool -> pool.get(NODE_POOLS.pool.name).orElse(session.text("pools.unnamed")) + " › " + label).orElse(label);
    }
}
