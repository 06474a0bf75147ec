package ackcomposer.view.parts;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.model.Joined;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** Rows tell of a change what differs, and no more. */
class RowsTest {
    private final Rows<String> rows = new Rows<>();
    private final List<String> told = new ArrayList<>();

    /** A part of which it is not known what stands in it. */
    private static final class Unread extends AbstractList<String> {
        private final int size;

        private Unread(int size) {
            this.size = size;
        }

        @Override
        public String get(int index) {
            throw new AssertionError("it is the same part, and is not compared");
        }

        @Override
        public int size() {
            return size;
        }
    }

    private void shows(String... before) {
        rows.show(List.of(before));
        listens();
    }

    private void listens() {
        rows.addListener((ListChangeListener<String>) change -> {
            while (change.next()) told.add(change.getFrom() + "-" + change.getTo() + " for " + change.getRemovedSize());
        });
    }

    @Test
    void areEmptyAtFirst() {
        assertThat(rows).isEmpty();
        listens();
        rows.show(List.of("a", "b"));
        assertThat(rows).containsExactly("a", "b");
        assertThat(told).containsExactly("0-2 for 0");
    }

    @Test
    void whatDiffersInTheMiddleIsTold() {
        shows("a", "b", "c", "d");
        rows.show(List.of("a", "x", "y", "z", "d"));
        assertThat(rows).containsExactly("a", "x", "y", "z", "d");
        assertThat(told).containsExactly("1-4 for 2");
    }

    @Test
    void whatComesIsTold() {
        shows("a", "b");
        rows.show(List.of("a", "b", "c"));
        rows.show(List.of("z", "a", "b", "c"));
        rows.show(List.of("z", "a", "x", "b", "c"));
        assertThat(told).containsExactly("2-3 for 0", "0-1 for 0", "2-3 for 0");
    }

    @Test
    void whatGoesIsTold() {
        shows("a", "b", "c", "d");
        rows.show(List.of("a", "b", "c"));
        rows.show(List.of("b", "c"));
        rows.show(List.of());
        assertThat(told).containsExactly("3-3 for 1", "0-0 for 1", "0-0 for 2");
        assertThat(rows).isEmpty();
    }

    @Test
    void nothingIsToldWhereNothingDiffers() {
        shows("a", "b");
        rows.show(new ArrayList<>(List.of("a", "b")));
        rows.show(new Joined<>(List.of(List.of("a"), List.of("b"))));
        assertThat(told).isEmpty();
    }

    @Test
    void equalRowsBesideEachOtherAreCountedOnce() {
        shows("a", "a");
        rows.show(List.of("a", "a", "a"));
        rows.show(List.of("a"));
        assertThat(rows).containsExactly("a");
        assertThat(told).containsExactly("2-3 for 0", "1-1 for 2");
    }

    @Test
    void partsThatAreTheSameAreNotCompared() {
        var head = new Unread(3);
        var tail = new Unread(2);
        rows.show(new Joined<>(List.of(head, List.of("a"), tail)));
        listens();
        rows.show(new Joined<>(List.of(head, List.of("b"), tail)));
        rows.show(new Joined<>(List.of(head, List.of("x", "c"), tail)));
        assertThat(told).containsExactly("3-4 for 1", "3-5 for 1");
        assertThat(rows).hasSize(7);
        assertThat(rows.get(4)).isEqualTo("c");
    }

    @Test
    void partsThatAreEqualButNotTheSameAreComparedByTheirRows() {
        rows.show(new Joined<>(List.of(List.of("a", "b"), List.of("c"))));
        listens();
        rows.show(new Joined<>(List.of(List.of("a"), List.of("x", "c"))));
        assertThat(told).containsExactly("1-2 for 1");
    }

    @Test
    void aPartThatStandsTwiceIsCountedOnce() {
        var part = List.of("a", "b");
        rows.show(new Joined<>(List.of(part)));
        listens();
        rows.show(new Joined<>(List.of(part, part)));
        rows.show(new Joined<>(List.of(part)));
        assertThat(told).containsExactly("2-4 for 0", "2-2 for 2");
        assertThat(rows).containsExactly("a", "b");
    }

    @Test
    void whoeverFollowsTheChangesHasTheSameRows() {
        var random = new Random(11);
        var mirror = new ArrayList<String>();
        rows.addListener((ListChangeListener<String>) change -> {
            while (change.next()) {
                var gone = mirror.subList(change.getFrom(), change.getFrom() + change.getRemovedSize());
                assertThat(change.getRemoved()).isEqualTo(gone);
                gone.clear();
                mirror.addAll(change.getFrom(), change.getAddedSubList());
            }
        });
        var parts = IntStream.range(0, 6).mapToObj(i -> random.ints(random.nextInt(4), 0, 3).mapToObj(n -> "r" + n).toList()).toList();
        for (var round = 0; round < 500; round++) {
            var next = random.ints(random.nextInt(5), 0, parts.size()).mapToObj(parts::get).toList();
            rows.show(random.nextInt(4) == 0 ? next.stream().flatMap(List::stream).toList() : new Joined<>(next));
            assertThat(mirror).isEqualTo(List.copyOf(rows));
        }
    }
}
