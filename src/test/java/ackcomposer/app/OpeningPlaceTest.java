package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.window.OpeningPlace;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new window is in the middle of what is free of its screen, and neither larger nor smaller than it should be. */
class OpeningPlaceTest {

    @ParameterizedTest
    @CsvSource({"0 0 1600 1000, 210 120 1180 760", "0 24 1600 976, 210 132 1180 760", "0 0 1280 800, 64 40 1152 720",
        "1600 0 2560 1440, 2290 340 1180 760", "-2560 -300 2560 1440, -1870 40 1180 760",
        "0 0 800 500, 0 0 900 600", "0 0 1000 640, 50 20 900 600"})
    void standsInTheMiddleOfTheScreen(String screen, String window) {
        assertThat(OpeningPlace.on(rectangle(screen), 900, 600)).isEqualTo(rectangle(window));
    }

    private static Rectangle2D rectangle(String text) {
        var numbers = text.split(" ");
        return new Rectangle2D(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]),
                Double.parseDouble(numbers[3]));
    }
}
