package ackcomposer.app.file;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.json.SpecFile;
import ackcomposer.rules.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateTest {
    @TempDir
    Path folder;

    static Stream<Template> ours() {
        return Template.ours().stream();
    }

    private static boolean isASample(Template template) {
        return template.title(Lang.EN).contains("faults");
    }

    private static List<String> errors(Template template) {
        return Samples.check(template.draft()).stream().filter(Problem::isError).map(Problem::rule).toList();
    }

    @ParameterizedTest
    @MethodSource("ours")
    void isValidButForWhatOnlyTheUserKnows(Template template) {
        var rules = Samples.check(template.draft()).stream().map(Problem::rule).toList();
        assertThat(rules).contains("field.placeholder");
        if (isASample(template)) {
            assertThat(errors(template)).contains("R1", "R4", "R16", "field.pattern");
            assertThat(template.opened().repairs()).hasSize(5);
        } else {
            assertThat(errors(template)).isEmpty();
            assertThat(template.opened().repairs()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("ours")
    void saysWhatItIsInBothLanguages(Template template) {
        for (var lang : Lang.values()) {
            assertThat(template.title(lang)).isNotBlank();
            assertThat(template.text(lang)).isNotBlank();
        }
        assertThat(template.title(Lang.ZH)).isNotEqualTo(template.title(Lang.EN));
    }

    @ParameterizedTest
    @MethodSource("ours")
    void aDraftThatIsMadeFromItIsNoTemplate(Template template) {
        assertThat(new String(SpecFile.spec(template.draft()), StandardCharsets.UTF_8)).doesNotContain("\"template\"");
        assertThat(template.opened().plain()).isFalse();
    }

    @Test
    void thereAreFiveAndASampleWithFaults() {
        assertThat(Template.ours()).hasSize(6);
        assertThat(ours().filter(TemplateTest::isASample)).hasSize(1);
    }

    @Test
    void aFolderOfOnesOwnIsReadAndWhatIsNoneIsPassedOver() throws Exception {
        Files.writeString(folder.resolve("own.ack.json"),
                "{\"name\": \"<name>\", \"x-ack-composer\": {\"format\": 1, \"template\": {\"title\": {\"en\": \"Mine\"}, \"text\": {}}}}");
        Files.writeString(folder.resolve("request.json"), Samples.valid());
        Files.writeString(folder.resolve("damaged.json"), "{\"name\": ");
        Files.writeString(folder.resolve("other.txt"), "x");
        assertThat(Template.in(folder)).singleElement().satisfies(own -> {
            assertThat(own.title(Lang.EN)).isEqualTo("Mine");
            assertThat(own.title(Lang.ZH)).as("where a language has no words").isEqualTo("Mine");
            assertThat(own.text(Lang.EN)).isEmpty();
        });
        assertThat(Template.in(folder.resolve("none"))).isEmpty();
    }
}
