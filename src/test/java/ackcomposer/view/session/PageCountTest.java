package ackcomposer.view.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two counts are one if both of their numbers are: a mark that follows one is drawn anew only if it is another. */
class PageCountTest {

    @Test
    void bothNumbersCount() {
        var count = new PageCount(1, 2);
        assertThat(new PageCount(1, 2)).isEqualTo(count).hasSameHashCodeAs(count);
        assertThat(new PageCount(2, 2)).isNotEqualTo(count);
        assertThat(new PageCount(1, 1)).isNotEqualTo(count);
        assertThat(PageCount.NOTHING).isEqualTo(new PageCount(0, 0)).isNotEqualTo("0 0");
    }
}
