package ackcomposer.catalogue.offer;

import ackcomposer.catalogue.field.Message;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Kubernetes at ACK: the full ids that were seen, and how long a release is supported. */
public final class Releases {
    /** The newest first. */
    public static final List<String> VERSIONS = FactFile.of("versions").first();
    private static final FactFile RELEASES = FactFile.of("releases");
    /** So many of the newest releases can be created. */
    private static final int OPEN = 3;

    private Releases() {
    }

    /** The minor release of a full id, such as {@code 1.35}. */
    public static Optional<String> minor(String version) {
        var parts = version.split("\\.", 3);
        return parts.length < 3 ? Optional.empty() : Optional.of(parts[0] + "." + parts[1]);
    }

    /** The last day of support; of a release whose end is known by the month only, the last of that month. */
    public static Optional<LocalDate> end(String minor) {
        return printedEnd(minor).map(end -> end.length() > 7 ? LocalDate.parse(end) : YearMonth.parse(end).atEndOfMonth());
    }

    private static Optional<String> printedEnd(String minor) {
        return RELEASES.find(minor).map(row -> row.get(1)).filter(end -> !end.isEmpty());
    }

    /** Those of which a new cluster can be made: the newest of all that are known. */
    public static List<String> open() {
        return RELEASES.first().subList(0, OPEN);
    }

    /** Whether anything is known of that release. */
    public static boolean knows(String minor) {
        return RELEASES.find(minor).isPresent();
    }

    /** The lowest id of a release that was seen. */
    public static Optional<String> lowest(String minor) {
        return VERSIONS.stream().filter(version -> version.startsWith(minor + "."))
                .min((one, other) -> Arrays.compare(numbers(one), numbers(other)));
    }

    /** Whether one id is lower than another of the same release. */
    public static boolean isLower(String one, String other) {
        return Arrays.compare(numbers(one), numbers(other)) < 0;
    }

    private static int[] numbers(String version) {
        return Stream.of(version.split("\\D+")).filter(part -> !part.isEmpty()).mapToInt(Integer::parseInt).toArray();
    }

    /** The day on which this was read. */
    public static String day() {
        return RELEASES.day();
    }

    /** How long a version is supported, such as "Support until 2027-02-28"; empty where that is not known. */
    public static Optional<Message> support(String version) {
        return minor(version).filter(Releases::knows).map(minor -> printedEnd(minor)
                .map(end -> Message.of(Releases.class, "version.support", end))
                .orElse(Message.of(Releases.class, "version.support_unknown")));
    }
}
