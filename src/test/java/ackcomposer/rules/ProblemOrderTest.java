package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Errors first, then in the order of the reference, then by rule. */
class ProblemOrderTest {
    private static Problem problem(Severity severity, Field<?> field, String rule) {
        return Problem.of(severity, rule, List.of(Ref.to(0, field)), Message.of(Rules.class, rule), null);
    }

    @Test
    void severityComesBeforeThePlaceAndThePlaceBeforeTheRule() {
        var first = problem(Severity.ERROR, BASICS.name, "R2");
        var second = problem(Severity.ERROR, BASICS.name, "R3");
        var third = problem(Severity.ERROR, NETWORK.serviceCidr, "R1");
        var last = problem(Severity.WARNING, BASICS.name, "R1");
        assertThat(Stream.of(last, third, second, first).sorted(new ProblemOrder(Snapshot.fresh())))
                .containsExactly(first, second, third, last);
    }
}
