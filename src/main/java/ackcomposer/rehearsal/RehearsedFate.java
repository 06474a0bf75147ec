package ackcomposer.rehearsal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rehearsal plays.
 *
 * @param name    as the command line and the window show it
 * @param refusal how the request is refused; null: it is not
 */
public record RehearsedFate(String name, Plot plot, Refusal refusal) {

    /** How it goes, apart from refusals by a code of their own. */
    public enum Plot {
        /** Accepted, and the cluster runs in the end. */
        SUCCESS,
        /** The same after some seconds. */
        SLOW,
        /** The connection breaks when the request is there, and the cluster comes into being. */
        RESET,
        /** The connection breaks when the request is there, and nothing comes of it. */
        LOST,
        /** Accepted; a part comes into being, fails and stays. */
        HALF_CREATED,
        /** Accepted; a stage fails, and what was made is removed again. */
        FAILING_STAGE,
        /** A cluster of that name is there already. */
        NAME_TAKEN,
        /** Refused for several reasons at once. */
        SEVERAL,
        /** The service's clock is far from this computer's. */
        CLOCK_SKEW,
        REFUSED;

        String shown() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static final RehearsedFate SUCCESS = new RehearsedFate("success", Plot.SUCCESS, null);

    /** All, the plots first. */
    public static List<RehearsedFate> all() {
        var plots = Arrays.stream(Plot.values()).filter(plot -> plot != Plot.REFUSED)
                .map(plot -> new RehearsedFate(plot.shown(), plot, null));
        var named = Stream.of(refused("throttled", "Throttling.User"), refused("role-missing", "ErrManagedAddonRoleNotAttach"));
        return Stream.concat(Stream.concat(plots, named), Refusal.all().stream().map(refusal -> refused(refusal.code(), refusal.code())))
                .toList();
    }

    private static RehearsedFate refused(String name, String code) {
        return new RehearsedFate(name, Plot.REFUSED, Refusal.of(code));
    }

    public static Optional<RehearsedFate> of(String name) {
        return all().stream().filter(fate -> fate.name.equals(name)).findFirst();
    }
}
