package ackcomposer.app.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps its state: {@code ACK_COMPOSER_HOME}, by default the platform's data folder. */
public final class Home {

    private Home() {
    }

    static Path of(Map<String, String> env) {
        var set = env.get("ACK_COMPOSER_HOME");
        if (set != null && !set.isBlank()) return Path.of(set);
        var user = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) return base(env.get("LOCALAPPDATA"), user.resolve("AppData/Local")).resolve("ACK Composer");
        if (system.contains("mac")) return user.resolve("Library/Application Support/ACK Composer");
        return base(env.get("XDG_DATA_HOME"), user.resolve(".local/share")).resolve("ack-composer");
    }

    private static Path base(String set, Path otherwise) {
        return set == null || set.isBlank() ? otherwise : Path.of(set);
    }

    /** Where a user's own files of facts lie. */
    public static Path facts(Map<String, String> env) {
        return of(env).resolve("facts");
    }

    public static Path ledger(Map<String, String> env) {
        return of(env).resolve("ledger");
    }
}
