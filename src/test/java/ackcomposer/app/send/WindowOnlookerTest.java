package ackcomposer.app.send;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.AtOnce;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.submit.Obstacle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happens around a request is said in words that one can act on. */
class WindowOnlookerTest {
    private final List<String> told = new ArrayList<>();
    private final WindowOnlooker onlooker = new WindowOnlooker(new AtOnce(), words -> told.add(words.in(Lang.EN)));

    /** Whoever reads it grants a right, looks at the network or waits. */
    @Test
    void whatIsInTheWayAndWhatIsLookedForHaveTheirWords() {
        for (var kind : Obstacle.Kind.values()) onlooker.hindered(new Obstacle("Look", kind, "why"));
        onlooker.searching(Duration.ofSeconds(180));
        onlooker.severalFound(List.of("c1", "c2"));
        var says = List.of("cannot call Look", "Look could not be reached", "Look gave an unexpected answer", "180 seconds", "c1, c2");
        assertThat(told).hasSize(5);
        for (var i = 0; i < 5; i++) assertThat(told.get(i)).contains(says.get(i));
    }

    /** What is measured is by how much the service is ahead; what can be set right is the clock of this computer. */
    @ParameterizedTest
    @CsvSource({"-20, This computer's clock is 20 minutes ahead of", "15, This computer's clock is 15 minutes behind"})
    void aClockThatIsOffIsSaidInMinutesWhicheverWayItIs(long ahead, String words) {
        onlooker.clockIsOff(Duration.ofMinutes(ahead));
        assertThat(told).singleElement().asString().startsWith(words);
    }
}
