package ackcomposer.view.problem;

import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/**
 * Below a warning: where the note is typed with which it is accepted, at all of its places; or that it was accepted and why. Nothing of
 * it is seen before that is asked for.
 */
final class AcceptLine extends HBox {
    private final Context context;
    private final ProblemGroup group;
    private final Optional<Hyperlink> offer;
    /** What has the keyboard again when nothing is to be accepted after all. */
    private Node back = this;

    /** @param words of the message, which end with the way to accept it */
    AcceptLine(Context context, ProblemGroup group, TextFlow words) {
        this(context, group, Optional.of(new Hyperlink(context.text(key(group), group.each().size()))));
        offer.ifPresent(link -> {
            leaveTo(link);
            link.getStyleClass().addAll("accept", "quiet");
            link.setOnAction(click -> ask());
            if (isAccepted()) return;
            words.getChildren().addAll(Labels.text(" "), link);
        });
    }

    /** Of a row of a list, whose menu has the way to accept it. */
    AcceptLine(Context context, ProblemGroup group) {
        this(context, group, Optional.empty());
    }

    private AcceptLine(Context context, ProblemGroup group, Optional<Hyperlink> offer) {
        this.context = context;
        this.group = group;
        this.offer = offer;
        getStyleClass().add("accept-line");
        rest();
    }

    static String key(ProblemGroup group) {
        return group.isOfSeveral() ? "accept.offer_all" : "accept.offer";
    }

    boolean isAccepted() {
        return context.session().acceptance().note(group).isPresent();
    }

    /** As long as nothing is typed: the note with which it is accepted, or with which it was before its values changed. */
    private void rest() {
        var acceptance = context.session().acceptance();
        getChildren().clear();
        acceptance.note(group).ifPresentOrElse(this::accepted, () -> acceptance.outdated(group)
                .ifPresent(note -> getChildren().add(Labels.wrapped(context.text("accept.outdated", note), "hint"))));
        Visible.when(!getChildren().isEmpty(), this);
        offer.ifPresent(link -> Visible.when(!isAccepted(), link));
    }

    private void accepted(String note) {
        var words = Labels.wrapped(context.text(note.isBlank() ? "accept.accepted" : "accept.accepted_note", note), "hint");
        var withdraw = new Hyperlink(context.text("accept.withdraw"));
        withdraw.getStyleClass().addAll("accept", "quiet");
        withdraw.setMinWidth(Region.USE_PREF_SIZE);
        withdraw.setOnAction(click -> withdraw());
        getChildren().setAll(words, withdraw);
    }

    void withdraw() {
        context.session().act(context.session().acceptance().without(group.each()));
        backToField();
    }

    /** Below a field nothing is left that had the keyboard; a row of a list keeps it by itself. */
    private void backToField() {
        var place = group.first().at().get(0);
        if (offer.isPresent() && place.field() != null) context.navigator().focus(place.whole());
    }

    /** Asks for the note; Escape and Cancel leave everything as it was. */
    void ask() {
        var note = new TextField();
        note.getStyleClass().add("accept-note");
        note.setPromptText(context.text("accept.prompt"));
        note.setAccessibleText(context.text("accept.prompt"));
        context.session().acceptance().outdated(group).ifPresent(note::setText);
        HBox.setHgrow(note, Priority.ALWAYS);
        var accept = button("accept.do", "accept-do", () -> {
            context.session().act(context.session().acceptance().with(group.each(), note.getText().strip()));
            backToField();
        });
        var cancel = button("accept.cancel", "accept-cancel", this::leave);
        note.setOnAction(enter -> accept.fire());
        note.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            leave();
            key.consume();
        });
        getChildren().setAll(note, accept, cancel);
        Visible.when(true, this);
        offer.ifPresent(link -> Visible.when(false, link));
        note.requestFocus();
    }

    void leaveTo(Node node) {
        back = node;
    }

    private void leave() {
        rest();
        back.requestFocus();
    }

    private Button button(String key, String style, Runnable act) {
        var button = new Button(context.text(key));
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(click -> act.run());
        return button;
    }
}
