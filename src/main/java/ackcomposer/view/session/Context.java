package ackcomposer.view.session;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Draft;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.rules.Repair;
import ackcomposer.view.parts.Lifetime;
import java.util.List;

/**
 * What a node of a window works with.
 *
 * @param session   what is known, and where the user is
 * @param navigator going somewhere, and asking for something
 * @param controls  where fields are edited
 * @param lifetime  how long the node follows anything
 */
public record Context(Session session, Navigator navigator, Controls controls, Lifetime lifetime) {
    private static final int MOST_LOST = 3;

    /** For nodes that may go before this one does. */
    public Context below() {
        return new Context(session, navigator, controls, lifetime.below());
    }

    /** Does it now, and again whenever something differs that it read. */
    public void watch(Runnable act) {
        lifetime.watch(act);
    }

    public Draft draft() {
        return session.draft;
    }

    public Snapshot state() {
        return session.draft.state();
    }

    public Lang lang() {
        return session.lang.get();
    }

    public String text(String key, Object... args) {
        return Texts.of(Session.class, lang()).get(key, args);
    }

    public String textOrNothing(String key) {
        return Texts.of(Session.class, lang()).find(key).orElse("");
    }

    public String label(Field<?> field) {
        return Texts.label(field, lang());
    }

    public String help(Field<?> field) {
        return Texts.fields(lang()).find(field.full() + ".help").orElse("");
    }

    /** What may be seen now of what is wrong with a place. */
    public List<Problem> at(Ref place) {
        return session.at(place);
    }

    /** Repairs, and says what that takes away, with the way back. */
    public void repair(Repair repair) {
        var lost = session.repair(repair);
        if (lost.isEmpty()) return;
        var named = String.join("; ", lost.stream().limit(MOST_LOST).toList());
        navigator.did(text("repair.lost", named, Math.max(0, lost.size() - MOST_LOST)));
    }
}
