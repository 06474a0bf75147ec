package ackcomposer.rules;

import ackcomposer.catalogue.field.Condition;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Pick;
import java.util.stream.Collectors;

/** Conditions in words: "only where Network plug-in is flannel". */
public final class ConditionWords {

    private ConditionWords() {
    }

    public static Message of(Condition<?> condition) {
        var values = condition.test().args().stream().map(Object::toString).collect(Collectors.joining(", "));
        var subject = condition.subject() instanceof Pick ? Repairs.words("condition.plugin") : condition.field();
        return switch (condition.test().name()) {
            case "set" -> Repairs.words("condition.set", subject);
            case "pro" -> Repairs.words("condition.pro", subject);
            case "since" -> Repairs.words("condition.since", subject, values);
            default -> Repairs.words("condition.is", subject, values);
        };
    }
}
