package ackcomposer.view.page;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.State;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Links;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Context;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** On Review: what was sent under the draft's name before, and the ways on from there; nothing where nothing was. */
public final class EarlierBar extends HBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Context context;
    private final Label words = Labels.wrapped("");
    private final Label looked = Labels.wrapped("", "hint");
    private final Hyperlink look;
    private final Hyperlink absent;
    private final Hyperlink follow;

    EarlierBar(Context context, Acts acts) {
        super(10);
        this.context = context;
        setId("review_earlier");
        getStyleClass().addAll("bar", "earlier");
        look = Links.of(context.text("history.look"), "earlier_look", () -> entry().ifPresent(acts::lookFor));
        absent = Links.of(context.text("history.absent"), "earlier_absent", () -> entry().ifPresent(acts::closeAsAbsent));
        follow = Links.of(context.text("history.follow"), "earlier_follow", () -> entry().ifPresent(acts::follow));
        var all = Links.of(context.text("earlier.history"), "earlier_history", acts::history);
        looked.setId("earlier_looked");
        var text = new VBox(4, words, looked, new FlowPane(14, 2, look, absent, follow, all));
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().setAll(Icons.of(Feather.ALERT_TRIANGLE, "warning"), text);
        context.watch(this::show);
    }

    /** The record of the name that the draft has now. */
    private Optional<LedgerRecord> entry() {
        var root = context.state().root();
        return Optional.ofNullable(context.session().earlier.get()).filter(entry -> entry.intent() != null
                && root.get(Catalogue.BASICS.name).filter(entry.intent().name()::equals).isPresent()
                && root.get(Catalogue.BASICS.regionId).filter(entry.intent().region()::equals).isPresent());
    }

    private void show() {
        var entry = entry();
        var said = context.session().looked.get();
        Visible.when(entry.isPresent(), this);
        entry.ifPresent(known -> {
            words.setText(words(context, known));
            var isOpen = known.state().open() && known.state() != State.UNREADABLE;
            Visible.when(isOpen, look);
            Visible.when(known.state().open(), absent);
            Visible.when(known.state() == State.ACCEPTED && known.clusterId() != null, follow);
            looked.setText(said == null ? "" : said.in(context.lang()));
            Visible.when(said != null && isOpen, looked);
        });
    }

    /** What became of it, in one sentence or two. */
    public static String words(Context context, LedgerRecord entry) {
        var when = entry.time() == null ? "?" : TIME.format(entry.time());
        return switch (entry.state()) {
            case ACCEPTED -> context.text("confirm.earlier_accepted", when, Objects.requireNonNullElse(entry.clusterId(), "?"));
            case UNREADABLE -> context.text("confirm.earlier_unreadable");
            default -> context.text("confirm.earlier_open", when);
        };
    }
}
