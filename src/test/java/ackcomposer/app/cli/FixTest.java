package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** check --fix writes the mended file, says on standard error alone what it did, and never shows a secret. */
class FixTest extends Terminal {

    @Test
    @Tag("T2")
    void aPasswordAtBothItsPlacesIsNotSaid() throws Exception {
        var twice = Samples.valid().replaceFirst("\\{", "{\"login_password\":\"Canary-1#a\","
                + "\"control_plane_config\":{\"login_password\":\"Canary-2#a\"},");
        run(twice, "check", "--fix", "-o", home.resolve("out.json").toString(), "-");
        assertThat(out + err).isNotBlank().doesNotContain("Canary");
        assertThat(Files.readString(home.resolve("out.json"))).doesNotContain("Canary");
    }
    private static final String SECRET = Samples.valid()
            .replace("\"key_pair\": \"ops-key\",\n  \"addons\"", "\"login_password\": \"Canary-1#a\",\n  \"addons\"");

    private Path fixed;

    @BeforeEach
    void target() {
        fixed = home.resolve("fixed.json");
    }

    private int fix(String request, String... more) {
        var args = new ArrayList<>(List.of("check", "--fix", "-o", fixed.toString(), "-"));
        args.addAll(List.of(more));
        return run(request, args.toArray(String[]::new));
    }

    @Test
    void whatNeedsNoMendingIsWrittenAsItIsAndNothingIsSaid() {
        assertThat(fix(Samples.valid())).isZero();
        assertThat(out + err).isEmpty();
        assertThat(fixed).content().isEqualTo(Samples.valid());
    }

    /** It asks for nothing, so nothing is left to do. */
    @Test
    void whatANoteOffersIsNotLeftToTheUser() {
        var noted = Samples.managed().replace("  \"endpoint_public_access\": false,\n", "");
        run(noted, "check", "--json", "-");
        assertThat(json().get(0).get("problems").valueStream().filter(problem -> problem.get("severity").asString().equals("note"))
                .flatMap(problem -> problem.get("fixes").valueStream())).as("a note that offers something").isNotEmpty();
        fix(noted);
        assertThat(err).doesNotContain("left to you");
    }

    @Test
    void eachRepairIsSaidWithWhatItTookAway() {
        var odd = Samples.valid().replace("172.21.0.0/20", "172.21.0.1/20");
        assertThat(fix(odd)).isZero();
        assertThat(err.lines().map(String::strip)).containsExactly("Use 172.21.0.0/20", "lost: service_cidr: 172.21.0.1/20");
        assertThat(out).isEmpty();
        assertThat(fixed).content().isEqualTo(Samples.valid());
        fix(odd, "--lang", "zh");
        assertThat(err).containsPattern("[一-龥]").contains("172.21.0.0/20");
    }

    @Test
    void aRepairThatIsNotSafeIsLeftToTheUserAndTheFileStaysAsItIs() {
        var odd = Samples.valid().replace("\"name\": \"prod-bj-01\"", "\"name\": \"prod bj\"");
        assertThat(fix(odd)).isEqualTo(1);
        assertThat(err.lines().map(String::strip)).containsExactly("left to you: Use prod-bj",
                "1 error is left that you need to fix yourself.");
        assertThat(fixed).content().isEqualTo(odd);
    }

    /** A network plug-in cannot be changed later: it is chosen unasked only where nothing speaks for another one. */
    @Test
    void aPluginIsChosenUnaskedOnlyWhereNothingIsTakenAwayForIt() throws Exception {
        var none = Samples.valid().replaceFirst("\\{\\s*\"name\": \"flannel\"\\s*}", "{\"name\": \"coredns\"}");
        assertThat(none).doesNotContain("flannel");
        assertThat(fix(none)).isZero();
        assertThat(Files.readString(fixed)).contains("\"flannel\"");
        var doubtful = none.replace("\"container_cidr\"", "\"pod_vswitch_ids\": [\"vsw-2ze3ds0mdip0hdz8i0009\"],\n  \"container_cidr\"");
        var both = Samples.valid().replaceFirst("(\\{\\s*\"name\": \"flannel\"\\s*})", "$1, {\"name\": \"terway-eniip\"}");
        for (var request : List.of(doubtful, both)) {
            assertThat(fix(request)).isEqualTo(1);
            assertThat(err).contains("left to you: Use flannel");
            assertThat(Files.readString(fixed).contains("pod_vswitch_ids")).isEqualTo(request.contains("pod_vswitch_ids"));
            assertThat(Files.readString(fixed).contains("\"flannel\"")).isEqualTo(request.contains("\"flannel\""));
            assertThat(Files.readString(fixed).contains("terway")).isEqualTo(request.contains("terway"));
        }
    }

    /** Sizes that people write into the scaling group: where nobody turned scaling on, right names would make them refused. */
    @Test
    void whatWaitsForASwitchThatNobodySetIsNeitherMovedNorCleared() throws Exception {
        var sizes = Samples.valid().replace("\"desired_size\": 2", "\"min_size\": 1,\n        \"max_size\": 3");
        assertThat(fix(sizes)).isZero();
        assertThat(err).contains("left to you: Rename scaling_group.max_size").doesNotContain("lost");
        assertThat(Files.readString(fixed)).isEqualTo(sizes);
        var waiting = Samples.valid().replace("\"nodepool_info\"", "\"auto_scaling\": {\"max_instances\": 3}, \"nodepool_info\"");
        assertThat(fix(waiting)).isEqualTo(1);
        assertThat(err).contains("left to you: Clear the maximum").doesNotContain("lost");
        assertThat(fix(waiting.replace("\"max_instances\"", "\"enable\": false, \"max_instances\""))).isZero();
        assertThat(err).as("that scaling is off was said").contains("lost: nodepools[0].auto_scaling.max_instances: 3");
    }

    @Test
    void errorsThatOnlyTheUserCanCureAreCountedAndTheFileIsWrittenAllTheSame() throws Exception {
        assertThat(fix(Samples.valid().replace("  \"vpcid\": \"vpc-2zeik9h3ahvv2zz95abcd\",\n", ""))).isEqualTo(1);
        assertThat(err).isEqualTo("1 error is left that you need to fix yourself.\n");
        assertThat(Files.readString(fixed)).isEqualTo(Samples.valid().replace("  \"vpcid\": \"vpc-2zeik9h3ahvv2zz95abcd\",\n", ""));
        assertThat(fix(Samples.valid().replace("  \"vpcid\": \"vpc-2zeik9h3ahvv2zz95abcd\",\n", "")
                .replace("\"region_id\": \"cn-beijing\"", "\"region_id\": \"\""))).isEqualTo(1);
        assertThat(err).as("what is said of both is one error").endsWith("1 error is left that you need to fix yourself.\n");
        assertThat(fix(Samples.valid().replace("  \"vpcid\": \"vpc-2zeik9h3ahvv2zz95abcd\",\n", "")
                .replace("\"master_system_disk_size\": 120", "\"master_system_disk_size\": 7"))).isEqualTo(1);
        assertThat(err).endsWith("2 errors are left that you need to fix yourself.\n");
    }

    @Test
    void aPlainRequestIsWrittenWithoutItsSecretsWhichIsSaid() throws Exception {
        assertThat(fix(SECRET)).as("what was written has no login").isEqualTo(1);
        assertThat(err.lines()).containsExactly("lost: login_password", "1 error is left that you need to fix yourself.");
        assertThat(Files.readString(fixed)).doesNotContain("Canary", "login_password", "x-ack-composer");
    }

    @Test
    void aSpecFileStaysOneAndRemembersThatASecretWasSet() throws Exception {
        assertThat(fix(SECRET.replaceFirst("\\{", "{\"x-ack-composer\":{\"format\":1},"))).isZero();
        assertThat(err).isEmpty();
        assertThat(Files.readString(fixed)).doesNotContain("Canary")
                .contains("\"x-ack-composer\"", "\"secrets\": [\n      \"login_password\"");
    }

    @Test
    void whatCannotBeReadIsSaidWithItsPlaceAndNothingIsWritten() {
        assertThat(fix("{\n \"name\": }")).isEqualTo(2);
        assertThat(err).startsWith("-:2:10: ").hasLineCount(1);
        assertThat(out).isEmpty();
        assertThat(fixed).doesNotExist();
    }

    @Test
    void aFileOfALaterVersionIsNeverReplaced() throws Exception {
        var text = "{\"name\":\"a\",\"x-ack-composer\":{\"format\":99,\"later\":1}}";
        var file = Files.writeString(home.resolve("later.ack.json"), text);
        assertThat(run("", "check", "--fix", "-o", home.resolve("./later.ack.json").toString(), file.toString())).isEqualTo(73);
        assertThat(file).hasContent(text);
        assertThat(err).contains("later version");
        assertThat(run("", "check", "--fix", "-o", home.resolve("other.ack.json").toString(), file.toString())).isEqualTo(1);
        assertThat(run("", "check", file.toString())).isEqualTo(1);
        assertThat(err).contains("later version");
    }

    /** The name of standard input is that of no file, whatever lies where it is written to. */
    @Test
    void aLaterVersionThatIsPipedInReplacesWhatIsThere() throws Exception {
        Files.writeString(fixed, "{}");
        assertThat(fix("{\"name\":\"a\",\"x-ack-composer\":{\"format\":99,\"later\":1}}")).isEqualTo(1);
        assertThat(err).contains("later version").doesNotContain("Cannot write");
        assertThat(fixed).content().contains("\"later\": 1");
    }

    @Test
    void aFileOfThisVersionIsMendedInItsPlace() throws Exception {
        var file = file("odd.json", Samples.valid().replace("172.21.0.0/20", "172.21.0.1/20"));
        assertThat(run("", "check", "--fix", "-o", file, file)).isZero();
        assertThat(Path.of(file)).content().isEqualTo(Samples.valid());
    }

    @Test
    void whatCannotBeWrittenIsNamed() {
        fixed = home.resolve("no/such/folder.json");
        assertThat(fix(Samples.valid())).isEqualTo(73);
        assertThat(err).startsWith("Cannot write " + fixed + ".").hasLineCount(1);
        fixed = home;
        assertThat(fix(Samples.valid())).isEqualTo(73);
        assertThat(out).isEmpty();
    }

    @Test
    void theFileIsWrittenInTheFormAskedFor() throws Exception {
        assertThat(fix(Samples.valid(), "--contract", "2026")).isZero();
        assertThat(Files.readString(fixed)).contains("\"control_plane_config\"").doesNotContain("\"master_count\"");
    }
}
