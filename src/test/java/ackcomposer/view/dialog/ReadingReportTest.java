package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import ackcomposer.view.session.ReadText;
import ackcomposer.view.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What is said of a text that was read: faults first, then what was mended, what is unknown, and what would change. */
class ReadingReportTest {
    private static final Message WORDS = Message.of(Session.class, "untitled");

    private final Rig rig = Rig.fresh();
    private final List<Integer> gone = new ArrayList<>();

    private ReadingReport shown(boolean canGo, ReadText read) {
        var report = rig.show(context -> new ReadingReport(context, canGo ? gone::add : null));
        rig.act(() -> report.show(read));
        return report;
    }

    private static ReadText read(List<ReadText.Mend> mends, List<String> unknown, List<ReadText.Change> changes) {
        return new ReadText(Samples.read(Samples.valid()), mends, unknown, changes, null, List.of(), List.of(), List.of());
    }

    private static ReadText wrong() {
        return new ReadText(null, List.of(), List.of(), List.of(), new ReadText.Wrong(3, 14, WORDS), List.of(), List.of(), List.of());
    }

    @Test
    void aFaultLeadsToItsLine() {
        var report = shown(true, wrong());
        var link = Rig.all(report, Button.class).get(0);
        assertThat(link.getText()).contains("3").contains("14").endsWith("Untitled");
        assertThat(link.getStyleClass()).contains("error");
        assertThat(link.isWrapText()).isTrue();
        rig.click(link);
        assertThat(gone).containsExactly(3);
    }

    @Test
    void whereThereIsNowhereToGoTheFaultIsWordsAlone() {
        var report = shown(false, wrong());
        assertThat(Rig.all(report, Button.class)).isEmpty();
        assertThat(Rig.styled(report, "error")).hasSize(1);
        assertThat(Rig.words(report)).singleElement().asString().contains("3").endsWith("Untitled");
    }

    @Test
    void whatWasMendedIsShownBeforeAndAfter() {
        var report = shown(true, read(List.of(new ReadText.Mend(2, 5, WORDS, "a 'b'", "a \"b\""), new ReadText.Mend(0, 0, WORDS, "", "")),
                List.of(), List.of()));
        assertThat(Rig.words(report)).hasSize(5).contains("− a 'b'", "+ a \"b\"", "Untitled");
        assertThat(Rig.words(report).get(0)).contains("2");
        rig.click(Rig.all(report, Button.class).get(0));
        assertThat(gone).as("that of no single place leads nowhere").containsExactly(2);
    }

    @Test
    void aLineThatIsTheSameIsNotShownTwice() {
        var report = shown(false, read(List.of(new ReadText.Mend(2, 5, WORDS, "a", "a"), new ReadText.Mend(3, 1, WORDS, "b", "")),
                List.of(), List.of()));
        assertThat(Rig.words(report)).noneMatch(words -> words.startsWith("−") || words.startsWith("+"));
    }

    @Test
    void unknownMembersAndChangesAreCountedAndListed() {
        var report = shown(false, read(List.of(), List.of("foo", "bar.baz"), List.of(new ReadText.Change("name", "a", "b"),
                new ReadText.Change("vpcid", null, "vpc-1"), new ReadText.Change("region_id", "c", null))));
        var words = Rig.words(report);
        assertThat(words).containsSubsequence("foo", "bar.baz");
        assertThat(words.get(0)).endsWith(" 2");
        assertThat(words.get(3)).contains("3");
        assertThat(words.get(4)).contains("name", "a", "b");
        assertThat(words.get(5)).contains("vpcid", "vpc-1");
        assertThat(words.get(6)).contains("region_id", "c");
    }

    @Test
    void ofVeryManyTheFirstAreListedAndAllAreCounted() {
        var report = shown(false, read(List.of(), IntStream.range(0, 300).mapToObj(i -> "member" + i).toList(), List.of()));
        var words = Rig.words(report);
        assertThat(words).hasSize(201).contains("member199").doesNotContain("member200");
        assertThat(words.get(0)).endsWith(" 300");
    }

    @Test
    void ofVeryManyFaultsAndRepairsTooTheFirstAreListedAndAllAreCounted() {
        var faults = IntStream.rangeClosed(1, 300).mapToObj(i -> new ReadText.Erring(i, 1, Problem.of(Severity.ERROR, "x",
                List.of(Ref.unknown(0, "")), WORDS, Source.COMPOSER))).toList();
        var mends = IntStream.rangeClosed(1, 300).mapToObj(i -> new ReadText.Mend(i, 1, WORDS, "", "")).toList();
        var report = shown(false, new ReadText(Samples.read(Samples.valid()), mends, List.of(), List.of(), null, List.of(), faults,
                List.of()));
        assertThat(Rig.styled(report, "error")).hasSize(200);
        assertThat(Rig.styled(report, "note")).hasSize(200);
        assertThat(Rig.styled(report, "field-label").stream().map(label -> ((Label) label).getText())).hasSize(2)
                .allMatch(words -> words.contains("300"));
    }

    @Test
    void anotherReadingTakesItsPlace() {
        var report = shown(false, wrong());
        rig.act(() -> report.show(read(List.of(), List.of(), List.of())));
        assertThat(Rig.words(report)).isEmpty();
    }
}
