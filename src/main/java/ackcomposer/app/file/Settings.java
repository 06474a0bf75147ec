package ackcomposer.app.file;

import ackcomposer.submit.Endpoint;
import ackcomposer.submit.Transport;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What holds for every draft of a user, as members of an object of JSON; those that nobody here knows stay as they are. A new one is
 * one line here, and in {@link #ALL}. None holds a secret.
 */
public record Settings(Map<String, JsonNode> members) {
    /** {@code none}, {@code system}, or the address of a proxy, without a name and password. */
    public static final Setting<String> PROXY = Setting.text("proxy", "none", Settings::isProxy);
    /** A file of certificates whose word counts beside that of the JDK's authorities; empty: there is none. */
    public static final Setting<String> CA_FILE = Setting.text("caFile", "", Settings::isPath);
    /** Takes all calls instead of the region's hosts; empty: those do. */
    public static final Setting<String> ENDPOINT = Setting.text("endpoint", "", Settings::isEndpoint);
    /** {@code system}, {@code en} or {@code zh}. */
    public static final Setting<String> LANGUAGE = Setting.text("language", "system", List.of("system", "en", "zh")::contains);
    /** {@code system}, {@code light}, {@code dark} or {@code contrast}. */
    public static final Setting<String> THEME = Setting.text("theme", "system", List.of("system", "light", "dark", "contrast")::contains);
    /** Of everything in the window, in percent. */
    public static final Setting<Integer> FONT_SIZE = Setting.whole("fontSize", 100, 80, 200);
    /** {@code compact} or {@code comfortable}. */
    public static final Setting<String> DENSITY = Setting.text("density", "compact", List.of("compact", "comfortable")::contains);
    /** {@code full} or {@code reduced}. */
    public static final Setting<String> MOTION = Setting.text("motion", "full", List.of("full", "reduced")::contains);
    /** The level at which a window opens: {@code required}, {@code common} or {@code all}. */
    public static final Setting<String> LEVEL = Setting.text("level", "common", List.of("required", "common", "all")::contains);
    /** Whether a warning stops a submit in the window. */
    public static final Setting<Boolean> WARNINGS_AS_ERRORS = Setting.flag("warningsAsErrors", false);
    /** Where the window was: {@code x y width height}, in pixels, and {@code max} behind it where it was maximised; empty: nowhere yet. */
    public static final Setting<String> WINDOW = Setting.text("window", "", text ->
            text.matches("(-?\\d{1,5} -?\\d{1,5} \\d{3,5} \\d{3,5}( max)?)?"));
    /** Which creation is followed, by the id of its record in the ledger; empty: none. */
    public static final Setting<String> FOLLOWED = Setting.text("followed", "", text -> text.matches("[A-Za-z0-9-]{0,64}"));
    private static final List<Setting<?>> ALL = List.of(PROXY, CA_FILE, ENDPOINT, LANGUAGE, THEME, FONT_SIZE, DENSITY, MOTION, LEVEL,
            WARNINGS_AS_ERRORS, WINDOW, FOLLOWED);
    /** Those that are typed by hand. */
    private static final List<Setting<String>> TYPED = List.of(PROXY, CA_FILE, ENDPOINT);

    public static final Settings NONE = new Settings(Map.of());

    public Settings {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** What is set, or what holds where nothing is, or nothing that it can be. */
    public <T> T get(Setting<T> setting) {
        var set = members.get(setting.name());
        return set == null ? setting.preset() : setting.read().apply(set).orElse(setting.preset());
    }

    public <T> Settings with(Setting<T> setting, T value) {
        var next = new LinkedHashMap<>(members);
        next.put(setting.name(), setting.write().apply(value));
        return new Settings(next);
    }

    /** What is set, for a report of a fault: of what is typed by hand only whether it is, and of what nobody here knows nothing. */
    public Map<String, String> shown() {
        var shown = new LinkedHashMap<String, String>();
        for (var setting : ALL) {
            if (!members.containsKey(setting.name())) continue;
            var value = String.valueOf(get(setting));
            var isOne = !TYPED.contains(setting) || value.equals("none") || value.equals("system");
            shown.put(setting.name(), isWrong(setting) ? "(wrong)" : isOne || value.isEmpty() ? value : "(set)");
        }
        return shown;
    }

    /** The setting of that name that is typed by hand. */
    public static Setting<String> typed(String name) {
        return TYPED.stream().filter(setting -> setting.name().equals(name)).findFirst().orElseThrow();
    }

    /** The names of members whose values they cannot have. */
    public List<String> wrong() {
        var wrong = new ArrayList<String>();
        for (var setting : ALL) if (isWrong(setting)) wrong.add(setting.name());
        return wrong;
    }

    /** Whether the file says something of it that it cannot be. */
    public boolean isWrong(Setting<?> setting) {
        var set = members.get(setting.name());
        return set != null && setting.read().apply(set).isEmpty();
    }

    private static boolean isProxy(String text) {
        try {
            Transport.through(text, Map.of());
            return text.equals("none") || text.equals("system") || !text.contains("@");
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static boolean isPath(String text) {
        try {
            return text.isEmpty() || Path.of(text).isAbsolute();
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private static boolean isEndpoint(String text) {
        try {
            if (!text.isEmpty()) Endpoint.parse(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }
}
