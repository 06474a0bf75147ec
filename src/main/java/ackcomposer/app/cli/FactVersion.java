package ackcomposer.app.cli;

import ackcomposer.catalogue.offer.FactFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, and of which day its facts on the service are. */
final class FactVersion implements IVersionProvider {
    /** After so many days the facts may no longer be what the service does. */
    static final long DAYS = 180;

    /** Whether the oldest facts are older than that. */
    static boolean isOld(Clock clock) {
        return ChronoUnit.DAYS.between(FactFile.oldest(), LocalDate.now(clock)) > DAYS;
    }

    @Override
    public String[] getVersion() {
        var version = Objects.requireNonNullElse(FactVersion.class.getPackage().getImplementationVersion(), "(not packaged)");
        return new String[] {"ack-composer " + version, "facts of " + FactFile.oldest() + " or later"};
    }
}
