package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Forms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The book has every rule that speaks, with the severities and fields of which it does. */
class RuleBookTest {
    private static final List<RuleEntry> ENTRIES = RuleBook.entries();
    private static final Map<String, RuleEntry> BY_ID = ENTRIES.stream().collect(Collectors.toMap(RuleEntry::id, Function.identity()));

    /** Of a limit the book has the word alone. */
    private static Optional<RuleEntry> entry(Problem problem) {
        return Stream.of(problem.said().id(), problem.rule()).map(BY_ID::get).filter(entry -> entry != null).findFirst();
    }

    @Test
    void whatIsSaidOfBrokenRequestsIsInIt() {
        var missing = new TreeSet<String>();
        var broken = Stream.concat(Broken.requests(), ManagedTest.snapshots()).toList();
        Stream.concat(broken.stream(), broken.stream().map(draft -> Forms.switched(draft, Contract.FORM_2026)))
                .flatMap(draft -> Samples.check(draft).stream()).forEach(problem -> {
                    var entry = entry(problem);
                    if (entry.filter(it -> it.severities().contains(problem.severity())).isEmpty())
                        missing.add(problem.severity().word() + " " + problem.said().id());
                    entry.ifPresent(it -> problem.places().stream().map(ref -> ref.field()).filter(field -> !isNamed(it, field))
                            .forEach(field -> missing.add(it.id() + " at " + field)));
                });
        assertThat(missing).isEmpty();
    }

    /** A repeat in a table is shown at a column of its rows. */
    private static boolean isNamed(RuleEntry entry, Field<?> field) {
        return entry.paths().isEmpty() || entry.paths().contains(field.full())
                || field.owner().table().filter(table -> entry.paths().contains(table.full())).isPresent();
    }

    @Test
    void theFieldsOfALimitAreThoseOfTheTableOfLimits() {
        var missing = Mutations.limits().map(mutation -> mutation.expected().split(" ")).filter(said -> {
            var path = said[2].replace("@.", "nodepools[].").replaceAll("\\[\\d+]$", "").replaceAll("\\[\\d+]", "[]");
            var entry = BY_ID.get(said[1]);
            return entry.severities().stream().noneMatch(severity -> severity.word().equals(said[0]))
                    || entry.paths().stream().noneMatch(named -> path.equals(named) || path.startsWith(named + "[]"));
        }).map(said -> String.join(" ", said));
        assertThat(missing.distinct()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyEntrySaysSomethingReadable(Lang lang) {
        assertThat(ENTRIES).allMatch(entry -> entry.says(lang).length() > 5 && !entry.says(lang).matches(".*[{}].*"));
        assertThat(ENTRIES).noneMatch(entry -> entry.source(Lang.EN).isEmpty() || entry.date().isEmpty() || entry.severities().isEmpty());
    }

    @Test
    void idsBeginWithTheStableWordAndStandOnce() {
        assertThat(BY_ID).hasSameSizeAs(ENTRIES);
        assertThat(ENTRIES).allMatch(entry -> entry.id().startsWith(entry.rule()));
        assertThat(ENTRIES.stream().map(RuleEntry::rule).distinct()).startsWith("R1", "R2", "R3", "R4", "R7", "R8", "R10")
                .endsWith("contract.unverified");
    }
}
