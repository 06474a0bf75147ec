package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.submit.Fate;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.dialog.Complaints;
import ackcomposer.view.dialog.ConfirmPane;
import ackcomposer.view.dialog.FollowPane;
import ackcomposer.view.dialog.HistoryPane;
import ackcomposer.view.dialog.OutcomePane;
import ackcomposer.view.dialog.RehearsePane;
import ackcomposer.view.dialog.ReportPane;
import ackcomposer.view.page.AddonsPage;
import ackcomposer.view.page.FormPage;
import ackcomposer.view.page.Page;
import ackcomposer.view.page.PoolsPage;
import ackcomposer.view.page.ReviewPage;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Controls;
import ackcomposer.view.session.Following;
import ackcomposer.view.session.Navigator;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Submitting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everything in the window, in one language; a change of language builds another. */
final class Shell extends StackPane implements Navigator {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double DRAWER_BELOW = 1100;
    private static final double MINI_BELOW = 1000;
    private static final double MINI_ON_POOLS_BELOW = 1280;
    private static final double INSPECTOR = 384;
    private static final double DRAWER = 360;

    private final Context context;
    private final Map<Step, Built> pages = new HashMap<>();
    private final ToggleButton inspectorButton = new ToggleButton();
    private final CommandBar commandBar;
    private final Rail rail;
    private final Inspector inspector;
    private final Toast toast;
    private final StackPane form = new StackPane();
    private final SplitPane split = new SplitPane();
    private final StackPane middle = new StackPane(split);
    private final StackPane veil = new StackPane();
    private Step shown;
    /** The form of the request that the pages are built for. */
    private Contract written;
    private Context ofDialog;
    private Node focusBefore;
    private Boolean railMini;
    private boolean wasDrawer;

    /** A page, what it follows, and what is put into the window for it. */
    private final Acts acts;
    private record Built(Page page, Context of, Region node) {
    }

    Shell(Session session, Acts acts) {
        this.acts = acts;
        context = new Context(session, this, new Controls(), session.lifetime().below());
        inspector = new Inspector(context);
        inspectorButton.setId("toggle_json");
        inspectorButton.setSelected(true);
        inspectorButton.getStyleClass().add("flat");
        inspectorButton.setOnAction(click -> arrange());
        commandBar = new CommandBar(context, inspectorButton, this::showProblems);
        rail = new Rail(context);
        form.getStyleClass().add("form");
        form.setMinWidth(480);
        split.getStyleClass().add("split");
        var frame = new BorderPane(middle, new VBox(Menus.of(context, acts, this), commandBar), null, new ActionBar(context, acts), rail);
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        getStyleClass().add("shell");
        toast = new Toast(context);
        StackPane.setMargin(toast, new Insets(0, 0, 68, 0));
        getChildren().setAll(frame, toast, veil);
        widthProperty().addListener((width, before, after) -> arrange());
        new FocusTrap(this, () -> isAsking() ? veil.getChildren().get(veil.getChildren().size() - 1) : null);
        context.watch(this::showStep);
        context.watch(this::lookBack);
    }

    /** On Review it is said what was sent under that name before. */
    private void lookBack() {
        if (context.session().step.get() != Step.REVIEW) return;
        var root = context.state().root();
        root.get(Catalogue.BASICS.name);
        root.get(Catalogue.BASICS.regionId);
        Reading.apart(acts::lookBack);
    }

    /** Where fields are edited in it. */
    Controls controls() {
        return context.controls();
    }

    /** Nothing in it follows anything any more. */
    void end() {
        context.lifetime().end();
    }

    private Built page(Step step) {
        return pages.computeIfAbsent(step, this::build);
    }

    private Built build(Step step) {
        var of = context.below();
        var page = made(step, of);
        return new Built(page, of, page.scrolls() ? page.node() : Scrolling.pane(Scrolling.centred(page.node())));
    }

    private Page made(Step step, Context of) {
        if (step == Step.REVIEW) return new ReviewPage(of, acts);
        if (step.page() == Catalogue.NODE_POOLS) return new PoolsPage(of);
        return step.page() == Catalogue.ADDONS ? new AddonsPage(of) : new FormPage(of, step.page());
    }

    private void showStep() {
        var step = context.session().step.get();
        var contract = context.state().contract();
        if (step == shown && contract == written) return;
        Reading.apart(() -> show(step, contract));
    }

    private void show(Step step, Contract contract) {
        // What a page offers, and what it says of each field, depends on the form of the request.
        if (contract != written) forgetPages();
        written = contract;
        if (pages.containsKey(shown)) pages.get(shown).of().lifetime().rest(true);
        shown = step;
        // Else the keyboard would land on whatever field of the next page comes first, or last.
        form.requestFocus();
        var next = page(step);
        next.of().lifetime().rest(false);
        form.getChildren().setAll(next.node());
        arrange();
    }

    private void forgetPages() {
        pages.values().forEach(built -> built.of().lifetime().end());
        pages.clear();
        context.controls().clear();
    }

    /** What gives way in a small window: the inspector becomes a drawer, the rail shows its marks only. */
    private void arrange() {
        var width = getWidth();
        if (width == 0) return;
        var pools = shown.page() == Catalogue.NODE_POOLS;
        rail.mini(railMini != null ? railMini : width < MINI_BELOW || pools && width < MINI_ON_POOLS_BELOW);
        commandBar.narrow(width < MINI_BELOW);
        var drawer = width < DRAWER_BELOW;
        if (drawer != wasDrawer && drawer) inspectorButton.setSelected(false);
        if (drawer != wasDrawer && !drawer) inspectorButton.setSelected(true);
        wasDrawer = drawer;
        place(drawer, inspectorButton.isSelected());
        form.pseudoClassStateChanged(NARROW, width < DRAWER_BELOW);
    }

    private void place(boolean drawer, boolean isShown) {
        var inSplit = isShown && !drawer;
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
        if (isShown && drawer && !middle.getChildren().contains(inspector)) {
            inspector.setMinWidth(DRAWER);
            inspector.setMaxWidth(DRAWER);
            StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
            middle.getChildren().add(inspector);
        }
        if (!isShown) middle.getChildren().remove(inspector);
    }

    @Override
    public void show(Step step) {
        context.session().look(step);
    }

    @Override
    public void go(Ref place) {
        context.session().lift(place);
        show(Step.of(place, context.state()));
        page(shown).page().reach(place);
        Platform.runLater(() -> reach(place));
    }

    private void reach(Ref place) {
        // A page that was just built is in its ScrollPane's skin, and so in the scene, only after the next layout.
        form.applyCss();
        form.layout();
        context.controls().find(place).ifPresent(control -> {
            control.target().requestFocus();
            context.session().focus.set(place.whole());
            Scrolling.to(control.node());
        });
    }

    @Override
    public void focus(Ref place) {
        Platform.runLater(() -> context.controls().find(place).ifPresent(control -> control.target().requestFocus()));
    }

    @Override
    public void say(String words) {
        toast.say(words);
    }

    @Override
    public void did(String words) {
        toast.did(words);
    }

    @Override
    public void report() {
        ask(of -> new ReportPane(of, this::closeDialog));
    }

    @Override
    public void lines(Ref place) {
        inspectorButton.setSelected(true);
        arrange();
        context.session().focus.set(place);
        Platform.runLater(() -> inspector.lines(place));
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

    /** Whether a dialog is open: then nothing but its answer changes the draft. */
    boolean isAsking() {
        return veil.isVisible();
    }

    /** Whether a request is out, and its outcome not known yet. */
    boolean isSending() {
        return isAsking() && veil.getChildren().get(0) instanceof ConfirmPane confirm && confirm.isSending();
    }

    /** Puts a dialog over the window; only one at a time. */
    void ask(Function<Context, Pane> dialog) {
        if (!isAsking()) focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        if (ofDialog != null) ofDialog.lifetime().end();
        ofDialog = context.below();
        var pane = dialog.apply(ofDialog);
        veil.getChildren().setAll(pane);
        veil.setVisible(true);
        Platform.runLater(pane::requestFocus);
    }

    /** A second dialog over the open one, which waits below it. */
    void askOver(Function<Context, Pane> dialog) {
        if (veil.getChildren().size() > 1) return;
        veil.getChildren().get(0).setDisable(true);
        var pane = dialog.apply(ofDialog);
        veil.getChildren().add(pane);
        Platform.runLater(pane::requestFocus);
    }

    void closeOver() {
        if (veil.getChildren().size() < 2) return;
        veil.getChildren().remove(1);
        veil.getChildren().get(0).setDisable(false);
    }

    /** The keyboard goes back to where it was. */
    void closeDialog() {
        if (ofDialog != null) ofDialog.lifetime().end();
        ofDialog = null;
        veil.getChildren().clear();
        veil.setVisible(false);
        if (focusBefore != null && focusBefore.getScene() == getScene()) focusBefore.requestFocus();
        focusBefore = null;
    }

    void confirm(Submitting submitting) {
        ask(of -> new ConfirmPane(of, submitting, this::closeDialog, sent -> answered(submitting, sent)));
    }

    /** What the service said stays at the fields that it concerns when the dialog is gone; of a rehearsal nothing does. */
    private void answered(Submitting submitting, Submitting.Sent sent) {
        var draft = submitting.snapshot();
        var outcome = sent.outcome();
        if (outcome.fate() == Fate.REFUSED && !submitting.isRehearsal())
            context.session().complained(draft, Complaints.of(draft, outcome.errors()));
        acts.lookBack();
        ask(after -> named(submitting.isRehearsal(), new OutcomePane(after, outcome, draft, acts::browse,
                sent.following().map(following -> () -> ask(of -> named(submitting.isRehearsal(), followPane(of, following)))),
                this::closeDialog)));
    }

    private FollowPane followPane(Context of, Following following) {
        return new FollowPane(of, following, acts::browse, acts::saveText, this::closeDialog);
    }

    /** A rehearsal says at the head of every dialog that it is one. */
    private Pane named(boolean isRehearsal, Pane dialog) {
        if (!isRehearsal) return dialog;
        var badge = Labels.wrapped(context.text("rehearse.badge"), "rehearsal");
        badge.setMaxWidth(Double.MAX_VALUE);
        dialog.getChildren().add(0, badge);
        return dialog;
    }

    void follow(Following following) {
        ask(of -> followPane(of, following));
    }

    boolean isShowingHistory() {
        return isAsking() && veil.getChildren().get(0) instanceof HistoryPane;
    }

    void history(List<LedgerRecord> records, Set<String> kept) {
        ask(of -> new HistoryPane(of, acts, records, kept, this::closeDialog));
    }

    void rehearse() {
        ask(of -> new RehearsePane(of, acts.fates(), acts::rehearse, this::closeDialog));
    }
}
