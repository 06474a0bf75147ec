package ackcomposer.view.shell;

import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.MadeOnce;
import ackcomposer.view.parts.OverflowBar;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.problem.ProblemList;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the form: help for the field in use, or the list of problems, and the request; on Review, in place of help, the changes. */
final class Inspector extends VBox {
    private static final double MOST_HELP = 290;

    /** What the list of problems and that of changes follow, while they are seen. */
    private final Context ofProblems;
    private final Context ofChanges;
    private final MadeOnce<JsonPane> json;
    /** Both lists are made when they are asked for: a window is there sooner without them. */
    private final MadeOnce<Region> problemPane = new MadeOnce<>(this::problems);
    private final MadeOnce<ChangesPane> changes;
    private final ScrollPane helpScroll;
    private final Context context;
    private final OverflowBar tabs;
    private final ToggleButton linesTab = new ToggleButton();
    private final ToggleButton changesTab = new ToggleButton();
    private boolean isHelpWanted = true;
    private boolean isHelpAskedFor;
    private boolean isOnReview;
    private boolean isListing;
    private boolean isSeen;

    /** @param isSeen whether the window can be seen; until then it is empty, as it holds a third of what there is to draw */
    Inspector(Context context, Acts acts, boolean isSeen) {
        this.context = context;
        getStyleClass().add("inspector");
        setId("inspector");
        var help = new HelpPane(context);
        ofProblems = context.below();
        json = new MadeOnce<>(() -> grown(new JsonPane(context)));
        ofChanges = context.below();
        changes = new MadeOnce<>(() -> grown(new ChangesPane(ofChanges, acts)));
        tabs = new OverflowBar(context.text("tab.more"));
        tabs.getStyleClass().add("tabs");
        tab(linesTab, "inspector_json", () -> showChanges(false));
        tab(changesTab, "inspector_changes", () -> showChanges(true));
        linesTab.setText(context.text("json.tab"));
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
        linesTab.setSelected(true);
        context.watch(this::follow);
        if (isSeen) seen();
    }

    /** Takes the room that is left. */
    private static <T extends Region> T grown(T part) {
        VBox.setVgrow(part, Priority.ALWAYS);
        return part;
    }

    private Region problems() {
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
        return grown(new VBox(head, grown(Scrolling.pane(new ProblemList(ofProblems)))));
    }

    private void tab(ToggleButton button, String id, Runnable act) {
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("tab-button");
        button.setOnAction(click -> act.run());
        tabs.add(button);
    }

    /** On Review there is no field to help with, and the question is what differs. */
    private void follow() {
        var session = context.session();
        var now = session.step.get() == Step.REVIEW;
        if (now) changesTab.setText(context.text("changes.tab", session.changes().size()));
        if (now == isOnReview) return;
        isOnReview = now;
        if (now && json.isMade()) json.get().fromTheTop();
        isHelpAskedFor = false;
        arrange();
    }

    private void showChanges(boolean now) {
        changesTab.setSelected(now);
        linesTab.setSelected(!now);
        arrange();
    }

    private void arrange() {
        if (!isSeen) return;
        var isChanges = !isListing && isOnReview && changesTab.isSelected();
        ofProblems.lifetime().rest(!isListing);
        ofChanges.lifetime().rest(!isChanges);
        show(isListing, problemPane, 0);
        Visible.when(!isListing && (isOnReview ? isHelpAskedFor : isHelpWanted), helpScroll);
        Visible.when(!isListing && isOnReview, tabs);
        show(!isListing && !isChanges, json, getChildren().indexOf(tabs) + 1);
        show(isChanges, changes, getChildren().size());
    }

    /** The window can be seen: the rest of it is drawn. */
    void seen() {
        isSeen = true;
        getChildren().setAll(helpScroll, tabs);
        arrange();
    }

    private void show(boolean now, MadeOnce<? extends Region> part, int place) {
        if (!now && !part.isMade()) return;
        Reading.apart(part::get);
        if (!getChildren().contains(part.get())) getChildren().add(place, part.get());
        Visible.when(now, part.get());
    }

    void showProblems(boolean now) {
        isListing = now;
        arrange();
    }

    /** The keyboard in the list of changes. */
    void enterChanges() {
        isListing = false;
        showChanges(true);
        changes.get().enter();
    }

    /** The keyboard in the help, so that a screen reader reads it and arrows scroll it; Escape gives it back to the field. */
    void enterHelp() {
        isHelpAskedFor = true;
        showHelp(true);
        helpScroll.requestFocus();
    }

    void enterLines() {
        showChanges(false);
        json.get().enter();
    }

    void goToField() {
        json.get().goToField();
    }

    void findInLines() {
        showChanges(false);
        json.get().find();
    }

    /** Without it the request has all the room. */
    void showHelp(boolean now) {
        isHelpWanted = now;
        isHelpAskedFor = now;
        showProblems(false);
    }

    boolean showsHelp() {
        return helpScroll.isVisible();
    }

    boolean showsProblems() {
        return isListing;
    }

    /** Brings the lines of a field into view. */
    void lines(Ref place) {
        showProblems(false);
        showChanges(false);
        json.get().show(place);
    }
}
