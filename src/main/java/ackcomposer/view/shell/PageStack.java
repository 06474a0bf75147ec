package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Contract;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.model.Reading;
import ackcomposer.model.Ref;
import ackcomposer.view.page.AddonsPage;
import ackcomposer.view.page.FormPage;
import ackcomposer.view.page.Page;
import ackcomposer.view.page.PoolsPage;
import ackcomposer.view.page.ReviewPage;
import ackcomposer.view.parts.Scrolling;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The page of the step that is shown. The others are kept as they were left, and follow nothing until they are shown again. They stay in
 * the scene, unseen: one that leaves it has all of its styles looked up again when it comes back, which takes longer than all else.
 */
final class PageStack extends StackPane {
    private static final double LEAST_WIDTH = 320;

    private final Context context;
    private final Acts acts;
    private final Parent window;
    /** Whether the keyboard belongs to something else than the page. */
    private final BooleanSupplier isElsewhere;
    private final Map<Step, Built> pages = new HashMap<>();
    private Step shown;
    private boolean isNarrow;
    /** The form of the request that the pages are built for. */
    private Contract written;

    /** A page, what it follows, and what is put into the window for it. */
    private record Built(Page page, Context of, Region node) {
    }

    /** @param window is in a scene before the page is: that takes the skins between them */
    PageStack(Context context, Acts acts, Parent window, BooleanSupplier isElsewhere) {
        this.context = context;
        this.acts = acts;
        this.window = window;
        this.isElsewhere = isElsewhere;
        getStyleClass().add("form");
        setMinWidth(LEAST_WIDTH);
    }

    /** Null before the first page. */
    Step shown() {
        return shown;
    }

    boolean isShown(Step step, Contract contract) {
        return step == shown && contract == written;
    }

    /** What a page offers, and what it says of each field, depends on the form of the request. */
    void show(Step step, Contract contract) {
        if (contract != written) forgetPages();
        written = contract;
        if (pages.containsKey(shown)) pages.get(shown).of().lifetime().rest(true);
        shown = step;
        forgetFocus(step);
        takeFocus();
        var next = built(step);
        next.of().lifetime().rest(false);
        next.page().narrow(isNarrow);
        if (!getChildren().contains(next.node())) getChildren().add(next.node());
        getChildren().forEach(node -> Visible.when(node == next.node(), node));
        Platform.runLater(this::enter);
    }

    /** In a narrow window parts of a page give way. */
    void narrow(boolean now) {
        if (now == isNarrow) return;
        isNarrow = now;
        if (shown != null) built(shown).page().narrow(now);
    }

    /** Makes one more page, which follows nothing until it is shown; whether there was one to make. */
    boolean prepare() {
        var next = Step.ALL.stream().filter(step -> !pages.containsKey(step)).findFirst();
        next.ifPresent(step -> Reading.apart(() -> built(step).of().lifetime().rest(true)));
        return next.isPresent();
    }

    private Built built(Step step) {
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

    private void forgetPages() {
        pages.values().forEach(built -> built.of().lifetime().end());
        pages.clear();
        getChildren().clear();
        context.controls().clear();
    }

    /** The help and the preview do not speak of a field of the page before. */
    private void forgetFocus(Step step) {
        var focus = context.session().focus.get();
        if (focus != null && (context.state().find(focus.row()).isEmpty() || Step.of(focus, context.state()) != step))
            context.session().focus.set(null);
    }

    /** The page of node pools, while it is shown. */
    Optional<PoolsPage> pools() {
        return Optional.ofNullable(pages.get(shown)).map(Built::page).filter(PoolsPage.class::isInstance).map(PoolsPage.class::cast);
    }

    /** Whatever has the keyboard gives it to the first field of the page. */
    void enterAnew() {
        if (isElsewhere.getAsBoolean()) return;
        takeFocus();
        Platform.runLater(this::enter);
    }

    /** Else the keyboard would land on whatever field comes first, or last. */
    private void takeFocus() {
        if (getScene() == null) window.requestFocus();
        else requestFocus();
    }

    /**
     * The keyboard goes to the first field of a page that was just shown, unless somebody took it elsewhere by now. On Review there is
     * none.
     */
    private void enter() {
        if (window.getScene() == null || isElsewhere.getAsBoolean() || shown == Step.REVIEW) return;
        var owner = window.getScene().getFocusOwner();
        if (owner != null && owner != this && owner != window) return;
        var first = FocusRing.first(this).filter(field -> field.getScene() != null);
        if (first.isEmpty()) layOut();
        first.or(() -> FocusRing.first(this)).ifPresent(Node::requestFocus);
    }

    /**
     * A page that was just built is in its ScrollPane's skin, and so in the scene, only after the next layout, and has no height before
     * this has one; in a window that was just built, so is all this.
     */
    private void layOut() {
        var page = built(shown).node();
        var dirty = getScene() == null || getWidth() == 0 ? window : page.getHeight() == 0 ? this : page;
        dirty.applyCss();
        dirty.layout();
    }

    /**
     * To that field of the page that is shown, and to what is said of it.
     *
     * @param covered how much of the page something else lies over, asked when it is there
     */
    void reach(Ref place, DoubleSupplier covered) {
        built(shown).page().reach(place);
        Platform.runLater(() -> {
            layOut();
            context.controls().find(place).ifPresent(control -> {
                control.target().requestFocus();
                context.session().focus.set(place.whole());
                Scrolling.to(control.node(), said(control.target()), covered.getAsDouble());
            });
        });
    }

    /** The words below a field, null where there are none. */
    private Node said(Node target) {
        var words = target.getId() == null ? null : lookup("#err_" + target.getId().replaceFirst("^f_", ""));
        return words != null && words.isVisible() ? words : null;
    }
}
