package ackcomposer.bench;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javax.management.ObjectName;

/**
 * What is alive after a collection of garbage.
 *
 * @param listeners those of JavaFX, what holds them, and every lambda of the program, most of which are listeners
 * @param parts     instances of the window's own classes, and properties over the draft
 * @param windows   as many as were opened and are not yet gone
 * @param bytes     without pixels
 * @param pixels    bytes of what was drawn: the renderer keeps it softly, to draw in it again, and gives it up when memory is short
 * @param large     classes that take more than a few bytes, with the bytes and the number of their instances
 */
public record Live(long nodes, long listeners, long parts, long windows, long bytes, long pixels, Map<String, Held> large) {
    private static final long LARGE = 4096;
    private static final String PIXELS = "[I";

    /** How many there are, and how much memory they take themselves. */
    private record Held(long count, long bytes) {
        private Held plus(Held other) {
            return new Held(count + other.count, bytes + other.bytes);
        }
    }

    /** Counted by the virtual machine itself, which collects garbage first: the same is counted however often it is asked. */
    public static Live now() throws Exception {
        var text = (String) ManagementFactory.getPlatformMBeanServer().invoke(new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram", new Object[] {new String[0]}, new String[] {String[].class.getName()});
        var classes = new HashMap<String, Held>();
        for (var line : text.split("\n")) {
            // "   1:     1234     56789  java.lang.String (java.base@17)"; a lambda has a number in its name.
            var cells = line.strip().split("\\s+");
            if (cells.length < 4 || !cells[0].matches("\\d+:")) continue;
            var name = cells[3].replaceFirst("\\$\\$Lambda.*", "\\$\\$Lambda");
            classes.merge(name, new Held(Long.parseLong(cells[1]), Long.parseLong(cells[2])), Held::plus);
        }
        var pixels = classes.getOrDefault(PIXELS, new Held(0, 0)).bytes();
        var bytes = classes.values().stream().mapToLong(Held::bytes).sum() - pixels;
        var live = new Live(count(classes, name -> is(name, Node.class)), count(classes, Live::isListener), count(classes, Live::isPart),
                count(classes, Program::isWindow), bytes, pixels, classes);
        // Else what is remembered of one count would itself be counted in the next.
        classes.values().removeIf(held -> held.bytes() < LARGE);
        return live;
    }

    private static long count(Map<String, Held> classes, Predicate<String> which) {
        return classes.entrySet().stream().filter(entry -> which.test(entry.getKey())).mapToLong(entry -> entry.getValue().count()).sum();
    }

    private static boolean isListener(String name) {
        if (name.endsWith("$$Lambda")) return Program.isOwn(name);
        return name.contains("ExpressionHelper") || is(name, InvalidationListener.class) || is(name, ChangeListener.class)
                || is(name, ListChangeListener.class) || is(name, MapChangeListener.class);
    }

    private static boolean isPart(String name) {
        return Program.isPart(name) && !name.endsWith("$$Lambda");
    }

    /** The classes that take most of what has been added since, with how many more there are. */
    public String grownSince(Live before, int classesToName) {
        return large.entrySet().stream().filter(entry -> !entry.getKey().equals(PIXELS) && more(entry, before).bytes() > 0)
                .sorted(Comparator.comparing((Map.Entry<String, Held> entry) -> more(entry, before).bytes()).reversed())
                .limit(classesToName)
                .map(entry -> entry.getKey() + " +" + more(entry, before).count()).collect(Collectors.joining(", "));
    }

    private static Held more(Map.Entry<String, Held> entry, Live before) {
        var then = before.large.getOrDefault(entry.getKey(), new Held(0, 0));
        return new Held(entry.getValue().count() - then.count(), entry.getValue().bytes() - then.bytes());
    }

    private static boolean is(String name, Class<?> type) {
        if (name.startsWith("[") || name.contains("/") || name.endsWith("$$Lambda")) return false;
        try {
            return type.isAssignableFrom(Class.forName(name, false, Live.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError ofAnotherLoader) {
            return false;
        }
    }
}
