package ackcomposer.submit;

import java.time.Instant;
import java.util.Optional;

/**
 * A named key in a file of the cloud's own command line or libraries, as far as it can be used here.
 *
 * @param source  the file that it is from
 * @param mode    the kind of it, as the file spells it
 * @param region  null: the file names none
 * @param expires null: not known, or never
 * @param key     null: it cannot be used
 * @param hindrance why it cannot be used; null: it can
 * @param origin    what it would be gotten from, once somebody has agreed to that; null: nothing
 */
public record Profile(String name, Source source, String mode, String region, Instant expires, Credentials key, Hindrance hindrance,
        Origin origin) {
    /** Where profiles lie. */
    public enum Source { CLI, INI }

    /** Why a profile is listed and not used. Each has words that say what to do instead. */
    public enum Hindrance {
        /** Something that it needs is missing. */
        INCOMPLETE,
        /** A temporary key whose time is over. */
        EXPIRED,
        /** It would run a program or fetch an address, which nobody has agreed to. */
        RUNS,
        /** It takes a role first. */
        ROLE,
        /** It is switched off in the file. */
        OFF,
        UNKNOWN_MODE
    }

    /**
     * What yields a key: a program, or an address.
     *
     * @param text as the profile has it
     */
    public record Origin(boolean isProgram, String text) {
        /** All of it, what cannot be seen among it. */
        public String shown() {
            return SafeText.shown(text);
        }
    }

    public Profile(String name, Source source, String mode, String region, Instant expires, Credentials key, Hindrance hindrance) {
        this(name, source, mode, region, expires, key, hindrance, null);
    }

    /** It takes a program or an address to get its key; without one it is as incomplete as any. */
    static Profile asking(String name, Source source, String mode, String region, Origin origin) {
        return origin.text().isEmpty() ? hindered(name, source, mode, region, Hindrance.INCOMPLETE)
                : new Profile(name, source, mode, region, null, null, Hindrance.RUNS, origin);
    }

    /** The same with the key that was gotten. */
    Profile with(Credentials gotten, Instant until) {
        return new Profile(name, source, mode, region, until, gotten, null, origin);
    }

    static Profile usable(String name, Source source, String mode, String region, Instant expires, Credentials key) {
        return new Profile(name, source, mode, region, expires, key, null);
    }

    static Profile hindered(String name, Source source, String mode, String region, Hindrance why) {
        return new Profile(name, source, mode, region, null, null, why);
    }

    public Optional<Credentials> credentials() {
        return Optional.ofNullable(key);
    }

    /** As the command line names it. */
    public String title() {
        return source == Source.INI ? "ini:" + name : name;
    }
}
