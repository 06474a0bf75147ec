package ackcomposer.view.page;

import ackcomposer.catalogue.field.ClusterType;
import ackcomposer.catalogue.field.Contract;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** At the head of the basics: what was closed and retired, with the two ways on; and what the last change of type did. */
public final class ClusterNotice extends VBox {
    private final Context context;
    private final Label words = Labels.unbroken(new Label());
    private final Hyperlink managed;
    private final Hyperlink recent;
    private final Hyperlink dedicated;
    private final HBox note;
    private final VBox lines = new VBox(2);
    private final HBox turned;

    ClusterNotice(Context context) {
        super(8);
        this.context = context;
        setId("standing");
        managed = link("standing.managed", "make_managed", () -> context.session().turn(ClusterType.MANAGED));
        dedicated = link("standing.dedicated", "make_dedicated", () -> context.session().turn(ClusterType.DEDICATED));
        recent = link("standing.recent", "write_2026", () -> context.session().write(Contract.FORM_2026));
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var links = new FlowPane(14, 2, managed, recent, dedicated);
        var text = new VBox(4, words, links);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        note = new HBox(10, Icons.of(Feather.INFO, "note"), text);
        note.getStyleClass().addAll("bar", "standing");
        var dismiss = new Button(context.text("turned.dismiss"));
        dismiss.setId("turned_dismiss");
        dismiss.getStyleClass().add("link");
        dismiss.setMinWidth(USE_PREF_SIZE);
        dismiss.setOnAction(click -> context.session().turned.set(null));
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        lines.setId("turned");
        turned = new HBox(10, Icons.of(Feather.REPEAT, "note"), lines, dismiss);
        turned.getStyleClass().addAll("bar", "standing");
        getChildren().setAll(note, turned);
        context.watch(this::show);
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

    private Hyperlink link(String key, String id, Runnable act) {
        var link = new Hyperlink(context.text(key));
        link.setId(id);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(click -> act.run());
        return link;
    }

    private void show() {
        var state = context.state();
        var said = words(context, state.type(), state.contract());
        words.setText(said.isEmpty() ? context.text("standing.today") : said);
        Visible.when(state.type() == ClusterType.DEDICATED, managed);
        Visible.when(state.type() == ClusterType.MANAGED, dedicated);
        Visible.when(state.contract() == Contract.FORM_2024, recent);
        var did = context.session().turned.get() == null ? List.<String>of() : context.session().turned.get().words(context.lang());
        lines.getChildren().setAll(did.stream().map(Labels::wrapped).toList());
        Visible.when(!did.isEmpty(), turned);
    }
}
