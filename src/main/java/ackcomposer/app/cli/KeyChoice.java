package ackcomposer.app.cli;

import ackcomposer.app.file.Home;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.Profile;
import ackcomposer.submit.Profiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which key a request is signed with: that of the profile that was asked for, else that of the environment. */
record KeyChoice(Console console, String profile) {

    /** There is no such key; a code for scripts, and words. */
    static final class NoKey extends Exception {
        private static final long serialVersionUID = 1;
        private final String code;

        private NoKey(String code, String words) {
            super(words);
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Credentials key() throws NoKey {
        if (profile != null) return ofProfile();
        return Credentials.fromEnvironment(console.env()).orElseThrow(() -> new NoKey("NoCredentials", ""));
    }

    private Credentials ofProfile() throws NoKey {
        var profiles = Home.ofUser(console.env()).map(user -> Profiles.read(user, console.env(), Instant.now()));
        profiles.ifPresent(read -> read.warnings().forEach(file -> console.say("profile.open", file)));
        var found = profiles.flatMap(read -> read.named(profile));
        if (found.isEmpty()) throw noneSuch(profiles);
        var chosen = found.get();
        if (chosen.hindrance() == null) return chosen.key();
        throw new NoKey("ProfileUnusable", console.words(switch (chosen.hindrance()) {
            case INCOMPLETE -> "profile.incomplete";
            case EXPIRED -> "profile.expired";
            case RUNS -> "profile.runs";
            case ROLE -> "profile.role";
            case OFF -> "profile.off";
            case UNKNOWN_MODE -> "profile.unknown_mode";
        }, chosen.title(), chosen.mode()));
    }

    private NoKey noneSuch(Optional<Profiles> profiles) {
        var faults = profiles.map(Profiles::faults).orElseGet(List::of);
        if (!faults.isEmpty()) return new NoKey("ProfileUnreadable", console.words("profile.unreadable",
                faults.stream().map(Path::toString).collect(Collectors.joining(", "))));
        var names = profiles.map(read -> read.all().stream().map(Profile::title).collect(Collectors.joining(", "))).orElse("");
        return new NoKey("NoProfile", names.isEmpty() ? console.words("profile.no_file", profile)
                : console.words("profile.none", profile, names));
    }
}
