package ackcomposer.catalogue.field;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The words of one package in one language: a properties file in the package, for all of its rooms. */
public final class Texts {
    private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

    private final Properties texts = new Properties();
    private final Lang lang;

    private Texts(String resource, Lang lang) {
        this.lang = lang;
        try (var in = Texts.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no texts: " + resource);
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code Messages_en.properties} of the package that the given class lives in, in whichever of its rooms. */
    public static Texts of(Class<?> home, Lang lang) {
        return load(home, "Messages", lang);
    }

    /** Labels, help and names of values, by full path. */
    public static Texts fields(Lang lang) {
        return load(Texts.class, "Fields", lang);
    }

    private static Texts load(Class<?> home, String name, Lang lang) {
        var rooms = home.getPackageName().split("\\.");
        var resource = "/" + rooms[0] + "/" + rooms[1] + "/" + name + "_" + lang.code() + ".properties";
        return LOADED.computeIfAbsent(resource, key -> new Texts(key, lang));
    }

    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /**
     * The text with its placeholders filled: {0}, {1,choice,...} as in {@link MessageFormat}, apostrophes as they are. Messages,
     * fields, {@link Value}s and {@link Several} are said in the language; labels and values meet the words around them as it asks.
     */
    public String get(String key, Object... args) {
        var text = find(key).orElseThrow(() -> new IllegalStateException("no text: " + key));
        if (args.length == 0 && text.indexOf('{') < 0) return text;
        var said = new Object[args.length];
        for (var i = 0; i < args.length; i++) said[i] = Seams.marked(said(args[i], lang), lang);
        return Seams.closed(new MessageFormat(text.replace("'", "''"), lang.locale()).format(said), lang);
    }

    /** What can be said in that language is; all else stays as it is. */
    static Object said(Object arg, Lang lang) {
        if (arg instanceof Message message) return message.in(lang);
        if (arg instanceof Field<?> field) return new Seams.Label(label(field, lang));
        if (arg instanceof Value value) return value.in(lang);
        return arg instanceof Several several ? several.in(lang) : arg;
    }

    public String get(String key, List<?> args) {
        return get(key, args.toArray());
    }

    /** The text with … where something is filled in. */
    public String outline(String key) {
        var outline = new StringBuilder();
        var depth = 0;
        for (var letter : find(key).orElseThrow(() -> new IllegalStateException("no text: " + key)).toCharArray()) {
            if (letter == '{' && depth++ == 0) outline.append('…');
            else if (letter == '}') depth--;
            else if (depth == 0) outline.append(letter);
        }
        return outline.toString();
    }

    /** The label of a field. */
    public static String label(Field<?> field, Lang lang) {
        return fields(lang).get(field.full());
    }

    /** The human name of a value, else what is to be known of it, else the value itself. */
    public static String value(Field<?> field, String value, Lang lang) {
        return fields(lang).find(field.full() + "#" + value).or(() -> field.about(value).map(about -> about.in(lang))).orElse(value);
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }
}
