package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.parts.Unbroken;
import ackcomposer.view.session.Watched;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row of the list of problems is a link to the place, with its page, its words, what can be done, and on what it rests. */
class ProblemRowTest {
    private static final Ref PODS = Ref.to(0, NETWORK.podCidr);

    private Rig rig;
    private ProblemRow row;
    private Watched<Boolean> open;

    private void show(Snapshot draft, String rule) {
        rig = Rig.of(draft);
        row = rig.show(context -> {
            open = new Watched<>(context.session(), "open", false);
            return new ProblemRow(context, Wrong.of(context, rule), false, new Details() {
                @Override
                public boolean areShown() {
                    return open.get();
                }

                @Override
                public void turn() {
                    open.set(!open.get());
                }
            });
        });
    }

    private HBox line() {
        return (HBox) Seen.styled(row, "problem-row");
    }

    private Label details() {
        return (Label) Seen.styled(row, "problem-details");
    }

    @Test
    void saysThePageTheWordsAndTheWay() {
        show(Wrong.clash(), "R4");
        assertThat(Seen.labels(row)).containsExactly("Network", "Go to field", "Use 172.16.0.0/20", "Details");
        assertThat(Seen.words(line())).startsWith("NetworkThe pod CIDR 172.20.0.0/16 and").endsWith("Change one of them.Go to field");
        assertThat(Seen.icons(row)).containsExactly("fth-x-circle error");
        assertThat(line().getStyleClass()).contains("problem-row", "error");
        assertThat(Seen.label(row, "Network").getStyleClass()).contains("problem-step");
        assertThat(Seen.label(row, "Go to field").getStyleClass()).contains("go");
        assertThat(Seen.keepsItsWidth(Seen.label(row, "Network"))).isTrue();
        assertThat(Seen.keepsItsWidth(Seen.label(row, "Go to field"))).isTrue();
        assertThat(Seen.grows(Seen.label(row, "Network").getParent())).isTrue();
        assertThat(((Region) line().lookup(".problem-step").getParent().getChildrenUnmodifiable().get(1)).getMinWidth()).isZero();
    }

    @Test
    void isALinkToThoseWhoDoNotSeeIt() {
        show(Wrong.clash(), "R4");
        assertThat(line().getAccessibleRole()).isEqualTo(AccessibleRole.HYPERLINK);
        assertThat(Rig.spoken(line())).startsWith("Network: The pod CIDR 172.20.0.0/16 and").endsWith("Change one of them.");
        assertThat(line().isFocusTraversable()).isTrue();
    }

    @Test
    void aClickGoesToTheFirstPlace() {
        show(Wrong.clash(), "R4");
        rig.click(line());
        assertThat(rig.asked.taken()).containsExactly(Asked.of("go", PODS));
    }

    @ParameterizedTest
    @EnumSource(value = KeyCode.class, names = {"ENTER", "SPACE", "A", "TAB"})
    void enterAndSpaceGoThereAndNoOtherKeyDoes(KeyCode key) {
        show(Wrong.clash(), "R4");
        rig.focus(line());
        rig.press(key);
        var went = key == KeyCode.ENTER || key == KeyCode.SPACE;
        assertThat(rig.asked.taken()).isEqualTo(went ? List.of(Asked.of("go", PODS)) : List.of());
    }

    @Test
    void namesThePoolBehindThePage() {
        show(Wrong.poolWithoutLogin(), "R16");
        assertThat(Seen.labels(row)).containsExactly("Node pools › web", "Go to field", "Accept with a note", "Details");
        var pool = Rig.call(() -> Wrong.pool(rig.context.state()));
        rig.set(Ref.to(pool.id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, "api");
        assertThat(Seen.labels(row)).as("it follows the name").startsWith("Node pools › api");
        rig.set(Ref.to(pool.id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, null);
        assertThat(Seen.labels(row)).startsWith("Node pools › Unnamed pool");
        assertThat(Rig.spoken(line())).startsWith("Node pools › Unnamed pool: No login");
    }

    @Test
    void aWarningCanBeAcceptedInTheRow() {
        show(Wrong.doubtfulName(), "field.pattern");
        assertThat(Seen.labels(row)).containsExactly("Basics", "Go to field", "Use prod-bj", "Accept with a note", "Details");
        assertThat(line().getStyleClass()).contains("warning");
        var accept = Seen.styled(row, "accept-line");
        assertThat(Seen.grows(accept)).isTrue();
        assertThat(accept.getParent().getStyleClass()).contains("problem-fixes");
        rig.act(() -> rig.session.act(rig.session.acceptance().with(row.problem(), "agreed")));
        assertThat(Seen.labels(row)).contains("Accepted: agreed", "Withdraw").doesNotContain("Accept with a note");
    }

    @Test
    void anUnknownMemberHasNoFieldToGoTo() {
        show(Samples.read(Samples.valid().replaceFirst("\\{", "{\"nonsense\": 1,")), "field.unknown");
        assertThat(Seen.labels(row)).startsWith("Basics").doesNotContain("Go to field");
    }

    @Test
    void aRepairIsALinkOfTheRow() {
        show(Wrong.clash(), "R4");
        rig.click(Seen.button(row, "Use 172.16.0.0/20"));
        assertThat(rig.value(Ref.to(0, NETWORK.serviceCidr))).isEqualTo("172.16.0.0/20");
    }

    @Test
    void detailsAreShownWhenAskedForAndTakeNoRoomBefore() {
        show(Wrong.clash(), "R4");
        assertThat(details().isVisible() || details().isManaged()).isFalse();
        assertThat(details().getStyleClass()).contains("hint");
        assertThat(Seen.button(row, "Details").getStyleClass()).contains("details");
        assertThat(Seen.keepsItsWidth(Seen.button(row, "Details"))).isTrue();
        rig.click(Seen.button(row, "Details"));
        assertThat(details().isVisible() && details().isManaged()).isTrue();
        assertThat(Unbroken.plain(details().getText()))
                .isEqualTo("Rule R4. Source: API page CreateCluster, ACK dedicated cluster, 2024-03-19.\n"
                + "Fields: container_cidr, service_cidr");
        rig.click(Seen.button(row, "Details"));
        assertThat(details().isVisible()).isFalse();
    }

    @Test
    void detailsNameThePlaceWhereTheRowStandsNow() {
        show(Wrong.poolWithoutLogin(), "R16");
        rig.click(Seen.button(row, "Details"));
        assertThat(details().getText()).contains("Fields: nodepools[0].scaling_group.key_pair, nodepools[0].");
        var pools = new Table(0, NODE_POOLS.nodepools);
        rig.act(() -> rig.session.draft.edit(state -> pools.with(state, 0, pools.rows(state).get(0).copy())));
        assertThat(details().getText()).contains("Fields: nodepools[1].scaling_group.key_pair");
    }

    @Test
    void isDrawnAnewInAnotherLanguageAndWhenItsRepairsDiffer() {
        show(Wrong.clash(), "R4");
        rig.set(Ref.to(0, NETWORK.clusterCidrs), NETWORK.clusterCidrs, List.of("172.16.0.0/20"));
        assertThat(Seen.labels(row)).contains("Use 172.17.0.0/20");
        rig.lang(Lang.ZH);
        assertThat(Seen.labels(row)).doesNotContain("Network", "Details").hasSize(4);
    }

    @Test
    void staysAsItIsWhenSomethingElseIsEdited() {
        show(Wrong.clash(), "R4");
        var before = line();
        rig.set(Ref.to(0, NETWORK.vpcId), NETWORK.vpcId, "vpc-2zeik9h3ahvv2zz95xxxx");
        assertThat(line()).isSameAs(before);
    }
}
