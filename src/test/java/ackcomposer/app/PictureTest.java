package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ackcomposer.catalogue.field.Lang;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A picture in Chinese needs a Chinese font: without one it is skipped with a line, or fails where pictures are required. */
class PictureTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private boolean isTaken(Lang lang, boolean required, String... installed) {
        return Picture.isTaken("5-pools", lang, List.of(installed), required, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void isTakenWhereItsFontIs() {
        assertThat(isTaken(Lang.ZH, true, "Inter", "WenQuanYi Micro Hei")).isTrue();
        assertThat(isTaken(Lang.EN, true, "DejaVu Sans")).isTrue();
        assertThat(said()).isEmpty();
    }

    @Test
    void isSkippedWithOneLine() {
        assertThat(isTaken(Lang.ZH, false, "Inter", "DejaVu Sans")).isFalse();
        assertThat(said().lines()).containsExactly("picture 5-pools is skipped: no font for zh is installed");
    }

    @Test
    void failsWherePicturesAreRequired() {
        assertThatThrownBy(() -> isTaken(Lang.ZH, true, "Inter")).isInstanceOf(AssertionError.class)
                .hasMessage("picture 5-pools is skipped: no font for zh is installed, and -Dpictures.required=true");
        assertThat(said()).isEmpty();
    }
}
