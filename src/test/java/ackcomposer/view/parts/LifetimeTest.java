package ackcomposer.view.parts;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.Samples;
import ackcomposer.model.Draft;
import ackcomposer.model.Reading;
import ackcomposer.model.Snapshot;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An act follows what it read, as long as its lifetime lasts and does not rest. */
class LifetimeTest {
    private final Draft draft = new Draft(Samples.read(Samples.valid()));
    private final Lifetime lifetime = Lifetime.of(draft);
    private final List<String> told = new ArrayList<>();
    private final List<Throwable> faults = new ArrayList<>();
    private Thread.UncaughtExceptionHandler handler;

    /** A number that tells the lifetime when it is set, as a value of a session does. */
    private final class Number implements Reading.Source<Integer> {
        private int value;

        @Override
        public Integer now(Snapshot state) {
            return value;
        }

        int get() {
            return Reading.noted(this, value);
        }

        void set(int next) {
            value = next;
            lifetime.beat();
        }
    }

    @BeforeEach
    void faultsAreKept() {
        draft.stateProperty().addListener((state, before, after) -> lifetime.beat());
        handler = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
    }

    @AfterEach
    void faultsAreToldAsBefore() {
        Thread.currentThread().setUncaughtExceptionHandler(handler);
    }

    private void name(String name) {
        draft.replace(draft.state().set(0, BASICS.name, name));
    }

    private void region(String region) {
        draft.replace(draft.state().set(0, BASICS.regionId, region));
    }

    private String name() {
        return draft.state().root().get(BASICS.name).orElse("");
    }

    private String region() {
        return draft.state().root().get(BASICS.regionId).orElse("");
    }

    private void tellName(Lifetime of) {
        of.watch(() -> told.add(name()));
    }

    @Test
    void anActRunsNowAndAgainOnlyIfSomethingThatItReadDiffers() {
        tellName(lifetime);
        assertThat(told).containsExactly("prod-bj-01");
        region("cn-hangzhou");
        lifetime.beat();
        assertThat(told).hasSize(1);
        name("a");
        name("a");
        assertThat(told).containsExactly("prod-bj-01", "a");
    }

    @Test
    void anActFollowsWhatItReadLast() {
        lifetime.watch(() -> told.add(name().equals("a") ? region() : "-"));
        region("one");
        assertThat(told).containsExactly("-");
        name("a");
        region("two");
        name("b");
        region("three");
        assertThat(told).containsExactly("-", "one", "two", "-");
    }

    @Test
    void anActFollowsASource() {
        var number = new Number();
        lifetime.watch(() -> told.add("" + number.get()));
        number.set(0);
        number.set(3);
        assertThat(told).containsExactly("0", "3");
    }

    @Test
    void whatRestsFollowsNothingUntilItIsAwake() {
        var below = lifetime.below();
        tellName(below);
        below.rest(true);
        name("a");
        name("b");
        assertThat(told).hasSize(1);
        below.rest(false);
        assertThat(told).containsExactly("prod-bj-01", "b");
        below.rest(true);
        below.rest(false);
        assertThat(told).as("nothing differs").hasSize(2);
    }

    @Test
    void whatWakesAmongSeveralThingsIsToldOnceWhenAllAreDone() {
        var below = lifetime.below();
        tellName(below);
        below.rest(true);
        name("a");
        lifetime.together(() -> {
            below.rest(false);
            assertThat(told).as("not in between").hasSize(1);
            name("b");
        });
        assertThat(told).containsExactly("prod-bj-01", "b");
    }

    @Test
    void whatIsBelowRestsToo() {
        tellName(lifetime.below().below());
        lifetime.rest(true);
        name("a");
        assertThat(told).hasSize(1);
        lifetime.rest(false);
        assertThat(told).endsWith("a");
    }

    @Test
    void whatEndedFollowsNothing() {
        var below = lifetime.below();
        tellName(below);
        tellName(below.below());
        assertThat(lifetime.size()).isEqualTo(2);
        below.end();
        name("a");
        assertThat(told).hasSize(2);
        assertThat(lifetime.size()).isZero();
    }

    @Test
    void whatEndedIsHeldByNothing() {
        var ended = new WeakReference<>(lifetime.below());
        ended.get().end();
        for (var i = 0; i < 100 && ended.get() != null; i++) System.gc();
        assertThat(ended.get()).isNull();
    }

    @Test
    void endsWithWhatItIsBelow() {
        tellName(lifetime.below().below());
        tellName(lifetime);
        lifetime.end();
        name("a");
        assertThat(told).hasSize(2);
        assertThat(lifetime.size()).isZero();
    }

    @Test
    void whatEndsDoesNotEndWhatIsBesideOrAbove() {
        var one = lifetime.below();
        tellName(lifetime);
        tellName(one);
        tellName(lifetime.below());
        one.end();
        told.clear();
        name("a");
        assertThat(told).containsExactly("a", "a");
    }

    @Test
    void anActThatEndsItsOwnLifetimeIsItsLast() {
        var below = lifetime.below();
        below.watch(() -> {
            told.add("first " + name());
            if (name().equals("a")) below.end();
        });
        below.watch(() -> told.add("second " + name()));
        told.clear();
        name("a");
        name("b");
        assertThat(told).containsExactly("first a");
    }

    @Test
    void togetherTellsOnce() {
        tellName(lifetime);
        lifetime.watch(() -> told.add(region()));
        told.clear();
        lifetime.together(() -> {
            name("a");
            lifetime.together(() -> name("b"));
            region("x");
            assertThat(told).isEmpty();
        });
        assertThat(told).containsExactly("b", "x");
    }

    @Test
    void togetherThatThrowsIsOverAndNothingIsMissed() {
        tellName(lifetime);
        assertThatThrownBy(() -> lifetime.together(() -> {
            name("a");
            throw new IllegalStateException("failed");
        })).hasMessage("failed");
        lifetime.beat();
        assertThat(told).endsWith("a");
        name("b");
        assertThat(told).endsWith("b");
    }

    @Test
    void anActThatThrowsStopsNoOtherAndIsTriedAgainWithAnotherDraft() {
        lifetime.watch(() -> {
            if (name().equals("bad")) throw new IllegalStateException("failed");
            told.add("first " + name());
        });
        lifetime.watch(() -> told.add("second " + name()));
        told.clear();
        name("bad");
        lifetime.beat();
        assertThat(told).containsExactly("second bad");
        assertThat(faults).singleElement().satisfies(fault -> assertThat(fault).hasMessage("failed"));
        region("x");
        assertThat(faults).as("another draft").hasSize(2);
        name("good");
        assertThat(told).containsExactly("second bad", "first good", "second good");
    }

    @Test
    void anActThatThrowsAtOnceIsTriedAgainToo() {
        lifetime.watch(() -> {
            if (name().startsWith("prod")) throw new IllegalStateException("failed");
            told.add(name());
        });
        assertThat(faults).hasSize(1);
        name("a");
        region("x");
        assertThat(told).containsExactly("a");
    }

    @Test
    void whoeverMakesWatchesDoesNotFollowWhatTheyFollow() {
        lifetime.watch(() -> {
            told.add("outer " + region());
            lifetime.below().watch(() -> told.add("inner " + name()));
        });
        told.clear();
        name("a");
        assertThat(told).containsExactly("inner a");
    }

    @Test
    void whatAnActMakesFollowsFromThenOn() {
        var made = new ArrayList<Lifetime>();
        lifetime.watch(() -> {
            made.forEach(Lifetime::end);
            made.clear();
            var below = lifetime.below();
            made.add(below);
            var at = region();
            below.watch(() -> told.add(at + " " + name()));
        });
        region("x");
        region("y");
        told.clear();
        name("a");
        assertThat(told).containsExactly("y a");
        assertThat(lifetime.size()).isEqualTo(2);
    }

    @Test
    void whatAnActChangesIsFollowedInTheSameBeat() {
        var number = new Number();
        lifetime.watch(() -> told.add("number " + number.get()));
        lifetime.watch(() -> number.set(name().length()));
        told.clear();
        name("abc");
        assertThat(told).containsExactly("number 3");
    }

    @Test
    void actsThatNeverComeToRestAreAFaultOfOurs() {
        var number = new Number();
        lifetime.watch(() -> {
            var at = number.get();
            if (at > 0) number.set(at + 1);
        });
        number.value = 1;
        assertThatThrownBy(lifetime::beat).isInstanceOf(IllegalStateException.class);
        number.value = 0;
        tellName(lifetime);
        name("a");
        assertThat(told).as("it beats again afterwards").endsWith("a");
    }
}
