package ackcomposer.rules;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Snapshot;
import java.util.function.UnaryOperator;

/**
 * An act that makes a problem go away and no new error come.
 *
 * @param safe it takes no value of the user's away but one that has no effect, or that the service refuses beside the one that stays;
 *             it opens nothing to the Internet, buys nothing, and changes neither the type of cluster nor what nodes boot
 * @param act reads the draft that it is given alone: what the rule saw is remembered while what it read stays the same,
 *            and by then the draft of that time may be an old one
 */
public record Repair(Message label, boolean safe, UnaryOperator<Snapshot> act) {

    /** One that is offered, and left to the user. */
    public Repair(Message label, UnaryOperator<Snapshot> act) {
        this(label, false, act);
    }

    /** The same, which may be made unasked. */
    public Repair safely() {
        return new Repair(label, true, act);
    }
}
