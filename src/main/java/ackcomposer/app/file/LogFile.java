package ackcomposer.app.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Lines for their owner's eyes, in three files at most: a new one is begun when one is full, and then the oldest goes. */
final class LogFile {
    static final String NAME = "ack-composer.log";
    private static final int OLDER = 2;

    private final Path folder;
    private final long full;

    /** @param full a file of so many bytes is written to no more */
    LogFile(Path folder, long full) {
        this.folder = folder;
        this.full = full;
    }

    Path path() {
        return folder.resolve(NAME);
    }

    private Path older(int number) {
        return folder.resolve(NAME + "." + number);
    }

    /** In one step, so that the lines of several windows do not mix. */
    synchronized void append(String line) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) Files.createDirectories(folder, mode("rwx------"));
        // Of a pipe nobody may ever read, and a link may lead anywhere.
        if (Files.exists(path(), LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(path(), LinkOption.NOFOLLOW_LINKS))
            throw new FileSystemException(path().toString(), null, "no regular file");
        if (Files.exists(path()) && Files.size(path()) >= full) turn();
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND, LinkOption.NOFOLLOW_LINKS);
        try (var out = FileChannel.open(path(), options, mode("rw-------"))) {
            out.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
        }
    }

    private void turn() throws IOException {
        for (var number = OLDER; number > 1; number--)
            if (Files.exists(older(number - 1))) Files.move(older(number - 1), older(number), StandardCopyOption.REPLACE_EXISTING);
        Files.move(path(), older(1), StandardCopyOption.REPLACE_EXISTING);
    }

    private FileAttribute<?>[] mode(String mode) {
        return !folder.getFileSystem().supportedFileAttributeViews().contains("posix") ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))};
    }

    /** The newest so many, the oldest of them first. */
    List<String> last(int count) throws IOException {
        var lines = new ArrayList<String>();
        for (var file : List.of(older(1), path()))
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                lines.addAll(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList());
        return List.copyOf(lines.subList(Math.max(0, lines.size() - count), lines.size()));
    }
}
