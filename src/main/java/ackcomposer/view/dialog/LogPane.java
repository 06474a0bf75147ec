package ackcomposer.view.dialog;

import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the program noted of itself, the newest at the end, and where it lies. */
public final class LogPane extends VBox {
    private final TextArea area = new TextArea();

    /**
     * @param place where it lies; empty: there is no home, and nothing is kept
     * @param copy  puts what a report of a fault needs on the clipboard
     */
    public LogPane(Context context, String place, List<String> lines, Runnable copy, Runnable closed) {
        getStyleClass().addAll("dialog", "text-pane");
        setId("log");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        area.setId("log_lines");
        area.getStyleClass().add("mono");
        area.setEditable(false);
        area.setAccessibleText(context.text("log.title"));
        area.setPromptText(context.text("log.none"));
        area.setText(String.join("\n", lines));
        VBox.setVgrow(area, Priority.ALWAYS);
        VBox.setMargin(area, new Insets(6, 20, 4, 20));
        var about = Labels.wrapped(place.isEmpty() ? context.text("log.no_home") : context.text("log.about", place), "hint", "text-status");
        getChildren().setAll(Labels.wrapped(context.text("log.title"), "dialog-title"), about, area, buttons(context, about, copy, closed));
        // The end is what one wants to see; a text is scrolled there only once it has its skin.
        area.skinProperty().addListener((skin, before, now) -> area.positionCaret(area.getLength()));
    }

    private static HBox buttons(Context context, Label about, Runnable copy, Runnable closed) {
        var close = new Button(context.text("report.close"));
        close.setId("log_close");
        close.setCancelButton(true);
        close.setOnAction(click -> closed.run());
        var take = new Button(context.text("log.copy"));
        take.setId("log_copy");
        take.setOnAction(click -> {
            copy.run();
            about.setText(context.text("diagnostics.copied"));
        });
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(8, gap, take, close);
        buttons.getStyleClass().add("dialog-buttons");
        return buttons;
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }
}
