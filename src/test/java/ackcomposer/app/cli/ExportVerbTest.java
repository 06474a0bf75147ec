package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** export prints one text and nothing else; errors are counted on standard error and stop nothing. */
class ExportVerbTest extends Terminal {
    private static final String NO_VPC = Samples.valid().replace("  \"vpcid\": \"vpc-2zeik9h3ahvv2zz95abcd\",\n", "");

    @Test
    void aTargetThatIsReadOnlyIsKept() throws Exception {
        var locked = Files.writeString(home.resolve("locked.json"), "kept");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        assertThat(run(Samples.valid(), "export", "-o", locked.toString(), "-")).isEqualTo(73);
        assertThat(err).startsWith("Cannot write " + locked).contains("read-only");
        assertThat(locked).hasContent("kept");
    }

    /** Whoever could read the file before must not read a password in it. */
    @Test
    void aFileWithSecretsIsForItsOwnersEyesAndAnyOtherKeepsItsMode() throws Exception {
        var target = Files.writeString(home.resolve("open.json"), "{}");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(run(Samples.valid(), "export", "-o", target.toString(), "-")).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target))).isEqualTo("rw-r--r--");
        assertThat(run(Samples.valid(), "export", "--with-secrets", "-o", target.toString(), "-")).isZero();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target))).isEqualTo("rw-------");
    }

    @Test
    void errorsAreCountedOnStandardErrorAndStopNothing() {
        assertThat(run(Samples.valid(), "export", "-")).isZero();
        assertThat(err).isEmpty();
        assertThat(run(NO_VPC, "export", "-")).isZero();
        assertThat(out).isEqualTo(NO_VPC);
        assertThat(err).isEqualTo("1 error in this request; it is exported anyway.\n");
        assertThat(run(NO_VPC.replace("prod-bj-01", "prod bj"), "export", "-")).isZero();
        assertThat(err).startsWith("2 errors in this request");
    }

    /** A value may be wrong in one form and right in the other. */
    @Test
    void theErrorsAreThoseOfTheFormAskedFor() {
        var request = Samples.valid().replaceFirst("\\{", "{\"rrsa_config\":{\"enabled\":true},");
        run(request, "export", "-");
        assertThat(err).startsWith("1 error");
        run(request, "export", "--contract", "2026", "-");
        assertThat(err).isEmpty();
    }

    @Test
    void aFileEndsWithOneNewline() throws Exception {
        var target = home.resolve("out.json");
        assertThat(run(NO_VPC, "export", "-o", target.toString(), "-")).isZero();
        assertThat(Files.readString(target)).isEqualTo(NO_VPC).endsWith("}\n");
        assertThat(out).isEmpty();
        assertThat(err).startsWith("1 error");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsPlace() {
        assertThat(run("{\n \"name\": }", "export", "-")).isEqualTo(2);
        assertThat(err).startsWith("-:2:10: ").hasLineCount(1);
        assertThat(out).isEmpty();
        run("", "export", "--lang", "zh", home.resolve("1,000.json").toString());
        assertThat(err).startsWith(home.resolve("1,000.json") + ":1:1: ").containsPattern("[一-龥]");
    }

    @Test
    void whatCannotBeWrittenIsNamed() {
        var target = home.resolve("no/such.json").toString();
        assertThat(run(Samples.valid(), "export", "-o", target, "-")).isEqualTo(73);
        assertThat(err).startsWith("Cannot write " + target + ".").hasLineCount(1);
        assertThat(run(Samples.valid(), "export", "-o", "a\0b", "-")).isEqualTo(73);
        assertThat(out).isEmpty();
    }

    @Test
    void anUnknownFormatIsToldTheKnownOnes() {
        assertThat(run(Samples.valid(), "export", "--as", "yaml", "-")).isEqualTo(64);
        assertThat(err).isEqualTo("ack-composer: Unknown format \"yaml\". Use one of: request, "
                + "migration-report, summary, topology, address-map, schema.\n");
        assertThat(run(Samples.valid(), "export", "--as", "yaml", "--lang", "zh", "-")).isEqualTo(64);
        assertThat(err).startsWith("ack-composer: ").containsPattern("[一-龥]").contains("yaml");
    }

    @Test
    void theSchemaAloneNeedsNoDraft() throws Exception {
        assertThat(run("", "export", "--as", "schema")).isZero();
        assertThat(out).startsWith("{\n  \"$schema\": ").contains("\"ACK CreateCluster, 2024\"").endsWith("}\n");
        assertThat(err).isEmpty();
        assertThat(run("", "export", "--as", "schema", "--contract", "2026")).isZero();
        assertThat(out).contains("\"ACK CreateCluster, 2026\"");
        var target = home.resolve("schema.json");
        assertThat(run("", "export", "--as", "schema", "-o", target.toString())).isZero();
        assertThat(out).isEmpty();
        assertThat(target).content().contains("\"ACK CreateCluster, 2024\"").endsWith("}\n");
    }

    @Test
    void theSummaryIsInTheLanguageAskedFor() {
        assertThat(run(Samples.valid(), "export", "--as", "summary", "-")).isZero();
        assertThat(out).startsWith("# prod-bj-01\n\n## What will be created\n").endsWith("\n```\n");
        assertThat(run(Samples.valid(), "export", "--as", "summary", "--lang", "zh", "-")).isZero();
        assertThat(out).startsWith("# prod-bj-01\n\n## 将创建的内容\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "export --as request", "export --as summary", "export --as migration-report",
        "export - -", "export --as", "export --with-secret -", "export --contract 24 -"})
    void aWrongUseIsOneLine(String line) {
        assertThat(run(Samples.valid(), line.split(" "))).isEqualTo(64);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("ack-composer: ").hasLineCount(1);
    }
}
