package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;
import static ackcomposer.catalogue.page.Catalogue.NODE_POOLS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.catalogue.field.Row;
import ackcomposer.model.Choosing;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Common add-ons are switches with their settings, the plug-in and the ingress are choices, and all others are rows. */
class AddonsPageTest {
    private Rig rig;
    private VBox page;

    private void show(Snapshot draft) {
        rig = Rig.of(draft);
        rig.checkAll();
        page = (VBox) rig.made(context -> new AddonsPage(context).node());
    }

    private void show(Row... addons) {
        show(Samples.read(Samples.valid()).set(0, ADDONS.addons, addons.length == 0 ? null : List.of(addons)));
    }

    /** For what is typed, and for sizes. */
    private void stage() {
        rig.show(context -> page);
    }

    private static Values addon(String name) {
        return Values.row(ADDONS.addon).with(ADDONS.addon.name, name);
    }

    private static Values addon(String name, String config) {
        return addon(name).with(ADDONS.addon.config, config);
    }

    /** The add-ons as they are sent, such as {@code flannel}, {@code logtail-ds {...}} or {@code -nginx} where it is disabled. */
    private List<String> sent() {
        return Rig.call(() -> rig.context.state().root().rows(ADDONS.addons).stream()
                .map(row -> (row.get(ADDONS.addon.disabled).orElse(false) ? "-" : "") + row.get(ADDONS.addon.name).orElse("?")
                        + row.get(ADDONS.addon.config).filter(config -> !config.isEmpty()).map(config -> " " + config).orElse(""))
                .toList());
    }

    private Node line(String title) {
        return Rig.styled(page, "addon-line").stream().filter(line -> Rig.styled(line, "addon-name").stream()
                .anyMatch(name -> ((Label) name).getText().equals(title))).findFirst().orElseThrow();
    }

    private ToggleSwitch toggle(String id) {
        return (ToggleSwitch) Seen.find(page, "addon_" + id);
    }

    private void turn(String id, boolean on) {
        var toggle = toggle(id);
        rig.act(() -> toggle.setSelected(on));
    }

    private String ingress() {
        return Rig.all(line("Ingress (nginx)"), ToggleButton.class).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText)
                .reduce("", String::concat);
    }

    private List<String> otherRows() {
        return Rig.all(page, TextField.class).stream().filter(field -> field.getId() != null && field.getId().startsWith("f_addons")
                && field.getId().endsWith("name")).map(TextField::getText).toList();
    }

    @Test
    void hasItsTitleItsCardsAndItsLines() {
        show(addon("flannel"));
        assertThat(page.getStyleClass()).contains("form-column");
        assertThat(Seen.labels(page.getChildren().get(0))).containsExactly("Add-ons", "Components installed with the cluster");
        assertThat(page.getChildren().get(1)).isInstanceOf(KeptBar.class).matches(bar -> !bar.isVisible());
        assertThat(Rig.styled(page, "card-title").stream().map(label -> ((Label) label).getText()))
                .containsExactly("Common add-ons", "Monitoring", "Other add-ons");
        assertThat(Rig.styled(page, "card-subtitle").stream().map(label -> ((Label) label).getText()))
                .containsExactly("Settings are sent as JSON text", "", "Any component, by name");
        assertThat(Rig.styled(page, "addon-name").stream().map(label -> ((Label) label).getText())).containsExactly("Network plug-in",
                "Storage (CSI)", "Simple Log Service", "Ingress (nginx)", "Event center", "Prometheus");
        assertThat(Rig.styled(page.getChildren().get(2), "addon-line")).hasSize(6);
        assertThat(Rig.all(page.getChildren().get(3), FieldBox.class)).extracting(FieldBox::field).containsExactly(ADDONS.cloudMonitor);
        assertThat(Seen.find(page, "f_cloud_monitor_flags")).isNotNull();
        stage();
        assertThat(Rig.styled(page, "addon-line")).as("each has a line of the card").allMatch(line ->
                line.getLayoutBounds().getWidth() > 0.8 * ((Region) page.getChildren().get(2)).getWidth());
    }

    @Test
    void aLineIsNameWordsAndControl() {
        show(addon("flannel"));
        var line = line("Prometheus");
        assertThat(Seen.labels(line)).containsExactly("Prometheus", "arms-prometheus: metrics and dashboards.");
        var about = (Label) Seen.styled(line, "hint");
        assertThat(about.isWrapText()).isTrue();
        assertThat(Seen.grows(about.getParent())).isTrue();
        assertThat(((Region) about.getParent()).getMinWidth()).isZero();
        var place = (Region) toggle("prometheus").getParent();
        assertThat(place.getMinWidth()).isEqualTo(44);
        assertThat(place.getPrefWidth()).isEqualTo(44);
        assertThat(StackPane.getAlignment(toggle("prometheus"))).isEqualTo(Pos.TOP_CENTER);
        assertThat(Rig.all(line, FlowPane.class)).as("it has no settings").isEmpty();
        var settings = Rig.all(line("Event center"), FlowPane.class).get(0);
        assertThat(settings.getAlignment()).isEqualTo(Pos.CENTER_LEFT);
        assertThat(settings.getRowValignment()).isEqualTo(VPos.CENTER);
        assertThat(Rig.spoken(toggle("prometheus"))).isEqualTo("Prometheus");
        assertThat(Rig.spoken(toggle("storage"))).isEqualTo("Storage (CSI)");
    }

    @Test
    void thePlugInIsNamedAndChangedOnItsPage() {
        show(addon("flannel"));
        var line = line("Network plug-in");
        assertThat(Seen.labels(line)).containsExactly("Network plug-in", "Choose one. It decides how pods get addresses.", "flannel",
                "Change on Network");
        assertThat(Seen.label(line, "flannel").getStyleClass()).contains("mono");
        assertThat(Seen.icons(line)).containsExactly("fth-lock addon-lock");
        rig.click(Seen.button(line, "Change on Network"));
        assertThat(rig.asked.taken()).containsExactly("show network");
        rig.act(() -> rig.session.draft.edit(state -> Choosing.pick(state, ADDONS.plugin, "terway-eniip")));
        assertThat(Seen.labels(line)).contains("terway-eniip");
        rig.act(() -> rig.session.draft.edit(state -> state.set(0, ADDONS.addons, null)));
        assertThat(Seen.labels(line)).contains("None");
    }

    @Test
    void whatIsWrongWithThePlugInIsSaidAtIt() {
        show();
        assertThat(Seen.words(Seen.find(page, "err_addon_plugin"))).startsWith("No network plug-in is set.");
        assertThat(Rig.styled(page, "problem")).as("and nowhere else").hasSize(1);
        rig.click(Seen.button(line("Network plug-in"), "Use flannel"));
        assertThat(sent()).containsExactly("flannel");
        assertThat(Seen.find(page, "err_addon_plugin").isVisible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"storage|csi-plugin+csi-provisioner", "logs|logtail-ds {\"IngressDashboardEnabled\":\"true\"}",
        "events|ack-node-problem-detector {\"sls_project_name\":\"\"}", "prometheus|arms-prometheus"})
    void aSwitchInstallsAndLeavesOut(String id, String installed) {
        show(addon("flannel"));
        assertThat(toggle(id).isSelected()).isFalse();
        turn(id, true);
        assertThat(sent()).containsExactly(Stream.concat(Stream.of("flannel"), Stream.of(installed.split("\\+"))).toArray(String[]::new));
        assertThat(toggle(id).isSelected()).isTrue();
        turn(id, false);
        assertThat(sent()).containsExactly("flannel");
        rig.act(rig.session.history::undo);
        assertThat(toggle(id).isSelected()).as("it follows the draft").isTrue();
        assertThat(sent()).hasSizeGreaterThan(1);
    }

    @Test
    void storageIsOnOnlyWithBothOfItsAddOns() {
        show(addon("flannel"), addon("csi-plugin"));
        assertThat(toggle("storage").isSelected()).isFalse();
        turn("storage", true);
        assertThat(sent()).containsExactly("flannel", "csi-plugin", "csi-provisioner");
        show(addon("flannel"), addon("csi-provisioner"));
        assertThat(toggle("storage").isSelected()).isFalse();
        turn("storage", true);
        turn("storage", false);
        assertThat(sent()).containsExactly("flannel");
    }

    @Test
    void anAddOnThatIsDisabledIsOff() {
        show(addon("flannel"), addon("arms-prometheus").with(ADDONS.addon.disabled, true));
        assertThat(toggle("prometheus").isSelected()).isFalse();
        turn("prometheus", true);
        assertThat(sent()).containsExactly("flannel", "arms-prometheus");
    }

    @Test
    void logsGoToANewProjectOrToOneThatIsThere() {
        show(addon("flannel"), addon("logtail-ds"));
        var line = line("Simple Log Service");
        assertThat(Seen.labels(line)).contains("Create project", "Existing project", "Create Ingress dashboard");
        assertThat(Rig.isSeen(Seen.find(page, "addon_logs_project"))).isFalse();
        rig.click(Seen.button(line, "Existing project"));
        assertThat(sent()).containsExactly("flannel", "logtail-ds {\"sls_project_name\":\"\"}");
        var project = (TextField) Seen.find(page, "addon_logs_project");
        assertThat(Rig.isSeen(project)).isTrue();
        assertThat(project.getPromptText()).isEqualTo("k8s-log-prod");
        assertThat(project.getStyleClass()).contains("mono");
        assertThat(project.getPrefColumnCount()).isEqualTo(18);
        assertThat(Rig.spoken(project)).isEqualTo("SLS project");
        stage();
        rig.enter(project, "audit");
        assertThat(sent()).containsExactly("flannel", "logtail-ds {\"sls_project_name\":\"audit\"}");
        rig.click(Seen.button(line, "Create project"));
        assertThat(sent()).containsExactly("flannel", "logtail-ds");
        assertThat(Rig.isSeen(project)).isFalse();
    }

    @Test
    void theSettingsOfLogsAreThereWhileTheyAreOn() {
        show(addon("flannel"));
        var line = line("Simple Log Service");
        assertThat(Seen.labels(line)).doesNotContain("Create project", "Create Ingress dashboard");
        turn("logs", true);
        var dashboard = Rig.all(line, CheckBox.class).get(0);
        assertThat(Rig.isSeen(dashboard) && dashboard.isSelected()).isTrue();
        rig.click(dashboard);
        assertThat(sent()).containsExactly("flannel", "logtail-ds");
        assertThat(dashboard.isSelected()).isFalse();
        rig.click(dashboard);
        assertThat(sent()).containsExactly("flannel", "logtail-ds {\"IngressDashboardEnabled\":\"true\"}");
    }

    @Test
    void theProjectOfEventsIsThereWhileTheyAreOn() {
        show(addon("flannel"));
        var project = (TextField) Seen.find(page, "addon_events_project");
        assertThat(Rig.isSeen(project)).isFalse();
        turn("events", true);
        assertThat(Rig.isSeen(project)).isTrue();
        stage();
        rig.enter(project, "k8s-events");
        assertThat(sent()).containsExactly("flannel", "ack-node-problem-detector {\"sls_project_name\":\"k8s-events\"}");
        rig.act(() -> rig.session.draft.edit(state -> state.set(0, ADDONS.addons,
                List.of(addon("flannel"), addon("ack-node-problem-detector", "{\"sls_project_name\":\"other\"}")))));
        assertThat(project.getText()).isEqualTo("other");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Default|flannel",
        "Internet|flannel+nginx-ingress-controller {\"IngressSlbNetworkType\":\"internet\"}",
        "Intranet|flannel+nginx-ingress-controller {\"IngressSlbNetworkType\":\"intranet\"}",
        "Do not install|flannel+-nginx-ingress-controller"})
    void theIngressIsOneOfFour(String choice, String all) {
        show(addon("flannel"), addon("nginx-ingress-controller", "{\"IngressSlbNetworkType\":\"internet\"}"));
        assertThat(ingress()).isEqualTo("Internet");
        for (var other : List.of("Default", "Do not install", "Intranet")) {
            rig.click(Seen.button(line("Ingress (nginx)"), other));
            assertThat(ingress()).isEqualTo(other);
            rig.click(Seen.button(line("Ingress (nginx)"), choice));
            assertThat(ingress()).isEqualTo(choice);
            assertThat(sent()).containsExactlyInAnyOrder(all.split("\\+"));
        }
    }

    @Test
    void theIngressThatIsListedWithoutSettingsIsTheDefault() {
        show(addon("flannel"), addon("nginx-ingress-controller"));
        assertThat(ingress()).isEqualTo("Default");
        assertThat(Seen.icons(line("Ingress (nginx)"))).containsExactly("fth-log-in addon-lock");
    }

    @Test
    void otherAddOnsAreRowsAndThoseWithALineAreNot() {
        show(addon("flannel"), addon("ack-virtual-node"), addon("csi-plugin"), addon("logtail-ds", "{broken"), addon("arms-prometheus")
                .with(ADDONS.addon.version, "v1.9.3"), Values.row(ADDONS.addon));
        assertThat(otherRows()).as("what its line could not show stands here too")
                .containsExactlyInAnyOrder("ack-virtual-node", "logtail-ds", "arms-prometheus", "");
        assertThat(Rig.all(page.getChildren().get(4), TextField.class)).isNotEmpty();
    }

    @Test
    void everyAddOnWithALineIsNoRow() {
        show(Stream.of("csi-plugin", "csi-provisioner", "logtail-ds", "nginx-ingress-controller", "ack-node-problem-detector",
                "arms-prometheus", "flannel", "terway-eniip").map(AddonsPageTest::addon).toArray(Row[]::new));
        assertThat(otherRows()).isEmpty();
    }

    @Test
    void whatIsWrongWithATypedAddOnIsSaidAtItsLine() {
        show(addon("flannel"), addon("logtail-ds", "{\"sls_project_name\":\"\"}"), addon("csi-plugin"), addon("csi-plugin"));
        var said = Rig.styled(page, "problem").size();
        assertThat(Seen.words(Seen.find(page, "err_addon_storage"))).isNotEmpty();
        assertThat(said).isPositive();
        assertThat(Seen.find(page, "err_addon_prometheus").isVisible()).isFalse();
    }

    @Test
    void whatIsWrongWithARowIsSaidBelowTheRows() {
        show(addon("terway-eni"), addon("flexvolume"));
        var others = page.getChildren().get(4);
        assertThat(Seen.words(others)).contains("terway-eni is the old name of a network plug-in.",
                "This volume plug-in was removed around Kubernetes 1.");
        assertThat(Rig.styled(page.getChildren().get(2), "problem")).isEmpty();
    }

    @Test
    void problemsOfAnAddOnLeadToItsLine() {
        show(addon("flannel"), addon("csi-plugin"), addon("nginx-ingress-controller"));
        var rows = Rig.call(() -> rig.context.state().root().rows(ADDONS.addons));
        var change = Seen.button(page, "Change on Network");
        assertThat(target(Ref.to(0, ADDONS.addons))).as("the list itself").isNotNull();
        assertThat(target(Ref.to(rows.get(0).id(), ADDONS.addon.name))).isSameAs(change);
        assertThat(target(Ref.to(rows.get(1).id(), ADDONS.addon.config))).isSameAs(toggle("storage"));
        assertThat(target(Ref.to(rows.get(2).id(), ADDONS.addon.config))).isSameAs(Seen.button(page, "Default"));
        turn("prometheus", true);
        var added = Rig.call(() -> rig.context.state().root().rows(ADDONS.addons).get(3).id());
        assertThat(target(Ref.to(added, ADDONS.addon.disabled))).isSameAs(toggle("prometheus"));
    }

    private Node target(Ref place) {
        return Rig.call(() -> rig.context.controls().find(place).orElseThrow(() -> new AssertionError(place.toString())).target());
    }

    @Test
    void whatManyPoolsAskOfTheListIsSaidOnceWithTheWaysToThem() {
        var state = Samples.read(Samples.managed());
        var pool = state.root().rows(NODE_POOLS.nodepools).get(0);
        var other = pool.copy().with(NODE_POOLS.pool.name, "api");
        show(state.set(0, NODE_POOLS.nodepools, List.of(pool, other)).set(0, ADDONS.addons, List.of(addon("flannel"), addon("csi-plugin"),
                addon("managed-csiprovisioner"))));
        var others = page.getChildren().get(4);
        assertThat(Rig.styled(others, "problem")).hasSize(1);
        assertThat(Seen.words(others)).contains("A managed pool repairs nodes automatically, which requires the add-on "
                + "ack-node-problem-detector.", "Also involved: web › ", ", api › ")
                .doesNotContain("Also involved: Add-ons");
        assertThat(Rig.styled(page.getChildren().get(2), "problem")).as("nothing is wrong with the plug-in").isEmpty();
        var way = Rig.all(others, Hyperlink.class).stream().filter(link -> link.getText().startsWith("api › ")).findFirst().orElseThrow();
        rig.click(way);
        assertThat(rig.asked.taken()).singleElement().asString().startsWith("go " + other.id() + " ");
    }
}
