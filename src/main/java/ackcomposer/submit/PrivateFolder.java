package ackcomposer.submit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A folder for its owner's eyes, whose files are replaced whole; no link is followed, and nothing that is no file is waited for. */
final class PrivateFolder {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");
    private static final int MOST_BYTES = 1 << 16;
    private static final int MILLIS_BETWEEN_TRIES = 25;

    private final Path folder;
    private final Duration patience;
    private final Steps steps;

    PrivateFolder(Path folder) {
        this(folder, Duration.ofSeconds(10), Steps.UNWATCHED);
    }

    /** @param patience how long another process may hold the lock */
    PrivateFolder(Path folder, Duration patience, Steps steps) {
        this.folder = folder.toAbsolutePath();
        this.patience = patience;
        this.steps = steps;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    private boolean hasModes() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    void open() throws IOException {
        steps.before("open the folder");
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS))
            Files.createDirectories(folder, hasModes() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
                    : new FileAttribute<?>[0]);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) throw new NotDirectoryException(folder.toString());
        if (hasModes()) Files.setPosixFilePermissions(folder, OWNER);
    }

    /** The names of its records, as far as there are any; nothing is made for it. */
    List<String> records() throws IOException {
        return names("*.json");
    }

    /** The names of its files of that pattern. */
    List<String> names(String pattern) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) return List.of();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) throw new NotDirectoryException(folder.toString());
        var names = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder, pattern)) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return names;
    }

    /** @throws FileNotFoundException only if there is certainly none */
    byte[] read(Path file) throws IOException {
        return read(file, MOST_BYTES);
    }

    /** @throws FileNotFoundException only if there is certainly none */
    byte[] read(Path file, int most) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) throw new FileNotFoundException();
        regular(file);
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    /** Of a pipe nothing may ever come. */
    private static void regular(Path file) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            throw new FileSystemException(file.toString(), null, "no regular file");
    }

    void write(Path file, byte[] bytes) throws IOException {
        steps.before("make a file");
        var temporary = Files.createTempFile(folder, ".", ".tmp");  // for the owner only, where files have modes
        try {
            try (var out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                steps.before("write the first half");
                put(out, ByteBuffer.wrap(bytes, 0, bytes.length / 2));
                steps.before("write the second half");
                put(out, ByteBuffer.wrap(bytes, bytes.length / 2, bytes.length - bytes.length / 2));
                steps.before("force the file");
                out.force(true);
            }
            steps.before("move the file");
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(temporary);
            throw failed;
        }
        steps.before("force the folder");
        force();
    }

    private static void put(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) out.write(bytes);
    }

    /** Out of the way, and kept. */
    void setAside(Path file) throws IOException {
        steps.before("set a file aside");
        Files.move(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.ATOMIC_MOVE);
        force();
    }

    /** The move itself must outlast a loss of power; Windows can not open a folder, and does without. */
    private void force() throws IOException {
        if (!hasModes()) return;
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * Held by one process at a time, and let go by the system when it dies. What earlier holders left unfinished goes.
     *
     * @throws LedgerBusy if another one does not let go of it, because it is stopped, say
     */
    FileChannel locked() throws IOException {
        steps.before("lock");
        var file = folder.resolve("ledger.lock");
        regular(file);
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        var modes = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var channel = hasModes() ? FileChannel.open(file, options, modes) : FileChannel.open(file, options);
        try {
            var until = System.nanoTime() + patience.toNanos();
            while (!isLocked(channel)) {
                if (System.nanoTime() - until >= 0) throw new LedgerBusy(file.toString());
                Thread.sleep(MILLIS_BETWEEN_TRIES);
            }
            for (var left : names(".*.tmp")) Files.deleteIfExists(folder.resolve(left));
            return channel;
        } catch (InterruptedException stopped) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new LedgerBusy(file.toString());
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInHere) {
            return false;
        }
    }
}
