package ackcomposer.explain;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.check.Cidr;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scale shows each group of neighbours with some room around it, and nothing of what lies between the groups. */
class StretchTest {

    private static List<String> around(String... blocks) {
        var parsed = Stream.of(blocks).map(block -> Cidr.parse(block).orElseThrow()).toList();
        return Stretch.around(parsed).stream().map(Stretch::toString).toList();
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/16,9.255.128.0 – 10.1.127.255", "10.0.0.0/8,9.128.0.0 – 11.127.255.255", "10.0.0.1/32,10.0.0.0 – 10.0.0.2",
        "10.0.0.0/31,9.255.255.255 – 10.0.0.2", "10.0.0.0/30,9.255.255.254 – 10.0.0.5", "0.0.0.0/0,0.0.0.0 – 255.255.255.255",
        "0.0.0.0/8,0.0.0.0 – 1.127.255.255", "255.0.0.0/8,254.128.0.0 – 255.255.255.255"})
    void theRoomOnEachSideIsHalfOfWhatIsShownAndEndsWhereAddressesDo(String block, String shown) {
        assertThat(around(block)).containsExactly(shown);
    }

    @Test
    void neighboursShareAStretchAndWhatIsFurtherThanFourBlocksOfSixteenBitsDoesNot() {
        assertThat(around("10.0.0.0/32", "10.4.0.1/32")).hasSize(1);
        assertThat(around("10.0.0.0/32", "10.4.0.2/32")).containsExactly("9.255.255.255 – 10.0.0.1", "10.4.0.1 – 10.4.0.3");
    }

    @Test
    void theOrderOfTheBlocksDoesNotMatterNorThatOneLiesInAnother() {
        assertThat(around("10.9.0.0/16", "10.0.0.0/8", "192.168.0.0/24", "10.200.0.0/16"))
                .containsExactly("9.128.0.0 – 11.127.255.255", "192.167.255.128 – 192.168.1.127");
    }

    @Test
    void theRoomOfALargeBlockTakesInWhatItReaches() {
        assertThat(around("10.0.0.0/8", "11.64.0.0/32")).containsExactly("9.128.0.0 – 11.127.255.255");
        assertThat(around("9.192.0.0/32", "10.0.0.0/8")).containsExactly("9.128.0.0 – 11.127.255.255");
        assertThat(around("10.0.0.0/8", "11.127.255.255/32")).as("over its end").containsExactly("9.128.0.0 – 11.128.0.0");
        assertThat(around("10.0.0.0/8", "11.128.0.1/32")).as("beside it").containsExactly("9.128.0.0 – 11.128.0.2");
        assertThat(around("10.0.0.0/8", "11.128.0.2/32")).as("beyond it").hasSize(2);
    }

    @Test
    void whereThereIsNoBlockThereIsNoScale() {
        assertThat(around()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,8,'2,4,6'", "1,9,'2,4,6,8'", "0,7,'1,2,3,4,5,6'", "0,16,'4,8,12'", "5,7,'6'", "3,4,''"})
    void theTicksAreRoundAndLieBetweenTheEnds(long from, long to, String ticks) {
        var made = new Stretch(from, to).ticks().stream().map(String::valueOf);
        assertThat(made.collect(Collectors.joining(","))).isEqualTo(ticks);
    }

    @Test
    void anAddressHasAPlaceBetweenItsEnds() {
        var stretch = new Stretch(100, 300);
        assertThat(List.of(stretch.at(100), stretch.at(150), stretch.at(300))).containsExactly(0.0, 0.25, 1.0);
        assertThat(Stream.of(99L, 100L, 300L, 301L).map(stretch::holds)).containsExactly(false, true, true, false);
    }

    @ParameterizedTest
    @CsvSource({"0,0.0.0.0", "4294967295,255.255.255.255", "16909060,1.2.3.4", "2147483648,128.0.0.0"})
    void anAddressIsWrittenInFourParts(long address, String written) {
        assertThat(Stretch.written(address)).isEqualTo(written);
    }
}
