package ackcomposer.app.window;

import ackcomposer.app.file.Setting;
import ackcomposer.app.file.Settings;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Theme;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.geometry.Rectangle2D;

/** What holds for every draft, between the settings file and the session of a window. */
public final class Preferences {
    private Preferences() {
    }

    /** Where a window was. */
    public record Place(Rectangle2D bounds, boolean maximised) {
        public String text() {
            return (int) bounds.getMinX() + " " + (int) bounds.getMinY() + " " + (int) bounds.getWidth() + " " + (int) bounds.getHeight()
                    + (maximised ? " max" : "");
        }

        static Optional<Place> of(String text) {
            var parts = text.split(" ");
            return parts.length < 4 ? Optional.empty() : Optional.of(new Place(new Rectangle2D(Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]), Double.parseDouble(parts[2]), Double.parseDouble(parts[3])), parts.length > 4));
        }
    }

    /** Before a window is built: what is set holds in it from its first frame on. */
    public static void apply(Settings settings, Session session) {
        share(settings, session);
        speak(settings, session);
        session.level.set(named(Level.class, settings.get(Settings.LEVEL)));
    }

    static void speak(Settings settings, Session session) {
        var language = settings.get(Settings.LANGUAGE);
        session.lang.set(language.equals("system") ? Lang.of(Locale.getDefault()) : named(Lang.class, language));
    }

    /** What every window of a process has alike, its language apart; how much of a form is shown is each window's own. */
    static void share(Settings settings, Session session) {
        session.theme.set(named(Theme.class, settings.get(Settings.THEME)));
        session.zoom.set(settings.get(Settings.FONT_SIZE));
        session.comfortable.set(settings.get(Settings.DENSITY).equals("comfortable"));
        session.still.set(settings.get(Settings.MOTION).equals("reduced"));
        session.warningsAsErrors.set(settings.get(Settings.WARNINGS_AS_ERRORS));
    }

    public static Optional<Place> place(Settings settings) {
        return Place.of(settings.get(Settings.WINDOW));
    }

    /** From now on what is changed in the window is kept, each setting by itself: what another window set stays. */
    public static void follow(Session session, Consumer<UnaryOperator<Settings>> keep) {
        one(session, keep, Settings.LANGUAGE, () -> name(session.lang.get()));
        one(session, keep, Settings.THEME, () -> name(session.theme.get()));
        one(session, keep, Settings.FONT_SIZE, session.zoom::get);
        one(session, keep, Settings.DENSITY, () -> session.comfortable.get() ? "comfortable" : "compact");
        one(session, keep, Settings.MOTION, () -> session.still.get() ? "reduced" : "full");
        one(session, keep, Settings.LEVEL, () -> name(session.level.get()));
        one(session, keep, Settings.WARNINGS_AS_ERRORS, session.warningsAsErrors::get);
    }

    private static <T> void one(Session session, Consumer<UnaryOperator<Settings>> keep, Setting<T> setting, Supplier<T> now) {
        var known = new Object[] {now.get()};
        session.lifetime().watch(() -> {
            var value = now.get();
            if (Objects.equals(value, known[0])) return;
            known[0] = value;
            keep.accept(settings -> settings.with(setting, value));
        });
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E named(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
