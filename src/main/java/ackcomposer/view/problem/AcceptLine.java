package ackcomposer.view.problem;

import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Under a warning: the way to accept it, at all of its places, with a note; or that it was accepted and why. */
public final class AcceptLine extends HBox {
    private final Context context;
    private final ProblemGroup group;

    AcceptLine(Context context, ProblemGroup group) {
        this.context = context;
        this.group = group;
        getStyleClass().add("accept-line");
        context.session().acceptance().note(group).ifPresentOrElse(this::accepted, this::offer);
    }

    private void accepted(String note) {
        var words = Labels.wrapped(context.text(note.isBlank() ? "accept.accepted" : "accept.accepted_note", note), "hint");
        getChildren().setAll(words, link("accept.withdraw", () -> context.session().act(context.session().acceptance().without(group.each()))));
    }

    private void offer() {
        context.session().acceptance().outdated(group)
                .ifPresent(note -> getChildren().add(Labels.wrapped(context.text("accept.outdated", note), "hint")));
        getChildren().add(link(group.isOfSeveral() ? "accept.offer_all" : "accept.offer", this::ask));
    }

    private void ask() {
        var note = new TextField();
        note.getStyleClass().add("accept-note");
        note.setPromptText(context.text("accept.prompt"));
        note.setAccessibleText(context.text("accept.prompt"));
        context.session().acceptance().outdated(group).ifPresent(note::setText);
        HBox.setHgrow(note, Priority.ALWAYS);
        var accept = new Button(context.text("accept.do"));
        accept.getStyleClass().add("accept-do");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setOnAction(click -> context.session().act(context.session().acceptance().with(group.each(), note.getText().strip())));
        note.setOnAction(enter -> accept.fire());
        note.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            getChildren().clear();
            offer();
            key.consume();
        });
        getChildren().setAll(note, accept);
        note.requestFocus();
    }

    private Hyperlink link(String key, Runnable act) {
        var link = new Hyperlink(context.text(key, group.each().size()));
        link.getStyleClass().add("accept");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(click -> act.run());
        return link;
    }
}
