package ackcomposer.view.dialog;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.Bill;
import ackcomposer.submit.Outcome;
import ackcomposer.view.page.ClusterNotice;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Submitting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The last question before money is spent: where, with which key, what is made; the cluster's name is typed again. */
public final class ConfirmPane extends VBox {
    private static final double MOST_BODY = 300;

    private final Context context;
    private final Submitting submitting;
    private final Consumer<Outcome> answered;
    private final TextField typed = new TextField();
    private final CheckBox checked = new CheckBox();
    private final TextField keyId = new TextField();
    private final PasswordField keySecret = new PasswordField();
    private final PasswordField token = new PasswordField();
    private final List<Label> faults = new ArrayList<>();
    private final Label unticked = fault();
    private final Label misnamed = fault();
    private final Label keyless = fault();
    private final Button create = new Button();
    private final Button cancel = new Button();
    private final String name;
    private boolean sent;

    public ConfirmPane(Context context, Submitting submitting, Runnable cancelled, Consumer<Outcome> answered) {
        this.context = context;
        this.submitting = submitting;
        this.answered = answered;
        this.name = submitting.snapshot().root().get(Catalogue.BASICS.name).orElse("");
        getStyleClass().add("dialog");
        setId("confirm");
        var title = new Label(context.text("confirm.title", name));
        title.getStyleClass().add("dialog-title");
        var body = new VBox(12, facts(), bill(), forGood());
        body.getChildren().addAll(1, standing());
        // What has to be done stays in view, however long the list is.
        var answers = new VBox(12, key(), new VBox(2, checked, unticked), again());
        answers.getStyleClass().addAll("dialog-body", "answers");
        answers.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("dialog-body");
        var scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("form-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        setMaxHeight(USE_PREF_SIZE);
        scroll.prefViewportHeightProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.min(MOST_BODY, body.getHeight()), body.heightProperty()));
        checked.setText(context.text("confirm.checked"));
        checked.setId("confirm_checked");
        create.setText(context.text("confirm.create"));
        create.setId("confirm_create");
        create.getStyleClass().add("accent");
        create.setOnAction(click -> create());
        cancel.setText(context.text("confirm.cancel"));
        cancel.setId("confirm_cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(click -> cancelled.run());
        List.of(checked.selectedProperty(), typed.textProperty(), keyId.textProperty(), keySecret.textProperty())
                .forEach(part -> part.addListener((any, before, now) -> takeBack()));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, cancel, create);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(title, scroll, answers, buttons);
    }

    @Override
    public void requestFocus() {
        cancel.requestFocus();
    }

    private GridPane facts() {
        var region = submitting.snapshot().root().get(Catalogue.BASICS.regionId).orElse("");
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        fact(grid, "confirm.endpoint", submitting.endpoint().orElse(context.text("confirm.no_endpoint", region)));
        fact(grid, "confirm.region", region);
        submitting.keyInEnvironment().ifPresent(tail -> fact(grid, "confirm.key", context.text("confirm.key_env", tail)));
        return grid;
    }

    private void fact(GridPane grid, String key, String value) {
        var label = new Label(context.text(key));
        label.getStyleClass().add("fact-name");
        label.setMinWidth(90);
        var text = new Label(value);
        text.getStyleClass().add("mono");
        text.setWrapText(true);
        grid.addRow(grid.getRowCount(), label, text);
    }

    private VBox bill() {
        var box = new VBox(3, head("confirm.bill"));
        Bill.of(submitting.snapshot(), context.lang()).forEach(text -> {
            var line = new Label("•  " + text);
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(line);
        });
        return box;
    }

    /** What was closed and retired, as prominent as on the first page; nothing where nothing was. */
    private List<HBox> standing() {
        var state = submitting.snapshot();
        var words = ClusterNotice.words(context, state.type(), state.contract());
        if (words.isEmpty()) return List.of();
        var text = Labels.wrapped(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        var bar = new HBox(10, Icons.of(Feather.INFO, "note"), text);
        bar.getStyleClass().addAll("bar", "standing");
        return List.of(bar);
    }

    /** What nobody can change later, and what a creation that fails may leave behind. */
    private VBox forGood() {
        var state = submitting.snapshot();
        var fixed = new LinkedHashSet<String>();
        state.each((scope, field) -> {
            if (field.fixed()) fixed.add(context.label(field));
        });
        return new VBox(3, head("confirm.fixed"), Labels.wrapped(String.join(context.text("problem.comma"), fixed)),
                head("confirm.stays"), Labels.wrapped(context.text("confirm.stays_words")));
    }

    private Label head(String key) {
        return Labels.wrapped(context.text(key), "field-label");
    }

    private Label fault() {
        var fault = Labels.wrapped("", "problem", "error");
        Visible.when(false, fault);
        faults.add(fault);
        return fault;
    }

    /** Asked for only where the environment holds no key. */
    private VBox key() {
        keyId.setId("confirm_key_id");
        keySecret.setId("confirm_key_secret");
        token.setId("confirm_token");
        name(keyId, context.text("confirm.key_id"));
        name(keySecret, context.text("confirm.key_secret"));
        name(token, context.text("confirm.token"));
        var label = new Label(context.text("confirm.key_typed"));
        label.getStyleClass().add("field-label");
        label.setWrapText(true);
        var box = new VBox(6, label, keyId, keySecret, token, keyless);
        Visible.when(submitting.keyInEnvironment().isEmpty(), box);
        return box;
    }

    /** A field for a password says no text of its own, so its name is its help too. */
    private static void name(TextField field, String words) {
        field.setPromptText(words);
        field.setAccessibleText(words);
        field.setAccessibleHelp(words);
    }

    private VBox again() {
        typed.setId("confirm_name");
        typed.getStyleClass().add("mono");
        var label = new Label(context.text("confirm.type_name"));
        label.getStyleClass().add("field-label");
        label.setLabelFor(typed);
        return new VBox(4, label, typed, misnamed);
    }

    /** Whether the request is out, and its outcome not known yet. */
    public boolean isSending() {
        return sent;
    }

    private void create() {
        if (sent) return;
        var asked = submitting.keyInEnvironment().isEmpty();
        if (!checked.isSelected()) say("confirm.tick", unticked, checked);
        else if (!typed.getText().equals(name)) say("confirm.name_differs", misnamed, typed);
        else if (asked && isKeyless()) say("confirm.key_missing", keyless, keyId);
        else send(asked ? Optional.of(new Submitting.Key(keyId.getText().strip(), keySecret.getText(), token.getText().strip()))
                : Optional.empty());
    }

    private boolean isKeyless() {
        return keyId.getText().isBlank() || keySecret.getText().isBlank();
    }

    /** Under what it is about, until that is mended. */
    private void say(String key, Label fault, Node at) {
        faults.forEach(other -> Visible.when(other == fault, other));
        fault.setText(context.text(key));
        at.requestFocus();
    }

    private void takeBack() {
        if (checked.isSelected()) Visible.when(false, unticked);
        if (typed.getText().equals(name)) Visible.when(false, misnamed);
        if (!isKeyless()) Visible.when(false, keyless);
    }

    private void send(Optional<Submitting.Key> key) {
        sent = true;
        create.setDisable(true);
        cancel.setDisable(true);
        create.setGraphic(new ProgressIndicator());
        create.setText(context.text("confirm.sending"));
        keySecret.clear();
        token.clear();
        submitting.send(key, answered);
    }
}
