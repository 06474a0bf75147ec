package ackcomposer.view.problem;

import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.rules.Checker;
import ackcomposer.rules.Problem;
import ackcomposer.view.Asked;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.parts.Unbroken;
import ackcomposer.view.session.Watched;
import java.util.List;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
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
        assertThat(Seen.labels(row)).containsExactly("Set Service CIDR to 172.19.0.0/20");
        assertThat(Seen.menu(row)).containsExactly("Details");
        assertThat(Seen.words(line())).startsWith("Network › Pod CIDR  The pod CIDR 172.20.0.0/16 and")
                .endsWith("Change one of them.Set Service CIDR to 172.19.0.0/20");
        assertThat(Seen.icons(row)).containsExactly("fth-x-circle error", "fth-more-horizontal");
        assertThat(line().getStyleClass()).contains("problem-row", "error");
        var step = (Text) Seen.styled(row, "problem-step");
        assertThat(step.getText()).isEqualTo("Network › Pod CIDR");
        assertThat(step.getStyleClass()).contains("strong");
        var words = (Region) Seen.styled(row, "problem-words");
        assertThat(Seen.grows((Region) words.getParent())).isTrue();
        assertThat(words.getMinWidth()).as("it breaks into lines").isZero();
        assertThat(Seen.keepsItsWidth(Seen.button(row, "Set Service CIDR to 172.19.0.0/20"))).isTrue();
        assertThat(Rig.call(() -> Seen.rowMenu(row).minWidth(-1))).as("a place for the mouse").isGreaterThanOrEqualTo(24);
        assertThat(Rig.spoken(Seen.rowMenu(row))).isEqualTo("More to do here");
    }

    @Test
    void isALinkToThoseWhoDoNotSeeIt() {
        show(Wrong.clash(), "R4");
        assertThat(line().getAccessibleRole()).isEqualTo(AccessibleRole.HYPERLINK);
        assertThat(Rig.spoken(line())).startsWith("Network › Pod CIDR: The pod CIDR 172.20.0.0/16 and").endsWith("Change one of them.");
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
        assertThat(Seen.words(row)).startsWith("Node pools › web › Key pair  ");
        assertThat(Seen.menu(row)).containsExactly("Accept with a note", "Details");
        var pool = Rig.call(() -> Wrong.pool(rig.context.state()));
        rig.set(Ref.to(pool.id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, "api");
        assertThat(Seen.words(row)).as("it follows the name").startsWith("Node pools › api › Key pair  ");
        rig.set(Ref.to(pool.id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, null);
        assertThat(Seen.words(row)).startsWith("Node pools › Unnamed pool › Key pair  ");
        assertThat(Rig.spoken(line())).startsWith("Node pools › Unnamed pool › Key pair: No login");
    }

    @Test
    void whatIsNoFieldOfAPoolIsNamedByThePoolAndLeadsNowhere() {
        rig = Rig.of(Samples.quiet());
        var pool = Rig.call(() -> Wrong.pool(rig.context.state()));
        var unknown = Problem.of(Severity.WARNING, "read", List.of(Ref.unknown(pool.id(), "mine")), Message.of(Checker.class, "r16.none"),
                Source.COMPOSER);
        row = rig.show(context -> new ProblemRow(context, unknown, false, closed()));
        assertThat(((Text) Seen.styled(row, "problem-step")).getText()).isEqualTo("Node pools › web");
        rig.click(line());
        assertThat(rig.asked.taken()).isEmpty();
        rig.set(Ref.to(pool.id(), NODE_POOLS.pool.name), NODE_POOLS.pool.name, null);
        assertThat(((Text) Seen.styled(row, "problem-step")).getText()).isEqualTo("Node pools › Unnamed pool");
        var ofRoot = Problem.of(Severity.WARNING, "read", List.of(Ref.unknown(0, "mine")), Message.of(Checker.class, "r16.none"),
                Source.COMPOSER);
        row = rig.show(context -> new ProblemRow(context, ofRoot, false, closed()));
        assertThat(((Text) Seen.styled(row, "problem-step")).getText()).doesNotContain("›");
    }

    private static Details closed() {
        return new Details() {
            @Override
            public boolean areShown() {
                return false;
            }

            @Override
            public void turn() {
                throw new AssertionError("nobody asked for it");
            }
        };
    }

    @Test
    void aWarningCanBeAcceptedInTheRow() {
        show(Wrong.doubtfulName(), "field.pattern");
        assertThat(Seen.labels(row)).containsExactly("Use prod-bj");
        assertThat(Seen.menu(row)).containsExactly("Accept with a note", "Details");
        assertThat(line().getStyleClass()).contains("warning");
        var accept = Seen.styled(row, "accept-line");
        assertThat(accept.isManaged()).as("no room before it is asked for").isFalse();
        rig.choose(row, "Accept with a note");
        assertThat(accept.isVisible() && accept.isManaged()).isTrue();
        assertThat(((Region) accept).getWidth()).as("it has the width of the row").isEqualTo(row.getWidth());
        rig.enter(Rig.all(accept, TextField.class).get(0), "agreed");
        rig.press(KeyCode.ENTER);
        assertThat(Seen.labels(row)).contains("Accepted: agreed", "Withdraw");
        assertThat(Seen.menu(row)).containsExactly("Withdraw", "Details");
        rig.choose(row, "Withdraw");
        assertThat(Seen.menu(row)).containsExactly("Accept with a note", "Details");
    }

    @Test
    void anUnknownMemberHasNoFieldToGoTo() {
        show(Samples.read(Samples.valid().replaceFirst("\\{", "{\"nonsense\": 1,")), "field.unknown");
        assertThat(Seen.words(row)).startsWith("Basics  ");
        rig.click(line());
        assertThat(rig.asked.taken()).isEmpty();
    }

    @Test
    void aRepairIsALinkOfTheRow() {
        show(Wrong.clash(), "R4");
        rig.click(Seen.button(row, "Set Service CIDR to 172.19.0.0/20"));
        assertThat(rig.value(Ref.to(0, NETWORK.serviceCidr))).isEqualTo("172.19.0.0/20");
    }

    @Test
    void aRepairBesideWhichTheWordsHaveMoreThanTwoLinesStandsBelowThem() {
        show(Wrong.clash(), "R4");
        rig.width(row, 548);
        assertThat(Seen.button(row, "Set Service CIDR to 172.19.0.0/20").getParent()).isNotSameAs(line());
        assertThat(((Region) Seen.styled(row, "problem-words")).getHeight()).as("beside it they would have four lines").isLessThan(50);
    }

    @Test
    void aRepairThatWouldLeaveTheWordsNoRoomStandsBelowThem() {
        show(Wrong.clash(), "R4");
        var repair = Seen.button(row, "Set Service CIDR to 172.19.0.0/20");
        rig.width(row, 900);
        assertThat(repair.getParent()).isSameAs(line());
        assertThat(row.prefHeight(900)).isLessThan(60);
        rig.width(row, 380);
        assertThat(repair.getParent()).isNotSameAs(line());
        assertThat(row.prefHeight(380)).as("its words are not one below the other").isLessThan(110);
        assertThat(Rig.cut(row)).isEmpty();
        rig.width(row, 900);
        assertThat(repair.getParent()).isSameAs(line());
        assertThat(line().getChildren().indexOf(repair)).as("before the menu").isEqualTo(line().getChildren().size() - 2);
    }

    @Test
    void detailsAreShownWhenAskedForAndTakeNoRoomBefore() {
        show(Wrong.clash(), "R4");
        assertThat(details().isVisible() || details().isManaged()).isFalse();
        assertThat(details().getStyleClass()).contains("hint");
        rig.focus(Seen.rowMenu(row));
        rig.choose(row, "Details");
        assertThat(details().isVisible() && details().isManaged()).isTrue();
        assertThat(Unbroken.plain(details().getText()))
                .isEqualTo("Rule R4. Source: API page CreateCluster, ACK dedicated cluster, 2024-03-19.\n"
                + "Fields: container_cidr, service_cidr");
        assertThat(rig.focused()).as("it keeps the keyboard").isSameAs(Seen.rowMenu(row));
        rig.choose(row, "Hide details");
        assertThat(details().isVisible()).isFalse();
        assertThat(Seen.menu(row)).contains("Details");
    }

    @Test
    void aNoteThatIsBeingTypedStaysWhileTheDetailsAreRead() {
        show(Wrong.doubtfulName(), "field.pattern");
        rig.choose(row, "Accept with a note");
        rig.enter(Rig.all(row, TextField.class).get(0), "half a no");
        rig.choose(row, "Details");
        assertThat(Rig.all(row, TextField.class)).singleElement().extracting(TextField::getText).isEqualTo("half a no");
    }

    @Test
    void theKeyboardIsInTheMenuAgainWhenNothingIsAccepted() {
        show(Wrong.doubtfulName(), "field.pattern");
        for (var leave : List.<Runnable>of(() -> rig.press(KeyCode.ESCAPE), () -> rig.click(Seen.button(row, "Cancel")))) {
            rig.choose(row, "Accept with a note");
            assertThat(rig.focused()).isInstanceOf(TextField.class);
            leave.run();
            assertThat(Rig.all(row, TextField.class)).isEmpty();
            assertThat(rig.focused()).isSameAs(Seen.rowMenu(row));
        }
    }

    @Test
    void theRepairsBehindTheFirstAreInTheMenu() {
        show(Samples.read(Samples.valid()).set(0, MASTERS.loginPassword, "Hello@1234"), "R16");
        assertThat(Seen.labels(row)).containsExactly("Keep the key pair");
        assertThat(Seen.menu(row)).containsExactly("Keep the password", "Details");
        assertThat(Seen.rowMenu(row).getItems()).as("an underscore in a name is one").noneMatch(MenuItem::isMnemonicParsing);
        rig.choose(row, "Keep the password");
        assertThat(rig.value(Ref.to(0, MASTERS.keyPair))).isNull();
        assertThat(rig.value(Ref.to(0, MASTERS.loginPassword))).isEqualTo("Hello@1234");
    }

    @Test
    void whatIsDoneInARowIsNotTheWayToItsPlaceToo() {
        show(Wrong.clash(), "R4");
        for (var control : List.of(Seen.button(row, "Set Service CIDR to 172.19.0.0/20"), Seen.rowMenu(row))) {
            rig.act(() -> Event.fireEvent(control, new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, false,
                    false,
                    false, false, false, false, false, true, false, true, null)));
            for (var key : List.of(KeyCode.ENTER, KeyCode.SPACE)) {
                rig.focus(control);
                rig.press(key);
                Rig.closePopups();
                assertThat(rig.asked.taken()).noneMatch(asked -> asked.startsWith("go "));
            }
        }
    }

    @Test
    void aKeyThatIsPressedInWhatStandsInTheRowIsNotTheRows() {
        show(Wrong.clash(), "R4");
        // Of some systems a button takes Enter for itself, of others it does not.
        var inside = Seen.styled(row, "problem-words");
        for (var key : List.of(KeyCode.ENTER, KeyCode.SPACE)) rig.act(() -> Event.fireEvent(inside,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
        assertThat(rig.asked.taken()).isEmpty();
    }

    @Test
    void detailsNameEachPlaceOnce() {
        rig = Rig.of(Samples.quiet());
        var twice = Problem.of(Severity.WARNING, "read", List.of(PODS, Ref.to(0, NETWORK.vpcId), PODS),
                Message.of(Checker.class, "r16.none"), Source.COMPOSER);
        row = rig.show(context -> new ProblemRow(context, twice, false, new Details() {
            @Override
            public boolean areShown() {
                return true;
            }

            @Override
            public void turn() {
                throw new AssertionError("they are shown");
            }
        }));
        assertThat(details().getText()).endsWith("Fields: container_cidr, vpcid");
    }

    @Test
    void detailsNameThePlaceWhereTheRowStandsNow() {
        show(Wrong.poolWithoutLogin(), "R16");
        rig.choose(row, "Details");
        assertThat(details().getText()).contains("Fields: nodepools[0].scaling_group.key_pair, nodepools[0].");
        var pools = new Table(0, NODE_POOLS.nodepools);
        rig.act(() -> rig.session.draft.edit(state -> pools.with(state, 0, pools.rows(state).get(0).copy())));
        assertThat(details().getText()).contains("Fields: nodepools[1].scaling_group.key_pair");
    }

    @Test
    void isDrawnAnewInAnotherLanguageAndWhenItsRepairsDiffer() {
        show(Wrong.clash(), "R4");
        rig.set(Ref.to(0, NETWORK.clusterCidrs), NETWORK.clusterCidrs, List.of("172.16.0.0/20", "172.19.0.0/20"));
        assertThat(Seen.labels(row)).contains("Set Service CIDR to 172.17.0.0/20");
        rig.lang(Lang.ZH);
        assertThat(Seen.labels(row)).containsExactly("将服务网段设为 172.17.0.0/20");
        assertThat(Seen.words(row)).doesNotContain("Network");
        assertThat(Seen.menu(row)).containsExactly("详情");
    }

    @Test
    void staysAsItIsWhenSomethingElseIsEdited() {
        show(Wrong.clash(), "R4");
        var before = line();
        rig.set(Ref.to(0, NETWORK.vpcId), NETWORK.vpcId, "vpc-2zeik9h3ahvv2zz95xxxx");
        assertThat(line()).isSameAs(before);
    }
}
