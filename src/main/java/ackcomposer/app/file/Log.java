package ackcomposer.app.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the program did and what went wrong, for whoever looks for the cause of a fault: what happened and facts that can hold nothing of
 * a request (counts, words of ours, classes, places in the code), never a text, and so no value, no name of a file and no secret.
 */
public final class Log {
    /** What may be noted. */
    public enum Noted { STARTED, OPENED, NOT_READ, SAVED, NOT_WRITTEN, EXPORTED, CONFIRMING, SENT, RULE_FAILED, FAULT, ENDED }

    /** A name that stands in our code, of a rule or a way to export. */
    public record Ours(String name) {
        public Ours {
            if (!name.matches("[A-Za-z0-9._*-]{1,60}")) throw new IllegalArgumentException("no name of ours");
        }
    }

    private static final long FULL = 256 << 10;
    private static final int MOST_FRAMES = 40;
    private static final int MOST_CAUSES = 5;

    private final LogFile file;
    private final Clock clock;

    /** @param folder where it lies; null: nothing is kept */
    Log(Path folder, long full, Clock clock) {
        file = folder == null ? null : new LogFile(folder, full);
        this.clock = clock;
    }

    /** That of the home, in its folder {@code log}; without a home nothing is kept. */
    public static Log of(Map<String, String> env) {
        return new Log(folder(env).orElse(null), FULL, Clock.systemDefaultZone());
    }

    private static Optional<Path> folder(Map<String, String> env) {
        try {
            return Optional.of(Home.log(env));
        } catch (NoHome none) {
            return Optional.empty();
        }
    }

    /** That of a home that is there already: what only reads and prints makes none. */
    public static Log ofAHomeThatIsThere(Map<String, String> env) {
        var folder = folder(env).filter(path -> path.getParent().toFile().isDirectory());
        return new Log(folder.orElse(null), FULL, Clock.systemDefaultZone());
    }

    /** Where it is written; none without a home. */
    public Optional<Path> path() {
        return Optional.ofNullable(file).map(LogFile::path);
    }

    /**
     * What cannot be written is not worth a word.
     *
     * @param facts numbers, flags, days, spans, words of ours and classes; of anything else its class is written
     */
    public void note(Noted what, Object... facts) {
        var line = new StringBuilder(word(what));
        for (var fact : facts) line.append(' ').append(fact(fact));
        append(line.toString());
    }

    /** Its class, where it was and what caused it; its message may hold anything and is left out. */
    public void note(Throwable fault) {
        var lines = new ArrayList<String>();
        var cause = fault;
        for (var depth = 0; cause != null && depth < MOST_CAUSES; depth++, cause = cause.getCause()) {
            lines.add((depth == 0 ? word(Noted.FAULT) + " " : "    caused by ") + cause.getClass().getName());
            var frames = cause.getStackTrace();
            for (var i = 0; i < Math.min(MOST_FRAMES, frames.length); i++) lines.add("    at " + frames[i]);
        }
        append(String.join("\n", lines));
    }

    private void append(String text) {
        if (file == null) return;
        try {
            var now = clock.instant().atZone(clock.getZone()).truncatedTo(ChronoUnit.MILLIS);
            file.append(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now) + " " + text);
        } catch (IOException | RuntimeException unwritten) {
            // A program that cannot note what it does still does it.
        }
    }

    private static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String fact(Object fact) {
        if (fact == null) return "none";
        if (fact instanceof Enum<?> word) return word(word);
        if (fact instanceof Class<?> type) return type.getName();
        if (fact instanceof Ours ours) return ours.name;
        var isPlain = fact instanceof Number || fact instanceof Boolean || fact instanceof LocalDate || fact instanceof Duration;
        return isPlain ? fact.toString() : fact.getClass().getName();
    }

    /** The newest so many lines, the oldest of them first. */
    public List<String> last(int count) throws IOException {
        return file == null ? List.of() : file.last(count);
    }
}
