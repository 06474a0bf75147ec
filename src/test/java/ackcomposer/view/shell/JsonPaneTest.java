package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Table;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.Listing;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The request stands line by line, secrets as dots; a line leads to its field, a field marks its lines and brings them into view. */
class JsonPaneTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final JsonPane pane = rig.show(JsonPane::new);

    @SuppressWarnings("unchecked")
    private ListView<Listing.Line> list() {
        return (ListView<Listing.Line>) rig.find("json");
    }

    private int indexOf(String text) {
        return IntStream.range(0, list().getItems().size()).filter(i -> list().getItems().get(i).text().contains(text)).findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ListCell<Listing.Line> cell(String text) {
        var index = indexOf(text);
        return Rig.styled(list(), "list-cell").stream().map(cell -> (ListCell<Listing.Line>) cell)
                .filter(cell -> cell.isVisible() && cell.getIndex() == index).findFirst().orElseThrow();
    }

    private List<Integer> seen() {
        return Rig.styled(list(), "list-cell").stream().map(ListCell.class::cast)
                .filter(cell -> cell.isVisible() && !cell.isEmpty() && cell.getBoundsInParent().getMaxY() <= list().getHeight())
                .map(ListCell::getIndex).sorted().toList();
    }

    /** The lines in view that are marked so. */
    private List<String> marked(String mark) {
        return Rig.all(list(), TextFlow.class).stream().filter(words -> Rig.isSeen(words) && Rig.is(words, mark)).map(JsonPaneTest::text)
                .toList();
    }

    private static String text(TextFlow words) {
        return words.getChildren().stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText())
                .collect(Collectors.joining())
                .strip();
    }

    /** The words at the ends of lines, each behind the line. */
    private List<String> wrong() {
        return Rig.all(list(), TextFlow.class).stream().filter(Rig::isSeen).flatMap(words -> Rig.styled(words, "json-wrong").stream()
                .map(label -> text(words) + " <- " + ((Label) label).getText())).toList();
    }

    private void select(int... lines) {
        rig.focus(list());
        rig.act(() -> {
            list().getSelectionModel().clearSelection();
            for (var line : lines) list().getSelectionModel().select(line);
        });
    }

    private void click(ListCell<?> cell, boolean shift, boolean control) {
        rig.act(() -> Event.fireEvent(cell, new MouseEvent(MouseEvent.MOUSE_CLICKED, 1, 1, 1, 1, MouseButton.PRIMARY, 1, shift, control,
                false, false, false, false, false, true, false, true, null)));
    }

    @Test
    void theLinesAreThoseOfTheRequestWithTheirNumbers() {
        assertThat(list().getItems()).hasSize(67);
        assertThat(Rig.words(cell("\"region_id\""))).containsExactly("3", "  ", "\"region_id\"", ": ", "\"cn-beijing\"", ",");
        assertThat(Rig.styled(cell("\"master_count\""), "key")).hasSize(1);
        assertThat(Rig.styled(cell("\"master_count\""), "number")).singleElement().isInstanceOf(Text.class)
                .satisfies(text -> assertThat(text.getStyleClass()).contains("text"));
        rig.set(Ref.to(0, BASICS.regionId), BASICS.regionId, "cn-hangzhou");
        assertThat(Rig.words(cell("\"region_id\""))).contains("\"cn-hangzhou\"");
    }

    /** A new piece would have all its styles looked up, with every letter that is typed. */
    @Test
    void aLineThatSaysSomethingElseKeepsItsPieces() {
        var before = List.copyOf(Rig.all(cell("\"region_id\""), Text.class));
        rig.set(Ref.to(0, BASICS.regionId), BASICS.regionId, "cn-hangzhou");
        assertThat(Rig.all(cell("\"region_id\""), Text.class)).isEqualTo(before);
    }

    /** What is wrong stands behind the pieces of its line, also once there is one more of them: the comma before the next member. */
    @Test
    void aWrongLineCanGrow() {
        var pool = rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id();
        var taint = Values.row(NODE_POOLS.pool.taint).with(NODE_POOLS.pool.taint.key, "a").with(NODE_POOLS.pool.taint.value, "not valid!");
        rig.set(Ref.to(pool, NODE_POOLS.pool.taints), NODE_POOLS.pool.taints, List.of(taint));
        rig.checkAll();
        rig.act(() -> list().scrollTo(indexOf("not valid!") - 5));
        assertThat(marked("wrong")).containsExactly("\"value\": \"not valid!\"");
        rig.set(Ref.to(taint.id(), NODE_POOLS.pool.taint.effect), NODE_POOLS.pool.taint.effect, "NoExecute");
        assertThat(marked("wrong")).containsExactly("\"value\": \"not valid!\",");
        assertThat(wrong()).singleElement().asString().startsWith("\"value\": \"not valid!\", <- ");
        assertThat(Rig.styled(cell("not valid!"), "waves")).hasSize(1);
    }

    /** Each cell comes to show lines of all kinds, wrong ones among them. */
    @Test
    void whicheverLineACellHadBeforeItShowsItsOwnInItsColours() {
        var fresh = new HashMap<Integer, String>();
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "wrong");
        rig.checkAll();
        for (var round = 0; round < 2; round++) for (var line = 0; line < list().getItems().size(); line += 5) {
            var to = line;
            rig.act(() -> list().scrollTo(to));
            rig.act(() -> seen().forEach(i -> {
                var cell = Rig.styled(list(), "list-cell").stream().map(ListCell.class::cast)
                        .filter(one -> one.isVisible() && one.getIndex() == i).findFirst().orElseThrow();
                var item = list().getItems().get(i);
                var pieces = Rig.all(cell, TextFlow.class).get(0).getChildren().stream().filter(Text.class::isInstance)
                        .map(text -> List.copyOf(text.getStyleClass()) + ((Text) text).getText()).toList();
                assertThat(pieces).isEqualTo(item.spans().stream().map(span -> "[text, " + span.style() + "]" + span.text()).toList());
                var wrong = Rig.styled(cell, "json-wrong").size() + " " + Rig.styled(cell, "waves").size();
                assertThat(fresh.computeIfAbsent(i, key -> wrong)).isEqualTo(wrong);
            }));
        }
        assertThat(fresh.values()).contains("1 1", "0 0");
    }

    @Test
    void theHeadSaysHowManyLinesThereAre() {
        var count = (Label) Rig.styled(pane, "pill").get(0);
        assertThat(count.getText()).isEqualTo("67 lines");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, null);
        assertThat(count.getText()).isEqualTo("66 lines");
        assertThat(Rig.styled(pane, "card-title")).extracting(title -> ((Label) title).getText()).containsExactly("Request JSON");
        assertThat(Rig.styled(pane, "json-head")).hasSize(1);
        assertThat(pane.getStyleClass()).contains("json-pane");
        assertThat(list().getStyleClass()).contains("json");
    }

    @Test
    void aScreenReaderSaysWhatTheListIsAndWhatTheButtonCopies() {
        assertThat(Rig.spoken(list())).isEqualTo("Request JSON");
        assertThat(Rig.spoken(rig.find("json_copy"))).isEqualTo("Copy the request with passwords masked");
    }

    @Test
    @Tag("T6")
    void copiesAllOfItWithDotsForSecrets() {
        rig.set(Ref.to(0, MASTERS.loginPassword), MASTERS.loginPassword, "Secret-12345");
        rig.copied("before");
        rig.click(rig.find("json_copy"));
        assertThat(rig.copied()).startsWith("{\n  \"name\": \"prod-bj-01\",\n").endsWith("  ]\n}\n").contains("\"login_password\": \"•")
                .doesNotContain("Secret-12345");
        assertThat(rig.asked.taken()).containsExactly("say Request copied. Passwords are masked.");
    }

    @Test
    void copiesTheChosenLines() {
        select(1, 2);
        rig.press(KeyCode.C, KeyCode.CONTROL);
        assertThat(rig.copied()).isEqualTo("  \"name\": \"prod-bj-01\",\n  \"region_id\": \"cn-beijing\",\n");
        assertThat(rig.asked.taken()).containsExactly("say Request copied. Passwords are masked.");
        rig.press(KeyCode.C);
        assertThat(rig.asked.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cluster_type, go 0 cluster_type", "vsw-2ze3ds0mdip0hdz8i0002, go 0 master_vswitch_ids"})
    void enterGoesToTheFieldOfTheLine(String text, String asked) {
        select(indexOf(text));
        rig.press(KeyCode.ENTER);
        assertThat(rig.asked.taken()).containsExactly(asked);
    }

    @Test
    void aLineOfNoFieldLeadsNowhere() {
        select(0);
        rig.press(KeyCode.ENTER);
        select();
        rig.press(KeyCode.ENTER);
        rig.press(KeyCode.F2);
        click(cell("{"), false, false);
        assertThat(rig.asked.taken()).isEmpty();
    }

    @Test
    void aClickGoesToTheFieldOfTheLineAndAWiderChoiceDoesNot() {
        click(cell("\"vpcid\""), false, false);
        assertThat(rig.asked.taken()).containsExactly("go 0 vpcid");
        click(cell("\"vpcid\""), true, false);
        click(cell("\"vpcid\""), false, true);
        assertThat(rig.asked.taken()).isEmpty();
        assertThat(Rig.call(() -> list().getSelectionModel().getSelectionMode())).hasToString("MULTIPLE");
    }

    @Test
    void theLinesOfTheFieldInUseAreMarked() {
        assertThat(marked("of-focus")).isEmpty();
        rig.act(() -> rig.session.focus.set(Ref.to(0, MASTERS.vswitchIds)));
        assertThat(marked("of-focus")).containsExactlyInAnyOrder("\"master_vswitch_ids\": [", "\"vsw-2ze3ds0mdip0hdz8i0001\",",
                "\"vsw-2ze3ds0mdip0hdz8i0002\",", "\"vsw-2ze3ds0mdip0hdz8i0003\"", "],");
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.name)));
        assertThat(marked("of-focus")).containsExactly("\"name\": \"prod-bj-01\",");
        rig.act(() -> rig.session.focus.set(null));
        assertThat(marked("of-focus")).isEmpty();
    }

    @Test
    void linesInsideAnObjectAreOfIt() {
        rig.set(Ref.to(0, BASICS.runtimeName), BASICS.runtimeName, "containerd");
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.runtime)));
        assertThat(marked("of-focus")).contains("\"name\": \"containerd\"");
        rig.act(() -> rig.session.focus.set(Ref.to(0, NETWORK.vpcId)));
        assertThat(marked("of-focus")).hasSize(1);
    }

    @Test
    void aFieldWhoseNameOnlyBeginsAlikeIsAnother() {
        rig.act(() -> rig.session.draft.edit(state -> state.set(0, MASTERS.chargeType, "PrePaid").set(0, MASTERS.period, Whole.of(1))
                .set(0, MASTERS.periodUnit, "Month")));
        rig.act(() -> rig.session.focus.set(Ref.to(0, MASTERS.period)));
        assertThat(marked("of-focus")).containsExactly("\"master_period\": 1,");
        rig.act(() -> rig.session.focus.set(Ref.to(0, MASTERS.periodUnit)));
        assertThat(marked("of-focus")).containsExactly("\"master_period_unit\": \"Month\",");
    }

    @Test
    void aWrongValueIsMarkedOnceThatMayBeSeen() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "a b");
        assertThat(marked("wrong")).isEmpty();
        rig.checkAll();
        assertThat(marked("wrong")).containsExactly("\"name\": \"a b\",");
        var value = Rig.styled(cell("\"a b\""), "string").get(0).getBoundsInParent();
        var wave = Rig.styled(cell("\"a b\""), "waves").get(0).getBoundsInParent();
        assertThat(wave.getMinX()).isCloseTo(value.getMinX(), within(2.0));
        assertThat(wave.getMaxX()).isCloseTo(value.getMaxX(), within(3.0));
        assertThat(wave.getMaxY()).isBetween(value.getMaxY() - 5, value.getMaxY() + 2);
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "ab");
        assertThat(marked("wrong")).isEmpty();
        assertThat(Rig.styled(list(), "waves")).isEmpty();
    }

    @Test
    void aWarningIsNoMark() {
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        rig.checkAll();
        assertThat(marked("wrong")).isEmpty();
    }

    @Test
    void onlyTheEntryThatIsWrongIsMarked() {
        rig.set(Ref.to(0, MASTERS.vswitchIds), MASTERS.vswitchIds,
                List.of("vsw-2ze3ds0mdip0hdz8i0001", "bad", "vsw-2ze3ds0mdip0hdz8i0003"));
        rig.checkAll();
        assertThat(marked("wrong")).containsExactly("\"bad\",");
        assertThat(wrong()).singleElement().asString().startsWith("\"bad\", <- ");
    }

    @Test
    void ofAListThatIsWrongEveryLineIsMarkedAndTheFirstSaysWhatIs() {
        rig.set(Ref.to(0, MASTERS.vswitchIds), MASTERS.vswitchIds, List.of("vsw-2ze3ds0mdip0hdz8i0001", "vsw-2ze3ds0mdip0hdz8i0002"));
        assertThat(marked("wrong")).isEmpty();
        rig.checkAll();
        assertThat(marked("wrong")).as("and what it has to agree with").containsExactlyInAnyOrder("\"master_count\": 3,",
                "\"master_vswitch_ids\": [", "\"vsw-2ze3ds0mdip0hdz8i0001\",", "\"vsw-2ze3ds0mdip0hdz8i0002\"", "],");
        var said = Rig.call(() -> rig.context.at(Ref.to(0, MASTERS.vswitchIds)).get(0).message(Lang.EN));
        assertThat(wrong()).hasSize(2).element(1).asString().startsWith("\"master_vswitch_ids\": [ <- ").satisfies(line ->
                assertThat(said).as("the first sentence of it").startsWith(line.substring(line.indexOf("<- ") + 3) + ". "));
        rig.set(Ref.to(0, MASTERS.vswitchIds), MASTERS.vswitchIds,
                List.of("vsw-2ze3ds0mdip0hdz8i0001", "vsw-2ze3ds0mdip0hdz8i0002", "vsw-2ze3ds0mdip0hdz8i0003"));
        assertThat(marked("wrong")).isEmpty();
        assertThat(wrong()).isEmpty();
    }

    @Test
    void whatIsWrongIsBriefAndCutAtTheEndOfThePane() {
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "172.20.0.0/20");
        rig.checkAll();
        assertThat(wrong()).containsExactlyInAnyOrder("\"container_cidr\": \"172.20.0.0/16\", <- overlap",
                "\"service_cidr\": \"172.20.0.0/20\", <- overlap");
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "172.21.0.0/20");
        rig.set(Ref.to(0, MASTERS.vswitchIds), MASTERS.vswitchIds, List.of("vsw-2ze3ds0mdip0hdz8i0001", "vsw-2ze3ds0mdip0hdz8i0002"));
        rig.checkAll();
        rig.act(() -> pane.setMaxWidth(384));
        var label = (Label) Rig.styled(list(), "json-wrong").stream().filter(Rig::isSeen).findFirst().orElseThrow();
        assertThat(Rig.fromTheRight(label, list())).isBetween(9.0, 60.0);
        assertThat(Seen.tip(label)).as("in full").contains(". ");
    }

    @Test
    void inChineseTheWordsEndWithTheFirstSentenceToo() {
        rig.lang(Lang.ZH);
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "a b");
        rig.checkAll();
        assertThat(wrong()).singleElement().asString().doesNotContain("。");
    }

    @Test
    void theFieldInUseComesIntoViewInTheMiddleUnlessItIsThere() {
        assertThat(seen()).startsWith(0).doesNotContain(indexOf("desired_size"));
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        rig.act(() -> rig.session.focus.set(Ref.to(pool, NODE_POOLS.pool.desiredSize)));
        assertThat(seen()).contains(indexOf("desired_size")).doesNotContain(0);
        var before = seen();
        rig.act(() -> rig.session.focus.set(Ref.to(0, ADDONS.addons)));
        assertThat(seen()).as("it was in view").isEqualTo(before);
        rig.act(() -> rig.session.focus.set(Ref.to(0, BASICS.clusterType)));
        assertThat(seen()).contains(indexOf("cluster_type"));
    }

    @Test
    void ofSeveralFieldsWithinAMomentTheLastComesIntoView() {
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        rig.act(() -> {
            rig.session.focus.set(Ref.to(pool, NODE_POOLS.pool.name));
            rig.session.focus.set(Ref.to(0, BASICS.clusterType));
        });
        assertThat(seen()).as("nothing has to move").startsWith(0).contains(indexOf("cluster_type"));
        rig.act(() -> rig.session.focus.set(Ref.to(pool, NODE_POOLS.pool.desiredSize)));
        assertThat(seen()).doesNotContain(0);
        rig.act(pane::fromTheTop);
        assertThat(seen()).startsWith(0);
    }

    @Test
    void aFieldIsShownOnDemandAlsoIfItIsTheOneInUse() {
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        var place = Ref.to(pool, NODE_POOLS.pool.desiredSize);
        rig.act(() -> rig.session.focus.set(place));
        rig.act(() -> list().scrollTo(0));
        assertThat(seen()).startsWith(0);
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(seen()).as("an edit elsewhere moves nothing").startsWith(0);
        rig.act(() -> pane.show(place));
        assertThat(seen()).contains(indexOf("desired_size"));
    }

    @Test
    void theListHasTheRoomAndTheButtonIsAtTheRight() {
        assertThat(list().getHeight()).isGreaterThan(600);
        assertThat(Rig.fromTheRight(rig.find("json_copy"), pane)).isBetween(0.0, 30.0);
        var number = (Label) Rig.styled(cell("\"name\""), "line-number").get(0);
        assertThat(number.getWidth()).isEqualTo(30);
        assertThat(number.getAlignment()).hasToString("CENTER_RIGHT");
        assertThat(Rig.styled(cell("\"name\""), "json-line")).hasSize(1);
        assertThat(cell("\"name\"").getHeight()).isEqualTo(17);
    }

    private List<String> lines() {
        return list().getItems().stream().map(line -> line.text().strip()).toList();
    }

    @Test
    void whatIsAssumedStandsBetweenTheLinesWithoutANumberAndLeadsToItsField() {
        rig.click(rig.find("json_defaults"));
        assertThat(lines()).contains("\"ssh_flags\": false  default, not sent", "\"load_balancer_spec\": \"slb.s2.small\"  default,"
                + " not sent")
                .as("as it would be sent").contains("\"node_cidr_mask\": \"26\"  default, not sent");
        assertThat(Rig.words(cell("\"ssh_flags\"")).get(0)).as("no number").startsWith("  \"ssh_flags\"");
        assertThat(Rig.styled(cell("\"ssh_flags\""), "assumed")).isNotEmpty();
        assertThat(((Label) Rig.styled(pane, "pill").get(0)).getText()).as("of the request").isEqualTo("67 lines");
        click(cell("\"ssh_flags\""), false, false);
        assertThat(rig.asked.taken()).containsExactly("go 0 ssh_flags");
        rig.act(() -> rig.session.focus.set(Ref.to(0, NETWORK.loadBalancerSpec)));
        assertThat(marked("of-focus")).containsExactly("\"load_balancer_spec\": \"slb.s2.small\"  default, not sent");
        rig.set(Ref.to(0, NETWORK.loadBalancerSpec), NETWORK.loadBalancerSpec, "slb.s3.small");
        assertThat(lines()).contains("\"load_balancer_spec\": \"slb.s3.small\",").noneMatch(line -> line.contains("slb.s2.small"));
        rig.click(rig.find("json_defaults"));
        assertThat(lines()).noneMatch(line -> line.contains("not sent")).hasSize(68);
    }

    @Test
    void whatDoesNotApplyIsNotAssumed() {
        rig.click(rig.find("json_defaults"));
        assertThat(lines()).noneMatch(line -> line.contains("master_auto_renew"));
        rig.act(() -> rig.session.draft.edit(state -> state.set(0, MASTERS.chargeType, "PrePaid")));
        assertThat(lines()).contains("\"master_auto_renew\": true  default, not sent");
    }

    @Test
    void copyingLeavesOutWhatIsAssumedAndHasAllOfWhatIsFolded() {
        rig.copied("before");
        rig.click(rig.find("json_copy"));
        var whole = rig.copied();
        rig.click(rig.find("json_defaults"));
        rig.click(rig.find("json_fold"));
        rig.click(rig.find("json_copy"));
        assertThat(rig.copied()).isEqualTo(whole);
        select(indexOf("\"ssh_flags\""), indexOf("… web"));
        rig.press(KeyCode.C, KeyCode.CONTROL);
        assertThat(rig.copied()).doesNotContain("ssh_flags", "…").contains("\"system_disk_size\": 120").startsWith("    {\n")
                .endsWith("    }\n");
    }

    @Test
    void aBlockIsFoldedByItsArrowAndByKeysAndSaysHowMuchIsInIt() {
        var arrow = Rig.styled(cell("\"master_vswitch_ids\""), "json-fold").get(0);
        rig.click(arrow);
        assertThat(lines()).contains("\"master_vswitch_ids\": [ 3 items ],").hasSize(63);
        assertThat(Rig.words(cell("\"master_instance_types\"")).get(0)).as("numbers go on behind it").isEqualTo("27");
        rig.click(Rig.styled(cell("\"master_vswitch_ids\""), "json-fold").get(0));
        assertThat(lines()).hasSize(67);
        select(indexOf("vsw-2ze3ds0mdip0hdz8i0002"));
        rig.press(KeyCode.LEFT);
        assertThat(lines()).as("the block that it stands in").contains("\"master_vswitch_ids\": [ 3 items ],");
        rig.press(KeyCode.RIGHT);
        assertThat(lines()).hasSize(67);
        rig.press(KeyCode.RIGHT);
        assertThat(lines()).as("what is open stays so").hasSize(67);
        rig.press(KeyCode.LEFT);
        assertThat(lines()).hasSize(63);
        assertThat(rig.asked.taken()).as("folding goes nowhere").isEmpty();
    }

    @Test
    void whatIsFoldedStaysSoAndWhatIsNotToo() {
        rig.click(rig.find("json_fold"));
        rig.act(() -> rig.session.draft.edit(state -> new Table(0, NODE_POOLS.nodepools).with(state, 0,
                Snapshot.freshRow(NODE_POOLS.pool).with(NODE_POOLS.pool.name, "before"))));
        assertThat(lines()).as("the pool that was folded, and not the one that has its place now").contains("{ … web }",
                "\"name\": \"before\"");
        rig.act(rig.session.history::undo);
        assertThat(lines()).contains("{ … web }");
    }

    @Test
    void aFieldAndAWordThatIsLookedForAreNeverFoldedAway() {
        rig.click(rig.find("json_fold"));
        assertThat(lines()).contains("{ … web }", "{ … flannel },");
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        rig.act(() -> rig.session.focus.set(Ref.to(pool, NODE_POOLS.pool.desiredSize)));
        assertThat(lines()).contains("\"desired_size\": 2", "{ … flannel },");
        rig.act(pane::find);
        assertThat(lines()).hasSize(67);
        rig.click(rig.find("json_fold"));
        assertThat(Rig.spoken(rig.find("json_fold"))).isEqualTo("Unfold all");
        rig.click(rig.find("json_fold"));
        assertThat(lines()).hasSize(67);
        assertThat(Rig.spoken(rig.find("json_fold"))).isEqualTo("Fold every row");
    }

    /** What an edit makes anew is made at every letter that is typed; a tooltip is a window of its own. */
    @Test
    void theHeadStaysAsItIsWhileTheRequestIsEdited() {
        var fold = (Button) rig.find("json_fold");
        Seen.pointAt(fold);
        var tooltip = fold.getTooltip();
        assertThat(tooltip.getText()).isEqualTo("Fold every row");
        var graphic = fold.getGraphic();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "another");
        assertThat(lines()).anyMatch(line -> line.contains("another"));
        assertThat(fold.getTooltip()).isSameAs(tooltip);
        assertThat(fold.getGraphic()).isSameAs(graphic);
        rig.click(fold);
        assertThat(fold.getTooltip()).isSameAs(tooltip);
        assertThat(tooltip.getText()).isEqualTo("Unfold all");
        assertThat(fold.getGraphic()).isNotSameAs(graphic);
    }
}
