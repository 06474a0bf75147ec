package ackcomposer.catalogue.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A number is the same where it is written the same. */
class WholeTest {
    @Test
    void isTheSameWhereItsDigitsAre() {
        assertThat(new Whole("120")).isEqualTo(Whole.of(120)).hasSameHashCodeAs(Whole.of(120)).isNotEqualTo(new Whole("121"))
                .isNotEqualTo("120");
        assertThat(new Whole("1E3")).as("of the same value, in other digits").isNotEqualTo(new Whole("1e3"));
    }
}
