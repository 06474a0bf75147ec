package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

/** Problems of one severity stand behind their number: few are seen, many once they are asked for. */
class FoldedProblemsTest {
    private Rig rig;
    private FoldedProblems folded;

    private void show(Snapshot draft, Severity severity) {
        rig = Rig.of(draft);
        rig.checkAll();
        folded = rig.show(context -> new FoldedProblems(context, severity));
    }

    private Button head() {
        return (Button) folded.getChildren().get(0);
    }

    private Node list() {
        return folded.getChildren().get(1);
    }

    private boolean isOpen() {
        return folded.getChildren().size() > 1 && list().isVisible() && list().isManaged();
    }

    private long count() {
        return Rig.call(() -> rig.session.shown().count(Severity.WARNING));
    }

    private List<Severity> drawn() {
        return Rig.all(list(), ProblemRow.class).stream().map(row -> row.problem().severity()).distinct().toList();
    }

    @Test
    void isThereWhereSomethingIs() {
        show(Wrong.clash(), Severity.WARNING);
        assertThat(folded.isVisible() || folded.isManaged()).as("an error is another").isFalse();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "prod_bj");
        rig.checkAll();
        assertThat(folded.isVisible() && folded.isManaged()).isTrue();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "prod-bj");
        assertThat(folded.isManaged()).isFalse();
    }

    @Test
    void aFewAreSeenAndManyFolded() {
        show(Wrong.doubtfulName(), Severity.WARNING);
        assertThat(head().getText()).isEqualTo("1 warning");
        assertThat(head().getId()).isEqualTo("fold_warning");
        assertThat(head().getStyleClass()).contains("fold", "warning");
        assertThat(isOpen()).isTrue();
        assertThat(drawn()).containsExactly(Severity.WARNING);
        assertThat(Seen.icons(head())).containsExactly("fth-chevron-down");
        assertThat(Rig.spokenHelp(head())).isEqualTo("Hides the list");
        many();
        assertThat(head().getText()).isEqualTo(count() + " warnings");
        assertThat(isOpen()).isFalse();
        assertThat(Seen.icons(head())).containsExactly("fth-chevron-right");
        assertThat(Rig.spokenHelp(head())).isEqualTo("Shows the list");
        rig.click(head());
        assertThat(isOpen()).isTrue();
        assertThat(drawn()).as("nothing of another severity").containsExactly(Severity.WARNING);
    }

    @Test
    void threeAreFewAndFourAreMany() {
        show(Samples.quiet(), Severity.WARNING);
        rig.act(() -> rig.session.imported(warnings(3)));
        assertThat(head().getText()).isEqualTo("3 warnings");
        assertThat(isOpen()).isTrue();
        rig.act(() -> rig.session.imported(warnings(4)));
        assertThat(head().getText()).isEqualTo("4 warnings");
        assertThat(isOpen()).isFalse();
    }

    private static List<Problem> warnings(int count) {
        return IntStream.range(0, count).mapToObj(i -> Problem.of(Severity.WARNING, "read" + i, List.of(Ref.to(0, BASICS.name)),
                Message.of(Checker.class, "r16.none"), Source.COMPOSER)).toList();
    }

    /** More than a few. */
    private void many() {
        show(Samples.read(new String(Samples.bytes("sample.json"), StandardCharsets.UTF_8)), Severity.WARNING);
        assertThat(count()).isGreaterThan(3);
    }

    @Test
    void staysAsTheUserLeftIt() {
        show(Wrong.doubtfulName(), Severity.WARNING);
        rig.click(head());
        assertThat(isOpen()).isFalse();
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "172.20.0.0/20");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "prod_sh");
        rig.checkAll();
        assertThat(isOpen()).as("few as they are").isFalse();
        many();
        rig.click(head());
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "a_b");
        rig.checkAll();
        assertThat(isOpen()).as("many as they are").isTrue();
        rig.click(head());
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aListThatIsFoldedIsNotDrawn() {
        many();
        assertThat(Rig.all(folded, ProblemLine.class)).isEmpty();
        rig.click(head());
        assertThat(Rig.all(list(), ProblemRow.class)).isNotEmpty();
        var rows = Rig.all(list(), ProblemRow.class).size();
        rig.click(head());
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "a_b");
        rig.checkAll();
        assertThat(Rig.all(list(), ProblemRow.class)).as("it rests").hasSize(rows);
        rig.click(head());
        assertThat(Rig.all(list(), ProblemRow.class)).hasSizeGreaterThan(rows);
    }

    @Test
    void notesAreCountedAsNotes() {
        show(Wrong.unsaid(), Severity.NOTE);
        assertThat(head().getText()).isEqualTo("1 note");
        assertThat(drawn()).containsExactly(Severity.NOTE);
        rig.lang(Lang.ZH);
        assertThat(head().getText()).isEqualTo("1 条提示");
    }
}
