package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Field;
import ackcomposer.model.Ref;
import ackcomposer.rules.Problem;
import ackcomposer.view.Rig;
import ackcomposer.view.problem.Messages;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/** Of the fields of a page that one problem concerns, the one changed last says it and the others point there. */
class MessagePlacesTest {
    private static final Ref PODS = Ref.to(0, NETWORK.podCidr);
    private static final Ref SERVICES = Ref.to(0, NETWORK.serviceCidr);

    private Rig rig = Rig.of(Samples.read(Samples.valid()).set(0, NETWORK.serviceCidr, "172.20.0.0/20"));
    private MessagePlaces places;

    private Problem show(String rule, Field<?>... fields) {
        rig.checkAll();
        rig.show(context -> {
            places = new MessagePlaces(context);
            var column = new VBox();
            for (var field : fields) column.getChildren().add(new FieldBox(context, 0, field, field.path(), places, null));
            return column;
        });
        return Rig.call(() -> rig.session.problems().all().stream().filter(problem -> problem.rule().equals(rule)).findFirst()
                .orElseThrow());
    }

    private List<Ref> elsewhere(Problem problem, Ref here) {
        return Rig.call(() -> places.said(List.of(problem), here).stream().map(Messages.Said::where).filter(Objects::nonNull).toList());
    }

    /** What is named behind the words, where they stand. */
    private List<Ref> beyond(Problem problem, Ref here) {
        return Rig.call(() -> places.said(List.of(problem), here).stream().filter(said -> said.where() == null)
                .flatMap(said -> said.involved().stream()).toList());
    }

    @Test
    void theOneChangedLastSaysIt() {
        var clash = show("R4", NETWORK.podCidr, NETWORK.serviceCidr, NETWORK.vpcId);
        rig.act(() -> rig.session.left(SERVICES, true));
        assertThat(elsewhere(clash, SERVICES)).isEmpty();
        assertThat(elsewhere(clash, PODS)).containsExactly(SERVICES);
        rig.act(() -> rig.session.left(PODS, true));
        assertThat(elsewhere(clash, SERVICES)).containsExactly(PODS);
        assertThat(elsewhere(clash, PODS)).isEmpty();
        rig.act(() -> rig.session.left(Ref.to(0, NETWORK.vpcId), true));
        assertThat(elsewhere(clash, PODS)).as("a field that is not concerned").isEmpty();
    }

    @Test
    void aFieldThatIsNotSeenSaysNothing() {
        var state = Samples.read(Samples.valid()).set(0, MASTERS.keyPair, null);
        rig = Rig.of(state);
        var hidden = Ref.to(0, MASTERS.loginPassword);
        rig.checkAll();
        rig.show(context -> {
            places = new MessagePlaces(context);
            var either = new EitherSwitch(context, MASTERS.login, 0);
            return new VBox(new FieldBox(context, 0, MASTERS.keyPair, "key_pair", places, either),
                    new FieldBox(context, 0, MASTERS.loginPassword, "login_password", places, either));
        });
        rig.act(() -> rig.session.left(hidden, true));
        var none = Rig.call(() -> rig.session.problems().all().get(0));
        assertThat(elsewhere(none, Ref.to(0, MASTERS.keyPair))).isEmpty();
        assertThat(beyond(none, Ref.to(0, MASTERS.keyPair))).as("what is hidden has a place").isEmpty();
    }

    @Test
    void whatIsNotOnThePageIsBeyondIt() {
        var clash = show("R4", NETWORK.podCidr);
        assertThat(elsewhere(clash, PODS)).isEmpty();
        assertThat(beyond(clash, PODS)).containsExactly(SERVICES);
        var both = show("R4", NETWORK.podCidr, NETWORK.serviceCidr);
        assertThat(beyond(both, elsewhere(both, PODS).stream().findFirst().orElse(PODS))).isEmpty();
        assertThat(beyond(show("R4", NETWORK.vpcId), Ref.to(0, NETWORK.vpcId))).containsExactly(PODS, SERVICES);
    }
}
