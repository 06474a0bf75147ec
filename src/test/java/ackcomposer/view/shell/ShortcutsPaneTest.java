package ackcomposer.view.shell;

import static ackcomposer.catalogue.page.Catalogue.BASICS;
import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.Samples;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Every item of the menus that has keys stands on the sheet with them, and so do keys that have no place in a menu. */
class ShortcutsPaneTest {
    private final Rig rig = Rig.of(Samples.quiet());
    private MenuBar bar;
    private boolean closed;
    private final ShortcutsPane pane = rig.show(context -> {
        bar = Menus.of(context, new RecordedActs(), new Shell(rig.session, new RecordedActs(), true));
        return new ShortcutsPane(context, bar, () -> closed = true);
    });

    @Test
    void everyKeyOfTheMenusIsOnIt() {
        var keys = Rig.styled(pane, "keys").stream().map(label -> ((Label) label).getText()).toList();
        var ofMenus = bar.getMenus().stream().flatMap(menu -> menu.getItems().stream()).filter(item -> item.getAccelerator() != null)
                .map(item -> item.getAccelerator().getDisplayText()).toList();
        assertThat(keys).containsAll(ofMenus).contains("Alt+Enter", "Ctrl+Delete", "Esc");
        assertThat(Seen.labels(pane)).contains("File", "Edit", "View", "Go", "Cluster", "Help", "In fields, tables and lists", "Undo",
                "Menu of the field");
    }

    @Test
    void namesTheActAlsoWhereItTellsWhatItWouldTakeBackNow() {
        rig.act(() -> rig.session.act(rig.session.draft.state().set(0, BASICS.name, "other")));
        var now = rig.show(context -> new ShortcutsPane(context, bar, () -> { }));
        assertThat(Seen.labels(now)).contains("Undo").noneMatch(words -> words.startsWith("Undo:"));
    }

    @Test
    void escapeClosesIt() {
        rig.act(pane::requestFocus);
        assertThat(rig.focused()).isSameAs(rig.find("shortcuts_close"));
        rig.press(KeyCode.ESCAPE);
        assertThat(closed).isTrue();
    }
}
