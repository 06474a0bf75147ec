package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Ref;
import ackcomposer.submit.Outcome;
import ackcomposer.view.dialog.ConfirmPane;
import ackcomposer.view.dialog.OutcomePane;
import ackcomposer.view.dialog.ReportPane;
import ackcomposer.view.page.AddonsPage;
import ackcomposer.view.page.FormPage;
import ackcomposer.view.page.Page;
import ackcomposer.view.page.PoolsPage;
import ackcomposer.view.page.ReviewPage;
import ackcomposer.view.parts.Lifetime;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Submitting;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everything in the window, in one language; a change of language builds another. */
final class Shell extends StackPane {
    private static final double DRAWER_BELOW = 1100;
    private static final double MINI_BELOW = 1000;
    private static final double MINI_ON_POOLS_BELOW = 1280;
    private static final double INSPECTOR = 384;
    private static final double DRAWER = 360;

    private final Session session;
    private final Acts acts;
    private final Lifetime lifetime = new Lifetime();
    private final Lifetime ofPages = new Lifetime();
    private final Map<Step, Page> pages = new HashMap<>();
    private final ToggleButton inspectorButton = new ToggleButton();
    private final CommandBar commandBar;
    private final Rail rail;
    private final ActionBar actionBar;
    private final Inspector inspector;
    private final StackPane form = new StackPane();
    private final SplitPane split = new SplitPane();
    private final StackPane middle = new StackPane(split);
    private final StackPane veil = new StackPane();
    private Contract written;
    private Boolean railMini;
    private boolean wasDrawer;

    Shell(Session session, Acts acts) {
        this.session = session;
        this.acts = acts;
        session.renew();
        inspector = new Inspector(session);
        inspectorButton.setId("toggle_json");
        inspectorButton.setSelected(true);
        inspectorButton.getStyleClass().add("flat");
        inspectorButton.setOnAction(click -> arrange());
        commandBar = new CommandBar(session, inspectorButton, this::showProblems);
        rail = new Rail(session);
        actionBar = new ActionBar(session, acts);
        form.getStyleClass().add("form");
        form.setMinWidth(480);
        split.getStyleClass().add("split");
        var frame = new BorderPane(middle, new VBox(Menus.of(session, acts, this), commandBar), null, actionBar, rail);
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        getStyleClass().add("shell");
        written = session.draft.state().contract();
        var toast = new Toast(session, lifetime);
        StackPane.setMargin(toast, new Insets(0, 0, 68, 0));
        getChildren().setAll(frame, toast, veil);
        follow();
    }

    private void follow() {
        lifetime.listen(this::refresh, session.shown());
        lifetime.listen(this::refresh, session.seen());
        lifetime.listen(this::refresh, session.reveal.last);
        lifetime.listen(this::refresh, session.level);
        lifetime.listen(this::refresh, session.turned);
        lifetime.listen(this::refresh, session.changed);
        lifetime.listen(this::refresh, session.fileName);
        lifetime.listen(inspector::focusMoved, session.focus);
        lifetime.listen(this::showStep, session.step);
        lifetime.listen(this::goToTarget, session.target);
        lifetime.listen(this::showReport, session.report);
        lifetime.listen(this::showPreview, session.preview);
        widthProperty().addListener((width, before, after) -> arrange());
        showStep();
    }

    /** Ends what listens on behalf of this window's nodes. */
    void end() {
        lifetime.end();
        ofPages.end();
    }

    private Page page(Step step) {
        return pages.computeIfAbsent(step, this::build);
    }

    private Page build(Step step) {
        if (step == Step.REVIEW) return new ReviewPage(session);
        if (step.page() == Catalogue.NODE_POOLS) return new PoolsPage(session, ofPages);
        return step.page() == Catalogue.ADDONS ? new AddonsPage(session) : new FormPage(session, step.page());
    }

    private void showStep() {
        // Else the keyboard would land on whatever field of the next page comes first, or last.
        form.requestFocus();
        var page = page(session.step.get());
        var node = page instanceof PoolsPage ? page.node() : Scrolling.pane(Scrolling.centred(page.node()));
        form.getChildren().setAll(node);
        refresh();
        arrange();
    }

    private void refresh() {
        if (session.draft.state().contract() != written) {
            // What a page offers, and what it says of each field, depends on the form of the request.
            written = session.draft.state().contract();
            pages.clear();
            session.release();
            ofPages.end();
            showStep();
            return;
        }
        page(session.step.get()).refresh(session.draft.state().scope());
        commandBar.refresh();
        rail.refresh();
        actionBar.refresh();
        inspector.refresh();
    }

    /** What gives way in a small window: the inspector becomes a drawer, the rail shows its marks only. */
    private void arrange() {
        var width = getWidth();
        if (width == 0) return;
        var pools = session.step.get().page() == Catalogue.NODE_POOLS;
        rail.mini(railMini != null ? railMini : width < MINI_BELOW || pools && width < MINI_ON_POOLS_BELOW);
        commandBar.narrow(width < MINI_BELOW);
        var drawer = width < DRAWER_BELOW;
        if (drawer != wasDrawer && drawer) inspectorButton.setSelected(false);
        if (drawer != wasDrawer && !drawer) inspectorButton.setSelected(true);
        wasDrawer = drawer;
        var shown = inspectorButton.isSelected();
        place(drawer, shown);
        form.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), width < DRAWER_BELOW);
    }

    private void place(boolean drawer, boolean shown) {
        var inSplit = shown && !drawer;
        if (split.getItems().isEmpty()) split.getItems().add(form);
        if (inSplit != split.getItems().contains(inspector)) {
            middle.getChildren().remove(inspector);
            if (inSplit) {
                split.getItems().add(inspector);
                inspector.setMinWidth(320);
                inspector.setMaxWidth(720);
                inspector.setPrefWidth(INSPECTOR);
                SplitPane.setResizableWithParent(inspector, false);
                Platform.runLater(() -> split.setDividerPositions(1 - INSPECTOR / Math.max(1, split.getWidth())));
            } else split.getItems().remove(inspector);
        }
        if (shown && drawer && !middle.getChildren().contains(inspector)) {
            inspector.setMinWidth(DRAWER);
            inspector.setMaxWidth(DRAWER);
            StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
            middle.getChildren().add(inspector);
        }
        if (!shown) middle.getChildren().remove(inspector);
    }

    private void goToTarget() {
        var ref = session.target.get();
        if (ref == null) return;
        refresh();
        if (page(session.step.get()) instanceof PoolsPage pools) pools.reach(ref);
        refresh();
        Platform.runLater(() -> focus(ref));
    }

    private void focus(Ref ref) {
        var editor = session.places.get(ref.whole());
        if (editor == null) return;
        // A page that was just built is in its ScrollPane's skin, and so in the scene, only after the next layout.
        form.applyCss();
        form.layout();
        editor.target().requestFocus();
        session.focus.set(ref.whole());
        Scrolling.to(editor.node());
    }

    void find() {
        commandBar.search().requestFocus();
    }

    void toggleInspector() {
        inspectorButton.setSelected(!inspectorButton.isSelected());
        arrange();
    }

    void toggleRail() {
        railMini = railMini == null ? getWidth() >= MINI_BELOW : !railMini;
        arrange();
    }

    void toggleProblems() {
        if (inspectorButton.isSelected() && inspector.showsProblems()) inspector.showProblems(false);
        else showProblems();
    }

    void showProblems() {
        inspectorButton.setSelected(true);
        arrange();
        inspector.showProblems(true);
    }

    /** Puts a dialog over the window; only one at a time. */
    void show(Pane dialog) {
        veil.getChildren().setAll(dialog);
        veil.setVisible(true);
        Platform.runLater(dialog::requestFocus);
    }

    void closeDialog() {
        veil.getChildren().clear();
        veil.setVisible(false);
    }

    private void showPreview() {
        if (!session.preview.get()) return;
        session.preview.set(false);
        inspectorButton.setSelected(true);
        arrange();
        inspector.showProblems(false);
        Platform.runLater(inspector::focusMoved);
    }

    private void showReport() {
        if (!session.report.get()) return;
        session.report.set(false);
        show(new ReportPane(session, this::closeDialog));
    }

    void confirm(Submitting submitting) {
        show(new ConfirmPane(session, submitting, this::closeDialog, outcome -> show(new OutcomePane(session, outcome, this::closeDialog))));
    }
}
