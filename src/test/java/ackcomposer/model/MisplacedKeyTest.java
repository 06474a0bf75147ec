package ackcomposer.model;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** A key in a place of another form is taken out with what it left empty, and with nothing else. */
class MisplacedKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"later.a.b|{'later':{'c':2}}", "later.c|{'later':{'a':{'b':1}}}", "later|{}",
        "later.a|{'later':{'c':2}}", "later.zzz|{'later':{'a':{'b':1},'c':2}}", "later.c.d|{'later':{'a':{'b':1},'c':2}}"})
    void whatIsTakenOutLeavesNoEmptyObject(String path, String left) {
        var root = Samples.read("{\"later\":{\"a\":{\"b\":1},\"c\":2}}").root();
        var taken = MisplacedKey.without(root, path).unknown();
        assertThat(taken.getOrDefault("", JsonNodeFactory.instance.objectNode()).toString())
                .isEqualTo(left.replace('\'', '"'));
    }
}
