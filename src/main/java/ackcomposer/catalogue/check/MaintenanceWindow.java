package ackcomposer.catalogue.check;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Finding;
import java.util.List;

/** Checks of a maintenance window: when it opens, for how long, and how often. */
public final class MaintenanceWindow {
    public static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private MaintenanceWindow() {
    }

    /** RFC 3339 with a date and an offset, or a time of day with a Z behind it; both are documented. */
    public static Check<String> opening() {
        return text -> text.matches("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z") || Opening.parse(text).isPresent() ? List.of()
                : List.of(Finding.error("pattern", "check.opening", Limits.shown(text)));
    }

    /** 1h to 24h. */
    public static Check<String> duration() {
        return text -> text.matches("([1-9]|1[0-9]|2[0-4])h") ? List.of()
                : List.of(Finding.error("pattern", "check.duration", Limits.shown(text))
                        .cured(text.matches("([1-9]|1[0-9]|2[0-4])\\s*[hH]?") ? text.replaceAll("[^0-9]", "") + "h" : null));
    }

    /** A weekly rule without an end. */
    public static Check<String> recurrence() {
        return text -> {
            var parts = List.of(text.split(";"));
            var weekly = parts.contains("FREQ=WEEKLY") && parts.stream().allMatch(part -> part.matches("[A-Z]+=[A-Z0-9,+-]+"));
            var endless = parts.stream().filter(part -> !part.matches("(COUNT|UNTIL)=.*")).toList();
            return weekly && endless.equals(parts) ? List.of()
                    : List.of(Finding.error("pattern", "check.recurrence", Limits.shown(text))
                            .cured(weekly ? String.join(";", endless) : null));
        };
    }
}
