package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Session;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Under a warning: the way to accept it with a note, or who accepted it and why. */
public final class AcceptLine extends HBox {
    private final Session session;
    private final Problem problem;

    private AcceptLine(Session session, Problem problem) {
        this.session = session;
        this.problem = problem;
        getStyleClass().add("accept-line");
        session.acceptance().note(problem).ifPresentOrElse(this::accepted, this::offer);
    }

    static boolean concerns(Problem problem) {
        return problem.severity() == Severity.WARNING;
    }

    static AcceptLine of(Session session, Problem problem) {
        return new AcceptLine(session, problem);
    }

    private void accepted(String note) {
        var words = Labels.wrapped(session.text(note.isBlank() ? "accept.accepted" : "accept.accepted_note", note), "hint");
        getChildren().setAll(words, link("accept.withdraw", () -> session.act(session.acceptance().without(problem))));
    }

    private void offer() {
        session.acceptance().outdated(problem).ifPresent(note -> getChildren().add(Labels.wrapped(session.text("accept.outdated", note), "hint")));
        getChildren().add(link("accept.offer", this::ask));
    }

    private void ask() {
        var note = new TextField();
        note.getStyleClass().add("accept-note");
        note.setPromptText(session.text("accept.prompt"));
        note.setAccessibleText(session.text("accept.prompt"));
        session.acceptance().outdated(problem).ifPresent(note::setText);
        HBox.setHgrow(note, Priority.ALWAYS);
        var accept = new Button(session.text("accept.do"));
        accept.getStyleClass().add("accept-do");
        accept.setMinWidth(Region.USE_PREF_SIZE);
        accept.setOnAction(click -> session.act(session.acceptance().with(problem, note.getText().strip())));
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
        var link = new Hyperlink(session.text(key));
        link.getStyleClass().add("accept");
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(click -> act.run());
        return link;
    }
}
