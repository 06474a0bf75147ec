package ackcomposer.rules;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Snapshot;
import java.util.function.UnaryOperator;

/**
 * An act that makes a problem go away and no new error come.
 *
 * @param act reads the draft that it is given alone: what the rule saw is remembered while what it read stays the same,
 *            and by then the draft of that time may be an old one
 */
public record Repair(Message label, UnaryOperator<Snapshot> act) {
}
