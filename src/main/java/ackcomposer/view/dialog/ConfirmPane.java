package ackcomposer.view.dialog;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.Bill;
import ackcomposer.submit.Outcome;
import ackcomposer.view.page.ClusterNotice;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Submitting;
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

/** The last question before money is spent: where, with which key, what is made; the cluster's name is typed again. */
public final class ConfirmPane extends VBox {
    private static final double MOST_BODY = 420;

    private final Context context;
    private final Submitting submitting;
    private final Consumer<Outcome> answered;
    private final TextField typed = new TextField();
    private final CheckBox checked = new CheckBox();
    private final TextField keyId = new TextField();
    private final PasswordField keySecret = new PasswordField();
    private final PasswordField token = new PasswordField();
    private final Label fault = new Label();
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
        fault.getStyleClass().addAll("problem", "error");
        fault.setWrapText(true);
        Visible.when(false, fault);
        var body = new VBox(12, facts(), bill(), key(), checked, again(), fault);
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
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, cancel, create);
        buttons.getStyleClass().add("dialog-buttons");
        getChildren().setAll(title, scroll, buttons);
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
        var box = new VBox(3);
        var head = new Label(context.text("confirm.bill"));
        head.getStyleClass().add("field-label");
        box.getChildren().add(head);
        Bill.of(submitting.snapshot(), context.lang()).forEach(text -> {
            var line = new Label("•  " + text);
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            box.getChildren().add(line);
        });
        var state = submitting.snapshot();
        var closed = new Label(ClusterNotice.words(context, state.type(), state.contract()));
        closed.getStyleClass().add("hint");
        closed.setWrapText(true);
        closed.setMinHeight(Region.USE_PREF_SIZE);
        if (!closed.getText().isEmpty()) box.getChildren().add(closed);
        return box;
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
        var box = new VBox(6, label, keyId, keySecret, token);
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
        return new VBox(4, label, typed);
    }

    /** Whether the request is out, and its outcome not known yet. */
    public boolean isSending() {
        return sent;
    }

    private void create() {
        if (sent) return;
        var asked = submitting.keyInEnvironment().isEmpty();
        if (!checked.isSelected()) say("confirm.tick", checked);
        else if (!typed.getText().equals(name)) say("confirm.name_differs", typed);
        else if (asked && (keyId.getText().isBlank() || keySecret.getText().isBlank())) say("confirm.key_missing", keyId);
        else send(asked ? Optional.of(new Submitting.Key(keyId.getText().strip(), keySecret.getText(), token.getText().strip()))
                : Optional.empty());
    }

    private void say(String key, Node at) {
        fault.setText(context.text(key));
        Visible.when(true, fault);
        at.requestFocus();
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
