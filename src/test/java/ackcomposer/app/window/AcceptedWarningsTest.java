package ackcomposer.app.window;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import org.junit.jupiter.api.Test;

/** A warning is accepted with its rule, places and values, and is outdated once they differ. */
class AcceptedWarningsTest {
    private static final Snapshot DRAFT = Samples.read(Samples.valid()).set(0, MASTERS.imageType, "CentOS");
    private static final Problem WARNING = Samples.check(DRAFT).get(0);

    @Test
    void nothingIsAcceptedAtFirst() {
        assertThat(AcceptedWarnings.of(DRAFT).note(WARNING)).isEmpty();
        assertThat(AcceptedWarnings.of(DRAFT).outdated(WARNING)).isEmpty();
    }

    @Test
    void whatIsAcceptedHasItsNote() {
        var accepted = AcceptedWarnings.of(DRAFT).with(WARNING, "on purpose");
        assertThat(AcceptedWarnings.of(accepted).note(WARNING)).contains("on purpose");
        assertThat(AcceptedWarnings.of(accepted).outdated(WARNING)).isEmpty();
        assertThat(accepted.root()).as("nothing else").isEqualTo(DRAFT.root());
    }

    @Test
    void itIsOutdatedWithAnotherValue() {
        var other = AcceptedWarnings.of(DRAFT).with(WARNING, "on purpose").set(0, MASTERS.imageType, "AliyunLinux3");
        assertThat(AcceptedWarnings.of(other).note(WARNING)).isEmpty();
        assertThat(AcceptedWarnings.of(other).outdated(WARNING)).contains("on purpose");
    }

    /** As where a line of the list stands for several places. */
    @Test
    void severalAreAcceptedAndWithdrawnAtOnceAndOthersStay() {
        var problems = Samples.check(DRAFT.set(0, BASICS.name, "prod_bj").set(0, ADVANCED.timezone, "Mars/Olympus"));
        var warnings = problems.stream().filter(problem -> problem.severity() == Severity.WARNING).limit(3).toList();
        assertThat(warnings).hasSize(3);
        var all = AcceptedWarnings.of(DRAFT).with(warnings, "agreed");
        assertThat(warnings).allMatch(warning -> AcceptedWarnings.of(all).note(warning).isPresent());
        var one = AcceptedWarnings.of(AcceptedWarnings.of(all).without(warnings.subList(0, 2)));
        assertThat(warnings).filteredOn(warning -> one.note(warning).isPresent()).containsExactly(warnings.get(2));
    }

    @Test
    void whatIsWithdrawnIsOpenAgain() {
        var accepted = AcceptedWarnings.of(DRAFT).with(WARNING, "on purpose");
        assertThat(AcceptedWarnings.of(AcceptedWarnings.of(accepted).without(WARNING)).note(WARNING)).isEmpty();
    }
}
