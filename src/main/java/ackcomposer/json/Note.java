package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;

/**
 * What was read otherwise than it was written; the rule is one of the stable words of {@code check --json}.
 *
 * @param severity a warning where the service refuses what stands in the file
 */
public record Note(Severity severity, String rule, Ref at, Message words) {

    Note(String rule, Ref at, Message words) {
        this(Severity.NOTE, rule, at, words);
    }
}
