package ackcomposer.app.send;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.AtOnce;
import ackcomposer.catalogue.field.Lang;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens around a request is said in words that one can act on. */
class WindowOnlookerTest {
    private final List<String> told = new ArrayList<>();
    private final WindowOnlooker onlooker = new WindowOnlooker(new AtOnce(), words -> told.add(words.in(Lang.EN)));

    /** What is measured is by how much the service is ahead; what can be set right is the clock of this computer. */
    @ParameterizedTest
    @CsvSource({"-20, This computer's clock is 20 minutes ahead of", "15, This computer's clock is 15 minutes behind"})
    void aClockThatIsOffIsSaidInMinutesWhicheverWayItIs(long ahead, String words) {
        onlooker.clockIsOff(Duration.ofMinutes(ahead));
        assertThat(told).singleElement().asString().startsWith(words);
    }
}
