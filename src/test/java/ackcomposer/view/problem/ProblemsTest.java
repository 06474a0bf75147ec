package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A problem is an icon of its severity, its words, its repairs as links, and the way to accept it if it is a warning. */
class ProblemsTest {
    private Rig rig;

    private Region message(Snapshot draft, String rule, Ref where, Ref... involved) {
        rig = Rig.of(draft);
        return rig.show(context -> new StackPane(
                Problems.message(context, new Messages.Said(ProblemGroup.of(Wrong.of(context, rule)), where, List.of(involved)))));
    }

    @ParameterizedTest
    @CsvSource({"ERROR,fth-x-circle error", "WARNING,fth-alert-triangle warning", "NOTE,fth-info note"})
    void aSeverityHasAnIconAndAStyleOfItsOwn(Severity severity, String icon) {
        var pill = Rig.fresh().show(context -> new StackPane(Problems.pill(severity, "7")));
        assertThat(Seen.icons(pill)).containsExactly(icon);
        var label = Seen.label(pill, "7");
        assertThat(label.getStyleClass()).contains("pill", Problems.style(severity));
        assertThat(Problems.style(severity)).isEqualTo(icon.substring(icon.indexOf(' ') + 1));
    }

    @Test
    void anErrorSaysWhatIsWrongAndItsRepair() {
        var message = message(Wrong.clash(), "R4", null);
        assertThat(Seen.words(message)).isEqualTo("The pod CIDR 172.20.0.0/16 and the Service CIDR 172.20.0.0/20 overlap. "
                + "They must not share addresses. Change one of them. Set Service CIDR to 172.19.0.0/20 ");
        assertThat(Seen.icons(message)).containsExactly("fth-x-circle error");
        assertThat(Seen.styled(message, "problem").getStyleClass()).contains("error");
        assertThat(Seen.button(message, "Set Service CIDR to 172.19.0.0/20").getStyleClass()).contains("fix");
        assertThat(Rig.styled(message, "accept-line")).isEmpty();
    }

    @Test
    void itsWordsAreBrokenIntoLinesWhereItIsNarrow() {
        var words = (Region) ((HBox) Seen.styled(message(Wrong.clash(), "R4", null), "problem")).getChildren().get(1);
        assertThat(words.getMinWidth()).isZero();
        assertThat(Seen.grows(words)).isTrue();
    }

    @Test
    void aWarningCanBeAcceptedANoteCannot() {
        var warning = message(Wrong.doubtfulName(), "field.pattern", null);
        assertThat(Seen.labels(warning)).containsExactly("Use prod-bj", "Accept with a note");
        assertThat(Seen.styled(warning, "problem").getStyleClass()).contains("warning");
        var note = message(Wrong.unsaid(), "C45", null);
        assertThat(Seen.labels(note)).containsExactly("Use true");
        assertThat(Seen.styled(note, "problem").getStyleClass()).contains("note");
    }

    @Test
    void whatElseIsConcernedIsNamedBehindTheWords() {
        var message = message(Wrong.clash(), "R4", null, Ref.to(0, NETWORK.vpcCidr));
        assertThat(Seen.words(message)).startsWith("The pod CIDR").endsWith("Set Service CIDR to 172.19.0.0/20 Also involved: VPC CIDR");
    }

    @Test
    void whatIsSaidElsewhereIsOnlyTheWayThere() {
        var there = Ref.to(0, NETWORK.serviceCidr);
        var message = message(Wrong.clash(), "R4", there, Ref.to(0, NETWORK.vpcCidr));
        assertThat(Seen.words(message)).isEqualTo("Also involved: Service CIDR");
        assertThat(Seen.icons(message)).as("not a second error").containsExactly("fth-link muted");
        assertThat(Seen.styled(message, "problem").getStyleClass()).contains("involves").doesNotContain("error");
        rig.click(Seen.button(message, "Service CIDR"));
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", there));
        assertThat(Seen.labels(message(Wrong.doubtfulName(), "field.pattern", there))).as("of a warning too")
                .containsExactly("Service CIDR");
    }

    @Test
    void aRepairIsDoneAsOneStep() {
        var message = message(Wrong.clash(), "R4", null);
        rig.click(Seen.button(message, "Set Service CIDR to 172.19.0.0/20"));
        assertThat(rig.value(Ref.to(0, NETWORK.serviceCidr))).isEqualTo("172.19.0.0/20");
        assertThat(rig.asked.taken()).as("what that takes away").containsExactly("did Replaced or removed: service_cidr: 172.20.0.0/20",
                "focus 0 container_cidr");
        rig.act(rig.session.history::undo);
        assertThat(rig.value(Ref.to(0, NETWORK.serviceCidr))).isEqualTo("172.20.0.0/20");
    }

    @Test
    void aRepairThatTakesNothingAwaySaysNothing() {
        var message = message(Wrong.unsaid(), "C45", null);
        rig.click(Seen.button(message, "Use true"));
        assertThat(rig.value(Ref.to(0, NETWORK.snatEntry))).isEqualTo(true);
        assertThat(rig.asked.taken()).as("the keyboard stays at the field").containsExactly("focus 0 snat_entry");
    }

    @Test
    void theRepairThatIsClickedIsTheOneThatIsDone() {
        var both = Samples.read(Samples.valid()).set(0, MASTERS.loginPassword, "Hello@1234");
        var message = message(both, "R16", null);
        assertThat(Seen.labels(message)).containsExactly("Keep the key pair", "Keep the password");
        rig.click(Seen.button(message, "Keep the password"));
        assertThat(rig.value(Ref.to(0, MASTERS.keyPair))).isNull();
        assertThat(rig.value(Ref.to(0, MASTERS.loginPassword))).isEqualTo("Hello@1234");
        assertThat(rig.asked.taken()).containsExactly("did Replaced or removed: key_pair: ops-key", "focus 0 key_pair");
    }

    @Test
    void aRepairReadsTheDraftAsItIsAtTheClick() {
        var types = Ref.to(0, MASTERS.instanceTypes);
        var one = Samples.read(Samples.valid()).set(0, MASTERS.instanceTypes, List.of("ecs.g7.xlarge"));
        var message = message(one, "R12", null);
        rig.set(types, MASTERS.instanceTypes, List.of("ecs.g7.2xlarge"));
        rig.click(Seen.button(message, "Repeat it for each master"));
        assertThat(rig.value(types)).isEqualTo(List.of("ecs.g7.2xlarge", "ecs.g7.2xlarge", "ecs.g7.2xlarge"));
    }

    @Test
    void aRepairThatIsNoLongerOneDoesNothing() {
        var message = message(Wrong.poolWithoutLogin().set(0, NETWORK.serviceCidr, "172.20.0.0/20"), "R4", null);
        rig.set(Ref.to(0, NETWORK.clusterCidrs), NETWORK.clusterCidrs, List.of("172.16.0.0/20", "172.19.0.0/20"));
        rig.click(Seen.button(message, "Set Service CIDR to 172.19.0.0/20"));
        assertThat(rig.value(Ref.to(0, NETWORK.serviceCidr))).isEqualTo("172.20.0.0/20");
    }
}
