package ackcomposer.model;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.Samples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A memo computes again only if what it read differs. */
class MemoTest {
    private final Snapshot draft = Samples.read(Samples.valid());
    private final Memo<Optional<String>> memo = new Memo<>();
    private int computed;

    private Optional<String> name(Snapshot now) {
        return memo.of(now, () -> {
            computed++;
            return now.root().get(BASICS.name);
        });
    }

    @Test
    void isTheSameInstanceWhileWhatWasReadIsTheSame() {
        var first = name(draft);
        assertThat(name(draft)).isSameAs(first);
        assertThat(name(draft.set(0, BASICS.regionId, "x"))).isSameAs(first);
        assertThat(computed).isEqualTo(1);
    }

    @Test
    void isComputedAgainIfWhatWasReadDiffers() {
        name(draft);
        assertThat(name(draft.set(0, BASICS.name, "x"))).contains("x");
        assertThat(name(draft)).contains("prod-bj-01");
        assertThat(computed).isEqualTo(3);
    }

    @Test
    void whoeverUsesItReadsWhatItReadComputedOrNot() {
        for (var i = 0; i < 2; i++) {
            var reading = Reading.of(draft, () -> name(draft)).reading();
            assertThat(reading.holds(draft.set(0, BASICS.regionId, "x"))).isTrue();
            assertThat(reading.holds(draft.set(0, BASICS.name, "x"))).isFalse();
        }
        assertThat(computed).isEqualTo(1);
    }

    @Test
    void whatFailsIsNotRemembered() {
        assertThatThrownBy(() -> memo.of(draft, () -> {
            throw new IllegalStateException("failed");
        })).hasMessage("failed");
        assertThat(name(draft)).contains("prod-bj-01");
    }
}
