package ackcomposer.app.window;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.Settings;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.view.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a report of a fault needs: the program and what it runs on, the days of its facts, the settings and what was noted last. Nothing
 * of the draft, no secret, and of where the user's files and servers are only whether something is set.
 */
public final class Diagnostics {
    /** Lines of the log, of which a fault with its causes has some 200. */
    public static final int LINES = 200;

    private Diagnostics() {
    }

    /**
     * @param log   the newest lines of the log
     * @param scale how many pixels of the screen a pixel of the window has
     */
    public static String text(Lang lang, Map<String, String> env, Settings settings, List<String> log, double scale) {
        var lines = new ArrayList<>(About.lines(lang, env).stream().map(line -> withoutName(line, env)).toList());
        lines.add(say(lang, "diagnostics.system", System.getProperty("os.version"), Locale.getDefault().toLanguageTag(), lang.code(),
                scale));
        lines.add("");
        lines.add(say(lang, "diagnostics.facts"));
        FactFile.NAMES.stream().map(FactFile::of).forEach(file -> lines.add("  " + file.name() + "  " + file.date()
                + (file.replaced() ? "  " + say(lang, "diagnostics.own") : "")));
        lines.add("");
        lines.add(say(lang, "diagnostics.settings"));
        settings.shown().forEach((name, value) -> lines.add("  " + name + "  " + value));
        if (settings.shown().isEmpty()) lines.add("  " + say(lang, "diagnostics.none"));
        lines.add("");
        lines.add(say(lang, "diagnostics.log"));
        log.forEach(line -> lines.add("  " + line));
        if (log.isEmpty()) lines.add("  " + say(lang, "diagnostics.none"));
        return String.join("\n", lines) + "\n";
    }

    /** The user's folder names the user. */
    private static String withoutName(String line, Map<String, String> env) {
        return Home.ofUser(env).map(Path::toString).filter(user -> user.length() > 1).map(user -> line.replace(user, "~")).orElse(line);
    }

    private static String say(Lang lang, String key, Object... args) {
        return Message.of(Session.class, key, args).in(lang);
    }
}
