package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Ref;
import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/** What is wrong with a place is there while something is, and what is drawn of it stays as it is until it says something else. */
class MessagesTest {
    private static final Ref SERVICES = Ref.to(0, NETWORK.serviceCidr);

    private final Rig rig = Rig.of(Wrong.clash().set(0, BASICS.name, "prod_bj"));
    private final Problem clash = Wrong.of(rig, "R4");
    private final Problem warning = Wrong.of(rig, "field.pattern");
    private final Messages messages = rig.show(Messages::new);

    private Node shown(Messages.Said... said) {
        rig.act(() -> messages.show(List.of(said)));
        return said.length == 0 ? null : messages.getChildren().get(0);
    }

    private static Messages.Said said(Problem problem) {
        return Messages.Said.here(ProblemGroup.of(problem), List.of());
    }

    @Test
    void takesNoRoomWhileNothingIsWrong() {
        assertThat(messages.isVisible() || messages.isManaged()).as("before anything was shown").isFalse();
        shown(said(clash));
        assertThat(messages.isVisible() && messages.isManaged()).isTrue();
        shown();
        assertThat(messages.isVisible() || messages.isManaged()).isFalse();
        assertThat(messages.getChildren()).isEmpty();
    }

    @Test
    void saysAllInTheOrderGiven() {
        rig.act(() -> messages.showAll(List.of(warning, clash)));
        assertThat(messages.getChildren()).hasSize(2);
        assertThat(Seen.words(messages.getChildren().get(0))).startsWith("\"prod_bj\" follows");
        assertThat(Seen.words(messages.getChildren().get(1))).startsWith("The pod CIDR 172.20.0.0/16").doesNotContain("Also involved");
        assertThat(messages.getSpacing()).isEqualTo(2);
    }

    @Test
    void whatIsSaidOfSeveralInTheSameWordsIsSaidOnce() {
        List<Row> tags = List.of(Values.row(ADVANCED.tag).with(ADVANCED.tag.value, "a"),
                Values.row(ADVANCED.tag).with(ADVANCED.tag.value, "b"));
        rig.set(Ref.to(0, ADVANCED.tags), ADVANCED.tags, tags);
        var empty = Rig.call(() -> rig.session.problems().all().stream().filter(problem -> problem.at().get(0).row() != 0).toList());
        assertThat(empty).hasSize(2);
        rig.act(() -> messages.showAll(empty));
        assertThat(messages.getChildren()).hasSize(1);
        assertThat(Seen.words(messages)).startsWith("2 required parameters are empty.");
    }

    @Test
    void whatIsTheSameStaysAsItIs() {
        var before = shown(said(warning), said(clash));
        assertThat(shown(said(warning), said(clash))).isSameAs(before);
        rig.set(Ref.to(0, NETWORK.vpcId), NETWORK.vpcId, "vpc-2zeik9h3ahvv2zz95xxxx");
        assertThat(shown(said(warning), said(clash))).as("after an edit elsewhere").isSameAs(before);
    }

    @Test
    void anotherProblemIsDrawn() {
        shown(said(warning));
        assertThat(Seen.words(shown(said(clash)))).startsWith("The pod CIDR");
    }

    @Test
    void theWayElsewhereIsDrawnInPlaceOfTheWords() {
        shown(said(clash));
        assertThat(Seen.words(shown(Messages.Said.elsewhere(ProblemGroup.of(clash), SERVICES)))).isEqualTo("Also involved: Service CIDR");
    }

    @Test
    void isDrawnAnewWhenARepairIsAnother() {
        shown(said(clash));
        rig.set(Ref.to(0, NETWORK.clusterCidrs), NETWORK.clusterCidrs, List.of("172.16.0.0/20", "172.19.0.0/20"));
        assertThat(Seen.labels(shown(said(clash)))).containsExactly("Set Service CIDR to 172.17.0.0/20");
    }

    @Test
    void isDrawnAnewWhenTheLanguageIsAnother() {
        shown(said(warning));
        rig.lang(Lang.ZH);
        assertThat(Seen.labels(shown(said(warning)))).doesNotContain("Accept with a note").isNotEmpty();
    }

    @Test
    void isDrawnAnewWhenItWasAccepted() {
        shown(said(warning));
        rig.act(() -> rig.session.act(rig.session.acceptance().with(warning, "agreed")));
        assertThat(Seen.labels(shown(said(warning)))).contains("Accepted: agreed");
    }

    @Test
    void isDrawnAnewWhenItsAcceptanceIsOutdated() {
        var masters = Ref.to(0, MASTERS.instanceTypes);
        var two = Rig.of(Samples.read(Samples.valid()).set(0, MASTERS.instanceTypes, List.of("ecs.g7.xlarge")));
        var one = Wrong.of(two, "R12");
        var shown = two.show(Messages::new);
        two.act(() -> two.session.act(two.session.acceptance().with(one, "agreed")));
        two.act(() -> shown.showAll(List.of(one)));
        two.set(masters, MASTERS.instanceTypes, List.of("ecs.g7.2xlarge"));
        two.act(() -> shown.showAll(List.of(one)));
        assertThat(Seen.labels(shown)).containsExactly("Repeat it for each master", "Accept with a note",
                "Accepted earlier with other values: agreed");
    }

    @Test
    void isDrawnAnewWhenWhatItNamesHasAnotherName() {
        var pool = Rig.call(() -> Wrong.pool(rig.context.state()));
        var said = Messages.Said.here(ProblemGroup.of(clash), List.of(Ref.to(pool.id(), NODE_POOLS.pool.keyPair)));
        assertThat(Seen.words(shown(said))).endsWith("Also involved: web › Key pair");
        rig.set(Ref.to(pool.id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, "api");
        assertThat(Seen.words(shown(said))).endsWith("Also involved: api › Key pair");
    }
}
