package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Growth;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four times the file takes four times the work, whatever it is full of. */
class LinearReadingTest {
    private static final int FEW = 200;

    /** What a file can be full of. */
    enum Full {
        COMMENTS(count -> "{}" + "/* */".repeat(20 * count)),
        OPENINGS(count -> "{}" + "/* ".repeat(20 * count)),
        OPENINGS_AND_AN_END(count -> "/*".repeat(20 * count) + "*/{}"),
        HASHES(count -> "{}" + "#\n".repeat(20 * count)),
        MISSING_COMMAS(count -> "{\"a\":[" + "[1 2]".repeat(4 * count) + "]}"),
        SINGLE_QUOTES(count -> "{'a':[" + "['\"\"'],".repeat(4 * count) + "]}"),
        QUOTES_THAT_ARE_NEVER_CLOSED(count -> "{\"a\":[" + "‘\\’ '\\' “\\”".repeat(10 * count)),
        NAMES_AGAIN(count -> "{" + "\"a\":".repeat(20 * count) + "1}"),
        SETTINGS(count -> "{\"a\":[" + "{\"config\":\"{\"b\":{}}\"}".repeat(4 * count) + "]}"),
        SETTINGS_THAT_ARE_NEVER_CLOSED(count -> "{\"a\":[" + "{\"config\":\"[\"b\", ".repeat(4 * count)),
        SETTINGS_IN_SETTINGS(count -> "{\"a\":" + "\"config\":\"{".repeat(20 * count)),
        SETTINGS_THAT_END_IN_VAIN(count -> "{\"a\":[" + "{\"config\":\"[1, [] x".repeat(4 * count)),
        PYTHON(count -> "{\"a\":[" + "[True None] ".repeat(4 * count) + "]}"),
        TRAILING_COMMAS(count -> "{\"a\":[" + "[1,],".repeat(4 * count) + "]}"),
        BRACES_IN_PROSE(count -> "x " + "{# {/* {'a' {\\\"b ".repeat(5 * count)),
        OBJECTS_IN_PROSE(count -> "x " + "{\"a\":{\"b\":\"{\\\"c\\\":1}\"}} ".repeat(5 * count)),
        TEXTS_OF_PROGRAMS(count -> "x " + "'{\"a\":1' \"{'a':1\" `{a: $'{\"a\"".repeat(5 * count)),
        DOCUMENTS(count -> "x " + "cat <<EOF\n{\"a\": \"\\\\\"\nE\n".repeat(5 * count)),
        PROMPTS(count -> "x\n" + "> > \\\n".repeat(20 * count) + "{\"name\":1,\"region_id\":1}" + " \\\n".repeat(20 * count)),
        FENCES(count -> "x\n" + "```\n{}\n```\n".repeat(5 * count) + "{\"name\":1,\"region_id\":1}" + "`)\n".repeat(20 * count)),
        GLUED(count -> "{\"name\":1}".repeat(10 * count)),
        AN_ANSWER(count -> "{\"code\":1,\"message\":\"" + "{\\\"a".repeat(20 * count) + "\"}"),
        YAML(count -> "name: a # b\ntags:\n" + "  - key: k # c\n    value: {{ v }}\n".repeat(count)),
        YAML_BRACKETS(count -> "name: " + "[".repeat(20 * count)),
        YAML_DASHES(count -> "name: a\ntags:\n" + "- ".repeat(20 * count)),
        YAML_QUOTES(count -> "name: a\nx: \"" + "\\\n".repeat(20 * count)),
        MEMBERS(count -> object(4 * count, "m#", "1")),
        TAGS(count -> "{\"tags\":" + list(count, "{\"key\":\"k#\",\"value\":\"v\"}") + "}"),
        POOLS(count -> "{" + pools(count, "{\"nodepool_info\":{\"name\":\"p#\"},\"odd\":1}") + "}"),
        POOLS_WITH_A_VALUE_AT_BOTH_ITS_PLACES(count -> "{"
                + pools(count, "{\"management\":{\"auto_upgrade\":true,\"upgrade_config\":{\"auto_upgrade\":true}}}") + "}"),
        KEPT_VALUES(count -> file(count, "\"kept\":" + object(count, "nodepools[#].interconnect_config.cen_id", "\"c\""))),
        VALUES_WITHOUT_A_PLACE(count -> file(count, "\"contract\":\"2026\",\"kept\":"
                + object(count, "nodepools[#].interconnect_config.cen_id", "\"c\"") + ",\"unplaced\":"
                + list(count, "\"nodepools[#].interconnect_config.cen_id\""))),
        KEPT_MEMBERS_OF_ONE_OBJECT(count -> file(0, "\"kept\":" + object(4 * count, "runtime.m#", "1"))),
        KEPT_MEMBERS_OF_MANY_OBJECTS(count -> file(0, "\"kept\":" + object(4 * count, "o#.m", "1"))),
        SECRETS(count -> file(count, "\"secrets\":" + list(count, "\"nodepools[#].scaling_group.login_password\""))),
        KEPT_SECRETS(count -> file(count, "\"secrets\":" + list(count, "\"nodepools[#].scaling_group.login_password\"")
                + ",\"parked_secrets\":" + list(count, "\"nodepools[#].scaling_group.login_password\""))),
        ACCEPTED_WARNINGS(count -> file(count, "\"accepted\":"
                + list(count, "{\"rule\":\"R27\",\"paths\":[\"nodepools[#].nodepool_info.name\"],\"values\":[\"p#\"],\"note\":\"n\"}"))),
        PATHS_THAT_LEAD_NOWHERE(count -> file(0, "\"secrets\":" + list(4 * count, "\"nodepools[#].gone\"")));

        private final IntFunction<String> file;

        Full(IntFunction<String> file) {
            this.file = file;
        }

        byte[] file(int count) {
            return file.apply(count).getBytes(StandardCharsets.UTF_8);
        }

        private static String each(int count, String pattern) {
            return IntStream.range(0, count).mapToObj(i -> pattern.replace("#", "" + i)).collect(Collectors.joining(","));
        }

        private static String list(int count, String item) {
            return "[" + each(count, item) + "]";
        }

        private static String object(int count, String name, String value) {
            return "{" + each(count, "\"" + name + "\":" + value) + "}";
        }

        private static String pools(int count, String pool) {
            return "\"nodepools\":" + list(count, pool);
        }

        private static String file(int pools, String member) {
            return "{\"cluster_type\":\"ManagedKubernetes\"," + pools(pools, "{\"nodepool_info\":{\"name\":\"p#\"}}")
                    + ",\"x-ack-composer\":{" + member + "}}";
        }
    }

    private static void readOrRefused(byte[] file) {
        try {
            SpecFile.read(file);
        } catch (Fault fault) {
            assertThat(fault.words().key()).startsWith("json.");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("T9")
    void readsInLinearTimeWhatIsFullOf(Full full) {
        var few = full.file(FEW);
        var many = full.file(4 * FEW);
        assertThat(Growth.staysBelow(8, () -> readOrRefused(few), () -> readOrRefused(many))).isTrue();
    }
}
