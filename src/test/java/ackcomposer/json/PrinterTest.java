package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.model.Forms;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text that is written in one go is that of the lines that are shown. */
class PrinterTest {
    private static String ofLines(JsonNode node) {
        return new Printer().lines(node).stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    @Test
    void theTextIsThatOfTheLines() {
        for (var json : new String[] {"{}", "[]", "1", "\"a\\\"\\u0001\u2028ü\"", "{\"a\":{}}", "{\"a\":[]}",
            "[[],[[1,null,true]],{\"b\":1.50}]",
            "{\"a\":[{\"b\":{\"c\":[1,2]}},\"x\"],\"d\":\"\"}"})
            assertThat(Printer.text(JsonMapper.shared().readTree(json))).isEqualTo(ofLines(JsonMapper.shared().readTree(json)));
        assertThat(Printer.text(JsonMapper.shared().readTree("{\"a\":[1,{\"b\":[]}]}")))
                .isEqualTo("{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ]\n}");
        var random = new Random(3);
        for (var i = 0; i < 500; i++) {
            var request = Codec.request(Forms.switched(Samples.random(random), Contract.values()[i % 2]));
            assertThat(Printer.text(request)).isEqualTo(ofLines(request));
        }
    }
}
