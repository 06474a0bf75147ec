package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Watched;
import java.util.EnumSet;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Problems of one severity behind their number: a few are shown, many are folded until somebody opens them. */
public final class FoldedProblems extends VBox {
    /** More than these would push what comes after them out of sight. */
    private static final int FEW = 3;

    private final Context context;
    private final Severity severity;
    /** What the list follows, while it is seen. */
    private final Context ofList;
    private final Button head = new Button();
    /** Null until it was opened: many problems would be drawn for nobody. */
    private ProblemList list;
    /** As the user left it; null: as their number says. */
    private final Watched<Boolean> open;

    public FoldedProblems(Context context, Severity severity) {
        this.context = context;
        this.severity = severity;
        ofList = context.below();
        open = new Watched<>(context.session(), "open", null);
        head.setId("fold_" + severity.word());
        head.getStyleClass().addAll("fold", severity.word());
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnAction(click -> open.set(!isOpen()));
        getChildren().setAll(head);
        context.watch(this::draw);
    }

    private long count() {
        return context.session().shown().count(severity);
    }

    private boolean isOpen() {
        return open.get() != null ? open.get() : count() <= FEW;
    }

    private void draw() {
        var count = count();
        var isOpen = isOpen();
        Visible.when(count > 0, this);
        head.setText(context.text("review." + severity.word() + "s", count));
        head.setGraphic(Icons.of(isOpen ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        head.setAccessibleHelp(context.text(isOpen ? "review.fold" : "review.unfold"));
        if (list == null && isOpen) {
            list = new ProblemList(ofList, EnumSet.of(severity));
            getChildren().add(list);
        }
        if (list == null) return;
        Visible.when(isOpen, list);
        ofList.lifetime().rest(!isOpen);
    }
}
