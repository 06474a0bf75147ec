package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static ackcomposer.catalogue.page.Catalogue.MASTERS;
import static ackcomposer.catalogue.page.Catalogue.NETWORK;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.model.Ref;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** What there is to know of the field in use: its words, what is allowed, where it stands in the request, and on what a problem rests. */
class HelpPaneTest {
    private final Rig rig = Rig.of(Samples.valid());
    private final HelpPane pane = rig.show(HelpPane::new);

    private void use(Field<?> field) {
        use(Ref.to(0, field));
    }

    private void use(Ref place) {
        rig.act(() -> rig.session.focus.set(place));
    }

    private GridPane grid() {
        return (GridPane) Rig.styled(pane, "facts").get(0);
    }

    private Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        var nodes = grid().getChildren();
        for (var i = 0; i < nodes.size(); i += 2) facts.put(((Label) nodes.get(i)).getText(), Seen.words(nodes.get(i + 1)));
        return facts;
    }

    private Node value(String name) {
        var nodes = grid().getChildren();
        return nodes.stream().filter(node -> node instanceof Label label && label.getText().equals(name)).findFirst()
                .map(node -> nodes.get(nodes.indexOf(node) + 1)).orElseThrow();
    }

    private String title() {
        return ((Label) Rig.styled(pane, "card-title").get(0)).getText();
    }

    @Test
    void withoutAFieldItSaysWhatWillStandThere() {
        assertThat(pane.getChildren()).singleElement().satisfies(hint -> {
            assertThat(((Label) hint).getText()).isEqualTo("Select a field to see its meaning, allowed values and source.");
            assertThat(hint.getStyleClass()).contains("hint");
        });
        use(Ref.unknown(0, "odd"));
        assertThat(pane.getChildren()).hasSize(1);
        assertThat(pane.getId()).isEqualTo("help");
        assertThat(pane.getStyleClass()).contains("help");
    }

    @Test
    void saysAllThatIsDeclaredOfAField() {
        use(NETWORK.podCidr);
        assertThat(title()).isEqualTo("Pod CIDR");
        assertThat(facts()).containsEntry("Allowed", "Block within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16")
                .containsEntry("API name", "container_cidr").containsEntry("Type", "String")
                .containsEntry("Applies when", "only when the network plug-in is flannel")
                .containsEntry("After creation", "Cannot be changed").doesNotContainKeys("Default", "Retired");
        assertThat(facts().get("Source")).matches(".+, \\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void ofAFieldInARowItSaysWhichRow() {
        var addon = Rig.call(() -> rig.session.draft.state().root().rows(ADDONS.addons).get(1));
        var field = addon.form().fields().get(0);
        use(Ref.to(addon.id(), field));
        assertThat(title()).isEqualTo(rig.context.label(ADDONS.addons) + " 2: " + rig.context.label(field));
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        use(Ref.to(pool, NODE_POOLS.pool.name));
        assertThat(title()).as("a pool has a page of its own").isEqualTo("Pool name");
    }

    @Test
    void ofAFixedListItSaysTheValuesAndTheDefault() {
        use(NETWORK.nodeCidrMask);
        assertThat(facts()).containsEntry("Default", "26").containsEntry("Type", "Enumeration");
        use(BASICS.clusterType);
        assertThat(facts()).containsEntry("Allowed", "Kubernetes · ManagedKubernetes · ExternalKubernetes")
                .containsEntry("Default", "Kubernetes").containsEntry("Type", "Enumeration · required");
        assertThat(value("Default").getStyleClass()).contains("mono");
        assertThat(value("API name").getStyleClass()).contains("mono");
        assertThat(Rig.styled(value("Allowed"), "mono")).as("codes are not words").isNotEmpty();
        assertThat(value("Type").getStyleClass()).doesNotContain("mono");
        assertThat(value("Source").getStyleClass()).doesNotContain("mono");
        assertThat(grid().getChildren()).filteredOn(node -> node.getStyleClass().contains("fact-name")).hasSize(facts().size());
    }

    @Test
    void thePathIsThatInTheRequestAtHand() {
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        use(Ref.to(pool, NODE_POOLS.pool.desiredSize));
        assertThat(facts()).containsEntry("API name", "nodepools[0].scaling_group.desired_size");
        use(MASTERS.vswitchIds);
        assertThat(facts()).containsEntry("API name", "master_vswitch_ids");
        rig.act(() -> rig.session.write(Contract.FORM_2026));
        assertThat(facts()).containsEntry("API name", "vswitch_ids");
    }

    @Test
    void aLongPathGoesOnAtAJointAndIsSpokenWhole() {
        var pool = Rig.call(() -> rig.session.draft.state().root().rows(NODE_POOLS.nodepools).get(0).id());
        use(Ref.to(pool, NODE_POOLS.pool.desiredSize));
        var path = value("API name");
        assertThat(Rig.all(path, Label.class)).extracting(Label::getText).containsExactly("nodepools[0].", "scaling_", "group.",
                "desired_", "size");
        assertThat(Rig.all(path, Label.class)).allMatch(piece -> piece.getStyleClass().contains("mono")).allMatch(Seen::keepsItsWidth);
        assertThat(Rig.spoken(path)).isEqualTo("nodepools[0].scaling_group.desired_size");
        rig.act(() -> pane.setMaxWidth(260));
        assertThat(Rig.all(path, Label.class)).allMatch(piece -> piece.getText().equals(Rig.drawn(piece)));
        assertThat(((Region) path).getHeight()).as("in two lines or more").isGreaterThan(24);
        use(MASTERS.vswitchIds);
        assertThat(value("API name")).as("a short one is one text").isInstanceOf(Label.class);
    }

    @Test
    void namesStandAtTheFirstLineOfWhatIsSaid() {
        use(NETWORK.podCidr);
        rig.act(() -> pane.setMaxWidth(240));
        assertThat(value("Allowed").getLayoutY()).isEqualTo(name("Allowed").getLayoutY());
        assertThat(((Region) value("Allowed")).getHeight()).as("of several lines").isGreaterThan(((Region) name("Allowed")).getHeight());
    }

    private Node name(String name) {
        return grid().getChildren().stream().filter(node -> node instanceof Label label && label.getText().equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void wordsOfWhatIsAllowedAreNoCode() {
        use(NETWORK.podCidr);
        assertThat(value("Allowed").getStyleClass()).doesNotContain("mono");
    }

    @Test
    void anAidIsNotSent() {
        use(NETWORK.vpcCidr);
        assertThat(facts()).containsEntry("API name", "Not sent");
    }

    @Test
    void saysWhatTookThePlaceOfARetiredFieldAndWhenANewOneCame() {
        use(MASTERS.vswitchIds);
        assertThat(facts()).containsEntry("Retired", "2026-07-04 to 2026-09-30; now vswitch_ids");
        use(MASTERS.cpuPolicy);
        assertThat(facts()).containsEntry("Retired", "New in the 2026 format: control_plane_config.cpu_policy");
        use(BASICS.name);
        assertThat(facts()).doesNotContainKeys("Retired", "After creation", "Applies when");
    }

    @Test
    void aProblemHasItsSeverityBesideTheNameAndItsRuleBelow() {
        use(BASICS.name);
        assertThat(Rig.styled(pane, "pill")).isEmpty();
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "a b");
        assertThat(Rig.styled(pane, "pill")).as("not to be seen yet").isEmpty();
        rig.checkAll();
        assertThat(Rig.styled(pane, "pill")).singleElement().satisfies(pill -> {
            assertThat(((Label) pill).getText()).isEqualTo("Error");
            assertThat(pill.getStyleClass()).contains("error");
        });
        assertThat(Rig.styled(pane, "hint")).as("it rests on what the facts name as the source").isEmpty();
        rig.set(Ref.to(0, NETWORK.serviceCidr), NETWORK.serviceCidr, "100.64.0.0/20");
        rig.checkAll();
        use(NETWORK.serviceCidr);
        assertThat(Rig.styled(pane, "hint")).isNotEmpty()
                .allSatisfy(why -> assertThat(((Label) why).getText()).matches("Rule \\S+. Source: .+."));
    }

    @Test
    void ofSeveralProblemsTheWorstIsNamedAndEachThatRestsOnMoreThanTheFieldHasItsRule() {
        var mixed = Rig.of(Samples.read(Samples.valid()).set(0, NETWORK.serviceCidr, "172.20.0.0/20"));
        var help = mixed.show(HelpPane::new);
        mixed.checkAll();
        mixed.act(() -> mixed.session.focus.set(Ref.to(0, NETWORK.serviceCidr)));
        assertThat(Rig.styled(help, "pill")).extracting(pill -> ((Label) pill).getText()).containsExactly("Error");
        assertThat(Rig.styled(help, "hint")).extracting(why -> ((Label) why).getText().split("\\.")[0])
                .containsExactly("Rule R47");
    }

    @Test
    void aWarningIsNamedAsOne() {
        rig.set(Ref.to(0, MASTERS.imageType), MASTERS.imageType, "CentOS");
        rig.checkAll();
        use(MASTERS.imageType);
        assertThat(Rig.styled(pane, "pill")).extracting(pill -> ((Label) pill).getText()).containsExactly("Warning");
        assertThat(Rig.styled(pane, "pill").get(0).getStyleClass()).contains("warning");
    }

    @Test
    void readsTheHelpOfTheFieldInTheLanguageOfTheWindow() {
        use(BASICS.name);
        var help = Rig.call(() -> ((Label) pane.getChildren().get(1)).getText());
        assertThat(help).isEqualTo(Rig.call(() -> rig.context.help(BASICS.name))).isNotEmpty();
        rig.lang(Lang.ZH);
        assertThat(Rig.call(() -> ((Label) pane.getChildren().get(1)).getText())).isNotEqualTo(help);
    }

    @Test
    void inANarrowPaneEveryWordIsToBeRead() {
        rig.set(Ref.to(0, BASICS.name), BASICS.name, "a b");
        rig.checkAll();
        use(MASTERS.vswitchIds);
        rig.act(() -> {
            pane.setMaxWidth(330);
            pane.setMaxHeight(150);
        });
        assertThat(Rig.cut(pane)).isEmpty();
        use(BASICS.name);
        assertThat(Rig.cut(pane)).isEmpty();
        use((Ref) null);
        rig.act(() -> pane.setMaxWidth(120));
        assertThat(Rig.cut(pane)).isEmpty();
    }

    @Test
    void namesStandInAColumnOfTheirOwn() {
        use(BASICS.name);
        rig.act(() -> pane.setMaxWidth(330));
        assertThat(value("Type").getLayoutX()).isGreaterThanOrEqualTo(72);
    }
}
