package ackcomposer.view.page;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Links;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Watched;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * At the head of the basics and of Review, in one line: what was closed and retired, with the two ways on; the whole of it, on demand. On
 * the basics also what the last change of type did.
 */
public final class ClusterNotice extends VBox {
    private static final double GAP = 10;
    private static final double GAP_Y = 2;

    private final Context context;
    private final Label brief = new Label();
    private final Label words = Labels.wrapped("", "notice-words");
    private final Hyperlink details = new Hyperlink();
    private final Hyperlink managed;
    private final Hyperlink recent;
    private final Hyperlink dedicated;
    private final Watched<Boolean> open;

    ClusterNotice(Context context) {
        super(8);
        this.context = context;
        open = new Watched<>(context.session(), "open", false);
        setId("standing");
        managed = Links.of(context.text("standing.managed"), "make_managed", () -> context.session().turn(ClusterType.MANAGED));
        dedicated = Links.of(context.text("standing.dedicated"), "make_dedicated", () -> context.session().turn(ClusterType.DEDICATED));
        recent = Links.of(context.text("standing.recent"), "write_2026", () -> context.session().write(Contract.FORM_2026));
        details.setId("standing_details");
        details.getStyleClass().add("quiet");
        details.setMinWidth(USE_PREF_SIZE);
        details.setOnAction(click -> open.set(!open.get()));
        brief.getStyleClass().add("brief");
        brief.setWrapText(true);
        brief.setMinHeight(USE_PREF_SIZE);
        var parts = new Line();
        HBox.setHgrow(parts, Priority.ALWAYS);
        parts.setMinWidth(0);
        var line = new HBox(GAP, Icons.of(Feather.INFO, "note"), parts);
        line.setAlignment(Pos.CENTER_LEFT);
        var note = new VBox(4, line, words);
        note.getStyleClass().addAll("bar", "standing");
        getChildren().setAll(note);
        context.watch(this::show);
    }

    /**
     * One line; where the words would be cut beside the ways on, they have lines of their own. Nothing is changed while it is asked how
     * high it is: that would have the whole page laid out anew, again and again.
     */
    private final class Line extends Pane {
        private final FlowPane ways = new FlowPane(GAP, GAP_Y, managed, recent, dedicated, details);

        private Line() {
            ways.setRowValignment(VPos.CENTER);
            getChildren().setAll(brief, ways);
        }

        private double ofWays() {
            return ways.getChildren().stream().filter(Node::isManaged).mapToDouble(way -> Math.ceil(way.prefWidth(-1)) + GAP).sum();
        }

        private double ofWords() {
            return Math.ceil(brief.prefWidth(-1));
        }

        private boolean isOneLine(double width) {
            return width < 0 || width >= ofWords() + ofWays();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefWidth(double height) {
            return ofWords() + ofWays();
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            return isOneLine(width) ? Math.max(brief.prefHeight(-1), ways.prefHeight(ofWays()))
                    : brief.prefHeight(width) + GAP_Y + ways.prefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            var width = getWidth();
            if (isOneLine(width)) {
                layoutInArea(brief, 0, 0, ofWords(), getHeight(), 0, HPos.LEFT, VPos.CENTER);
                layoutInArea(ways, ofWords() + GAP, 0, width - ofWords() - GAP, getHeight(), 0, HPos.LEFT, VPos.CENTER);
            } else {
                var words = brief.prefHeight(width);
                layoutInArea(brief, 0, 0, width, words, 0, HPos.LEFT, VPos.TOP);
                layoutInArea(ways, 0, words + GAP_Y, width, getHeight() - words - GAP_Y, 0, HPos.LEFT, VPos.TOP);
            }
        }
    }

    /** With a second bar, which says what the last change of type did, until that is dismissed. */
    static ClusterNotice withWhatWasDone(Context context) {
        var notice = new ClusterNotice(context);
        var lines = new VBox(2);
        var dismiss = new Button(context.text("turned.dismiss"));
        dismiss.setId("turned_dismiss");
        dismiss.getStyleClass().add("link");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(click -> context.session().turned.set(null));
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        lines.setId("turned");
        var turned = new HBox(10, Icons.of(Feather.REPEAT, "note"), lines, dismiss);
        turned.getStyleClass().addAll("bar", "standing", "turned");
        notice.getChildren().add(turned);
        context.watch(() -> {
            var did = context.session().turned.get() == null ? List.<String>of() : context.session().turned.get().words(context.lang());
            lines.getChildren().setAll(did.stream().map(Labels::wrapped).toList());
            Visible.when(!did.isEmpty(), turned);
        });
        return notice;
    }

    /** What is to be said of a draft of that type in that form, in one text. */
    public static String words(Context context, ClusterType type, Contract form) {
        var sentences = new ArrayList<String>();
        if (type == ClusterType.DEDICATED) sentences.add(context.text("standing.closed"));
        if (form == Contract.FORM_2024) sentences.add(context.text("standing.retired"));
        if (!sentences.isEmpty()) sentences.add(context.text("standing.goes_on"));
        if (type == ClusterType.REGISTERED) sentences.add(context.text("standing.registered"));
        return context.lang().sentences(sentences);
    }

    /** The same in a line. */
    private static String brief(Context context, ClusterType type, Contract form) {
        var old = form == Contract.FORM_2024;
        return switch (type) {
            case DEDICATED -> context.text(old ? "standing.brief.closed_retired" : "standing.brief.closed");
            case MANAGED -> context.text(old ? "standing.brief.retired" : "standing.today");
            case REGISTERED -> context.text("standing.brief.registered");
        };
    }

    private void show() {
        var state = context.state();
        var said = words(context, state.type(), state.contract());
        brief.setText(brief(context, state.type(), state.contract()));
        words.setText(said);
        Visible.when(!said.isEmpty(), details);
        details.setText(context.text(open.get() ? "standing.less" : "standing.more"));
        Visible.when(open.get() && !said.isEmpty(), words);
        Visible.when(state.type() == ClusterType.DEDICATED, managed);
        Visible.when(state.type() == ClusterType.MANAGED, dedicated);
        Visible.when(state.contract() == Contract.FORM_2024, recent);
    }
}
