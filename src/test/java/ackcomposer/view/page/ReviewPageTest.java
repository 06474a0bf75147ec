package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADVANCED;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Row;
import ackcomposer.explain.Bill;
import ackcomposer.explain.ChangedValues;
import ackcomposer.explain.Summary;
import ackcomposer.explain.Topology;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.problem.FoldedProblems;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.shell.Windows;
import ackcomposer.view.parts.Unbroken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;

/** Review says first what is wrong, then what will be made and billed, shows it, and says what can not be changed later. */
class ReviewPageTest {
    private Rig rig;
    private VBox page;
    private final List<String> told = new ArrayList<>();

    private void show(Snapshot draft) {
        rig = Rig.of(draft);
        rig.checkAll();
        page = (VBox) rig.made(context -> new ReviewPage(context, Windows.acts(told)).node());
    }

    private void show() {
        show(Samples.read(Samples.valid()));
    }

    private VBox card(String title) {
        return (VBox) Rig.styled(page, "card-title").stream().filter(label -> ((Label) label).getText().equals(title)).findFirst()
                .orElseThrow().getParent().getParent();
    }

    /** The lines of a table, each as its texts; its head is not among them. */
    private List<List<String>> lines(String id) {
        return Rig.styled(Seen.find(page, id), "text-line").stream().filter(line -> Rig.styled(line, "row-head").isEmpty())
                .map(line -> ((GridPane) line).getChildren().stream().map(text -> Unbroken.plain(((Label) text).getText())).toList())
                .toList();
    }

    private Label verdict() {
        return (Label) Seen.styled(page, "verdict");
    }

    @Test
    void hasItsPartsInOrder() {
        show();
        assertThat(page.getStyleClass()).contains("form-column", "review");
        assertThat(Seen.labels(page.getChildren().get(0))).startsWith("Review and create");
        assertThat(page.getChildren().get(1)).as("with its ways on").isInstanceOf(ClusterNotice.class);
        assertThat(Rig.all(page, FormSwitch.class)).isEmpty();
        assertThat(page.getChildren().get(2)).isInstanceOf(EarlierBar.class).matches(bar -> !bar.isManaged());
        assertThat(page.getChildren().get(3).getStyleClass()).contains("card", "verdict-card");
        assertThat(page.getChildren()).hasSize(10);
        assertThat(page.getChildren().get(9)).as("notes are last").isInstanceOf(FoldedProblems.class);
        assertThat(page.getChildren().get(9).getStyleClass()).contains("card", "notes");
        assertThat(Rig.styled(page, "card-title").stream().map(label -> ((Label) label).getText())).containsExactly(
                "Summary", "Topology", "Address map", "Cannot be changed after creation");
        assertThat(page.getChildren().get(5).getStyleClass()).contains("card", "bill");
        for (var title : List.of("Summary", "Topology", "Address map", "Cannot be changed after creation")) {
            assertThat(card(title).getStyleClass()).as(title).contains("card");
            assertThat(card(title).getChildren().get(0).getStyleClass()).as(title).contains("card-head");
        }
    }

    @Test
    void saysThatNothingStandsInTheWay() {
        show();
        assertThat(verdict().getText()).isEqualTo("Ready to create");
        assertThat(Seen.icons(verdict())).containsExactly("fth-check-circle success");
        assertThat(Rig.is(page.getChildren().get(3), "invalid")).isFalse();
        assertThat(Seen.grows(verdict())).isTrue();
        assertThat(verdict().getMaxWidth()).isEqualTo(Double.MAX_VALUE);
        assertThat(Seen.labels(page.getChildren().get(3))).as("and nothing else").containsExactly("Ready to create");
        assertThat(Rig.is(page.getChildren().get(3), "alone")).as("round at its foot too").isTrue();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "prod_bj");
        rig.checkAll();
        assertThat(Rig.is(page.getChildren().get(3), "alone")).as("a warning follows").isFalse();
    }

    @Test
    void errorsStandOpenWarningsBehindTheirNumberAndNotesLast() {
        show(Samples.quiet().set(0, NETWORK.serviceCidr, "172.20.0.0/20").set(0, BASICS.name, "prod_bj")
                .set(0, NETWORK.snatEntry, null).set(0, NETWORK.vpcHasNat, true));
        var verdict = page.getChildren().get(3);
        var lists = Rig.all(verdict, ProblemList.class);
        assertThat(lists).hasSize(2);
        assertThat(Seen.words(lists.get(0))).contains("Network › Pod CIDR").doesNotContain("Cluster name");
        assertThat(Seen.words(Seen.find(verdict, "fold_warning").getParent())).startsWith("1 warning").contains("Basics › Cluster name")
                .doesNotContain("Pod CIDR");
        assertThat(Seen.words(page.getChildren().get(9))).startsWith("1 note").contains("Network › Configure SNAT for VPC");
        var keys = Seen.label(Seen.styled(page, "verdict-head"), "F8: next problem");
        assertThat(Seen.keepsItsWidth(keys)).isTrue();
    }

    @Test
    void f8IsNamedWhileThereIsAProblemToGoTo() {
        show();
        assertThat(Seen.words(Seen.styled(page, "verdict-head"))).doesNotContain("F8");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "prod_bj");
        rig.checkAll();
        assertThat(Seen.words(Seen.styled(page, "verdict-head"))).as("a warning is one").contains("F8: next problem");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "prod-bj");
        assertThat(Seen.words(Seen.styled(page, "verdict-head"))).doesNotContain("F8");
    }

    @Test
    void saysHowManyValuesAreSentAndDiffer() {
        show();
        var about = (Label) Seen.styled(page, "page-about");
        var differ = ChangedValues.fromDefaults(rig.session.draft.state()).size();
        var sent = Integer.parseInt(about.getText().split(" ")[0]);
        assertThat(sent).isGreaterThan(differ);
        assertThat(about.getText()).isEqualTo(sent + " values sent, " + differ + " differ from defaults");
        rig.set(Ref.to(0, ADVANCED.clusterDomain), ADVANCED.clusterDomain, "example.local");
        assertThat(about.getText()).isEqualTo(sent + 1 + " values sent, " + (differ + 1) + " differ from defaults");
        rig.set(Ref.to(0, NETWORK.vpcHasNat), NETWORK.vpcHasNat, true);
        assertThat(about.getText()).as("an aid is not sent").startsWith(sent + 1 + " values sent");
    }

    @Test
    void namesAndNumbersStandOutInTheSummary() {
        show();
        var basics = Rig.styled(page, "summary-line").get(0);
        assertThat(Rig.styled(basics, "strong")).extracting(text -> ((Text) text).getText()).contains("prod-bj-01");
        assertThat(Rig.all(basics, Text.class)).anyMatch(text -> !text.getStyleClass().contains("strong") && !text.getText().isBlank());
    }

    @Test
    void saysHowManyErrorsDo() {
        show(Samples.read(Samples.valid()).set(0, BASICS.name, "prod_bj"));
        assertThat(verdict().getText()).as("a warning does not").isEqualTo("Ready to create");
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "172.20.0.0/20");
        rig.checkAll();
        assertThat(verdict().getText()).isEqualTo("Fix 1 error before you create the cluster");
        assertThat(Seen.icons(verdict())).containsExactly("fth-x-circle error");
        assertThat(Rig.is(page.getChildren().get(3), "invalid")).isTrue();
        rig.set(Ref.to(0, MASTERS.keyPair), MASTERS.keyPair, null);
        rig.checkAll();
        assertThat(verdict().getText()).isEqualTo("Fix 2 errors before you create the cluster");
    }

    @Test
    void saysInWordsWhatWillBeMadeWithAWayToEachPage() {
        show();
        var lines = Rig.styled(page, "summary-line");
        var summary = Rig.call(() -> Summary.of(rig.context.state(), Lang.EN));
        assertThat(lines).hasSize(6);
        assertThat(lines).extracting(line -> ((Label) line.lookup(".summary-page")).getText())
                .containsExactly("Basics", "Network", "Advanced", "Masters", "Add-ons", "Node pools");
        for (var i = 0; i < lines.size(); i++)
            assertThat(Seen.words(lines.get(i))).contains(summary.get(i).words()).endsWith("Edit");
        var edit = Seen.button(lines.get(1), "Edit");
        assertThat(Seen.keepsItsWidth(edit)).isTrue();
        var words = ((HBox) lines.get(1)).getChildren().get(1);
        assertThat(Seen.grows(words)).isTrue();
        assertThat(((Region) words).getMinWidth()).isZero();
        rig.click(edit);
        rig.click(Seen.button(lines.get(5), "Edit"));
        assertThat(rig.asked.taken()).containsExactly("show network", "show nodepools");
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "other");
        assertThat(Seen.words(Rig.styled(page, "summary-line").get(0))).contains("other");
    }

    @Test
    void saysWhatIsBilled() {
        show();
        var bill = page.getChildren().get(5);
        var lines = Rig.call(() -> Bill.of(rig.context.state(), Lang.EN));
        var brief = Rig.all(bill, Text.class).stream().filter(text -> text.getParent() instanceof TextFlow)
                .map(text -> Unbroken.plain(text.getText())).toList();
        assertThat(brief).startsWith("Billed from creation: ", Rig.call(() -> Bill.brief(rig.context.state(), Lang.EN)));
        assertThat(Seen.labels(bill)).as("the whole is opened").containsExactly("More");
        rig.click(Seen.find(page, "bill_more"));
        assertThat(Seen.labels(bill).subList(0, 1)).containsExactly("Less");
        assertThat(Seen.labels(bill).subList(1, lines.size() + 1)).isEqualTo(lines);
        assertThat(Seen.icons(bill)).containsExactly("fth-info muted");
        var line = (Label) Seen.label(bill, lines.get(0));
        assertThat(line.isWrapText()).isTrue();
        assertThat(line.getMinHeight()).isEqualTo(Region.USE_PREF_SIZE);
        rig.set(Ref.to(0, NETWORK.publicEndpoint), NETWORK.publicEndpoint, true);
        assertThat(Seen.labels(bill)).contains("1 EIP for the API server");
    }

    @Test
    void ofManyPoolsDrawsOnlyWhatIsSeen() {
        show();
        var pool = Rig.call(() -> rig.context.state().root().rows(NODE_POOLS.nodepools).get(0));
        rig.set(Ref.to(0, NODE_POOLS.nodepools), NODE_POOLS.nodepools, IntStream.range(0, 100).<Row>mapToObj(i -> pool.copy()).toList());
        assertThat(Seen.words(Rig.styled(page, "summary-line").get(5))).contains("88 more node pools");
        var bill = page.getChildren().get(5);
        rig.click(Seen.find(page, "bill_more"));
        assertThat(Rig.call(() -> ((ListView<?>) bill.lookup(".many-lines")).getItems().size()))
                .isEqualTo(Rig.call(() -> Bill.of(rig.context.state(), Lang.EN)).size());
        assertThat(Seen.labels(bill).size()).isLessThan(60);
    }

    @Test
    void listsWhatIsSetAndCannotBeChangedLater() {
        show();
        assertThat(lines("review_fixed")).contains(List.of("Region", "region_id", "cn-beijing"),
                List.of("VPC", "vpcid", "vpc-2zeik9h3ahvv2zz95abcd"), List.of("Pod CIDR", "container_cidr", "172.20.0.0/16"))
                .noneMatch(line -> line.get(1).equals("name"));
        rig.set(Ref.to(0, NETWORK.podCidr), NETWORK.podCidr, "172.24.0.0/16");
        assertThat(lines("review_fixed")).contains(List.of("Pod CIDR", "container_cidr", "172.24.0.0/16"));
        var before = lines("review_fixed").size();
        rig.set(Ref.to(0, NETWORK.podCidr), NETWORK.podCidr, null);
        assertThat(lines("review_fixed")).hasSize(before - 1);
    }

    @Test
    void aValueOfAWrongTypeIsListedAsItStandsInTheFile() {
        show(Samples.read(Samples.valid().replace("\"172.20.0.0/16\"", "[5]").replace("\"cn-beijing\"", "7")));
        assertThat(lines("review_fixed")).contains(List.of("Region", "region_id", "7"), List.of("Pod CIDR", "container_cidr", "[5]"));
    }

    @Test
    void theWayToTheChangesSaysHowManyThereAre() {
        show();
        var link = (Hyperlink) Seen.find(page, "review_differ");
        var differ = ChangedValues.fromDefaults(rig.session.draft.state()).size();
        assertThat(link.getText()).isEqualTo("Show " + differ + " changes");
        assertThat(Seen.keepsItsWidth(link)).isTrue();
        rig.set(Ref.to(0, ADVANCED.clusterDomain), ADVANCED.clusterDomain, "example.local");
        assertThat(link.getText()).isEqualTo("Show " + (differ + 1) + " changes");
        rig.click(link);
        assertThat(rig.asked.taken()).containsExactly("changes");
    }

    @Test
    void theSummaryAndThePicturesAreCopiedAndSaved() {
        show();
        for (var button : List.of("summary_copy", "summary_save", "topology_save", "address_map_save")) rig.click(Seen.find(page, button));
        assertThat(told).containsExactly("copy summary", "export summary", "export topology", "export address-map");
        rig.copied("before");
        rig.click(Seen.find(page, "topology_copy"));
        assertThat(rig.copied()).isEqualTo(Topology.of(rig.session.draft.state(), Lang.EN).text() + "\n");
        rig.click(Seen.find(page, "address_map_copy"));
        assertThat(rig.copied()).contains("Pods: 172.20.0.0/16");
        assertThat(rig.asked.taken()).containsOnly("say Copied as text.");
        rig.set(Ref.to(0, NETWORK.podCidr), NETWORK.podCidr, "10.8.0.0/16");
        rig.click(Seen.find(page, "address_map_copy"));
        assertThat(rig.copied()).as("the one that is seen now").contains("Pods: 10.8.0.0/16");
    }

    @Test
    void aDraftThatNamesNoBlockHasNoAddressMap() {
        show();
        var card = Seen.find(page, "picture_address_map");
        assertThat(card.isManaged()).isTrue();
        rig.act(() -> rig.session.draft.edit(state -> Snapshot.empty()));
        assertThat(card.isManaged() || card.isVisible()).isFalse();
        assertThat(Seen.find(page, "picture_topology").isManaged()).isTrue();
    }

    @Test
    void columnsHaveTheirStylesAndTheirShares() {
        show();
        var fixed = (GridPane) Rig.styled(Seen.find(page, "review_fixed"), "text-line").get(0);
        assertThat(fixed.getColumnConstraints()).extracting(column -> column.getPercentWidth()).containsExactly(34.0, 28.0, 38.0);
        assertThat(styles(fixed)).containsExactly("label", "label mono muted", "label mono");
    }

    private static List<String> styles(GridPane line) {
        return line.getChildren().stream().map(Node::getStyleClass).map(styles -> String.join(" ", styles)).toList();
    }
}
