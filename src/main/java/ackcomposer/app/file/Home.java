package ackcomposer.app.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps its state: {@code ACK_COMPOSER_HOME}, by default the platform's data folder. It is absolute or it is none:
 * a ledger that moves with the directory does not know what was sent from another one.
 */
public final class Home {

    private Home() {
    }

    public static Path of(Map<String, String> env) throws NoHome {
        var set = env.get("ACK_COMPOSER_HOME");
        if (set != null && !set.isBlank()) return absolute(set).orElseThrow(() -> new NoHome("NoHomeSet"));
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("win")) return absolute(env.get("LOCALAPPDATA")).or(() -> below(env, "AppData/Local"))
                .orElseThrow(() -> new NoHome("NoHome")).resolve("ACK Composer");
        if (system.contains("mac")) return below(env, "Library/Application Support/ACK Composer").orElseThrow(() -> new NoHome("NoHome"));
        return absolute(env.get("XDG_DATA_HOME")).or(() -> below(env, ".local/share")).orElseThrow(() -> new NoHome("NoHome"))
                .resolve("ack-composer");
    }

    private static Optional<Path> below(Map<String, String> env, String folder) {
        return ofUser(env).map(user -> user.resolve(folder));
    }

    /** The user's own folder. For an account that the system does not know, the JVM says "?". */
    public static Optional<Path> ofUser(Map<String, String> env) {
        return absolute(env.get("HOME")).or(() -> absolute(System.getProperty("user.home")));
    }

    private static Optional<Path> absolute(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** Where a user's own files of facts lie; without a home there are none. */
    public static Optional<Path> facts(Map<String, String> env) {
        try {
            return Optional.of(of(env).resolve("facts"));
        } catch (NoHome none) {
            return Optional.empty();
        }
    }

    /** Where drafts lie that were not saved. */
    public static Path drafts(Map<String, String> env) throws NoHome {
        return of(env).resolve("drafts");
    }

    /** The list of files that were open. */
    public static Path recent(Map<String, String> env) throws NoHome {
        return of(env).resolve("recent.json");
    }

    /** A user's own templates. */
    public static Path templates(Map<String, String> env) throws NoHome {
        return of(env).resolve("templates");
    }

    /** What is noted for whoever looks for the cause of a fault, and what a dying JVM writes. */
    public static Path log(Map<String, String> env) throws NoHome {
        return of(env).resolve("log");
    }

    public static Path ledger(Map<String, String> env) throws NoHome {
        return of(env).resolve("ledger");
    }
}
