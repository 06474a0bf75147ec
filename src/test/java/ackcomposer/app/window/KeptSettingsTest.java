package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.view.Rig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is set holds in the window, is kept in the file, and is said where it cannot be. */
class KeptSettingsTest {
    @TempDir
    Path home;
    private ActsRig acts;
    private KeptSettings settings;

    @BeforeEach
    void open() {
        acts = ActsRig.valid(home);
        settings = new KeptSettings(acts.window, Settings.NONE, acts.peers);
    }

    private Optional<String> set(String name, String value) {
        return Rig.call(() -> settings.set(name, value));
    }

    private Settings onDisk() {
        return new SettingsFile(home.resolve("settings.json")).read().settings();
    }

    @Test
    void aValueHoldsHereAndInTheFile() {
        assertThat(settings.setting("proxy")).isEqualTo("none");
        assertThat(set("proxy", "http://127.0.0.1:3128")).isEmpty();
        assertThat(settings.setting("proxy")).isEqualTo("http://127.0.0.1:3128");
        assertThat(settings.now().get(Settings.PROXY)).isEqualTo("http://127.0.0.1:3128");
        assertThat(onDisk().get(Settings.PROXY)).isEqualTo("http://127.0.0.1:3128");
    }

    @Test
    void aValueThatCannotBeThatIsSaidAndNotKept() {
        assertThat(set("proxy", "ftp://x")).hasValue(acts.window.text("prefs.proxy.wrong"));
        assertThat(settings.setting("proxy")).isEqualTo("none");
        assertThat(home.resolve("settings.json")).doesNotExist();
    }

    @Test
    void whatAnotherWindowSetStays() {
        set("proxy", "http://127.0.0.1:3128");
        var other = new KeptSettings(acts.window, Settings.NONE, acts.peers);
        Rig.call(() -> other.set("caFile", "/etc/ssl/ours.pem"));
        assertThat(onDisk().get(Settings.PROXY)).isEqualTo("http://127.0.0.1:3128");
        assertThat(onDisk().get(Settings.CA_FILE)).isEqualTo("/etc/ssl/ours.pem");
    }

    @Test
    void theOtherWindowsAreToldAndToldOnlyOfWhatIsNew() {
        set("proxy", "system");
        assertThat(acts.shared).singleElement()
                .satisfies(change -> assertThat(change.apply(Settings.NONE).get(Settings.PROXY)).isEqualTo("system"));
        Rig.call(() -> {
            settings.follow(now -> now.with(Settings.PROXY, "system"));
            return null;
        });
        assertThat(acts.shared).as("it is so already").hasSize(1);
        acts.rig.act(() -> settings.follow(now -> now.with(Settings.THEME, "dark")));
        assertThat(acts.shared).hasSize(2);
        assertThat(onDisk().get(Settings.THEME)).isEqualTo("dark");
    }

    @Test
    void whatAnotherWindowSaysHoldsHereAndIsNotKeptTwice() {
        acts.rig.act(() -> settings.take(now -> now.with(Settings.FONT_SIZE, 150).with(Settings.LANGUAGE, "zh")));
        assertThat(settings.now().get(Settings.FONT_SIZE)).isEqualTo(150);
        assertThat(Rig.<Integer>call(acts.rig.session.zoom::get)).isEqualTo(150);
        assertThat(Rig.call(acts.rig.session.lang::get)).isEqualTo(Lang.ZH);
        assertThat(home.resolve("settings.json")).as("that window keeps it").doesNotExist();
        assertThat(acts.shared).isEmpty();
    }

    @Test
    void anotherLanguageWaitsUntilTheOpenDialogIsAnswered() {
        acts.rig.act(() -> acts.window.frame.say("app.title", "first"));
        acts.rig.act(() -> settings.take(now -> now.with(Settings.LANGUAGE, "zh")));
        assertThat(acts.said()).contains("first");
        assertThat(Rig.call(acts.rig.session.lang::get)).isEqualTo(Lang.EN);
        acts.click("question_ok");
        assertThat(Rig.call(acts.rig.session.lang::get)).isEqualTo(Lang.ZH);
    }

    @Test
    void whatCannotBeKeptHoldsForThisWindow() throws Exception {
        Files.createDirectory(home.resolve("settings.json"));
        assertThat(set("proxy", "system")).isEmpty();
        assertThat(settings.setting("proxy")).isEqualTo("system");
        acts.rig.act(() -> { });
        assertThat(Rig.words(acts.rig.scene().getRoot())).contains(acts.window.text("settings.unwritten"));
    }

    @Test
    void aDamagedFileIsNamedOnceTheWindowIsThere() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{");
        var loaded = new SettingsFile(home.resolve("settings.json")).read();
        acts.rig.act(() -> settings.tell(loaded));
        assertThat(acts.said()).contains("settings.json");
    }

    @Test
    void aValueThatMeansNothingIsNamed() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{\"theme\": \"pink\", \"fontSize\": 100}");
        var loaded = new SettingsFile(home.resolve("settings.json")).read();
        acts.rig.act(() -> new KeptSettings(acts.window, loaded.settings(), acts.peers).tell(loaded));
        assertThat(acts.said()).contains("theme").doesNotContain("fontSize");
    }

    @Test
    void wholeSettingsAreNotSpokenOf() {
        acts.rig.act(() -> settings.tell(new SettingsFile.Loaded(Settings.NONE, Optional.empty())));
        assertThat(acts.isAsking()).isFalse();
    }
}
