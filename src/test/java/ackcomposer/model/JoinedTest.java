package ackcomposer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Joined lists are as one list, and their parts are as they were. */
class JoinedTest {
    @Test
    void nothingIsEmpty() {
        assertThat(new Joined<String>(List.of())).isEmpty();
        assertThat(new Joined<String>(List.of(List.of(), List.of()))).isEmpty();
    }

    @Test
    void emptyPartsStandAnywhere() {
        var joined = new Joined<>(List.of(List.<String>of(), List.of("a", "b"), List.of(), List.of(), List.of("c"), List.of()));
        assertThat(joined).containsExactly("a", "b", "c");
        assertThat(IntStream.range(0, 6).map(joined::start)).containsExactly(0, 0, 2, 2, 2, 3);
    }

    @Test
    void thereIsNothingBeyondItsBounds() {
        var joined = new Joined<>(List.of(List.of("a"), List.<String>of()));
        assertThatThrownBy(() -> joined.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> joined.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Joined<String>(List.of()).get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void partsAreTheSameLists() {
        var one = List.of("a");
        var other = List.of("a");
        var joined = new Joined<>(List.of(one, other));
        assertThat(joined.parts().get(0)).isSameAs(one);
        assertThat(joined.parts().get(1)).isSameAs(other);
    }

    @Test
    void doesNotChangeWithTheListOfItsParts() {
        var parts = new ArrayList<>(List.of(List.of("a")));
        var joined = new Joined<>(parts);
        parts.add(List.of("b"));
        assertThat(joined).containsExactly("a");
        assertThatThrownBy(() -> joined.add("b")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isEqualToTheListOfAll() {
        var random = new Random(7);
        for (var round = 0; round < 200; round++) {
            var parts = IntStream.range(0, random.nextInt(8))
                    .mapToObj(i -> random.ints(random.nextInt(4)).boxed().toList()).toList();
            var all = parts.stream().flatMap(List::stream).toList();
            var joined = new Joined<>(parts);
            assertThat(joined).isEqualTo(all).hasSameHashCodeAs(all);
            for (var i = 0; i < all.size(); i++) assertThat(joined.get(i)).isEqualTo(all.get(i));
        }
    }
}
