package ackcomposer.view.shell;

import ackcomposer.view.session.Theme;
import javafx.application.Platform;

/** Which of our themes goes with that of the desktop. JavaFX tells since 22; before, it is the light one. */
final class SystemTheme {
    private SystemTheme() {
    }

    static Theme resolve(Theme wished) {
        return wished == Theme.SYSTEM ? isDark() ? Theme.DARK : Theme.LIGHT : wished;
    }

    private static boolean isDark() {
        try {
            var preferences = Platform.class.getMethod("getPreferences").invoke(null);
            var type = Class.forName("javafx.application.Platform$Preferences");
            return "DARK".equals(String.valueOf(type.getMethod("getColorScheme").invoke(preferences)));
        } catch (ReflectiveOperationException older) {
            return false;
        }
    }
}
