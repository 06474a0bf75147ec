package ackcomposer.model;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A warning that a person accepted. It is of rows, and goes with them wherever they stand.
 *
 * @param rule   the number under which it is told
 * @param at     its places
 * @param values what stood there at that moment, in the same order; null nodes for what was absent, and for secrets
 * @param note   what the person noted
 */
public record AcceptedWarning(String rule, List<Ref> at, List<JsonNode> values, String note) {
    /** Whether it is one on that rule at those places, in whichever order they are told. */
    public boolean isOf(String other, List<Ref> places) {
        return rule.equals(other) && at.size() == places.stream().distinct().count() && at.containsAll(places);
    }
}
