package ackcomposer.rules;

import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands together tells of each row what concerns it, also where only a part of it may be seen. */
class PieceTest {
    private static final Problem OF_BOTH = problem("A", 1, 2);
    private static final Problem OF_BOTH_TOO = problem("B", 1, 2);
    private static final Problem OF_ITS_OWN = problem("C", 1);

    private final Piece piece = new Piece(1, Severity.ERROR, Catalogue.NODE_POOLS, List.of(OF_BOTH, OF_BOTH_TOO, OF_ITS_OWN), Ref::row);

    private static Problem problem(String rule, long... rows) {
        var places = Arrays.stream(rows).mapToObj(row -> Ref.to(row, NODE_POOLS.pool.name)).toList();
        return Problem.of(Severity.ERROR, rule, places, Message.of(Checker.class, "rule.failed", "x"), Source.COMPOSER);
    }

    @Test
    void ofItsOwnRowItHasEverythingAndOfAnotherWhatConcernsThat() {
        assertThat(piece.of(1)).containsExactly(OF_BOTH, OF_BOTH_TOO, OF_ITS_OWN);
        assertThat(piece.of(2)).containsExactly(OF_BOTH, OF_BOTH_TOO);
        assertThat(piece.of(3)).isEmpty();
        assertThat(piece.strangers()).containsExactly(2L);
    }

    @Test
    void aPartOfItSpeaksOfNoMoreThanItHolds() {
        var part = piece.where(problem -> problem != OF_BOTH).orElseThrow();
        assertThat(part.of(1)).containsExactly(OF_BOTH_TOO, OF_ITS_OWN);
        assertThat(part.of(2)).containsExactly(OF_BOTH_TOO);
        assertThat(piece.where(problem -> problem == OF_ITS_OWN).orElseThrow().strangers()).isEmpty();
        assertThat(piece.where(problem -> true)).containsSame(piece);
        assertThat(piece.where(problem -> false)).isEmpty();
    }

    @Test
    void aResultIsAskedByRowWhereverItsPiecesStand() {
        var checked = new Checked(List.of(piece));
        assertThat(checked.ofRow(2)).containsExactly(OF_BOTH, OF_BOTH_TOO);
        assertThat(checked.ofRow(1)).hasSize(3);
        assertThat(checked.count(Severity.ERROR, Catalogue.NODE_POOLS)).isEqualTo(3);
        assertThat(checked.count(Severity.ERROR, Catalogue.MASTERS)).isZero();
        assertThat(checked.count(Severity.WARNING)).isZero();
    }
}
