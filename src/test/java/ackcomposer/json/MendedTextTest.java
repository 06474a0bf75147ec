package ackcomposer.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ackcomposer.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What people's texts have that JSON has not: what is read, what is listed, and where; and what is left to the person. */
class MendedTextTest {
    private static String repairs(Parsed parsed) {
        return parsed.repairs().stream().map(repair -> repair.words().key().substring(5) + " " + repair.line() + ":" + repair.column())
                .collect(Collectors.joining(", "));
    }

    /** "¶" is a line's end, "↹" a backslash. */
    private static String text(String cell) {
        return cell.replace('¶', '\n').replace('↹', '\\');
    }

    /** And is no JSON where anything is listed. */
    private static void opens(String text, String read, String repairs) throws Fault {
        if (repairs != null) assertThatExceptionOfType(Fault.class).as(text)
                .isThrownBy(() -> Reader.read(text(text).getBytes(StandardCharsets.UTF_8), false));
        else assertThat(Reader.read(text(text).getBytes(StandardCharsets.UTF_8), false)).as(text)
                .isEqualTo(Reader.read(text(text).getBytes(StandardCharsets.UTF_8)));
        var parsed = Reader.read(text(text).getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.root().toString()).as(text).isEqualTo(JsonMapper.shared().readTree(text(read)).toString());
        assertThat(repairs(parsed)).as(text).isEqualTo(repairs == null ? "" : repairs);
    }

    private static void refused(String text, String key, int line, int column) {
        var fault = catchThrowableOfType(Fault.class, () -> Reader.read(text(text).getBytes(StandardCharsets.UTF_8)));
        assertThat(fault).as(text).isNotNull();
        assertThat(List.of(fault.words().key(), fault.line(), fault.column())).as(text).isEqualTo(List.of("json." + key, line, column));
    }

    /** Each line as it came and as it was read is shown beside what was mended; of one that names a secret nothing is. */
    @ParameterizedTest
    @ValueSource(strings = {"{'login_password': 'Canary-1'}", "{\"a\": [1,\n2,], \"db_passwd\": \"Canary-2\" \"b\": 1}",
        "{\r\n\"master_login_password\": \"Canary-3\", // Canary-4\r\n\"a\": 1,}", "login_password: 'Canary-5' # why\nname: x"})
    void aLineThatNamesASecretIsNotShownBesideItsRepair(String text) throws Fault {
        var repairs = Reader.read(text.getBytes(StandardCharsets.UTF_8)).repairs();
        assertThat(repairs).isNotEmpty().noneMatch(repair -> (repair.before() + repair.after()).contains("Canary"));
    }

    @Test
    void aLineIsShownAsItCameAndAsItWasReadWithoutThoseBesideIt() throws Fault {
        for (var end : List.of("\n", "\r\n", "\r")) {
            var repair = Reader.read(("{\"a\": 1," + end + "  \"b\": 2, // why" + end + "\"c\": 3}").getBytes(StandardCharsets.UTF_8))
                    .repairs().get(0);
            assertThat(repair.before()).isEqualTo("\"b\": 2, // why");
            assertThat(repair.after()).isEqualTo("\"b\": 2,");
            assertThat(List.of(repair.line(), repair.column())).isEqualTo(List.of(2, 11));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{ // a¶}|{}|comment 1:3", "// a¶{}|{}|comment 1:1", "{}// a|{}|comment 1:3", "{} /* a¶b */ //|{}|comment 1:4, comment 2:6",
        "# a¶{'a': 1} # b|{\"a\":1}|comment 1:1, single_quotes 2:2, comment 2:10", "{\"a\": 1#b¶}|{\"a\":1}|comment 1:8",
        "{\"a\": true//b¶}|{\"a\":true}|comment 1:11",
        "{\"a\"/**/:/**/1/**/,\"b\":2}|{\"a\":1,\"b\":2}|comment 1:5, comment 1:10, comment 1:15",
        "{/***/}|{}|comment 1:2", "{/*/*/}|{}|comment 1:2", "{\"中😀\": 1 /**/}|{\"中😀\":1}|comment 1:10"})
    void commentsArePassedOver(String text, String read, String repairs) throws Fault {
        opens(text, read, repairs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\": 1,}|{\"a\":1}|trailing_comma 1:8", "{\"a\": [1, 2,],}|{\"a\":[1,2]}|trailing_comma 1:12, trailing_comma 1:14",
        "{\"a\": [1, // b¶ /* c */ ]}|{\"a\":[1]}|trailing_comma 1:9, comment 1:11, comment 2:2",
        "{\"a\": {\"b\": {},¶}}|{\"a\":{\"b\":{}}}|trailing_comma 1:15",
        "{\"a\": 1 \"b\": 2}|{\"a\":1,\"b\":2}|missing_comma 1:9", "{\"a\": true¶ \"b\": 2}|{\"a\":true,\"b\":2}|missing_comma 2:2",
        "{\"a\": 1 // b¶ \"c\": 2}|{\"a\":1,\"c\":2}|comment 1:9, missing_comma 2:2",
        "{\"a\": \"x\"\"b\": 2}|{\"a\":\"x\",\"b\":2}|missing_comma 1:10",
        "{\"a\": []\"b\": {}\"c\": 1}|{\"a\":[],\"b\":{},\"c\":1}|missing_comma 1:9, missing_comma 1:16",
        "{\"a\": [1 2]}|{\"a\":[1,2]}|missing_comma 1:10",
        "{\"a\": [{\"b\":1} {\"b\":2}]}|{\"a\":[{\"b\":1},{\"b\":2}]}|missing_comma 1:16",
        "{\"a\": [{}{}[][]\"b\"{}\"c\"]}|{\"a\":[{},{},[],[],\"b\",{},\"c\"]}|"
            + "missing_comma 1:10, missing_comma 1:12, missing_comma 1:14, missing_comma 1:16, missing_comma 1:19, missing_comma 1:21",
        "{\"a\": [\"x\"¶\"y\" \"z\"]}|{\"a\":[\"x\",\"y\",\"z\"]}|missing_comma 2:1, missing_comma 2:5",
        "{\"a\": [1/**/-2.5 null true false]}|{\"a\":[1,-2.5,null,true,false]}|"
            + "comment 1:9, missing_comma 1:13, missing_comma 1:18, missing_comma 1:23, missing_comma 1:28"})
    void commasAreTakenAwayAndPutIn(String text, String read, String repairs) throws Fault {
        opens(text, read, repairs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'a': 'b'}|{\"a\":\"b\"}|single_quotes 1:2, single_quotes 1:7",
        "{\"a\": 'say \"hi\" // # ,}'}|{\"a\":\"say ↹\"hi↹\" // # ,}\"}|single_quotes 1:7",
        "{\"a\": 'it↹'s ↹\"x↹\" ↹↹ ↹n'}|{\"a\":\"it's ↹\"x↹\" ↹↹ ↹n\"}|single_quotes 1:7",
        "{\"a\": ['' '']}|{\"a\":[\"\",\"\"]}|single_quotes 1:8, missing_comma 1:11, single_quotes 1:11",
        "{\"a\": '{\"b\":1}'}|{\"a\":\"{↹\"b↹\":1}\"}|single_quotes 1:7",
        "{“a”: “b”}|{\"a\":\"b\"}|typographic_quotes 1:2, typographic_quotes 1:7",
        "{„a“: ”b”, ‘c’: ‚d‘}|{\"a\":\"b\",\"c\":\"d\"}|"
            + "typographic_quotes 1:2, typographic_quotes 1:7, typographic_quotes 1:12, typographic_quotes 1:17",
        "{“a\": ‘b'}|{\"a\":\"b\"}|typographic_quotes 1:2, typographic_quotes 1:7",
        "{＂a＂: “↹”↹↹”}|{\"a\":\"”↹↹\"}|typographic_quotes 1:2, typographic_quotes 1:7",
        "{\"a\": ‘\"’}|{\"a\":\"↹\"\"}|typographic_quotes 1:7"})
    void otherQuotesAreReadAsQuotes(String text, String read, String repairs) throws Fault {
        opens(text, read, repairs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\": True, \"b\": [False,None]}|{\"a\":true,\"b\":[false,null]}|python 1:7, python 1:19, python 1:25",
        "{\"a\": [True None]}|{\"a\":[true,null]}|python 1:8, missing_comma 1:13, python 1:13",
        "{\"key_pair\": \"key_pair\": \"x\"}|{\"key_pair\":\"x\"}|name_again 1:14",
        "{\"a\": \"a\" /**/ :¶ \"a\": {}}|{\"a\":{}}|name_again 1:7, comment 1:11, name_again 2:2",
        "{'a': 'a': \"a\"}|{\"a\":\"a\"}|single_quotes 1:2, name_again 1:7", "\uFEFF{\"a\": 1,}|{\"a\":1}|bom 1:1, trailing_comma 1:9"})
    void pythonANameTwiceAndAByteOrderMarkAreReadAsMeant(String text, String read, String repairs) throws Fault {
        opens(text, read, repairs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"config\": \"{\"IngressSlbNetworkType\":\"internet\"}\"}|{\"config\":\"{↹\"IngressSlbNetworkType↹\":↹\"internet↹\"}\"}|"
            + "bare_quotes 1:12",
        "{\"addons\": [{\"config\": \"[\"a\"]\"},]}|{\"addons\":[{\"config\":\"[↹\"a↹\"]\"}]}|bare_quotes 1:24, trailing_comma 1:32",
        "{\"config\": \" { \"a\" : { \"b\": [1, \"}\"] } } \" , \"c\": 1}|"
            + "{\"config\":\" { ↹\"a↹\" : { ↹\"b↹\": [1, ↹\"}↹\"] } } \",\"c\":1}|bare_quotes 1:12",
        "{\"config\": \"{\"a\": \"x↹\"y↹↹\"}\"}|{\"config\":\"{↹\"a↹\": ↹\"x↹↹↹\"y↹↹↹↹↹\"}\"}|bare_quotes 1:12",
        "{\"config\": \"{¶\"a\":1,¶ \"b\":2}\" # x¶ \"c\": 1}|{\"config\":\"{↹n↹\"a↹\":1,↹n ↹\"b↹\":2}\",\"c\":1}|"
            + "bare_quotes 1:12, comment 3:10, missing_comma 4:2",
        "{\"config\": \"config\": \"{\"a\":1}\"}|{\"config\":\"{↹\"a↹\":1}\"}|name_again 1:12, bare_quotes 1:22",
        "{\"config\": \"{↹\"a↹\":1}\" \"b\": 1}|{\"config\":\"{↹\"a↹\":1}\",\"b\":1}|missing_comma 1:24",
        "{\"config\": \"[1]\" \"b\": \"{\"}|{\"config\":\"[1]\",\"b\":\"{\"}|missing_comma 1:18",
        "{\"config\": {\"a\": \"{\"} \"b\": 1}|{\"config\":{\"a\":\"{\"},\"b\":1}|missing_comma 1:23"})
    void theSettingsOfAnAddonNeedNoEscapes(String text, String read, String repairs) throws Fault {
        opens(text, read, repairs);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\": \"// # /* */ ,} ,] 'x' “y” True\"}", "{\"a\": \"↹\"\", \"// b\": [\"#\", \",]\"]}", "{\"config\": \"{\", \"b\": \"[\"}",
        "{\"config\": \"{\", \":\": \"}\"}",
        "{\"config\": \"{↹\"a↹\":1}\"}",
        "{\"config\": \"\", \"b\": \"config\", \"config2\": \"{}\"}", "{\"a\": \"a\", \"True\": \"None\", \"'b'\": \"{'c': None,}\"}"})
    void whatIsInAProperTextStays(String text) throws Fault {
        opens(text, text, null);
        assertThat(new Tolerance(text(text)).mended().toString()).isEqualTo(text(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // Names, and what might be one text or two, are not guessed.
        "{a: 1}|syntax|1|2", "{True: 1}|syntax|1|2", "{\"a\": true b: 2}|comma|1|12", "{\"a\": \"b\" \"c\"}|comma|1|11",
        "{\"a\": [\"x\"\"y\"]}|comma|1|11",
        "{\"a\": [1\"y\"]}|comma|1|9", "{\"a\": [\"say \"1\" now\"]}|quotes|1|14", "{\"a\": [1 \"b\": 2]}|comma|1|10",
        "{\"a\": [10 000]}|comma|1|11",
        "{\"a\": \"say \"hi\" now\"}|quotes|1|13", "{\"a\": 'it's'}|other_quotes|1|11", "{\"a\": “x”y”}|other_quotes|1|10",
        "{\"b\": \"{\"a\":1}\"}|quotes|1|10",
        "{\"config\": \"{\"a\":1\"}|quotes|1|15", "{\"config\": \"{\"a\":1} x\"}|quotes|1|15", "{\"config\": \"{'a':\"x\"}\"}|quotes|1|19",
        "{\"a\": \"b\": 1}|quotes|1|10", "{\"a\": 1 2}|comma|1|9", "{\"a\" 1}|syntax|1|6", "{\"a\": 1,,}|syntax|1|9",
        "{\"a\": [,]}|syntax|1|8", "{,}|syntax|1|2",
        "{\"a\": TRUE}|syntax|1|7", "{\"a\": undefined}|syntax|1|7", "{\"a\": 'x}|syntax|1|7", "{\"a\": “x}|syntax|1|7",
        "{} 'x'|syntax|1|4", "{} {}|several|1|4",
        // Places are those of the text as it came, whatever was put in or taken away before.
        "{'\"': '\"↹'' /* */ 'b': ['x' 'y'] \"c\": nope}|syntax|1|39", "{\"config\": \"{\"a\":\"b\"}\",¶\"c\": 😀}|syntax|2|6",
        "{'\"': 1, \"a\": 2,¶'\"': 3}|twice|2|1", "{\"a\": [1 2 3 4] \"b\": tru}|syntax|1|22", "{'\"a': 1, 'b': '\"↹x'}|syntax|1|19",
        "{'\"\"': 1, 'b': [1|ends|1|18"})
    void whatCannotBeMendedIsRefusedAtItsPlaceInTheTextAsItCame(String text, String key, int line, int column) {
        refused(text, key, line, column);
    }

    @Test
    void aDuplicateIsRefusedWithBothPlacesOfTheTextAsItCame() {
        var text = "{'\"\"': 1 \"a\": 2\n 'a': 3}".getBytes(StandardCharsets.UTF_8);
        var fault = catchThrowableOfType(Fault.class, () -> Reader.read(text));
        assertThat(fault.words().args()).isEqualTo(List.of("a", 1, 10));
        assertThat(List.of(fault.line(), fault.column())).isEqualTo(List.of(2, 2));
    }

    /** Eleven comments, of which our copy has four, at the members that the page explains, and a comma that it has not. */
    @Test
    void theSampleOfTheReferenceOpensWithTwelveRepairs() throws Fault {
        var ours = new String(Samples.bytes("sample.json"), StandardCharsets.UTF_8);
        var printed = ours.replace("\"keep_instance_name\": true,", "\"keep_instance_name\": true ");
        for (var member : List.of("\"master_system_disk_category\":\"cloud_essd\",", "\"master_system_disk_size\":120,",
                "\"master_instance_charge_type\":\"PrePaid\",", "\"master_period_unit\":\"Month\",", "\"master_period\":1,",
                "\"master_auto_renew\":true,", "\"master_auto_renew_period\":1,"))
            printed = printed.replace(member, member + "   // said of " + member + " {, }");
        var parsed = Reader.read(printed.getBytes(StandardCharsets.UTF_8));
        assertThat(parsed.repairs().stream().map(repair -> repair.words().key()))
                .hasSize(12).filteredOn("json.missing_comma"::equals).hasSize(1);
        assertThat(repairs(parsed)).startsWith("comment 23:37, missing_comma 42:5, comment 43:37");
        assertThat(parsed.root()).isEqualTo(Reader.read(ours.getBytes(StandardCharsets.UTF_8)).root());
    }
}
