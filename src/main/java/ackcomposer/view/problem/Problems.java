package ackcomposer.view.problem;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.rules.Repair;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.parts.Labels;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Session;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Problems as people see them: an icon, the words, the repairs as links. */
public final class Problems {
    private Problems() {
    }

    public static String style(Severity severity) {
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

    /** What is drawn of a problem: it is drawn anew when it, its repairs or its acceptance are others. */
    record Drawn(Problem problem, List<String> repairs, String note, String outdated) {
        static Drawn of(Context context, ProblemGroup group) {
            var acceptance = context.session().acceptance();
            return new Drawn(group.first(), labels(group.repairs(context.state()), context.lang()), acceptance.note(group).orElse(null),
                    acceptance.outdated(group).orElse(null));
        }

        private static List<String> labels(List<Repair> repairs, Lang lang) {
            return repairs.stream().map(repair -> repair.label().in(lang)).toList();
        }
    }

    /** The message under a field, or the way to the field under which it stands. */
    static Region message(Context context, Messages.Said said) {
        var group = said.group();
        var words = new TextFlow();
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (said.where() != null) {
            words.getChildren().addAll(Involved.links(context, List.of(said.where())));
            return line(Icons.of(Feather.LINK, "muted"), words, "involves");
        }
        words.getChildren().add(Labels.text(group.message(context.lang()) + " "));
        links(context, group).forEach(link -> {
            // The link goes with the message: the keyboard stays at the field.
            var repair = link.getOnAction();
            link.setOnAction(click -> {
                repair.handle(click);
                group.first().places().stream().findFirst().ifPresent(context.navigator()::focus);
            });
            link.getStyleClass().add("fix");
            words.getChildren().addAll(link, Labels.text(" "));
        });
        words.getChildren().addAll(Involved.links(context, said.involved()));
        words.getChildren().addAll(Involved.ways(context, group.first().named()));
        var line = line(icon(group.severity()), words, style(group.severity()));
        return Session.mayBeAccepted(group.first()) ? new VBox(line, new AcceptLine(context, group, words)) : line;
    }

    private static HBox line(Node icon, TextFlow words, String style) {
        var box = new HBox(6, icon, words);
        box.getStyleClass().addAll("problem", style);
        return box;
    }

    /** One for each repair. */
    static List<Hyperlink> links(Context context, ProblemGroup group) {
        return group.repairs(context.state()).stream().map(repair -> {
            var link = new Hyperlink(repair.label().in(context.lang()));
            link.setOnAction(click -> repair(context, group, repair));
            return link;
        }).toList();
    }

    /** As the draft is at the click: what a repair sets may depend on more than what its words show. */
    private static void repair(Context context, ProblemGroup group, Repair shown) {
        Snapshot now = context.state();
        group.repairs(now).stream().filter(repair -> repair.label().equals(shown.label())).findFirst().ifPresent(context::repair);
    }

    /** A count with its icon, as pills and badges show it. */
    public static Label pill(Severity severity, String words) {
        var pill = new Label(words, icon(severity));
        pill.getStyleClass().addAll("pill", style(severity));
        return pill;
    }
}
