package ackcomposer.submit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A folder for its owner's eyes, whose files are replaced whole and whose links are not followed. */
final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final int MOST_BYTES = 1 << 16;

    private final Path folder;

    PrivateFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private boolean hasModes() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    void open() throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
            Files.createDirectories(folder, hasModes() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                    : new FileAttribute<?>[0]);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) throw new NotDirectoryException(folder.toString());
        if (hasModes()) Files.setPosixFilePermissions(folder, OWNER);
    }

    /** @throws FileNotFoundException only if there is certainly none */
    byte[] read(Path file) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) throw new FileNotFoundException();
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(MOST_BYTES);
        }
    }

    void write(Path file, byte[] bytes) throws IOException {
        var temporary = Files.createTempFile(folder, ".", ".tmp");  // for the owner only, where files have modes
        try {
            try (var out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) out.write(rest);
                out.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        force();
    }

    /** The move itself must outlast a loss of power; Windows can not open a folder, and does without. */
    private void force() throws IOException {
        if (!hasModes()) return;
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Held by one process at a time, and let go by the system when it dies. */
    FileChannel locked() throws IOException {
        var file = folder.resolve("ledger.lock");
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        var modes = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var channel = hasModes() ? FileChannel.open(file, options, modes) : FileChannel.open(file, options);
        try {
            channel.lock();
            return channel;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }
}
