package ackcomposer.catalogue.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is near to one other by one letter up to six, by two beyond; swapped neighbours are one, case and strokes none. */
class NearTest {

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "flanel, flannel, flannel", "flananel, flannel, flannel", "falnnel, flannel, flannel", "flannnell, flannel, flannel",
        "flannnelll, flannel, ", "xxannel, flannel, flannel", "xxxnnel, flannel, ",
        "tgas, tags, tags", "tag, tags, tags", "tagss, tags, tags", "taxs, tags, tags", "txxs, tags, ", "ta, tags, ",
        "vpc_id, vpcid, vpcid", "VPC-ID, vpcid, vpcid", "Name, name, name", "tags, tags, ",
        "abcdef, abcdex, abcdex", "abcdef, abcdxy, ", "abcdefg, abcdexy, abcdexy", "abcdefg, abcdxyz, ",
        "ab, ba, ba", "abcd, badc, ", "abcdefgh, badcefgh, badcefgh"})
    void isNearOrNot(String text, String known, String near) {
        assertThat(Near.of(text, List.of(known))).isEqualTo(Optional.ofNullable(near));
    }

    @Test
    void aTieIsNearToNeither() {
        assertThat(Near.of("tag", List.of("tags", "tagx"))).isEmpty();
        assertThat(Near.of("tag", List.of("tags", "tags"))).as("one name twice is one").contains("tags");
        assertThat(Near.of("tag", List.of())).isEmpty();
    }

    @Test
    void amongSeveralTheOneThatDiffersByCaseAndStrokesOnlyIsMeant() {
        assertThat(Near.of("node_pool", List.of("nodepool", "nodepools"))).contains("nodepool");
        assertThat(Near.of("Nodepool", List.of("node_pool", "node-pool"))).as("two of that kind").isEmpty();
    }
}
