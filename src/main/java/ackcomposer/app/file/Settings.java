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
    private static final List<Setting<?>> ALL = List.of(PROXY, CA_FILE, ENDPOINT);

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
