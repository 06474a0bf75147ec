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
        return values.isEmpty() ? Cures.words("condition.set", subject) : Cures.words("condition.is", subject, values);
    }
}
