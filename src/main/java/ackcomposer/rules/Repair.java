package ackcomposer.rules;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Snapshot;
import java.util.function.UnaryOperator;

/** An act that makes a problem go away and no new error come. */
public record Repair(Message label, UnaryOperator<Snapshot> act) {
}
