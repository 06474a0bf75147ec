package ackcomposer.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What stands in {@code packaging/ci} is what these programs take, and calls ours as it can be called. */
@Timeout(120)
class PipelineTest extends Terminal {
    private static final Path FOLDER = Path.of("packaging/ci");

    private static Object yaml(String name) throws Exception {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(FOLDER.resolve(name)));
    }

    @Test
    void everyCallIsOneThatTheProgramTakes() throws Exception {
        var calls = new ArrayList<String>();
        for (var name : List.of("pre-commit-config.yaml", "workflow.yml", "pre-commit"))
            Pattern.compile("(?:ack-composer|\"\\$program\") (check[^|>\\n\"]*)").matcher(Files.readString(FOLDER.resolve(name))).results()
                    .forEach(call -> calls.add(call.group(1).replaceAll(" --\\s*$", "").strip()));
        assertThat(calls).hasSizeGreaterThanOrEqualTo(4);
        for (var call : calls) {
            var args = Stream.concat(Stream.of(call.split(" ")), Stream.of("--", "-")).toArray(String[]::new);
            assertThat(run(Samples.valid(), args)).as(call + ": " + err).isBetween(0, 1);
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void theHookIsForSpecFilesAndHasAllAtOnce() throws Exception {
        var repos = (List<Map<String, Object>>) ((Map<String, Object>) yaml("pre-commit-config.yaml")).get("repos");
        var hook = ((List<Map<String, Object>>) repos.get(0).get("hooks")).get(0);
        assertThat(hook).containsEntry("language", "system").containsEntry("require_serial", true).containsKey("name");
        assertThat("a/b.ack.json").containsPattern(hook.get("files").toString());
        assertThat("a/b.json").doesNotContainPattern(hook.get("files").toString());
    }

    /** A request of somebody else is checked with no more rights than that takes. */
    @Test
    @SuppressWarnings("unchecked")
    void theWorkflowReadsAndReportsOnly() throws Exception {
        var workflow = (Map<String, Object>) yaml("workflow.yml");
        assertThat((Map<String, Object>) workflow.get("permissions"))
                .isEqualTo(Map.of("contents", "read", "security-events", "write"));
        assertThat((Map<String, Object>) workflow.get("on")).containsOnlyKeys("pull_request");
        assertThat(Files.readString(FOLDER.resolve("workflow.yml"))).doesNotContain("secrets.", "pull_request_target");
    }

    private String git(int exit, String line) throws Exception {
        var builder = new ProcessBuilder("sh", "-c", line).directory(home.resolve("repo").toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("HOME", home.toString(), "GIT_CONFIG_NOSYSTEM", "1", "GIT_AUTHOR_NAME", "a",
                "GIT_AUTHOR_EMAIL", "a@b", "GIT_COMMITTER_NAME", "a", "GIT_COMMITTER_EMAIL", "a@b",
                "ACK_COMPOSER", home.resolve("ack-composer").toString()));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(exit);
        return said;
    }

    /** What would be committed counts, not what lies in the folder; names are those of the repository. */
    @Test
    void theHookOfGitChecksWhatIsStaged() throws Exception {
        Assumptions.assumeTrue(Stream.of("/usr/bin/git", "/bin/git").anyMatch(git -> Files.isExecutable(Path.of(git))));
        Files.createDirectories(home.resolve("repo"));
        var program = Files.writeString(home.resolve("ack-composer"),
                "#!/bin/sh\necho \"called with $*\"\nshift 3\ngrep -l bad \"$@\" && exit 1\nexit 0\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        git(0, "git init -q . && mkdir -p 'a b'");
        Files.copy(FOLDER.resolve("pre-commit"), home.resolve("repo/.git/hooks/pre-commit"));
        assertThat(home.resolve("repo/.git/hooks/pre-commit").toFile().setExecutable(true)).isTrue();
        assertThat(git(0, "echo bad >other.json; git add . && git commit -qm none")).doesNotContain("called");
        assertThat(git(0, "echo good >'a b/x.ack.json'; echo good >y.ack.json; git add . && git commit -qm good"))
                .contains("called with check --strict -- ").contains("a b/x.ack.json").contains("y.ack.json").containsOnlyOnce("called");
        assertThat(git(1, "echo bad >y.ack.json; git add .; echo good >y.ack.json; git commit -qm bad")).endsWith("y.ack.json\n");
        assertThat(git(0, "git add . ; git commit -q --allow-empty -m good; git rm -q y.ack.json; git commit -qm gone"))
                .doesNotContain("y.ack.json\n ");
    }

    /** Hundreds of files in one call: each is told once, in the order in which they were named. */
    @Test
    void hundredsOfFilesAreCheckedInOneCall() throws Exception {
        var args = new ArrayList<>(List.of("check", "--format", "json"));
        for (var i = 0; i < 300; i++) args.add(file("f" + i + ".ack.json", i % 3 == 0 ? Samples.managed() : Samples.valid()));
        assertThat(run("", args.toArray(String[]::new))).isZero();
        assertThat(json().valueStream().map(report -> report.path("file").asString()).toList()).isEqualTo(args.subList(3, args.size()));
    }
}
