package ackcomposer.app;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.file.Settings;
import ackcomposer.app.window.AcceptedWarnings;
import ackcomposer.app.window.Preferences;
import ackcomposer.app.window.Preview;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Level;
import ackcomposer.model.Draft;
import ackcomposer.model.Snapshot;
import ackcomposer.view.session.Session;
import ackcomposer.view.session.Theme;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set holds in a new window, and what is changed in one is set, each setting by itself. */
class PreferencesTest {
    private final Session session = new Session(new Draft(Snapshot.fresh()), new Preview(), AcceptedWarnings::of);
    private Settings kept = Settings.NONE;

    @Test
    void whatIsSetHoldsFromTheBeginning() {
        Preferences.apply(Settings.NONE.with(Settings.LANGUAGE, "zh").with(Settings.THEME, "contrast").with(Settings.FONT_SIZE, 150)
                .with(Settings.DENSITY, "comfortable").with(Settings.MOTION, "reduced").with(Settings.LEVEL, "all")
                .with(Settings.WARNINGS_AS_ERRORS, true), session);
        assertThat(session.lang.get()).isEqualTo(Lang.ZH);
        assertThat(session.theme.get()).isEqualTo(Theme.CONTRAST);
        assertThat(session.zoom.get()).isEqualTo(150);
        assertThat(session.comfortable.get() && session.still.get() && session.warningsAsErrors.get()).isTrue();
        assertThat(session.level.get()).isEqualTo(Level.ALL);
        Preferences.apply(Settings.NONE, session);
        assertThat(session.theme.get()).isEqualTo(Theme.SYSTEM);
        assertThat(session.zoom.get()).isEqualTo(100);
        assertThat(session.comfortable.get() || session.still.get() || session.warningsAsErrors.get()).isFalse();
    }

    @Test
    void whatIsChangedIsKeptByItself() {
        Preferences.follow(session, change -> kept = change.apply(kept));
        assertThat(kept).as("nothing was changed").isEqualTo(Settings.NONE);
        session.theme.set(Theme.DARK);
        session.zoom.set(125);
        session.lang.set(session.lang.get() == Lang.EN ? Lang.ZH : Lang.EN);
        session.lifetime().beat();
        assertThat(kept.get(Settings.THEME)).isEqualTo("dark");
        assertThat(kept.get(Settings.FONT_SIZE)).isEqualTo(125);
        assertThat(kept.get(Settings.LANGUAGE)).isEqualTo(session.lang.get().code());
        assertThat(kept.members()).containsOnlyKeys("theme", "fontSize", "language");
    }

    @Test
    void allThatIsChangedInOneWindowHoldsInTheNext() {
        Preferences.follow(session, change -> kept = change.apply(kept));
        session.lang.set(session.lang.get() == Lang.EN ? Lang.ZH : Lang.EN);
        session.theme.set(Theme.CONTRAST);
        session.zoom.set(150);
        session.comfortable.set(true);
        session.still.set(true);
        session.level.set(Level.ALL);
        session.warningsAsErrors.set(true);
        session.lifetime().beat();
        var next = new Session(new Draft(Snapshot.fresh()), new Preview(), AcceptedWarnings::of);
        Preferences.apply(kept, next);
        assertThat(List.<Object>of(next.lang.get(), next.theme.get(), next.zoom.get(), next.comfortable.get(), next.still.get(),
                next.level.get(), next.warningsAsErrors.get()))
                .isEqualTo(List.of(session.lang.get(), Theme.CONTRAST, 150, true, true, Level.ALL, true));
        assertThat(kept.wrong()).isEmpty();
    }

    @Test
    void whatIsChangedBackIsKeptToo() {
        session.theme.set(Theme.LIGHT);
        Preferences.follow(session, change -> kept = change.apply(kept));
        for (var theme : List.of(Theme.DARK, Theme.LIGHT)) {
            session.theme.set(theme);
            session.lifetime().beat();
        }
        assertThat(kept.get(Settings.THEME)).isEqualTo("light");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereTheWindowWasIsReadAsItIsWritten(boolean isMaximised) {
        var place = new Preferences.Place(new Rectangle2D(-20, 40, 1180, 760), isMaximised);
        assertThat(Preferences.place(Settings.NONE.with(Settings.WINDOW, place.text()))).contains(place);
        assertThat(Preferences.place(Settings.NONE)).isEmpty();
        assertThat(Settings.NONE.with(Settings.WINDOW, "0 0 1 x").isWrong(Settings.WINDOW)).isTrue();
    }
}
