package ackcomposer.view.shell;

import ackcomposer.model.Ref;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.session.Context;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the form: help for the field in use, or the list of problems, and the request. */
final class Inspector extends VBox {
    private static final double MOST_HELP = 290;

    /** What the list of problems follows, while it is seen. */
    private final Context ofProblems;
    private final JsonPane json;
    private final VBox problemPane;
    private final ScrollPane helpScroll;
    private boolean isHelpWanted = true;

    Inspector(Context context) {
        getStyleClass().add("inspector");
        setId("inspector");
        var help = new HelpPane(context);
        ofProblems = context.below();
        var problems = new ProblemList(ofProblems);
        json = new JsonPane(context);
        helpScroll = Scrolling.upTo(MOST_HELP, help);
        helpScroll.getStyleClass().add("help-scroll");
        helpScroll.setFocusTraversable(true);
        helpScroll.setAccessibleText(context.text("help.name"));
        helpScroll.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE || context.session().focus.get() == null) return;
            context.navigator().focus(context.session().focus.get());
            key.consume();
        });
        help.heightProperty().addListener((height, before, now) -> helpScroll.requestLayout());
        VBox.setVgrow(helpScroll, Priority.NEVER);
        var title = new Label(context.text("problems.title"));
        title.getStyleClass().add("card-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var close = new Button(null, Icons.of(Feather.X));
        close.getStyleClass().add("flat");
        Icons.name(close, context.text("problems.close"));
        close.setOnAction(click -> showProblems(false));
        var head = new HBox(8, title, gap, close);
        head.getStyleClass().add("json-head");
        var scroll = Scrolling.pane(problems);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        problemPane = new VBox(head, scroll);
        VBox.setVgrow(problemPane, Priority.ALWAYS);
        VBox.setVgrow(json, Priority.ALWAYS);
        getChildren().setAll(helpScroll, problemPane, json);
        showProblems(false);
    }

    void showProblems(boolean now) {
        ofProblems.lifetime().rest(!now);
        Visible.when(now, problemPane);
        Visible.when(!now && isHelpWanted, helpScroll);
        Visible.when(!now, json);
    }

    /** The keyboard in the help, so that a screen reader reads it and arrows scroll it; Escape gives it back to the field. */
    void enterHelp() {
        showHelp(true);
        helpScroll.requestFocus();
    }

    void enterLines() {
        json.enter();
    }

    void goToField() {
        json.goToField();
    }

    void findInLines() {
        json.find();
    }

    /** Without it the request has all the room. */
    void showHelp(boolean now) {
        isHelpWanted = now;
        showProblems(false);
    }

    boolean showsHelp() {
        return helpScroll.isVisible();
    }

    boolean showsProblems() {
        return problemPane.isVisible();
    }

    /** Brings the lines of a field into view. */
    void lines(Ref place) {
        showProblems(false);
        json.show(place);
    }
}
