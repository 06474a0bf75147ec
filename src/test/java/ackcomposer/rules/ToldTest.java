package ackcomposer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Diff;
import ackcomposer.model.Draft;
import ackcomposer.model.Paths;
import ackcomposer.model.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Word for word what each rule says of the request that it refuses, at which places, and what its repairs would change. */
class ToldTest {
    private static final Path LIST = Path.of("src/test/resources/ackcomposer/mutations/told.txt");

    /** {@code mvn test -Dtest=ToldTest -Dtold.write=true} writes the list anew. */
    @Test
    void everyRuleSaysAndOffersWhatIsWritten() throws IOException {
        var told = new ArrayList<String>();
        Drafts.rows("rows").forEach(row -> {
            told.add(row[0] + "  " + row[1] + "  " + row[2]);
            told.addAll(of(Edits.of(row[2]).on(Drafts.named(row[1])).snapshot(), row[0]));
        });
        if (Boolean.getBoolean("told.write")) Files.write(LIST, told);
        var written = Files.readAllLines(LIST);
        var differences = new LineDiff(written, told).lines();
        assertThat(differences).as("%s is not what is said now; where it should be, run%n  mvn test -Dtest=ToldTest -Dtold.write=true%n%s",
                LIST, String.join("\n", differences)).isEmpty();
    }

    private static List<String> of(Snapshot snapshot, String id) {
        var paths = new Paths(snapshot);
        var lines = new ArrayList<String>();
        for (var problem : Samples.check(snapshot)) {
            if (!problem.said().id().equals(id)) continue;
            lines.add("  " + problem.at().stream().map(paths::of).collect(Collectors.joining(" ")) + ": " + problem.message(Lang.EN));
            for (var repair : problem.repairs(snapshot)) {
                var draft = new Draft(snapshot);
                draft.edit(repair.act());
                lines.add("    " + repair.label().in(Lang.EN) + " => " + changes(snapshot, draft.state()));
            }
        }
        return lines;
    }

    private static String changes(Snapshot before, Snapshot after) {
        var paths = new Paths(after);
        return Diff.between(before, after).stream().filter(change -> change.ref().field().leaf())
                .map(change -> paths.of(change.ref()) + "=" + Objects.requireNonNullElse(change.after(), "-"))
                .sorted().collect(Collectors.joining("; "));
    }
}
