package ackcomposer.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.rehearsal.RehearsedFate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** rehearse is submit against our own service: the same client, the same words, the same exits, and nothing stays. */
class RehearseVerbTest extends Terminal {

    private int rehearse(String... more) {
        return run(Samples.valid(), Stream.concat(Stream.of("rehearse", "-"), Stream.of(more)).toArray(String[]::new));
    }

    private List<String> left() throws Exception {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(RehearseVerb.FOLDER + ProcessHandle.current().pid() + "-")).toList();
        }
    }

    @Test
    void anAcceptedOneIsNamedARehearsal() throws Exception {
        assertThat(rehearse()).isZero();
        assertThat(out).matches("ACCEPTED \\(rehearsal\\)\ncluster c\\w+\ntask T-rehearsal-\\w+\nrequest \\S+\n");
        assertThat(err).contains("This is a rehearsal");
        assertThat(left()).as("files that stay").isEmpty();
        assertThat(home.resolve("state")).as("the real ledger").doesNotExist();
    }

    @Test
    void theJsonIsThatOfSubmitAndOneMemberMore() {
        assertThat(rehearse("--json")).isZero();
        assertThat(json().properties().stream().map(Map.Entry::getKey)).containsExactlyInAnyOrder("outcome", "clusterId", "taskId",
                "requestId", "status", "resolved", "state", "errors", "rehearsal");
        assertThat(json().path("rehearsal").asBoolean()).isTrue();
        assertThat(json().path("outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(json().path("state").isNull()).isTrue();
    }

    @Test
    void noKeyAndNoHomeAreNeeded() {
        env.clear();
        assertThat(rehearse("--json")).isZero();
        assertThat(out).doesNotContain("LTAI");
    }

    @ParameterizedTest
    @CsvSource({"success, 0, ACCEPTED, ''", "reset, 0, UNKNOWN, ''", "name-taken, 6, NOT_SENT, NameTaken",
        "throttled, 1, REFUSED, Throttling.User",
        "clock-skew, 1, REFUSED, InvalidTimeStamp.Expired", "role-missing, 1, REFUSED, ErrManagedAddonRoleNotAttach",
        "several, 1, REFUSED, InvalidParameter", "InvalidVpcID.NotFound, 1, REFUSED, InvalidVpcID.NotFound"})
    void eachFateEndsAsItWouldInLife(String fate, int exit, String outcome, String code) {
        assertThat(rehearse("--json", "--fate", fate)).isEqualTo(exit);
        assertThat(json().path("outcome").asString()).isEqualTo(outcome);
        assertThat(json().path("errors").path(0).path("code").asString("")).isEqualTo(code);
        assertThat(json().path("rehearsal").asBoolean()).isTrue();
    }

    @Test
    void aClusterWhoseAnswerWasLostIsFound() {
        rehearse("--json", "--fate", "reset");
        assertThat(json().path("clusterId").isNull()).isTrue();
        assertThat(json().path("resolved").asString()).startsWith("c");
    }

    @Test
    void whatTheServiceComplainsOfHasItsPaths() {
        rehearse("--json", "--fate", "several");
        var errors = json().path("errors");
        assertThat(errors.valueStream().map(error -> error.path("code").asString()))
                .containsExactly("InvalidParameter", "MissingPodVswitchIds", "InvalidVSwitchId.NotFound", "ErrorNotEnabled");
        assertThat(errors.path(1).path("paths").path(0).asString()).isEqualTo("pod_vswitch_ids");
        assertThat(errors.path(2).path("paths").valueStream().map(path -> path.asString()).toList())
                .startsWith("nodepools[0].scaling_group.vswitch_ids[0]", "master_vswitch_ids[0]");
        assertThat(rehearse("--fate", "several")).isEqualTo(1);
        assertThat(err.lines().filter(line -> line.matches("[A-Za-z.]+: .*"))).as("each is said").hasSize(4);
        assertThat(err).contains("\nMissingPodVswitchIds: ", "\nErrorNotEnabled: ");
        assertThat(rehearse("--fate", "role-missing")).isEqualTo(1);
        assertThat(err).contains("REFUSED (rehearsal)", "AliyunCSManagedNlcRole", "Fields: addons",
                "Page: https://ram.console.aliyun.com/");
    }

    @Test
    void itIsFollowedToItsEnd() {
        assertThat(rehearse("--json", "--follow")).isZero();
        assertThat(json().path("state").asString()).isEqualTo("running");
        assertThat(err).contains("ours is 60 minutes", "stage CreateNetwork: running", "stage CreateNetwork: success",
                "The cluster is running after");
    }

    @Test
    void aFailureIsExitFiveWithStageAndReasonFirst() {
        assertThat(rehearse("--json", "--follow", "--fate", "half-created")).isEqualTo(5);
        assertThat(json().path("outcome").asString()).isEqualTo("ACCEPTED");
        assertThat(json().path("state").asString()).isEqualTo("failed");
        assertThat(json().path("errors").path(0).path("code").asString()).isEqualTo("OperationDenied.NoStock");
        assertThat(json().path("errors").path(0).path("paths").path(0).asString()).startsWith("nodepools[0].scaling_group.instance_types");
        assertThat(err).contains("The creation failed in stage CreateInfra");
    }

    @Test
    void aRequestWithErrorsIsNotRehearsed() {
        assertThat(run("{\"name\":\"-\"}", "rehearse", "--json", "-")).isEqualTo(2);
        assertThat(json().path("outcome").asString()).isEqualTo("NOT_SENT");
        assertThat(json().path("rehearsal").asBoolean()).isTrue();
        assertThat(run("[", "rehearse", "--json", "-")).isEqualTo(2);
        assertThat(json().path("errors").path(0).path("code").asString()).isEqualTo("Unreadable");
    }

    @Test
    void aReferenceThatHoldsNothingIsNotRehearsedAndLeavesNothing() throws Exception {
        var referring = Samples.valid().replace("\"key_pair\": \"ops-key\",\n  \"addons\"",
                "\"login_password\": \"${env:NOT_SET}\",\n  \"addons\"");
        assertThat(run(referring, "rehearse", "--json", "-")).isEqualTo(2);
        assertThat(json().path("errors").path(0).path("code").asString()).isEqualTo("NoSecret");
        assertThat(left()).isEmpty();
    }

    @Test
    void theListNamesWhatCanBeChosen() {
        assertThat(run("", "rehearse", "--list")).isZero();
        assertThat(out.lines()).startsWith("success", "slow", "reset").containsExactlyElementsOf(
                RehearsedFate.all().stream().map(RehearsedFate::name).toList());
    }

    @Test
    void whatIsNoFateOrNoFileIsSaid() {
        assertThat(rehearse("--fate", "nope")).isEqualTo(64);
        assertThat(err).contains("nope").contains("--list");
        assertThat(run("", "rehearse")).isEqualTo(64);
        assertThat(run("", "rehearse", "--confirm", "x", "-")).isEqualTo(64);
    }
}
