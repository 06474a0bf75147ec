package ackcomposer.view.problem;

import ackcomposer.rules.ProblemGroup;
import ackcomposer.view.parts.Icons;
import ackcomposer.view.session.Context;
import ackcomposer.view.session.Session;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** What can be done at a row of the list of problems besides its first repair: the other repairs, accepting it, and on what it rests. */
final class RowMenu {
    private RowMenu() {
    }

    /** The repair that stands in the row, as a link; none where it has none. */
    static List<Hyperlink> first(Context context, ProblemGroup group) {
        return Problems.links(context, group).stream().limit(1).toList();
    }

    /** @param details shows them; null: there are none */
    static MenuButton of(Context context, ProblemGroup group, AcceptLine accept, MenuItem details) {
        var more = new MenuButton(null, Icons.of(Feather.MORE_HORIZONTAL));
        more.getStyleClass().addAll("flat", "row-menu");
        Icons.name(more, context.text("problems.more"));
        Problems.links(context, group).stream().skip(1).forEach(link -> more.getItems().add(item(link.getText(), link::fire)));
        if (Session.mayBeAccepted(group.first()))
            more.getItems().add(accept.isAccepted() ? item(context.text("accept.withdraw"), accept::withdraw)
                    : item(context.text(AcceptLine.key(group), group.each().size()), accept::ask));
        if (details != null) more.getItems().add(details);
        accept.leaveTo(more);
        return more;
    }

    static MenuItem item(String words, Runnable act) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(click -> act.run());
        return item;
    }
}
