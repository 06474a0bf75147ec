package ackcomposer.app.window;

import ackcomposer.app.file.Settings;
import ackcomposer.app.file.SettingsFile;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The settings that hold in a window, and their file. */
public final class KeptSettings {
    private final WindowContext window;
    private final Peers peers;
    private Settings settings;

    public KeptSettings(WindowContext window, Settings settings, Peers peers) {
        this.window = window;
        this.settings = settings;
        this.peers = peers;
    }

    public Settings now() {
        return settings;
    }

    /** What the window shows is another setting; one that it was told by another window is kept already. */
    public void follow(UnaryOperator<Settings> change) {
        if (!change.apply(settings).equals(settings)) keep(change);
    }

    /** Another window of this process has set and kept it. A dialog that is open here would be gone with its language: that waits. */
    public void take(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        Preferences.share(settings, window.session);
        window.frame.whenFree(() -> Preferences.speak(settings, window.session));
    }

    /** What cannot be kept holds for the windows of this process, and that is said. */
    public void keep(UnaryOperator<Settings> change) {
        settings = change.apply(settings);
        peers.set(change);
        window.work.run(() -> SettingsFile.of(window.env).change(change), kept -> { },
                failed -> window.frame.tell(window.text("settings.unwritten")));
    }

    /** As it is written in the file. */
    public String setting(String name) {
        return settings.get(Settings.typed(name));
    }

    /** Sets it and keeps it; what is wrong with the value where it cannot be that. */
    public Optional<String> set(String name, String value) {
        var setting = Settings.typed(name);
        if (settings.with(setting, value).isWrong(setting)) return Optional.of(window.text("prefs." + name + ".wrong"));
        keep(now -> now.with(setting, value));
        return Optional.empty();
    }

    /** Says what of the file could not be read. */
    public void tell(SettingsFile.Loaded loaded) {
        loaded.damaged().map(damaged -> window.text("settings.damaged", damaged.toString())).or(() -> Optional.of(settings.wrong())
                .filter(wrong -> !wrong.isEmpty()).map(wrong -> window.text("settings.wrong", String.join(", ", wrong))))
                .ifPresent(words -> {
                    if (window.frame.isAsking()) window.frame.tell(words);
                    else window.frame.say("settings.title", words);
                });
    }
}
