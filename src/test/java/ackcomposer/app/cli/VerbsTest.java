package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.submit.LoopbackService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbsTest extends Terminal {
    private String sample() throws Exception {
        return file("sample.json", new String(Samples.bytes("sample.json"), StandardCharsets.UTF_8));
    }

    @Test
    void everyVerbIsInTheLists() throws Exception {
        var launcher = Files.readAllLines(Path.of("packaging/launch.sh")).stream().filter(line -> line.contains("| -?*)")).findFirst()
                .orElseThrow();
        var known = List.of(launcher.strip().split("( \\| |\\))"));
        assertThat(Verbs.NAMES.stream().filter(verb -> !known.contains(verb))
                .map(verb -> "no " + verb + " in the list of verbs in packaging/launch.sh")).isEmpty();
        var readme = Files.readString(Path.of("README.md"));
        assertThat(Verbs.NAMES.stream().filter(verb -> !readme.contains("./ack-composer " + verb + " "))
                .map(verb -> "no line for " + verb + " in README.md")).isEmpty();
        assertThat(Verbs.described(Lang.EN).getSubcommands().keySet()).as("what each verb calls itself")
                .containsExactlyElementsOf(Verbs.NAMES);
    }

    /** To learn all verbs takes longer than to check a file. */
    @Test
    void aLineLearnsTheVerbsThatItNamesAndHelpAllOfThem() {
        assertThat(Verbs.command("check", "file.json").getSubcommands()).containsOnlyKeys("check");
        assertThat(Verbs.command("--lang", "zh", "ledger", "list").getSubcommands()).containsOnlyKeys("ledger");
        assertThat(Verbs.command("export", "check").getSubcommands()).containsOnlyKeys("check", "export");
        assertThat(Verbs.command("--help").getSubcommands()).containsOnlyKeys(Verbs.NAMES.toArray(String[]::new));
        assertThat(Verbs.command("chekc", "file.json").getSubcommands()).as("a word that is none").hasSameSizeAs(Verbs.NAMES);
    }

    @Test
    void factsAreOldOnceTheyAreMoreThanHalfAYearOld() {
        var last = FactFile.oldest().plusDays(FactVersion.DAYS);
        assertThat(FactVersion.isOld(noon(last))).as("the last day on which they are not").isFalse();
        assertThat(FactVersion.isOld(noon(last.plusDays(1)))).isTrue();
    }

    private static Clock noon(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Test
    void helpSpeaksOneLanguage() {
        assertThat(run("", "--lang", "zh", "--help")).isZero();
        assertThat(out).startsWith("用法：ack-composer ").contains("\n命令：\n  check ").doesNotContain("Usage", "Commands");
        assertThat(run("", "check", "--help")).isZero();
        assertThat(out).startsWith("Usage: ack-composer check ");
    }

    @Test
    void checkNamesWhatIsWrongWithTheSample() throws Exception {
        assertThat(run("", "check", "--json", sample())).isEqualTo(1);
        assertThat(out).endsWith("]\n").doesNotEndWith("\n\n");
        var entry = json().get(0);
        assertThat(entry.get("readable").booleanValue()).isTrue();
        assertThat(entry.get("repairs").size()).isEqualTo(4);
        var found = entry.get("problems").values().stream().map(problem -> problem.get("rule").stringValue() + problem.get("paths"))
                .toList();
        assertThat(found).contains("field.pattern[\"name\"]", "R2[\"pod_vswitch_ids\"]", "R16[\"key_pair\",\"login_password\"]");
        assertThat(entry.get("problems").get(0).propertyNames())
                .containsExactly("severity", "rule", "paths", "message", "source", "date", "accepted", "fixable", "places",
                        "fixes");
    }

    @Test
    void checkTakesManyFilesInTheirOrderAndTheWorstExit() throws Exception {
        var files = IntStream.range(0, 200).mapToObj(i -> home.resolve(i + ".json")).toList();
        for (var path : files) Files.writeString(path, Samples.valid());
        Files.writeString(files.get(77), "{\"a\":");
        var args = Stream.concat(Stream.of("check", "--json"), files.stream().map(Path::toString)).toArray(String[]::new);
        assertThat(run("", args)).isEqualTo(2);
        assertThat(json().values().stream().map(entry -> entry.get("file").stringValue()))
                .containsExactlyElementsOf(files.stream().map(Path::toString).toList());
        assertThat(json().get(77).get("readable").booleanValue()).isFalse();
        assertThat(json().get(77).get("parseError").propertyNames()).containsExactly("line", "column", "message");
        assertThat(json().get(76).get("problems").findValuesAsString("rule")).containsExactly("R47");
    }

    @Test
    void checkReadsStandardInputAndCountsWarningsOnlyWhenStrict() {
        var warned = Samples.valid().replace("prod-bj-01", "prod_bj");
        assertThat(run(warned, "check", "-")).isZero();
        assertThat(run(warned, "check", "--strict", "-")).isEqualTo(1);
        var accepted = warned.replaceFirst("\\{",
                "{\"x-ack-composer\":{\"accepted\":[{\"rule\":\"field.pattern\",\"paths\":[\"name\"],\"values\":[\"prod_bj\"],"
                + "\"note\":\"old\"}]},");
        assertThat(run(accepted, "check", "--strict", "--json", "-")).isZero();
        assertThat(json().get(0).get("problems").get(0).get("accepted").booleanValue()).isTrue();
        assertThat(run(accepted.replace("\"name\": \"prod_bj\"", "\"name\": \"prod_sh\""), "check", "--strict", "-")).isEqualTo(1);
    }

    @Test
    void checkSpeaksChinese() {
        run("{}", "check", "--lang", "zh", "-");
        assertThat(out).contains("个必填参数为空");
    }

    @Test
    void checkExplainsEveryBadFileAndChangesNothing() throws Exception {
        Files.createDirectory(home.resolve("folder"));
        var bad = new String[] {home.resolve("missing.json").toString(), file("empty.json", ""), home.resolve("folder").toString(),
                file("brackets.json", "[".repeat(5 << 20)),
                file("twice.json", "{\"a\":1,\"a\":1}"), file("surrogate.json", "{\"a\":\"\\ud800\"}")};
        for (var name : bad) {
            assertThat(run("", "check", "--json", name)).as(name).isEqualTo(2);
            var fault = json().get(0).get("parseError");
            assertThat(fault.get("line").intValue()).isPositive();
            assertThat(fault.get("column").intValue()).isPositive();
            assertThat(fault.get("message").stringValue()).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "check --nonsense x", "export", "export --as yaml -", "submit -", "submit --confirm x",
            "check --contract 2030 -", "--nonsense", "check --lang fr -",
        "submit --confirm prod-bj-01 --endpoint http://example.com -", "submit --confirm other -",
                "submit --confirm prod-bj-01 --deadline-seconds 0 -"})
    void aWrongUseIsOneLineAnd64(String line) {
        assertThat(run(Samples.valid(), line.split(" "))).isEqualTo(64);
        assertThat(out).isEmpty();
        assertThat(err.lines()).hasSize(1);
    }

    @Test
    void exportPrintsTheBodyAndOneNewline() {
        assertThat(run(Samples.valid(), "export", "-")).isZero();
        assertThat(out).isEqualTo(Samples.valid());
    }

    @Test
    void exportLeavesSecretsOutUnlessAsked() {
        var json = "{\"login_password\":\"Canary-1#a\",\"nodepools\":[{\"scaling_group\":{\"login_password\":\"${env:PW}\"}}]}";
        run(json, "export", "-");
        assertThat(out).doesNotContain("Canary").contains("${env:PW}");
        run(json, "export", "--with-secrets", "-");
        assertThat(out).contains("Canary-1#a", "${env:PW}");
    }

    @Test
    void exportReplacesAFileButNoDirectoryAndNoLink() throws Exception {
        var target = home.resolve("out.json");
        assertThat(run(Samples.valid(), "export", "-o", target.toString(), "-")).isZero();
        assertThat(target).hasContent(Samples.valid());
        assertThat(out).isEmpty();
        assertThat(run(Samples.valid(), "export", "-o", home.toString(), "-")).isEqualTo(73);
        var link = Files.createSymbolicLink(home.resolve("link.json"), target);
        assertThat(run("{}", "export", "-o", link.toString(), "-")).isEqualTo(73);
        assertThat(run("{}", "export", "-o", home.resolve("no/such/out.json").toString(), "-")).isEqualTo(73);
        assertThat(target).hasContent(Samples.valid());
        assertThat(run("{", "export", "-o", target.toString(), "-")).isEqualTo(2);
    }

    private int submit(String request, String url) {
        return run(request, "submit", "--json", "--resolve-seconds", "0", "--endpoint", url, "--confirm", "prod-bj-01", "-");
    }

    @Test
    @Tag("T5")
    void submitSendsExactlyWhatExportPrints() throws Exception {
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s3cret");
        env.put("ACK_PW", "Hello@1234");
        var request = Samples.valid()
                .replace("\"key_pair\": \"ops-key\",\n  \"addons\"", "\"login_password\": \"${env:ACK_PW}\",\n  \"addons\"");
        try (var service = LoopbackService.start(LoopbackService.json(200,
                "{\"cluster_id\":\"c1\",\"task_id\":\"t1\",\"request_id\":\"r1\"}"))) {
            assertThat(submit(request, service.url())).isZero();
            assertThat(json().toString())
                    .isEqualTo("{\"outcome\":\"ACCEPTED\",\"clusterId\":\"c1\",\"taskId\":\"t1\",\"requestId\":\"r1\",\"status\":200,"
                            + "\"resolved\":null,\"state\":null,\"errors\":[]}");
            assertThat(service.requests().get(0).signedBy("s3cret")).isTrue();
            var sent = new String(service.requests().get(0).body(), StandardCharsets.UTF_8);
            run(request.replace("${env:ACK_PW}", "Hello@1234"), "export", "--with-secrets", "-");
            assertThat(sent + "\n").isEqualTo(out);
        }
    }

    @Test
    void submitTellsEachOutcomeByItsExitCode() throws Exception {
        assertThat(submit(Samples.valid(), "http://127.0.0.1:9")).as("no credentials").isEqualTo(3);
        env.put("ALIBABA_CLOUD_ACCESS_KEY_ID", "LTAI-1");
        env.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", "s3cret");
        try (var refusing = LoopbackService.start(LoopbackService.json(400,
                "{\"code\":\"EmptyCIDR\",\"message\":\"m\",\"data\":[{\"code\":\"InvalidCIDR\",\"message\":\"n\"}]}"));
             var silent = LoopbackService.start(LoopbackService.hangUp())) {
            assertThat(submit(Samples.valid(), refusing.url())).isEqualTo(1);
            assertThat(json().get("errors").size()).isEqualTo(2);
            assertThat(submit(Samples.valid(), silent.url())).isEqualTo(4);
            assertThat(submit(Samples.valid(), silent.url())).isEqualTo(4);
            assertThat(json().get("outcome").stringValue()).isEqualTo("NOT_SENT");
            assertThat(json().get("errors").get(0).get("code").stringValue()).isEqualTo("OpenIntent");
            assertThat(silent.requests()).hasSize(1);
        }
        assertThat(submit(Samples.valid(), "http://127.0.0.1:9")).as("nothing listens").isEqualTo(3);
        assertThat(submit("{\"name\":\"prod-bj-01\"}", "http://127.0.0.1:9")).as("errors").isEqualTo(2);
        assertThat(submit(Samples.valid().replace("95abcd", "****"), "http://127.0.0.1:9")).as("a placeholder").isEqualTo(2);
        assertThat(json().get("outcome").stringValue()).isEqualTo("NOT_SENT");
        var remembered = Samples.valid()
                .replaceFirst("\\{", "{\"x-ack-composer\":{\"secrets\":[\"nodepools[0].scaling_group.login_password\"]},")
                .replace("        \"key_pair\": \"ops-key\",\n", "");
        assertThat(submit(remembered, "http://127.0.0.1:9")).as("a remembered secret").isEqualTo(2);
    }

    @Test
    void fixMendsWhatNeedsNoFactOfTheUsersAndSaysWhatWasLost() throws Exception {
        var fixed = home.resolve("fixed.json");
        assertThat(run("", "check", "--fix", "-o", fixed.toString(), sample())).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(err).contains("lost: pod_vswitch_ids", "lost: nodepools[0].count: ", "left to you: Use ACK-dedicated-cluster")
                .doesNotContain("Hello1234", "lost: name");
        assertThat(run("", "check", fixed.toString())).isEqualTo(1);
        assertThat(Files.readString(fixed)).contains("\"name\": \"ACK dedicated cluster\"").doesNotContain("pod_vswitch_ids");
    }

    @Test
    void fixWritesEvenIfErrorsAreLeft() throws Exception {
        var fixed = home.resolve("fixed.json");
        assertThat(run("{\"name\":\"a b\"}", "check", "--fix", "-o", fixed.toString(), "-")).isEqualTo(1);
        assertThat(Files.readString(fixed)).isEqualTo("{\n  \"name\": \"a b\"\n}\n");
        assertThat(run("{\"name\":\"a b\"}", "check", "--fix", "-")).isEqualTo(64);
        assertThat(run("{", "check", "--fix", "-o", fixed.toString(), "-")).isEqualTo(2);
        assertThat(run("{}", "check", "--fix", "-o", home.toString(), "-")).isEqualTo(73);
    }
}
