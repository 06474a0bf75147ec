package ackcomposer.view.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.model.Snapshot;
import ackcomposer.view.Rig;
import ackcomposer.view.Seen;
import ackcomposer.view.session.Acts;
import ackcomposer.view.session.Theme;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Each preference is applied at the click; what is typed is taken when it is right, and what is wrong is said below it. */
class PreferencesPaneTest {
    private final Map<String, String> set = new HashMap<>(Map.of("proxy", "none", "caFile", "", "endpoint", ""));
    private final Rig rig = Rig.of(Snapshot.fresh());
    private final List<String> taken = new ArrayList<>();
    private boolean closed;
    private final PreferencesPane pane = rig.show(context -> new PreferencesPane(context, acts(), () -> closed = true));

    /** Of all that a window asks for, what these need. */
    private Acts acts() {
        return (Acts) Proxy.newProxyInstance(Acts.class.getClassLoader(), new Class<?>[] {Acts.class}, (self, method, args) -> {
            if (method.getName().equals("setting")) return set.get((String) args[0]);
            if (!method.getName().equals("set")) throw new AssertionError(method.getName());
            if (((String) args[1]).contains("!")) return Optional.of("That cannot be.");
            set.put((String) args[0], (String) args[1]);
            taken.add((String) args[0]);
            return Optional.empty();
        });
    }

    private void choose(String id, String words) {
        rig.click(Seen.button(rig.find("pref_" + id), words));
    }

    private List<String> chosen() {
        return Rig.all(pane, ToggleButton.class).stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    @Test
    void showsWhatHolds() {
        assertThat(chosen()).containsExactly("English", "System", "100%", "Compact", "Full", "Common", "Do not block");
        assertThat(((TextField) rig.find("pref_proxy")).getText()).isEqualTo("none");
        assertThat(Rig.spoken(rig.find("pref_theme"))).isEqualTo("Theme");
        assertThat(Rig.spoken(rig.find("pref_endpoint"))).isEqualTo("Endpoint");
        assertThat(pane.getStyleClass()).contains("dialog");
    }

    @Test
    void aClickHoldsAtOnce() {
        choose("theme", "Dark");
        choose("zoom", "150%");
        choose("density", "Comfortable");
        choose("motion", "Reduced");
        choose("level", "All");
        choose("warnings", "Block like errors");
        choose("lang", "简体中文");
        var session = rig.session;
        assertThat(List.<Object>of(session.theme.get(), session.zoom.get(), session.comfortable.get(), session.still.get(),
                session.level.get(),
                session.warningsAsErrors.get(), session.lang.get())).containsExactly(Theme.DARK, 150, true, true, Level.ALL, true, Lang.ZH);
        rig.act(() -> session.zoom.set(80));
        assertThat(chosen()).as("also what is changed elsewhere").contains("80%").doesNotContain("150%");
    }

    @Test
    void whatIsTypedIsTakenOnEnterAndWhenTheLineIsLeft() {
        rig.enter((TextField) rig.find("pref_proxy"), " system ");
        assertThat(set).containsEntry("proxy", "none");
        rig.press(KeyCode.ENTER);
        assertThat(set).containsEntry("proxy", "system");
        rig.enter((TextField) rig.find("pref_endpoint"), "https://cs.example.com");
        rig.focus(rig.find("preferences_close"));
        assertThat(set).containsEntry("endpoint", "https://cs.example.com");
    }

    @Test
    void whatCannotBeIsSaidBelowItUntilItIsMended() {
        assertThat(takesRoom(rig.find("pref_caFile_wrong"))).isFalse();
        rig.enter((TextField) rig.find("pref_caFile"), "x!");
        rig.press(KeyCode.ENTER);
        assertThat(set).containsEntry("caFile", "");
        assertThat(((Label) rig.find("pref_caFile_wrong")).getText()).isEqualTo("That cannot be.");
        assertThat(takesRoom(rig.find("pref_caFile_wrong"))).isTrue();
        rig.enter((TextField) rig.find("pref_caFile"), "/etc/ca.pem");
        rig.press(KeyCode.ENTER);
        assertThat(set).containsEntry("caFile", "/etc/ca.pem");
        assertThat(takesRoom(rig.find("pref_caFile_wrong"))).isFalse();
    }

    @Test
    void aLineThatIsLeftAsItWasIsNotTakenAgain() {
        rig.focus(rig.find("pref_proxy"));
        rig.focus(rig.find("pref_endpoint"));
        rig.press(KeyCode.ENTER);
        assertThat(taken).isEmpty();
        rig.enter((TextField) rig.find("pref_endpoint"), "a");
        rig.press(KeyCode.ENTER);
        rig.focus(rig.find("preferences_close"));
        assertThat(taken).containsExactly("endpoint");
    }

    private static boolean takesRoom(Node node) {
        return node.isVisible() && node.isManaged();
    }

    @Test
    void theKeyboardBeginsInItAndEscapeClosesIt() {
        rig.act(pane::requestFocus);
        assertThat(rig.focused()).isInstanceOf(ToggleButton.class);
        rig.press(KeyCode.ESCAPE);
        assertThat(closed).isTrue();
    }
}
