package ackcomposer.app.window;

import ackcomposer.app.file.Home;
import ackcomposer.app.file.NoHome;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.offer.FactFile;
import ackcomposer.view.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is to be known of this program: its version, what it runs on, of which day its facts are, and where it keeps things. */
public final class About {
    private About() {
    }

    public static List<String> lines(Lang lang, Map<String, String> env) {
        var version = Objects.requireNonNullElse(About.class.getPackage().getImplementationVersion(), "(not packaged)");
        return List.of(say(lang, "about.title", version),
                say(lang, "about.what"),
                say(lang, "about.facts", FactFile.oldest()),
                say(lang, "about.runtime", System.getProperty("java.version"), System.getProperty("javafx.version", "-"),
                        System.getProperty("os.name") + " " + System.getProperty("os.arch")),
                say(lang, "about.home", home(lang, env)));
    }

    /** The libraries with their copyrights and licences, in English as they are. */
    public static String notices() {
        try (var in = Objects.requireNonNull(About.class.getResourceAsStream("third-party.txt"), "third-party.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String home(Lang lang, Map<String, String> env) {
        try {
            Path home = Home.of(env);
            return home.toString();
        } catch (NoHome none) {
            return say(lang, "about.no_home");
        }
    }

    private static String say(Lang lang, String key, Object... args) {
        return Message.of(Session.class, key, args).in(lang);
    }
}
