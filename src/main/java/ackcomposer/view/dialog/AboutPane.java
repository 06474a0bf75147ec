package ackcomposer.view.dialog;

import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** What this program is: its version, what it runs on, how old its facts are, and where it keeps things. */
public final class AboutPane extends VBox {
    private final CloseRow close;

    /**
     * @param lines   in the language of the window, the first of them the name and version
     * @param notices the libraries with their copyrights and licences
     */
    public AboutPane(Context context, List<String> lines, String notices, Runnable closed) {
        getStyleClass().addAll("dialog", "question", "about");
        setId("about");
        setMaxHeight(USE_PREF_SIZE);
        var title = new Label(lines.get(0));
        title.getStyleClass().add("dialog-title");
        var body = new VBox(4);
        body.getStyleClass().add("dialog-body");
        lines.stream().skip(1).forEach(line -> body.getChildren().add(Labels.wrapped(line)));
        var text = new TextArea(notices);
        text.setId("about_notices");
        text.getStyleClass().add("about-notices");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(10);
        var head = Labels.wrapped(context.text("about.libraries"), "field-label");
        head.setLabelFor(text);
        VBox.setMargin(head, new Insets(8, 0, 0, 0));
        body.getChildren().addAll(head, text);
        close = new CloseRow(context, "about_close", closed);
        getChildren().setAll(title, body, close);
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }
}
