package ackcomposer.view.dialog;

import ackcomposer.submit.Profile;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Submitting;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** With which key a request is signed: that of the environment, one of a profile, or one that is typed for this one run. */
final class KeyPicker extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Context context;
    private final ComboBox<Offer> offers = new ComboBox<>();
    private final TextField keyId = new TextField();
    private final PasswordField keySecret = new PasswordField();
    private final PasswordField token = new PasswordField();
    private final VBox question = new VBox(6);
    private final Submitting submitting;
    private int told;

    /**
     * One of the keys.
     *
     * @param profile  empty: not of a profile
     * @param isTyped  it is typed here
     * @param isUsable whether it can be chosen
     */
    private record Offer(String words, Optional<Profile> profile, boolean isTyped, boolean isUsable) {
        /** A program or an address yields its key, once the user agrees. */
        boolean asks() {
            return !isUsable && profile.map(Profile::origin).isPresent();
        }
    }

    KeyPicker(Context context, Submitting submitting) {
        super(6);
        this.context = context;
        this.submitting = submitting;
        var all = new ArrayList<Offer>();
        submitting.keyInEnvironment().ifPresent(tail ->
                all.add(new Offer(context.text("confirm.key_of_environment", tail), Optional.empty(), false, true)));
        submitting.profiles().forEach(profile ->
                all.add(new Offer(words(profile), Optional.of(profile), false, profile.credentials().isPresent())));
        all.add(new Offer(context.text("confirm.key_typing"), Optional.empty(), true, true));
        offers.getItems().setAll(all);
        offers.setId("confirm_key");
        offers.setMaxWidth(Double.MAX_VALUE);
        offers.setAccessibleText(context.text("confirm.key_from"));
        offers.setCellFactory(list -> new Cell(true));
        offers.setButtonCell(new Cell(false));
        offers.setValue(all.stream().filter(Offer::isUsable).findFirst().orElseThrow());
        // The keyboard reaches it all the same.
        offers.valueProperty().addListener((any, before, now) -> {
            if (!now.isUsable() && !now.asks()) offers.setValue(before);
            else ask(now);
        });
        Visible.when(false, question);
        var head = new Label(context.text("confirm.key_from"));
        head.getStyleClass().add("field-label");
        head.setLabelFor(offers);
        var choice = new VBox(4, head, offers);
        Visible.when(!submitting.profiles().isEmpty(), choice);
        getChildren().setAll(choice, question, typing());
    }

    /** What would be run or fetched is shown whole; nothing is before that is agreed to. */
    private void ask(Offer offer) {
        question.getChildren().clear();
        Visible.when(offer.asks(), question);
        if (!offer.asks()) return;
        var origin = offer.profile().get().origin();
        var kind = origin.isProgram() ? "program" : "address";
        var what = Labels.wrapped(origin.shown(), "mono", "asked-for");
        what.setId("confirm_origin");
        what.setMaxWidth(Double.MAX_VALUE);
        var failed = Labels.wrapped("", "problem", "error");
        failed.setId("confirm_fetch_failed");
        Visible.when(false, failed);
        var go = new Button(context.text("confirm.fetch_" + kind));
        go.setId("confirm_fetch");
        go.setOnAction(click -> {
            go.setDisable(true);
            Visible.when(false, failed);
            submitting.fetch(offer.profile().get(), got -> take(offer, got), why -> {
                go.setDisable(false);
                failed.setText(why.in(context.lang()));
                Visible.when(true, failed);
            });
        });
        question.getChildren().setAll(Labels.wrapped(context.text("confirm.asks_" + kind)), what, go, failed);
    }

    /** In place of the profile without a key, and chosen if that still is. */
    private void take(Offer asked, Profile got) {
        var at = offers.getItems().indexOf(asked);
        if (at < 0) return;
        var isChosen = offers.getValue() == asked;
        var usable = new Offer(words(got), Optional.of(got), false, true);
        offers.getItems().set(at, usable);
        if (isChosen) offers.setValue(usable);
    }

    /** Asked for only where no other key is chosen. */
    private VBox typing() {
        keyId.setId("confirm_key_id");
        keySecret.setId("confirm_key_secret");
        token.setId("confirm_token");
        var grid = new GridPane();
        grid.getStyleClass().add("key-rows");
        var names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        var fields = new ColumnConstraints();
        fields.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(names, fields);
        grid.addRow(0, name(keyId, context.text("confirm.key_id")), keyId);
        grid.addRow(1, name(keySecret, context.text("confirm.key_secret")), keySecret);
        grid.addRow(2, name(token, context.text("confirm.token")), token);
        var box = new VBox(6, Labels.wrapped(context.text("confirm.key_typed"), "field-label"), grid);
        Visible.when(isTyped(), box);
        offers.valueProperty().addListener((any, before, now) -> Visible.when(isTyped(), box));
        return box;
    }

    /** A field for a password says no text of its own, so its name is its help too. */
    private static Label name(TextField field, String words) {
        field.setAccessibleText(words);
        field.setAccessibleHelp(words);
        var name = new Label(words);
        name.setLabelFor(field);
        return name;
    }

    private String words(Profile profile) {
        if (profile.hindrance() != null && profile.origin() != null)
            return context.text(profile.origin().isProgram() ? "confirm.profile_program" : "confirm.profile_address", profile.title());
        if (profile.hindrance() != null) return context.text(switch (profile.hindrance()) {
            case INCOMPLETE -> "confirm.profile_incomplete";
            case EXPIRED -> "confirm.profile_expired";
            case RUNS -> "confirm.profile_runs";
            case ROLE -> "confirm.profile_role";
            case OFF -> "confirm.profile_off";
            case UNKNOWN_MODE -> "confirm.profile_unknown";
        }, profile.title());
        var region = profile.region() == null ? profile.mode() : profile.mode() + ", " + profile.region();
        var words = context.text("confirm.key_of_profile", profile.title(), region, profile.key().keyTail());
        return profile.expires() == null ? words : context.text("confirm.key_until", words, TIME.format(profile.expires()));
    }

    private final class Cell extends ListCell<Offer> {
        private final boolean isOffered;

        private Cell(boolean isOffered) {
            this.isOffered = isOffered;
        }

        @Override
        protected void updateItem(Offer offer, boolean empty) {
            super.updateItem(offer, empty);
            setText(empty || offer == null ? null : offer.words());
            setGraphic(isOffered && !empty && offer != null ? Icons.mark(offer == offers.getValue()) : null);
            setDisable(!empty && offer != null && !offer.isUsable() && !offer.asks());
            setWrapText(true);
            setPrefWidth(0);
        }
    }

    private boolean isTyped() {
        return offers.getValue().isTyped();
    }

    /** Whether a key is to be typed or gotten, and is not. */
    boolean isMissing() {
        return offers.getValue().asks() || isTyped() && (keyId.getText().isBlank() || keySecret.getText().isBlank());
    }

    Submitting.Choice choice(boolean again) {
        var typed = isTyped() ? Optional.of(new Submitting.Key(keyId.getText().strip(), keySecret.getText(), token.getText().strip()))
                : Optional.<Submitting.Key>empty();
        return new Submitting.Choice(typed, offers.getValue().profile(), again);
    }

    /** Where the keyboard goes if a key is missing. */
    Node first() {
        return offers.getValue().asks() ? question.getChildren().get(2) : keyId;
    }

    /** What is to be done about a key that is missing, by the key of its words. */
    String missing() {
        return offers.getValue().asks() ? "confirm.key_not_gotten" : "confirm.key_missing";
    }

    /** Runs whenever something else is typed or chosen. */
    void changed(Runnable act) {
        List.<ObservableValue<?>>of(keyId.textProperty(), keySecret.textProperty(), offers.valueProperty())
                .forEach(part -> part.addListener((any, before, now) -> act.run()));
    }

    /** Runs when another key is chosen, or one was typed to the end. */
    void chosen(Runnable act) {
        offers.valueProperty().addListener((any, before, now) -> act.run());
        for (var field : List.of(keyId, keySecret, token)) field.focusedProperty().addListener((any, before, now) -> {
            if (now || !isTyped() || typed() == told) return;
            told = typed();
            act.run();
        });
    }

    /** Tells one typed key from another; a field that was left as it was is none. */
    private int typed() {
        return Objects.hash(keyId.getText(), keySecret.getText(), token.getText());
    }

    /** What was typed is not kept once it is on its way. */
    void forget() {
        keySecret.clear();
        token.clear();
    }
}
