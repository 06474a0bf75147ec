package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown is what may be seen, and a piece that says the same is the same. */
class ShownTest {
    private final Checker checker = new Checker(Samples.TODAY);
    private final Shown shown = new Shown();
    private final Snapshot valid = Samples.read(Samples.valid());
    private final long pool = valid.root().rows(NODE_POOLS.nodepools).get(0).id();
    private final Ref name = Ref.to(pool, NODE_POOLS.pool.name);
    private final Snapshot bad = valid.set(pool, NODE_POOLS.pool.name, "_").set(pool, NODE_POOLS.pool.instanceTypes, null);

    private static Problem noteAt(Ref place) {
        return Problem.of(Severity.NOTE, "X1", List.of(place), Message.of(Checker.class, "rule.failed", "x"), Source.COMPOSER);
    }

    @Test
    void isWhatIsRevealedAndNothingElse() {
        var checked = checker.checked(bad);
        assertThat(shown.of(checked, Revealed.NOTHING, List.of(), bad).count(Severity.ERROR)).isZero();
        var one = shown.of(checked, Revealed.NOTHING.left(name, true), List.of(), bad);
        assertThat(one.all()).isNotEmpty().allMatch(problem -> problem.concerns(name) || problem.severity() == Severity.NOTE);
        var all = shown.of(checked, Revealed.NOTHING.all(checked), List.of(), bad);
        assertThat(all.pieces()).as("nothing is left out").containsExactlyElementsOf(checked.pieces());
    }

    @Test
    void aPieceOfWhichAsMuchIsSeenIsTheSame() {
        var checked = checker.checked(bad);
        var before = shown.of(checked, Revealed.NOTHING.left(name, true), List.of(), bad).of(pool).toList();
        var more = Revealed.NOTHING.left(name, true).left(Ref.to(0, BASICS.name), true);
        var after = shown.of(checked, more, List.of(), bad).of(pool).toList();
        assertThat(before).isNotEmpty();
        for (var i = 0; i < before.size(); i++) assertThat(after.get(i)).isSameAs(before.get(i));
    }

    @Test
    void whereNothingElseIsSeenAllOfItIsTheSame() {
        var checked = checker.checked(bad);
        var all = Revealed.NOTHING.all(checked);
        var before = shown.of(checked, all, List.of(), bad);
        var elsewhere = all.typing(Ref.to(0, BASICS.name), List.of());
        assertThat(shown.of(checked, elsewhere, List.of(), bad)).isSameAs(before);
        assertThat(shown.of(checked, elsewhere.left(Ref.to(0, BASICS.name), false), List.of(), bad)).isSameAs(before);
        assertThat(shown.of(checker.checked(valid), all, List.of(), valid)).isNotSameAs(before);
    }

    /** What was shown there when the typing began stays, and nothing new comes; both end with it. */
    @Test
    void whatIsTypedInIsAskedAnewWhenTheTypingBeginsAndEnds() {
        var checked = checker.checked(bad);
        var all = Revealed.NOTHING.all(checked);
        var many = shown.of(checked, all, List.of(), bad);
        assertThat(many.at(name, pool)).isNotEmpty();
        var typing = shown.of(checked, all.typing(name, List.of()), List.of(), bad);
        assertThat(typing.at(name, pool)).isEmpty();
        assertThat(typing.all()).hasSizeLessThan(many.all().size()).isNotEmpty();
        assertThat(shown.of(checked, all, List.of(), bad).all()).isEqualTo(many.all());
    }

    @Test
    void whatWasWrongWithReadingIsShownAsLongAsItsRowIsThere() {
        var note = noteAt(name);
        assertThat(shown.of(checker.checked(valid), Revealed.NOTHING, List.of(note), valid).all()).contains(note);
        var gone = new Table(0, NODE_POOLS.nodepools).without(valid, pool);
        assertThat(shown.of(checker.checked(gone), Revealed.NOTHING, List.of(note), gone).all()).doesNotContain(note);
    }

    @Test
    void aNoteOnReadingIsOnThePageOfItsPlace() {
        var pieces = shown.of(checker.checked(valid), Revealed.NOTHING, List.of(noteAt(name)), valid).pieces();
        assertThat(pieces.get(pieces.size() - 1).page()).isSameAs(NODE_POOLS);
    }

    @Test
    void aNoteOnReadingIsFoundAtItsPlace() {
        var note = noteAt(name);
        var checked = shown.of(checker.checked(valid), Revealed.NOTHING, List.of(note), valid);
        assertThat(checked.at(name, valid.top(pool).orElseThrow())).contains(note);
    }
}
