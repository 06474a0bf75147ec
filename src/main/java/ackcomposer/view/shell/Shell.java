package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.view.dialog.AboutPane;
import ackcomposer.view.dialog.PreferencesPane;
import ackcomposer.view.dialog.ReportPane;
import ackcomposer.view.dialog.TransferPane;
import ackcomposer.view.page.PoolsPage;
import ackcomposer.view.parts.LateChildren;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Controls;
import ackcomposer.view.session.Navigator;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Step;
import ackcomposer.view.session.Undoing;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

/** Everything in the window, in one language; a change of language builds another. */
final class Shell extends StackPane implements Navigator {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass TINY = PseudoClass.getPseudoClass("tiny");
    private static final double PREFERRED_WIDTH = 1180;
    private static final double PREFERRED_HEIGHT = 760;
    private static final double DRAWER_BELOW = 1100;
    private static final double MINI_BELOW = 1000;
    /** A small window with large text: what the menus have too gives way. */
    private static final double TINY_BELOW = 640;
    private static final double BRIEF_BELOW = 860;
    private static final double MINI_ON_POOLS_BELOW = 1280;
    private static final double ABOVE_THE_BAR = 68;
    /** So much of a page the toast covers. */
    private static final double UNDER_TOAST = 72;

    private final Context context;
    private final Acts acts;
    private final Trail trail = new Trail();
    private final ToggleButton inspectorButton = new ToggleButton();
    private final Veil veil;
    private final SendDialogs sends;
    private final PageStack pages;
    private final Inspector inspector;
    private final Sides sides;
    private final CommandBar commandBar;
    private final Rail rail;
    private final Toast toast;
    private final ActionBar actionBar;
    private final MenuBar menus;
    private final FollowPlace followPlace;
    /** Everything, as large as the user wants it: it is laid out in what of the window is left then. */
    private final StackPane content = new StackPane();
    private final Scale zoom = new Scale(1, 1);
    /** As the user has it; null: as the window is wide. */
    private Boolean railMini;

    /** @param isSeen whether the window can be seen; else {@link #seen} is to be called once it can */
    Shell(Session session, Acts acts, boolean isSeen) {
        this.acts = acts;
        context = new Context(session, this, new Controls(), session.lifetime().below());
        veil = new Veil(context);
        sends = new SendDialogs(context, acts, veil);
        pages = new PageStack(context, acts, this, this::isElsewhere);
        inspector = new Inspector(context, acts, isSeen);
        inspectorButton.setId("toggle_json");
        inspectorButton.setSelected(true);
        inspectorButton.getStyleClass().add("flat");
        inspectorButton.setOnAction(click -> arrange());
        sides = new Sides(session, pages, inspector, inspectorButton.selectedProperty());
        commandBar = new CommandBar(context, inspectorButton, this::showProblems, pages::requestFocus);
        rail = new Rail(context);
        actionBar = new ActionBar(context, acts);
        menus = Menus.of(context, acts, this);
        toast = new Toast(context);
        toast.waitWhile(veil.visibleProperty());
        getStyleClass().add("shell");
        var bars = new VBox();
        new LateChildren(bars).setAll(List.of(menus, commandBar, new DiskBar(context)));
        var frame = new BorderPane(sides, bars, null, actionBar, steps());
        build(frame);
        context.watch(() -> {
            zoom.setX(context.session().zoom.get() / 100.0);
            zoom.setY(zoom.getX());
            requestLayout();
        });
        content.widthProperty().addListener((width, before, after) -> arrange());
        new FocusTrap(this, veil::top);
        followPlace = new FollowPlace(context, acts, frame, this::arrange);
        context.watch(this::showStep);
        context.watch(this::lookBack);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !isAsking() && closeDrawer()) key.consume();
        });
    }

    private void build(BorderPane frame) {
        StackPane.setMargin(toast, new Insets(0, 0, ABOVE_THE_BAR, 0));
        // What does not fit a small window with large text is cut at its end, and not on both sides.
        frame.setMinSize(0, 0);
        StackPane.setAlignment(frame, Pos.TOP_LEFT);
        content.getChildren().setAll(frame, toast, veil);
        content.setManaged(false);
        content.getTransforms().setAll(zoom);
        getChildren().setAll(content);
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

    /** The window can be seen: what it waited for is drawn. */
    void seen() {
        inspector.seen();
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

    /** Makes one more page before somebody asks for it; whether there was one to make. */
    boolean prepare() {
        return pages.prepare();
    }

    private void showStep() {
        var step = context.session().step.get();
        var contract = context.state().contract();
        if (pages.isShown(step, contract)) return;
        Reading.apart(() -> {
            pages.show(step, contract);
            arrange();
        });
    }

    /** Another draft, or another language, is shown: the keyboard goes to the first field. */
    void enter() {
        pages.enterAnew();
    }

    /** What gives way in a small window: the inspector becomes a drawer, the rail shows its marks only. */
    private void arrange() {
        var width = content.getWidth();
        if (width == 0) return;
        var isPools = pages.shown().page() == Catalogue.NODE_POOLS;
        var isLow = width < MINI_BELOW || isPools && width < MINI_ON_POOLS_BELOW;
        rail.mini(followPlace.isShown() || (railMini != null ? railMini : isLow));
        commandBar.narrow(width < MINI_BELOW, width < TINY_BELOW);
        actionBar.narrow(width < BRIEF_BELOW, width < TINY_BELOW);
        pages.narrow(width < MINI_BELOW);
        sides.arrange(width, width < DRAWER_BELOW, isPools && width < MINI_ON_POOLS_BELOW);
        pages.pseudoClassStateChanged(NARROW, width < DRAWER_BELOW);
        menus.pseudoClassStateChanged(TINY, width < TINY_BELOW);
    }

    @Override
    public void show(Step step) {
        leave(step);
        context.session().look(step);
    }

    private void leave(Step next) {
        if (next != pages.shown()) trail.leave(pages.shown(), getScene() == null ? null : getScene().getFocusOwner());
    }

    /** To the page before, and to what had the keyboard there. */
    void back() {
        trail.back().ifPresent(place -> {
            context.session().look(place.step());
            var focus = place.focus();
            if (focus != null) Platform.runLater(() -> {
                if (focus.getScene() == getScene() && FocusRing.isWithin(focus, pages)) focus.requestFocus();
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
        if (getScene() == null) return;
        Stream<Node> form = Stream.of(commandBar, rail, pages, inspector, actionBar);
        var parts = Stream.of(form, followPlace.parts(), Stream.of(toast)).<Node>flatMap(Function.identity()).toList();
        FocusRing.turn(parts, getScene().getFocusOwner(), by);
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
        if (!sides.isOpenDrawer()) return false;
        inspectorButton.setSelected(false);
        arrange();
        pages.enterAnew();
        return true;
    }

    /** The page of node pools, while it is shown. */
    Optional<PoolsPage> pools() {
        return pages.pools();
    }

    void preferences() {
        ask(of -> new PreferencesPane(of, acts, this::closeDialog));
    }

    void shortcuts() {
        ask(of -> new ShortcutsPane(of, menus, this::closeDialog));
    }

    void about() {
        ask(of -> new AboutPane(of, acts.about(), acts.notices(), this::closeDialog));
    }

    void addPool() {
        show(Step.of(Catalogue.NODE_POOLS));
        pools().ifPresent(PoolsPage::add);
    }

    @Override
    public void go(Ref place) {
        var step = Step.of(place, context.state());
        leave(step);
        context.session().lift(place);
        context.session().look(step);
        pages.reach(place, () -> toast.isVisible() ? UNDER_TOAST : 0);
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
    public void transfer(long pool, Field<?> field) {
        ask(of -> new TransferPane(of, pool, field, veil::close));
    }

    @Override
    public void changes() {
        openInspector();
        Platform.runLater(inspector::enterChanges);
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

    /** Whether the keyboard is not the page's: a dialog has it, or a creation is watched. */
    private boolean isElsewhere() {
        return isAsking() || followPlace.isShown();
    }

    /** Whether a dialog is open: then nothing but its answer changes the draft. */
    boolean isAsking() {
        return veil.isAsking();
    }

    void whenFree(Runnable act) {
        veil.whenFree(act);
    }

    /** Whether a request is out, and its outcome not known yet. */
    boolean isSending() {
        return sends.isSending();
    }

    /** Puts a dialog over the window; only one at a time. */
    void ask(Function<Context, Pane> dialog) {
        veil.ask(dialog);
    }

    /** A second dialog over the open one, which waits below it. */
    void askOver(Function<Context, Pane> dialog) {
        veil.askOver(dialog);
    }

    void closeOver() {
        veil.closeOver();
    }

    /** The keyboard goes back to where it was. */
    void closeDialog() {
        veil.close();
    }

    SendDialogs sends() {
        return sends;
    }
}
