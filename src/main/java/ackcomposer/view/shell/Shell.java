package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.submit.Fate;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.view.dialog.AboutPane;
import ackcomposer.view.dialog.Complaints;
import ackcomposer.view.dialog.ConfirmPane;
import ackcomposer.view.dialog.HistoryPane;
import ackcomposer.view.dialog.OutcomePane;
import ackcomposer.view.dialog.PreferencesPane;
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
import ackcomposer.view.session.Undoing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** Everything in the window, in one language; a change of language builds another. */
final class Shell extends StackPane implements Navigator {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double PREFERRED_WIDTH = 1180;
    private static final double PREFERRED_HEIGHT = 760;
    private static final double DRAWER_BELOW = 1100;
    private static final double MINI_BELOW = 1000;
    /** A small window with large text: what the menus have too gives way. */
    private static final double TINY_BELOW = 640;
    private static final double MINI_ON_POOLS_BELOW = 1280;
    private static final double LEAST_INSPECTOR = 320;
    private static final double INSPECTOR = 384;
    private static final double INSPECTOR_AT_FIRST = 520;
    private static final double MOST_INSPECTOR = 720;
    /** Of the window, as long as nobody has drawn the divider. */
    private static final double SHARE_OF_INSPECTOR = 0.30;
    private static final double DRAWER = 360;

    private final Context context;
    private final Map<Step, Built> pages = new HashMap<>();
    private final ToggleButton inspectorButton = new ToggleButton();
    private final CommandBar commandBar;
    private final Rail rail;
    private final Inspector inspector;
    private final Toast toast;
    private final ActionBar actionBar;
    private final MenuBar menus;
    private final FollowPlace followPlace;
    private final Trail trail = new Trail();
    private final StackPane form = new StackPane();
    private final SplitPane split = new SplitPane();
    private final StackPane middle = new StackPane(split);
    private final StackPane veil = new StackPane();
    /** Everything, as large as the user wants it: it is laid out in what of the window is left then. */
    private final StackPane content = new StackPane();
    private final Scale zoom = new Scale(1, 1);
    private Step shown;
    /** The form of the request that the pages are built for. */
    private Contract written;
    private Context ofDialog;
    private Node focusBefore;
    private Boolean railMini;
    private boolean wasDrawer;
    private boolean dividing;

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
        commandBar = new CommandBar(context, inspectorButton, this::showProblems, form::requestFocus);
        rail = new Rail(context);
        actionBar = new ActionBar(context, acts);
        menus = Menus.of(context, acts, this);
        form.getStyleClass().add("form");
        form.setMinWidth(320);
        split.getStyleClass().add("split");
        var frame = new BorderPane(middle, new VBox(menus, commandBar), null, actionBar, steps());
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        getStyleClass().add("shell");
        toast = new Toast(context);
        StackPane.setMargin(toast, new Insets(0, 0, 68, 0));
        // What does not fit a small window with large text is cut at its end, and not on both sides.
        frame.setMinSize(0, 0);
        StackPane.setAlignment(frame, Pos.TOP_LEFT);
        content.getChildren().setAll(frame, toast, veil);
        content.setManaged(false);
        content.getTransforms().setAll(zoom);
        getChildren().setAll(content);
        context.watch(() -> {
            zoom.setX(context.session().zoom.get() / 100.0);
            zoom.setY(zoom.getX());
            requestLayout();
        });
        content.widthProperty().addListener((width, before, after) -> arrange());
        split.widthProperty().addListener((width, before, after) -> Platform.runLater(this::divide));
        split.getItems().addListener((ListChangeListener<Node>) change -> Platform.runLater(this::divide));
        new FocusTrap(this, () -> isAsking() ? veil.getChildren().get(veil.getChildren().size() - 1) : null);
        followPlace = new FollowPlace(context, acts, frame, this::arrange);
        context.watch(this::showStep);
        context.watch(this::lookBack);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !isAsking() && closeDrawer()) key.consume();
        });
    }

    /** On Review it is said what was sent under that name before. */
    private void lookBack() {
        if (context.session().step.get() != Step.REVIEW) return;
        var root = context.state().root();
        root.get(Catalogue.BASICS.name);
        root.get(Catalogue.BASICS.regionId);
        Reading.apart(acts::lookBack);
    }

    /** They scroll where the window is too low for them. */
    private ScrollPane steps() {
        var scroll = Scrolling.pane(rail);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        return scroll;
    }

    /** Where fields are edited in it. */
    Controls controls() {
        return context.controls();
    }

    /** Nothing in it follows anything any more. */
    void end() {
        context.lifetime().end();
    }

    @Override
    protected double computePrefWidth(double height) {
        return PREFERRED_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return PREFERRED_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, getWidth() / zoom.getX(), getHeight() / zoom.getY());
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
        forgetFocus(step);
        // Else the keyboard would land on whatever field of the next page comes first, or last.
        form.requestFocus();
        var next = page(step);
        next.of().lifetime().rest(false);
        form.getChildren().setAll(next.node());
        arrange();
        Platform.runLater(this::enter);
    }

    void enterAnew() {
        if (isAsking()) return;
        form.requestFocus();
        Platform.runLater(this::enter);
    }

    /**
     * The keyboard goes to the first field of a page that was just shown, unless somebody took it elsewhere by now. On Review there is
     * none.
     */
    private void enter() {
        if (getScene() == null || isAsking() || shown == Step.REVIEW) return;
        var owner = getScene().getFocusOwner();
        if (owner != null && owner != form && owner != this || followPlace.isShown()) return;
        // What is in a pane that scrolls is in the scene only once that has its skin.
        form.applyCss();
        form.layout();
        FocusRing.first(form).ifPresent(Node::requestFocus);
    }

    /** The help and the preview do not speak of a field of the page before. */
    private void forgetFocus(Step step) {
        var focus = context.session().focus.get();
        if (focus != null && (context.state().find(focus.row()).isEmpty() || Step.of(focus, context.state()) != step))
            context.session().focus.set(null);
    }

    private void forgetPages() {
        pages.values().forEach(built -> built.of().lifetime().end());
        pages.clear();
        context.controls().clear();
    }

    /** What gives way in a small window: the inspector becomes a drawer, the rail shows its marks only. */
    private void arrange() {
        var width = content.getWidth();
        if (width == 0) return;
        var pools = shown.page() == Catalogue.NODE_POOLS;
        var isLow = width < MINI_BELOW || pools && width < MINI_ON_POOLS_BELOW;
        rail.mini(followPlace.isShown() || (railMini != null ? railMini : isLow));
        commandBar.narrow(width < MINI_BELOW, width < TINY_BELOW);
        actionBar.narrow(width < TINY_BELOW);
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
                inspector.setMinWidth(LEAST_INSPECTOR);
                inspector.setMaxWidth(MOST_INSPECTOR);
                SplitPane.setResizableWithParent(inspector, false);
                split.getDividers().get(0).positionProperty().addListener((position, before, now) -> drawn(now.doubleValue()));
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

    /** How wide the inspector is: as the user has drawn it, else a share of the window within bounds. */
    static double inspectorWidth(double window, Double drawn) {
        var wanted = drawn != null ? drawn : Math.max(INSPECTOR, Math.min(INSPECTOR_AT_FIRST, window * SHARE_OF_INSPECTOR));
        return Math.max(LEAST_INSPECTOR, Math.min(MOST_INSPECTOR, wanted));
    }

    /** After the pane was laid out: while it is, it keeps what its parts had in its old width. */
    private void divide() {
        if (split.getDividers().isEmpty() || split.getWidth() <= 0) return;
        dividing = true;
        split.setDividerPositions(1 - inspectorWidth(content.getWidth(), context.session().inspectorWidth.get()) / split.getWidth());
        dividing = false;
    }

    /** Only the mouse moves the divider on purpose; else the pane does, when its width is another. */
    private void drawn(double position) {
        if (dividing || !split.isPressed() && split.lookupAll(".split-pane-divider").stream().noneMatch(Node::isPressed)) return;
        context.session().inspectorWidth.set(Math.rint((1 - position) * split.getWidth()));
    }

    @Override
    public void show(Step step) {
        leave(step);
        context.session().look(step);
    }

    private void leave(Step next) {
        if (next != shown) trail.leave(shown, getScene() == null ? null : getScene().getFocusOwner());
    }

    /** To the page before, and to what had the keyboard there. */
    void back() {
        trail.back().ifPresent(place -> {
            context.session().look(place.step());
            var focus = place.focus();
            if (focus != null) Platform.runLater(() -> {
                if (focus.getScene() == getScene() && FocusRing.isWithin(focus, form)) focus.requestFocus();
            });
        });
    }

    void undo() {
        if (!followPlace.isShown()) new Undoing(context).undo();
    }

    void redo() {
        if (!followPlace.isShown()) new Undoing(context).redo();
    }

    /** From one part of the window to the next, the toast among them while it is seen. */
    void turnPane(int by) {
        if (getScene() != null) FocusRing.turn(Stream.concat(
                Stream.of(commandBar, rail, form, inspector, actionBar), Stream.concat(followPlace.parts(), Stream.of(toast))).toList(),
                getScene().getFocusOwner(), by);
    }

    /** Where the help and the request are to be seen. */
    private void openInspector() {
        context.session().watch(false);
        if (!inspectorButton.isSelected()) toggleInspector();
        inspector.showProblems(false);
    }

    /** To the help of the field in use; Escape leads back to the field. */
    void help() {
        openInspector();
        Platform.runLater(inspector::enterHelp);
    }

    /** From a field to its line in the request, and from a line to its field. */
    void turnFieldAndLine() {
        if (getScene() != null && FocusRing.isWithin(getScene().getFocusOwner(), inspector)) {
            inspector.goToField();
            return;
        }
        openInspector();
        Platform.runLater(inspector::enterLines);
    }

    void findInLines() {
        openInspector();
        Platform.runLater(inspector::findInLines);
    }

    /** A drawer over the form goes with Escape; whether there was one. */
    private boolean closeDrawer() {
        if (!wasDrawer || !inspectorButton.isSelected()) return false;
        inspectorButton.setSelected(false);
        arrange();
        form.requestFocus();
        enter();
        return true;
    }

    /** The page of node pools, while it is shown. */
    Optional<PoolsPage> pools() {
        return Optional.ofNullable(pages.get(shown)).map(Built::page).filter(PoolsPage.class::isInstance).map(PoolsPage.class::cast);
    }

    void preferences() {
        ask(of -> new PreferencesPane(of, acts, this::closeDialog));
    }

    void shortcuts() {
        ask(of -> new ShortcutsPane(of, menus, this::closeDialog));
    }

    void about() {
        ask(of -> new AboutPane(of, acts.about(), this::closeDialog));
    }

    void addPool() {
        show(Step.of(Catalogue.NODE_POOLS));
        pools().ifPresent(PoolsPage::add);
    }

    @Override
    public void go(Ref place) {
        leave(Step.of(place, context.state()));
        context.session().lift(place);
        context.session().look(Step.of(place, context.state()));
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
        context.session().watch(false);
        commandBar.search().requestFocus();
    }

    void toggleInspector() {
        inspectorButton.setSelected(!inspectorButton.isSelected());
        arrange();
    }

    void toggleHelp() {
        if (!inspectorButton.isSelected()) {
            toggleInspector();
            inspector.showHelp(true);
        } else inspector.showHelp(!inspector.showsHelp());
    }

    void toggleRail() {
        railMini = railMini == null ? content.getWidth() >= MINI_BELOW : !railMini;
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
                sent.following().map(following -> () -> follow(following)),
                this::closeDialog)));
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
        if (isAsking()) closeDialog();
        context.session().lifetime().together(() -> {
            context.session().follow(following);
            context.session().watch(true);
        });
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
