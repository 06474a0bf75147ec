package ackcomposer.app.send;

import ackcomposer.app.file.Home;
import ackcomposer.submit.Credentials;
import ackcomposer.submit.LedgerRecord;
import ackcomposer.submit.Profiles;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** With which key it is looked at what a record is about: the one that sent it, if it is still there. */
final class KeyOfRecord {

    private KeyOfRecord() {
    }

    /** That of the environment or of a profile whose id ends as the record says; else that of the environment. Reads files. */
    static Optional<Credentials> find(LedgerRecord entry, Map<String, String> env) {
        var environment = Credentials.fromEnvironment(env);
        var profiles = Home.ofUser(env).stream().flatMap(user -> Profiles.read(user, env, Instant.now()).all().stream())
                .flatMap(profile -> profile.credentials().stream());
        return Stream.concat(environment.stream(), profiles).filter(key -> key.keyTail().equals(entry.keyEnd())).findFirst()
                .or(() -> environment);
    }
}
