package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Ref;

/** What was read otherwise than it was written; the rule is one of the stable words of {@code check --json}. */
public record Note(String rule, Ref at, Message words) {
}
