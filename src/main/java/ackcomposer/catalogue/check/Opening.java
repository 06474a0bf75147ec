package ackcomposer.catalogue.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a maintenance window opens, as RFC 3339: a date that does not matter, a time of day, and the offset it is counted from. */
public record Opening(LocalDate date, LocalTime time, ZoneOffset offset) {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx");

    public static Optional<Opening> parse(String text) {
        if (!MOMENT.matcher(text).matches()) return Optional.empty();
        try {
            var moment = OffsetDateTime.parse(text);
            return Optional.of(new Opening(moment.toLocalDate(), moment.toLocalTime(), moment.getOffset()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** A time of day such as 3:00; empty for anything else. */
    public static Optional<LocalTime> timeOfDay(String text) {
        return TIME.matcher(text).matches() ? Optional.of(LocalTime.parse(text.indexOf(':') == 1 ? "0" + text : text)) : Optional.empty();
    }

    /** The same day and offset at another time. */
    public Opening at(LocalTime other) {
        return new Opening(date, other, offset);
    }

    /** As the reference prints it: {@code 2026-12-01T03:00:00.000+08:00}. */
    public String text() {
        return WRITTEN.format(OffsetDateTime.of(date, time, offset));
    }
}
