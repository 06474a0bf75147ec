package ackcomposer.app.send;

import ackcomposer.app.file.Work;
import ackcomposer.model.Snapshot;
import ackcomposer.rehearsal.RehearsalKey;
import ackcomposer.rehearsal.RehearsalService;
import ackcomposer.rehearsal.RehearsedFate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request that goes to a service of our own on this machine, which plays a fate: the same client, a key made for it, and a ledger in
 * a folder that goes with it.
 */
public record Rehearsal(Sender sender, RehearsalService service, Path folder) implements AutoCloseable {
    private static final Duration RESOLVE = Duration.ofSeconds(10);

    public static List<String> fates() {
        return RehearsedFate.all().stream().map(RehearsedFate::name).toList();
    }

    public static Rehearsal start(Snapshot draft, String fate, Map<String, String> env, Work work) throws Unready, IOException {
        Posting.refuseUnready(draft);
        var body = Posting.body(draft, env);
        var key = RehearsalKey.fresh();
        var folder = Files.createTempDirectory("ack-composer-rehearsal");
        var service = RehearsalService.start(RehearsedFate.of(fate).orElseThrow(), body, key);
        var played = new HashMap<>(env);
        played.put("ACK_COMPOSER_HOME", folder.toString());
        played.put("ALIBABA_CLOUD_ACCESS_KEY_ID", key.id());
        played.put("ALIBABA_CLOUD_ACCESS_KEY_SECRET", key.secret());
        played.remove("ALIBABA_CLOUD_SECURITY_TOKEN");
        var sender = new Sender(draft, body, Way.to(service.url()), played, work, List.of(), Optional.empty(), RESOLVE, true);
        return new Rehearsal(sender, service, folder);
    }

    /** What the system does not let go is in its own folder for what is temporary. */
    @Override
    public void close() {
        service.close();
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (IOException | UncheckedIOException stays) {
            folder.toFile().deleteOnExit();
        }
    }
}
