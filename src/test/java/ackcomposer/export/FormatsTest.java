package ackcomposer.export;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.export.Format.Wish;
import ackcomposer.json.Json;
import ackcomposer.model.Forms;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final Path TEXTS = Path.of("src/main/resources/ackcomposer/view");

    @Test
    void everyFormatStandsInTheMenuAndInTheReadme() throws Exception {
        var missing = new ArrayList<String>();
        var readme = Files.readString(Path.of("README.md"));
        for (var format : Formats.ALL) {
            var key = "menu.export_" + format.name().replace('-', '_') + "=";
            for (var file : List.of("Messages_en.properties", "Messages_zh.properties"))
                if (Files.readAllLines(TEXTS.resolve(file), StandardCharsets.UTF_8).stream().noneMatch(line -> line.startsWith(key)))
                    missing.add(key + " in " + TEXTS.resolve(file));
            if (!readme.matches("(?s).*export \\[--as [a-z|-]*\\b" + format.name() + "[|\\]].*"))
                missing.add(format.name() + " at --as in README.md");
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aFormatIsFoundByItsNameAndNoOtherIs() {
        for (var format : Formats.ALL) assertThat(Formats.named(format.name())).containsSame(format);
        assertThat(Formats.ALL).extracting(Format::name)
                .containsExactly("request", "migration-report", "summary", "topology", "address-map", "schema").doesNotHaveDuplicates();
        assertThat(Formats.named("yaml")).isEmpty();
        assertThat(Formats.names()).isEqualTo("request, migration-report, summary, topology, address-map, schema");
    }

    @Test
    void theRequestIsWrittenInItsOwnFormWhereNoneWasAskedForAndWithSecretsOnlyOnAWish() throws Exception {
        var draft = Samples.read(Samples.valid()).set(0, Catalogue.MASTERS.keyPair, null)
                .set(0, Catalogue.MASTERS.loginPassword, "Hello-77#z");
        var format = Formats.named("request").orElseThrow();
        assertThat(format.text(draft, new Wish(null, true, Lang.EN))).isEqualTo(Json.text(draft)).contains("Hello-77#z");
        assertThat(format.text(draft, new Wish(null, false, Lang.EN))).isEqualTo(Json.withoutSecrets(draft)).doesNotContain("Hello-77#z");
        assertThat(format.text(draft, new Wish(Contract.FORM_2026, true, Lang.EN)))
                .isEqualTo(Json.text(Forms.switched(draft, Contract.FORM_2026))).isNotEqualTo(Json.text(draft));
        assertThat(format.fileName()).isEqualTo("request.json");
    }

    @Test
    void theMigrationReportGoesToTheOtherFormWhereNoneWasAskedFor() throws Exception {
        var draft = Samples.read(Samples.valid());
        var format = Formats.named("migration-report").orElseThrow();
        var report = format.text(draft, new Wish(null, false, Lang.EN));
        assertThat(report).isEqualTo(format.text(draft, new Wish(Contract.FORM_2026, false, Lang.EN))).contains("\"kind\"");
        assertThat(format.text(draft, new Wish(Contract.FORM_2024, false, Lang.EN))).isEqualTo("[]");
        assertThat(format.text(draft, new Wish(null, false, Lang.ZH))).isNotEqualTo(report);
    }
}
