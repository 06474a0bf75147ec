package ackcomposer.submit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was sent, on disk before it is sent. A record without a known end stays open, also over a restart, and keeps the
 * same intent from being sent again. One file for each open intent; closed ones move aside.
 */
public final class Ledger {
    private static final JsonMapper JSON = new JsonMapper();
    private static final boolean POSIX = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;
    private final Clock clock;

    public Ledger(Path folder) {
        this(folder, Clock.systemUTC());
    }

    Ledger(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** SHA-256 in hexadecimal digits. */
    public static String hash(byte[] maskedBody) {
        return Signature.sha256(maskedBody);
    }

    /** Whatever lies under the intent's name counts as open, also what cannot be read. */
    public boolean isOpen(Intent intent) {
        return Files.exists(file(intent), LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes the record through to the disk; false if the intent is open already, also if another process was faster. */
    public boolean begin(Intent intent) throws IOException {
        Files.createDirectories(folder, mode("rwx------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var out = FileChannel.open(file(intent), options, mode("rw-------"))) {
            write(out, record(intent, "SENDING"));
        } catch (FileAlreadyExistsException open) {
            return false;
        }
        syncFolder();
        return true;
    }

    /** A known end closes the record; an unknown one is written down and leaves it open. */
    public void end(Intent intent, Outcome outcome) throws IOException {
        var record = record(intent, outcome.fate().name());
        if (outcome.clusterId() != null) record.put("clusterId", outcome.clusterId());
        if (outcome.taskId() != null) record.put("taskId", outcome.taskId());
        if (outcome.requestId() != null) record.put("requestId", outcome.requestId());
        if (outcome.status() != null) record.put("status", outcome.status());
        var temporary = Files.createTempFile(folder, "ending-", ".tmp");
        try (var out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            write(out, record);
        }
        Files.move(temporary, file(intent), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (outcome.fate() != Fate.UNKNOWN) {
            var closed = folder.resolve("closed-" + clock.millis() + "-" + intent.key().substring(0, 16) + ".json");
            Files.move(file(intent), closed, StandardCopyOption.ATOMIC_MOVE);
        }
        syncFolder();
    }

    private ObjectNode record(Intent intent, String state) {
        return JSON.createObjectNode().put("state", state).put("time", clock.instant().toString()).put("region", intent.region())
                .put("endpoint", intent.endpoint()).put("account", intent.account()).put("name", intent.name()).put("bodyHash", intent.bodyHash());
    }

    private Path file(Intent intent) {
        return folder.resolve("open-" + intent.key() + ".json");
    }

    private static void write(FileChannel out, ObjectNode record) throws IOException {
        var bytes = ByteBuffer.wrap((JSON.writeValueAsString(record) + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) out.write(bytes);
        out.force(true);
    }

    /** The name of a new file is on the disk only once its folder is. */
    private void syncFolder() throws IOException {
        if (!POSIX) return;
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] mode(String permissions) {
        return POSIX ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))} : new FileAttribute<?>[0];
    }
}
