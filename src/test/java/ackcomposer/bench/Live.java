package ackcomposer.bench;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakListener;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.scene.Node;
import javax.management.ObjectName;

/**
 * What is alive after a collection of garbage.
 *
 * @param bytes   without pixels
 * @param pixels  bytes of what was drawn: the renderer keeps it softly, to draw in it again, and gives it up when memory is short
 * @param classes those that take much, and those that are counted
 */
public record Live(long bytes, long pixels, Map<String, Held> classes) {
    private static final String FILLER = "jdk.internal.vm.Filler";
    private static final long MUCH = 4096;
    private static final String PIXELS = "[I";
    private static final String LAMBDA = "$$Lambda";

    /** What is counted. */
    public enum Sort {
        /** As many as were opened and are not yet gone. */
        WINDOW,
        NODE,
        /**
         * Those of JavaFX, what holds them, and every lambda of the program, most of which are listeners. Not the weak ones: they hold
         * nothing, and what is left of them goes when the value that they listened to changes next.
         */
        LISTENER,
        /** Instances of the window's own classes, and properties over the draft. */
        PART,
        OTHER
    }

    /** How many instances of a class there are, and how much memory they take themselves. */
    private record Held(Sort sort, long count, long bytes) {
        private static final Held NONE = new Held(Sort.OTHER, 0, 0);

        private Held plus(Held other) {
            return new Held(sort, count + other.count, bytes + other.bytes);
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
            // What the collector fills gaps with holds nothing, and nothing holds it.
            if (cells[3].contains(FILLER)) continue;
            var lambda = cells[3].indexOf(LAMBDA);
            var name = lambda < 0 ? cells[3] : cells[3].substring(0, lambda + LAMBDA.length());
            classes.merge(name, new Held(sort(name), Long.parseLong(cells[1]), Long.parseLong(cells[2])), Held::plus);
        }
        var pixels = classes.getOrDefault(PIXELS, Held.NONE).bytes();
        var bytes = classes.values().stream().mapToLong(Held::bytes).sum() - pixels;
        // Else what is remembered of one count would weigh in the next.
        classes.values().removeIf(held -> held.sort() == Sort.OTHER && held.bytes() < MUCH);
        return new Live(bytes, pixels, classes);
    }

    private static Sort sort(String name) {
        if (Program.isWindow(name)) return Sort.WINDOW;
        if (name.endsWith(LAMBDA)) return Program.isOwn(name) ? Sort.LISTENER : Sort.OTHER;
        if (is(name, Node.class)) return Sort.NODE;
        if (is(name, WeakListener.class)) return Sort.OTHER;
        if (name.contains("ExpressionHelper") || is(name, InvalidationListener.class) || is(name, ChangeListener.class)
                || is(name, ListChangeListener.class) || is(name, MapChangeListener.class)) return Sort.LISTENER;
        return Program.isPart(name) ? Sort.PART : Sort.OTHER;
    }

    private static boolean is(String name, Class<?> type) {
        if (name.startsWith("[") || name.contains("/")) return false;
        try {
            return type.isAssignableFrom(Class.forName(name, false, Live.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError ofAnotherLoader) {
            return false;
        }
    }

    public long count(Sort sort) {
        return classes.values().stream().filter(held -> held.sort() == sort).mapToLong(Held::count).sum();
    }

    /** Classes of that sort with more instances than before, most first. */
    public String more(Sort sort, Live before) {
        return grown(before, (entry, then) -> entry.getValue().sort() == sort ? entry.getValue().count() - then.count() : 0);
    }

    /** Classes that take more memory than before, most first. */
    public String heavier(Live before) {
        return grown(before, (entry, then) -> entry.getKey().equals(PIXELS) ? 0 : entry.getValue().bytes() - then.bytes());
    }

    /** By how much a class has grown. */
    private interface Growth {
        long of(Map.Entry<String, Held> entry, Held then);
    }

    private String grown(Live before, Growth growth) {
        var by = new HashMap<String, Long>();
        for (var entry : classes.entrySet()) {
            var more = growth.of(entry, before.classes.getOrDefault(entry.getKey(), Held.NONE));
            if (more > 0) by.put(entry.getKey(), more);
        }
        return by.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(8)
                .map(entry -> entry.getKey() + " +" + entry.getValue()).collect(Collectors.joining(", "));
    }
}
