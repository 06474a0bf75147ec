package ackcomposer.view.shell;

import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.parts.Visible;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.DiskNews;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Above the pages, until it is answered: the file of the draft was changed by another program, and what can be done. */
final class DiskBar extends HBox {
    private final Context context;
    private final Label words = Labels.wrapped("");

    DiskBar(Context context) {
        super(10);
        this.context = context;
        setId("disk_bar");
        getStyleClass().add("disk-bar");
        words.setMinWidth(0);
        var acts = new FlowPane(8, 4, button("disk.compare", "disk_compare", DiskNews::compare),
                button("disk.reload", "disk_reload", DiskNews::reload), button("disk.keep", "disk_keep", DiskNews::keep));
        var parts = new FlowPane(14, 6, words, acts);
        words.maxWidthProperty().bind(parts.widthProperty());
        HBox.setHgrow(parts, Priority.ALWAYS);
        parts.setMinWidth(0);
        getChildren().setAll(Icons.of(Feather.ALERT_TRIANGLE, "warning"), parts);
        context.watch(this::show);
    }

    private Button button(String key, String id, Function<DiskNews, Runnable> act) {
        var button = new Button(context.text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(click -> {
            var news = context.session().disk.get();
            if (news != null) act.apply(news).run();
        });
        return button;
    }

    private void show() {
        var news = context.session().disk.get();
        Visible.when(news != null, this);
        if (news != null) words.setText(context.text("disk.bar", news.name()));
    }
}
