package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.AddonRow;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.editor.EditedField;
import ackcomposer.view.editor.RowsEditor;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.editor.TextEditor;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Stacked;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.Messages;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import atlantafx.base.controls.ToggleSwitch;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Common components as switches with their settings typed, and all others as rows of name and JSON. */
public final class AddonsPage implements Page {
    private static final AddonRow STORAGE = new AddonRow("csi-plugin");
    private static final AddonRow PROVISIONER = new AddonRow("csi-provisioner");
    private static final AddonRow LOGS = new AddonRow("logtail-ds");
    private static final AddonRow INGRESS = new AddonRow("nginx-ingress-controller");
    private static final AddonRow EVENTS = new AddonRow("ack-node-problem-detector");
    private static final AddonRow PROMETHEUS = new AddonRow("arms-prometheus");
    private static final Set<String> TYPED = Set.of("csi-plugin", "csi-provisioner", "logtail-ds", "nginx-ingress-controller",
            "ack-node-problem-detector", "arms-prometheus", "flannel", "terway-eniip");
    private static final Ref LIST = Ref.to(0, ADDONS.addons);
    private static final String PROJECT = "sls_project_name";
    private static final String DASHBOARD = "IngressDashboardEnabled";
    private static final String NETWORK = "IngressSlbNetworkType";

    private final Context context;
    private final Stacked column = new Stacked();

    public AddonsPage(Context context) {
        this.context = context;
        column.getStyleClass().add("form-column");
        var recommended = new Card(context, context.text("card.addons.recommended"), context.text("card.addons.recommended.sub"));
        List.of(plugin(), storage(), logs(), ingress(), events(), prometheus()).forEach(line -> recommended.add(line, true));
        var paths = Paths.reference(context.state());
        var places = new MessagePlaces(context);
        var monitoring = new Card(context, context.text("card.addons.monitoring"), "");
        monitoring.add(new FieldBox(context, 0, ADDONS.cloudMonitor, paths.of(Ref.to(0, ADDONS.cloudMonitor)), places, null));
        column.getChildren().setAll(FormPage.title(context, Step.of(ADDONS)), KeptBar.of(context, ADDONS), recommended.speak(),
                monitoring.speak(), others());
    }

    /** All that have no line of their own, as rows of name and settings. */
    private Card others() {
        var slot = context.draft().slot(0, ADDONS.addons);
        var ofRows = new Messages(context);
        context.watch(() -> ofRows.show(RowMessages.of(context, slot, row -> !isTyped(row))));
        var ofTheList = new Messages(context);
        context.watch(() -> ofTheList.show(ofTheList()));
        var table = RowsEditor.of(new EditedField<>(context, slot), row -> !isTyped(row), ofRows);
        return new Card(context, context.text("card.addons.other"), context.text("card.addons.other.sub"))
                .headed(table.acts()).add(table.node(), true).add(ofTheList, true).speak();
    }

    /** What is wrong with the list as a whole; what many pools ask of it is said once, with the ways to them. */
    private List<Messages.Said> ofTheList() {
        var elsewhere = PluginSwitch.problems(context);
        return ProblemGroup.of(context.at(LIST).stream().filter(problem -> !elsewhere.contains(problem)).toList()).stream()
                .map(group -> Messages.Said.here(group, group.union().stream().filter(ref -> ref.field() != null && !ref.whole()
                        .equals(LIST))
                        .map(Ref::whole).distinct().toList())).toList();
    }

    private static boolean isTyped(Values row) {
        return row.get(ADDONS.addon.name).filter(TYPED::contains).isPresent() && AddonRow.isReadable(row)
                && !row.isSet(ADDONS.addon.version);
    }

    /** @param problems what is wrong with the add-ons of this line */
    private HBox line(String key, Supplier<List<Problem>> problems, Node control, Node... more) {
        var label = new Label(context.text("addon." + key));
        label.getStyleClass().add("addon-name");
        var about = new Label(context.text("addon." + key + ".about"));
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        var settings = new FlowPane(10, 6, more);
        settings.setAlignment(Pos.CENTER_LEFT);
        settings.setRowValignment(VPos.CENTER);
        var words = new VBox(2, label, about);
        if (more.length > 0) words.getChildren().add(settings);
        var messages = new Messages(context);
        messages.setId("err_addon_" + key);
        context.watch(() -> messages.showAll(problems.get()));
        words.getChildren().add(messages);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var place = new StackPane(control);
        place.setMinWidth(44);
        place.setPrefWidth(44);
        StackPane.setAlignment(control, Pos.TOP_CENTER);
        var line = new HBox(10, place, words);
        line.getStyleClass().add("addon-line");
        return line;
    }

    private Node plugin() {
        var name = new Label();
        name.getStyleClass().add("mono");
        context.watch(() -> name.setText(ADDONS.plugin.values(context.state().root()).map(names -> names.get(0))
                .orElse(context.text("addon.plugin.none"))));
        var change = new Hyperlink(context.text("addon.plugin.change"));
        change.setOnAction(click -> context.navigator().show(Step.of(Catalogue.NETWORK)));
        var line = line("plugin", () -> PluginSwitch.problems(context), Icons.of(Feather.LOCK, "addon-lock"), name, change);
        context.controls().put(LIST, line, change);
        context.watch(() -> ADDONS.plugin.options().forEach(option -> place(new AddonRow(option), change, line)));
        return line;
    }

    private Node storage() {
        return line("storage", problems(STORAGE, PROVISIONER), toggle("storage", state -> STORAGE.isOn(state) && PROVISIONER.isOn(state),
                state -> PROVISIONER.on(STORAGE.on(state)), state -> PROVISIONER.off(STORAGE.off(state)), STORAGE));
    }

    private Node logs() {
        var target = SegmentedEditor.box(List.of(false, true),
                existing -> context.text(existing ? "addon.project.existing" : "addon.project.new"),
                () -> LOGS.hasSetting(context.state(), PROJECT), null,
                existing -> context.draft().edit(state -> LOGS.with(state, PROJECT, existing ? "" : null)), context);
        var project = setting(LOGS, PROJECT, "logs_project", state -> LOGS.hasSetting(state, PROJECT));
        var dashboard = new CheckBox(context.text("addon.dashboard"));
        dashboard.setOnAction(click -> context.draft().edit(state -> LOGS.with(state, DASHBOARD, dashboard.isSelected() ? "true" : null)));
        context.watch(() -> {
            dashboard.setSelected(LOGS.setting(context.state(), DASHBOARD).equals("true"));
            List.of(target, dashboard).forEach(node -> Visible.when(LOGS.isOn(context.state()), node));
        });
        return line("logs", problems(LOGS), toggle("logs", LOGS::isOn, state -> LOGS.with(LOGS.on(state), DASHBOARD, "true"), LOGS::off,
                LOGS), target, project, dashboard);
    }

    private Node ingress() {
        var choice = SegmentedEditor.box(List.of("default", "internet", "intranet", "none"),
                value -> context.text("addon.ingress." + value),
                this::ingressNow, null, value -> context.draft().edit(state -> ingress(state, value)), context);
        context.watch(() -> place(INGRESS, choice.getChildren().get(0), choice));
        return line("ingress", problems(INGRESS), Icons.of(Feather.LOG_IN, "addon-lock"), choice);
    }

    private String ingressNow() {
        var state = context.state();
        if (INGRESS.in(state).isEmpty()) return "default";
        if (!INGRESS.isOn(state)) return "none";
        var network = INGRESS.setting(state, NETWORK);
        return network.isEmpty() ? "default" : network;
    }

    private static Snapshot ingress(Snapshot state, String value) {
        return switch (value) {
            case "default" -> INGRESS.off(state);
            case "none" -> INGRESS.disabled(state);
            default -> INGRESS.with(state, NETWORK, value);
        };
    }

    private Node events() {
        return line("events", problems(EVENTS),
                toggle("events", EVENTS::isOn, state -> EVENTS.with(state, PROJECT, ""), EVENTS::off, EVENTS),
                setting(EVENTS, PROJECT, "events_project", EVENTS::isOn));
    }

    private Node prometheus() {
        return line("prometheus", problems(PROMETHEUS),
                toggle("prometheus", PROMETHEUS::isOn, PROMETHEUS::on, PROMETHEUS::off, PROMETHEUS));
    }

    private ToggleSwitch toggle(String id, Predicate<Snapshot> on, UnaryOperator<Snapshot> turnOn, UnaryOperator<Snapshot> turnOff,
            AddonRow row) {
        var toggle = new ToggleSwitch();
        toggle.setId("addon_" + id);
        toggle.setAccessibleText(context.text("addon." + id));
        context.watch(() -> {
            toggle.setSelected(on.test(context.state()));
            place(row, toggle, toggle);
        });
        toggle.selectedProperty().addListener((selected, before, now) -> {
            if (now != on.test(context.state())) context.draft().edit(now ? turnOn : turnOff);
        });
        return toggle;
    }

    private TextField setting(AddonRow row, String key, String id, Predicate<Snapshot> shown) {
        var field = new TextField();
        field.setId("addon_" + id);
        field.getStyleClass().add("mono");
        field.setPrefColumnCount(18);
        field.setPromptText("k8s-log-prod");
        field.setAccessibleText(context.text("addon.project"));
        TextEditor.bind(field, context, () -> row.setting(context.state(), key),
                text -> context.draft().edit(state -> row.with(state, key, text)));
        context.watch(() -> Visible.when(shown.test(context.state()), field));
        return field;
    }

    private Supplier<List<Problem>> problems(AddonRow... addons) {
        return () -> Stream.of(addons).flatMap(addon -> addon.in(context.state()).stream()).filter(AddonsPage::isTyped)
                .flatMap(row -> context.session().in(row.id()).stream()).distinct().toList();
    }

    /** Problems of that row lead here. */
    private void place(AddonRow addon, Node target, Region node) {
        addon.in(context.state()).ifPresent(row -> ADDONS.addon.fields()
                .forEach(field -> context.controls().put(Ref.to(row.id(), field), node, target)));
    }

    @Override
    public Region node() {
        return column;
    }
}
