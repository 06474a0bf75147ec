package ackcomposer.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A block of addresses: where it begins, how many it holds, and which others it meets. */
class CidrTest {

    private static Cidr block(String text) {
        return Cidr.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/8, 167772160, 16777216", "192.168.1.7/24, 3232235776, 256", "10.0.0.1/32, 167772161, 1",
        "0.0.0.0/0, 0, 4294967296"})
    void beginsAtItsFirstAddressAndHoldsSoMany(String text, long first, long size) {
        assertThat(block(text).first()).isEqualTo(first);
        assertThat(block(text).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/8, 10.1.0.0/16, true", "10.1.0.0/16, 10.0.0.0/8, true", "10.0.0.0/16, 10.1.0.0/16, false",
        "10.0.0.0/16, 10.0.0.0/16, true", "10.0.0.7/16, 10.0.255.255/32, true", "10.0.0.0/16, 10.1.0.0/32, false"})
    void meetsAnother(String one, String other, boolean meets) {
        assertThat(block(one).overlaps(block(other))).isEqualTo(meets);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0/8", "10.0.0.0/33", "010.0.0.0/8", "10.0.0.256/8", "fd00::/8",
        "10.0.0.0/", "10.0.0.0/255.0.0.0"})
    void isNoBlock(String text) {
        assertThat(Cidr.parse(text)).isEmpty();
        assertThat(said(Cidr.syntax().of(text))).isEqualTo("error pattern check.cidr");
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/16, ''", "10.0.0.1/16, error pattern check.host_bits -> 10.0.0.0/16", "10.0.0.1/32, ''"})
    void isWrittenFromItsFirstAddress(String text, String said) {
        assertThat(said(Cidr.syntax().of(text))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.0/8, true", "172.16.0.0/12, true", "172.32.0.0/16, false", "192.168.0.0/16, true",
        "192.0.0.0/8, false", "8.8.0.0/16, false"})
    void isPrivate(String text, boolean is) {
        assertThat(Cidr.privateRange().of(text).isEmpty()).isEqualTo(is);
    }

    @ParameterizedTest
    @CsvSource({"172.19.0.0/20, ''", "10.0.0.0/16, ''", "10.96.0.0/16, warning range check.services_ten", "172.16.0.0/24, ''",
        "172.16.0.0/25, error range check.services -> 172.19.0.0/20", "172.16.0.0/15, error range check.services -> 172.19.0.0/20",
        "8.8.0.0/16, error range check.services -> 172.19.0.0/20", "x, ''"})
    void servicesTakeSomeOfThem(String text, String said) {
        assertThat(said(Cidr.services().of(text))).isEqualTo(said);
    }

    private static String said(List<Finding> found) {
        return found.stream().map(one -> one.severity().word() + " " + one.rule() + " " + one.key()
                + one.fix().map(fix -> " -> " + fix).orElse("")).collect(Collectors.joining("; "));
    }
}
