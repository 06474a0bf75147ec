package ackcomposer.catalogue.check;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A pattern for names of nodes: what name it makes, and what of it the cluster and a pool refuse. */
class NodeNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"customized,web,ip,prod|web192.168.100.155prod", "customized,web,5,|web00155",
        "customized,web,12,x|web192168100155x", "customized,web,9,x|web168100155x"})
    void makesAName(String text, String name) {
        assertThat(NodeName.parse(text).orElseThrow().example()).isEqualTo(name);
        assertThat(NodeName.parse(text).orElseThrow().pattern()).isEqualTo(text);
    }

    @Test
    void anotherFormIsNone() {
        assertThat(NodeName.parse("web-1")).isEmpty();
        assertThat(NodeName.parse("customised,a,ip,b")).isEmpty();
        assertThat(NodeName.parse("customized,a,ip")).isEmpty();
        assertThat(NodeName.cluster().of("web-1")).singleElement().matches(found -> found.key().equals("check.node_form"));
        assertThat(NodeName.pool().of("web-1")).singleElement().matches(found -> found.key().equals("check.node_form"));
    }

    private static String keys(List<Finding> found) {
        return found.isEmpty() ? "" : found.get(0).severity().word() + " " + found.get(0).key();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", value = {
        "customized,aliyun.com,ip,test|''", "customized,a,5,|''", "customized,Web,12,X|''",
        "customized,,ip,x|error check.node_prefix", "customized,a,4,|error check.node_address", "customized,a,13,|error check.node_address",
        "customized,a,IP,|error check.node_address", "customized,1,ip,|error check.node_made", "customized,a-,ip,-|error check.node_made",
        "customized,a--b,ip,|error check.node_made",
        "customized,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,ip,|''",
        "customized,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,ip,|error check.node_made"})
    void aClusterTakesOrRefuses(String text, String said) {
        assertThat(keys(NodeName.cluster().of(text))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", value = {
        "customized,web,ip,pool|''", "customized,web,ip,|''", "customized,a.b-c,ip,x|''", "customized,Web,ip,|error check.node_parts",
        "customized,web,ip,X|error check.node_parts", "customized,-a,ip,|error check.node_parts",
        "customized,web,5,|warning check.node_digits",
        "customized,web,12,b|warning check.node_digits", "customized,web,4,|error check.node_ip", "customized,web,13,|error check.node_ip"})
    void aPoolTakesOrRefuses(String text, String said) {
        assertThat(keys(NodeName.pool().of(text))).isEqualTo(said);
    }

    @Test
    void digitsOfAPoolAreMadeIp() {
        assertThat(NodeName.pool().of("customized,web,12,b").get(0).fix()).contains("customized,web,ip,b");
    }
}
