package ackcomposer.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Words that are wider than their place end with an ellipsis, and what fits is not cut. */
class PictureTextTest {
    @Test
    void whatFitsIsNotCut() {
        assertThat(PictureText.cut("word", "", 31)).isEqualTo("word");
        assertThat(PictureText.cut("", "", 0)).isEmpty();
    }

    @Test
    void theEllipsisStandsRightBehindTheLastLetter() {
        assertThat(PictureText.cut("word another", "", 48)).isEqualTo("word…");
        assertThat(PictureText.cut("word another", "", 54)).isEqualTo("word a…");
    }

    @Test
    void aSignOfTwoUnitsIsNotCutInHalf() {
        assertThat(PictureText.cut("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00", "", 25)).isEqualTo("\uD83D\uDE00…");
    }
}
