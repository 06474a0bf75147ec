package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Severity;
import ackcomposer.rules.Problem;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.session.Session;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Problems as people see them: an icon, the words, the repairs as links. */
public final class Problems {

    private Problems() {
    }

    static String style(Severity severity) {
        return severity.word();
    }

    public static FontIcon icon(Severity severity) {
        var icon = switch (severity) {
            case ERROR -> Feather.X_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case NOTE -> Feather.INFO;
        };
        return Icons.of(icon, style(severity));
    }

    /** What is drawn of a problem: it is drawn anew when it, or its acceptance, is another. */
    record Drawn(Problem problem, String note, String outdated) {
        static Drawn of(Session session, Problem problem) {
            return new Drawn(problem, session.acceptance().note(problem).orElse(null), session.acceptance().outdated(problem).orElse(null));
        }
    }

    /** The message under a field, or the way to the field under which it stands. */
    static Region message(Session session, Messages.Said said) {
        var problem = said.problem();
        var words = new TextFlow();
        if (said.where() == null) say(session, problem, words);
        words.getChildren().addAll(Involved.links(session, said.where() == null ? said.involved() : List.of(said.where())));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(6, icon(problem.severity()), words);
        box.getStyleClass().addAll("problem", style(problem.severity()));
        return said.where() == null && AcceptLine.concerns(problem) ? new VBox(box, AcceptLine.of(session, problem)) : box;
    }

    private static void say(Session session, Problem problem, TextFlow words) {
        words.getChildren().add(text(problem.message(session.lang.get()) + " "));
        for (var repair : problem.repairs()) {
            var link = new Hyperlink(repair.label().in(session.lang.get()));
            link.getStyleClass().add("fix");
            link.setOnAction(click -> session.repair(repair));
            words.getChildren().addAll(link, text(" "));
        }
    }

    public static Text text(String words) {
        var text = new Text(words);
        text.getStyleClass().add("text");
        return text;
    }

    /** A count with its icon, as pills and badges show it. */
    public static Label pill(Severity severity, String words) {
        var pill = new Label(words, icon(severity));
        pill.getStyleClass().addAll("pill", style(severity));
        return pill;
    }
}
