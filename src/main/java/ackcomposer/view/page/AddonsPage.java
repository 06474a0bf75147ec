package ackcomposer.view.page;

import static ackcomposer.catalogue.page.Catalogue.ADDONS;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Scope;
import ackcomposer.model.Snapshot;
import ackcomposer.model.Values;
import ackcomposer.rules.Problem;
import ackcomposer.view.editor.EditedField;
import ackcomposer.view.editor.Editor;
import ackcomposer.view.editor.RowsEditor;
import ackcomposer.view.editor.SegmentedEditor;
import ackcomposer.view.editor.TextEditor;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.Messages;
import ackcomposer.view.problem.Problems;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import atlantafx.base.controls.ToggleSwitch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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

    private final Session session;
    private final VBox column = new VBox();
    private final List<Runnable> shows = new ArrayList<>();
    private final Card monitoring;
    private final Card other;

    public AddonsPage(Session session) {
        this.session = session;
        column.getStyleClass().add("form-column");
        var recommended = new Card(session, session.text("card.addons.recommended"), session.text("card.addons.recommended.sub"));
        List.of(plugin(), storage(), logs(), ingress(), events(), prometheus()).forEach(line -> recommended.add(line, true));
        var paths = Paths.reference(session.draft.state());
        monitoring = new Card(session, session.text("card.addons.monitoring"), "");
        monitoring.add(new FieldBox(session, 0, ADDONS.cloudMonitor, paths.of(Ref.to(0, ADDONS.cloudMonitor)), new MessagePlaces(session)));
        other = new Card(session, session.text("card.addons.other"), session.text("card.addons.other.sub"));
        var entry = new EditedField<>(session, session.draft.slot(0, ADDONS.addons));
        other.add(RowsEditor.of(entry, row -> !isTyped(row)).node(), true);
        var ofTheList = new Messages(session);
        shows.add(() -> ofTheList.show(ofTheList()));
        other.add(ofTheList, true);
        var kept = new KeptBar(session, field -> Catalogue.page(field) == ADDONS);
        shows.add(() -> kept.refresh(session.draft.state().scope()));
        column.getChildren().setAll(FormPage.title(session, Step.of(ADDONS)), kept, recommended, monitoring, other);
        other.refresh(session.draft.state().scope());
        recommended.refresh(session.draft.state().scope());
    }

    /** What is wrong with the list as a whole; what many pools ask of it is said once, with the ways to them. */
    private List<Messages.Said> ofTheList() {
        var elsewhere = PluginSwitch.problems(session);
        var same = session.shown().get().stream().filter(problem -> problem.concerns(LIST) && !elsewhere.contains(problem))
                .collect(Collectors.groupingBy(Problem::words, LinkedHashMap::new, Collectors.toList()));
        return same.values().stream().map(problems -> new Messages.Said(problems.get(0), null,
                problems.stream().flatMap(problem -> problem.places().stream()).filter(ref -> !ref.equals(LIST)).toList())).toList();
    }

    private static boolean isTyped(Values row) {
        return row.get(ADDONS.addon.name).filter(TYPED::contains).isPresent() && AddonRow.isReadable(row) && !row.isSet(ADDONS.addon.version);
    }

    /** @param problems what is wrong with the add-ons of this line */
    private HBox line(String key, Supplier<List<Problem>> problems, Node control, Node... more) {
        var label = new Label(session.text("addon." + key));
        label.getStyleClass().add("addon-name");
        var about = new Label(session.text("addon." + key + ".about"));
        about.getStyleClass().add("hint");
        about.setWrapText(true);
        var settings = new FlowPane(10, 6, more);
        settings.setAlignment(Pos.CENTER_LEFT);
        settings.setRowValignment(VPos.CENTER);
        var words = new VBox(2, label, about);
        if (more.length > 0) words.getChildren().add(settings);
        var messages = new Messages(session);
        messages.setId("err_addon_" + key);
        shows.add(() -> messages.showAll(problems.get()));
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
        shows.add(() -> name.setText(ADDONS.plugin.values(session.draft.state().root()).map(names -> names.get(0)).orElse(session.text("addon.plugin.none"))));
        var change = new Hyperlink(session.text("addon.plugin.change"));
        change.setOnAction(click -> session.step.set(Step.of(Catalogue.NETWORK)));
        var line = line("plugin", () -> PluginSwitch.problems(session), Icons.of(Feather.LOCK, "addon-lock"), name, change);
        session.places.put(LIST, Editor.acted(line, change));
        shows.add(() -> ADDONS.plugin.options().forEach(option -> place(new AddonRow(option), change, line)));
        return line;
    }

    private Node storage() {
        return line("storage", problems(STORAGE, PROVISIONER), toggle("storage", state -> STORAGE.isOn(state) && PROVISIONER.isOn(state),
                state -> PROVISIONER.on(STORAGE.on(state)), state -> PROVISIONER.off(STORAGE.off(state)), STORAGE));
    }

    private Node logs() {
        var target = SegmentedEditor.box(List.of(false, true), existing -> session.text(existing ? "addon.project.existing" : "addon.project.new"),
                () -> LOGS.hasSetting(session.draft.state(), PROJECT), null,
                existing -> session.draft.edit(state -> LOGS.with(state, PROJECT, existing ? "" : null)), session.seen());
        var project = setting(LOGS, PROJECT, "logs_project", state -> LOGS.hasSetting(state, PROJECT));
        var dashboard = new CheckBox(session.text("addon.dashboard"));
        dashboard.setOnAction(click -> session.draft.edit(state -> LOGS.with(state, DASHBOARD, dashboard.isSelected() ? "true" : null)));
        shows.add(() -> {
            dashboard.setSelected(LOGS.setting(session.draft.state(), DASHBOARD).equals("true"));
            List.of(target, dashboard).forEach(node -> Visible.when(LOGS.isOn(session.draft.state()), node));
        });
        return line("logs", problems(LOGS), toggle("logs", LOGS::isOn, state -> LOGS.with(LOGS.on(state), DASHBOARD, "true"), LOGS::off, LOGS), target, project, dashboard);
    }

    private Node ingress() {
        var choice = SegmentedEditor.box(List.of("default", "internet", "intranet", "none"), value -> session.text("addon.ingress." + value),
                this::ingressNow, null, value -> session.draft.edit(state -> ingress(state, value)), session.seen());
        shows.add(() -> place(INGRESS, choice.getChildren().get(0), choice));
        return line("ingress", problems(INGRESS), Icons.of(Feather.LOG_IN, "addon-lock"), choice);
    }

    private String ingressNow() {
        var state = session.draft.state();
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
        return line("events", problems(EVENTS), toggle("events", EVENTS::isOn, state -> EVENTS.with(state, PROJECT, ""), EVENTS::off, EVENTS),
                setting(EVENTS, PROJECT, "events_project", EVENTS::isOn));
    }

    private Node prometheus() {
        return line("prometheus", problems(PROMETHEUS), toggle("prometheus", PROMETHEUS::isOn, PROMETHEUS::on, PROMETHEUS::off, PROMETHEUS));
    }

    private ToggleSwitch toggle(String id, Predicate<Snapshot> on, UnaryOperator<Snapshot> turnOn, UnaryOperator<Snapshot> turnOff, AddonRow row) {
        var toggle = new ToggleSwitch();
        toggle.setId("addon_" + id);
        toggle.setAccessibleText(session.text("addon." + id));
        shows.add(() -> {
            toggle.setSelected(on.test(session.draft.state()));
            place(row, toggle, toggle);
        });
        toggle.selectedProperty().addListener((selected, before, now) -> {
            if (now != on.test(session.draft.state())) session.draft.edit(now ? turnOn : turnOff);
        });
        return toggle;
    }

    private TextField setting(AddonRow row, String key, String id, Predicate<Snapshot> shown) {
        var field = new TextField();
        field.setId("addon_" + id);
        field.getStyleClass().add("mono");
        field.setPrefColumnCount(18);
        field.setPromptText("k8s-log-prod");
        field.setAccessibleText(session.text("addon.project"));
        TextEditor.bind(field, session.seen(), () -> row.setting(session.draft.state(), key),
                text -> session.draft.edit(state -> row.with(state, key, text)));
        shows.add(() -> Visible.when(shown.test(session.draft.state()), field));
        return field;
    }

    private Supplier<List<Problem>> problems(AddonRow... addons) {
        return () -> session.shown().get().stream().filter(problem -> Stream.of(addons).flatMap(addon -> addon.in(session.draft.state()).stream()).filter(AddonsPage::isTyped)
                .anyMatch(row -> problem.places().stream().anyMatch(ref -> ref.row() == row.id()))).toList();
    }

    /** Problems of that row lead here. */
    private void place(AddonRow addon, Node target, Region node) {
        addon.in(session.draft.state()).ifPresent(row -> ADDONS.addon.fields()
                .forEach(field -> session.places.put(Ref.to(row.id(), field), Editor.acted(node, target))));
    }

    @Override
    public Region node() {
        return column;
    }

    @Override
    public void refresh(Scope root) {
        shows.forEach(Runnable::run);
        monitoring.refresh(root);
        monitoring.speak();
    }
}
