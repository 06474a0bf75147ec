package ackcomposer.app.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Replaces a file in one step: a temporary file beside it, written out, then moved. Never through a link. */
public final class Target {
    private static final Set<PosixFilePermission> WRITES =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private Target() {
    }

    public static void write(Path path, byte[] bytes) throws IOException {
        write(path, bytes, false);
    }

    /** What holds secrets is for its owner's eyes, whatever the mode of the file that it replaces. */
    public static void writePrivate(Path path, byte[] bytes) throws IOException {
        write(path, bytes, true);
    }

    private static void write(Path path, byte[] bytes, boolean isPrivate) throws IOException {
        var file = path.toAbsolutePath();
        if (Files.isSymbolicLink(file)) throw new FileSystemException(path.toString(), null, "symbolic link");
        // A device or a pipe would be replaced by a file, and /dev/null be gone from the machine.
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            throw new FileSystemException(path.toString(), null, "no regular file");
        if (isLocked(file)) throw new FileSystemException(path.toString(), null, "read-only");
        var temporary = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
        try {
            try (var out = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                var rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) out.write(rest);
                out.force(true);
            }
            if (!isPrivate) keepMode(file, temporary);
            move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Its owner took the right to write it away, which replacing it would pass over; of an administrator the system asks none. */
    private static boolean isLocked(Path file) throws IOException {
        if (!Files.exists(file)) return false;
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return !Files.isWritable(file) || view != null && view.readAttributes().permissions().stream().noneMatch(WRITES::contains);
    }

    /** A temporary file is private; the file it replaces keeps the mode that its owner gave it. */
    private static void keepMode(Path file, Path temporary) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && Files.exists(file)) Files.setPosixFilePermissions(temporary, view.readAttributes().permissions());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherVolume) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
