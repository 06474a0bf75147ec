package ackcomposer.rules;

import ackcomposer.catalogue.Condition;
import ackcomposer.catalogue.Message;
import ackcomposer.catalogue.Pick;
import java.util.stream.Collectors;

/** Conditions in words: "only where Network plug-in is flannel". */
public final class Words {

    private Words() {
    }

    public static Message of(Condition<?> condition) {
        var values = condition.test().args().stream().map(Object::toString).collect(Collectors.joining(", "));
        var subject = condition.subject() instanceof Pick ? Cures.words("condition.plugin") : condition.field();
        return switch (condition.test().name()) {
            case "set" -> Cures.words("condition.set", subject);
            case "pro" -> Cures.words("condition.pro", subject);
            case "since" -> Cures.words("condition.since", subject, values);
            default -> Cures.words("condition.is", subject, values);
        };
    }
}
