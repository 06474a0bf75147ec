package ackcomposer.view.session;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.rules.Checked;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Piece;
import ackcomposer.rules.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A problem is shown once its field was left after a change or all was checked, and nothing new comes while one types. */
class RevealedTest {
    private final Ref name = Ref.to(0, BASICS.name);
    private final Ref region = Ref.to(0, BASICS.regionId);
    private final Problem ofName = error("R1", name);
    private final Problem ofBoth = error("R2", region, name);

    private static Problem error(String rule, Ref... at) {
        return problem(Severity.ERROR, rule, at);
    }

    private static Problem problem(Severity severity, String rule, Ref... at) {
        return Problem.of(severity, rule, List.of(at), Message.of(Checker.class, "rule.failed", rule), Source.COMPOSER);
    }

    private static Checked checked(Problem... problems) {
        return new Checked(Stream.of(problems).map(problem -> Piece.of(problem, BASICS, 0)).toList());
    }

    @Test
    void nothingIsShownAtFirstButNotes() {
        assertThat(Revealed.NOTHING.shows(ofName)).isFalse();
        assertThat(Revealed.NOTHING.shows(problem(Severity.WARNING, "R1", name))).isFalse();
        assertThat(Revealed.NOTHING.shows(problem(Severity.NOTE, "R1", name))).isTrue();
    }

    @Test
    void aFieldThatWasLeftAfterAChangeShowsWhatIsWrong() {
        assertThat(Revealed.NOTHING.left(name, true).shows(ofName)).isTrue();
        assertThat(Revealed.NOTHING.left(name, true).shows(ofBoth)).as("one of its places").isTrue();
        assertThat(Revealed.NOTHING.left(region, true).shows(ofName)).isFalse();
        assertThat(Revealed.NOTHING.left(name, true).shows(error("R1", name.element(2)))).as("an element of it").isTrue();
    }

    @Test
    void aFieldThatWasLeftAsItWasShowsNothing() {
        assertThat(Revealed.NOTHING.left(name, false)).isSameAs(Revealed.NOTHING);
        assertThat(Revealed.NOTHING.typing(name, List.of()).left(name, false).shows(ofName)).isFalse();
    }

    @Test
    void allThatIsWrongIsShownOnceAllWasChecked() {
        var all = Revealed.NOTHING.all(checked(ofBoth, error("R3", Ref.to(0, NETWORK.vswitchIds).element(1))));
        assertThat(all.shows(ofName)).isTrue();
        assertThat(all.shows(error("R4", Ref.to(0, NETWORK.vswitchIds)))).isTrue();
        assertThat(all.shows(error("R4", Ref.to(0, NETWORK.vpcId)))).isFalse();
        assertThat(all.all(checked(ofName))).as("nothing more").isSameAs(all);
    }

    @Test
    void nothingNewComesWhileItIsTyped() {
        var typing = Revealed.NOTHING.left(name, true).typing(name, List.of());
        assertThat(typing.shows(ofName)).isFalse();
        assertThat(typing.shows(problem(Severity.NOTE, "R9", name))).isFalse();
        assertThat(typing.all(checked(ofName)).shows(ofName)).as("all was checked").isFalse();
        assertThat(typing.left(name, true).shows(ofName)).isTrue();
    }

    @Test
    void whatWasShownStaysWhileItIsTyped() {
        var typing = Revealed.NOTHING.left(name, true).typing(name, List.of(ofName, error("R5", region)));
        assertThat(typing.shows(ofName)).isTrue();
        assertThat(typing.shows(ofBoth)).as("another rule").isFalse();
        assertThat(typing.shows(error("R5", name))).as("it was shown elsewhere").isFalse();
    }

    @Test
    void otherFieldsShowWhatTheyShowMeanwhile() {
        var typing = Revealed.NOTHING.left(region, true).typing(name, List.of());
        assertThat(typing.shows(error("R3", region))).isTrue();
        assertThat(typing.left(region, true).shows(ofName)).as("name is still typed in").isFalse();
        assertThat(typing.left(region, true).typed()).isEqualTo(name);
        assertThat(typing.left(region, false)).isSameAs(typing);
    }

    @Test
    void typingGoesOnAsItBegan() {
        var typing = Revealed.NOTHING.typing(name, List.of(ofName));
        assertThat(typing.typing(name, List.of())).isSameAs(typing);
        assertThat(typing.typing(region, List.of()).shows(ofName)).as("typed in another one").isFalse();
    }

    @Test
    void theLaterAFieldWasChangedTheHigherIsItsOrder() {
        var twice = Revealed.NOTHING.left(name, true).left(region, true);
        assertThat(twice.order(region)).isGreaterThan(twice.order(name));
        var again = twice.left(name, true);
        assertThat(again.order(name)).isGreaterThan(again.order(region));
        assertThat(again.changed()).hasSize(2);
        assertThat(again.order(Ref.to(0, NETWORK.vpcId))).isEqualTo(-1);
    }

    @Test
    void anAidShowsWhatIsWrongWithValuesThatAreThere() {
        var draft = Snapshot.empty().set(0, BASICS.name, "x");
        var aided = Revealed.NOTHING.aided(checked(ofName, ofBoth, error("R3", Ref.to(0, NETWORK.vpcId)),
                error("R4", Ref.to(-5, BASICS.name))), draft);
        assertThat(aided.places()).containsExactly(name);
    }

    @Test
    void whatIsOfRowsThatAreGoneGoesWithThem() {
        var draft = Samples.read(Samples.valid());
        var pool = draft.root().rows(NODE_POOLS.nodepools).get(0).id();
        var place = Ref.to(pool, NODE_POOLS.pool.name);
        var both = Revealed.NOTHING.left(place, true).left(name, true);
        assertThat(both.within(draft)).isSameAs(both);
        var within = both.within(new Table(0, NODE_POOLS.nodepools).without(draft, pool));
        assertThat(within.places()).containsExactly(name);
        assertThat(within.changed()).containsExactly(name);
    }
}
