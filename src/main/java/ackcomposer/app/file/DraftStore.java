package ackcomposer.app.file;

import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Drafts that were not saved, in {@code drafts} of the home: a spec file without secrets for each window, for its owner's eyes. Those
 * of windows that are gone are offered at the next start, and kept for 30 days.
 */
public final class DraftStore {
    private static final String ORIGIN = "draft_of";
    private static final String END = ".ack.json";
    private static final Duration KEPT = Duration.ofDays(30);

    private final Path folder;
    private final Path own;

    /**
     * A draft that a window left.
     *
     * @param name   of its cluster; empty: it has none
     * @param origin the file that it was opened from, if any
     * @param opened what it holds
     */
    public record Left(Path path, String name, Instant time, Optional<Path> origin, SpecFile.Opened opened) {
    }

    public DraftStore(Path folder) {
        this.folder = folder;
        this.own = folder.resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID() + END);
    }

    /** Replaces what this window has there. */
    public void write(Snapshot draft, Path origin) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) Files.createDirectories(folder, owners());
        var extra = draft.extra().deepCopy();
        if (origin != null) extra.put(ORIGIN, origin.toAbsolutePath().toString());
        Target.writePrivate(own, SpecFile.spec(draft.keeping(extra)));
    }

    private FileAttribute<?>[] owners() {
        return !folder.getFileSystem().supportedFileAttributeViews().contains("posix") ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))};
    }

    /** Nothing of this window is unsaved any more. */
    public void forget() throws IOException {
        Files.deleteIfExists(own);
    }

    /** From now on it is this window's. */
    public void adopt(Left left) throws IOException {
        Files.move(left.path, own, StandardCopyOption.REPLACE_EXISTING);
        // Else it would look older than this process, and so not like its own.
        Files.setLastModifiedTime(own, FileTime.from(Instant.now()));
    }

    public void discard(Left left) throws IOException {
        Files.deleteIfExists(left.path);
    }

    /** Those of windows that are gone, newest first; what is damaged stays where it is, and what is old goes. */
    public List<Left> left() throws IOException {
        var found = new ArrayList<Left>();
        if (!Files.isDirectory(folder)) return found;
        try (var files = Files.newDirectoryStream(folder, "*" + END)) {
            for (var file : files) left(file).ifPresent(found::add);
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        found.sort(Comparator.comparing(Left::time).reversed());
        sweep();
        return found;
    }

    /** Those of windows that are gone which cannot be read, and stay where they are. */
    public List<Path> damaged() throws IOException {
        var found = new ArrayList<Path>();
        if (!Files.isDirectory(folder)) return found;
        try (var files = Files.newDirectoryStream(folder, "*" + END)) {
            for (var file : files) {
                var isOurs = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isOfALivingWindow(file, file);
                if (isOurs && left(file).isEmpty() && Files.exists(file)) found.add(file);
            }
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
        return found;
    }

    /** What a window was writing when it was killed is of no use to anybody. */
    private void sweep() throws IOException {
        try (var files = Files.newDirectoryStream(folder, ".*" + END + "*.tmp")) {
            for (var file : files) {
                var of = file.resolveSibling(file.getFileName().toString().substring(1));
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !isOfALivingWindow(of, file)) Files.deleteIfExists(file);
            }
        } catch (DirectoryIteratorException failed) {
            throw failed.getCause();
        }
    }

    private static Optional<Left> left(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || isOfALivingWindow(file, file)) return Optional.empty();
        var time = Files.getLastModifiedTime(file).toInstant();
        if (time.isBefore(Instant.now().minus(KEPT))) {
            Files.delete(file);
            return Optional.empty();
        }
        try {
            var opened = new InputFile(file.toString()).read(null);
            var extra = opened.snapshot().extra().deepCopy();
            var origin = extra.path(ORIGIN).asString("");
            extra.remove(ORIGIN);
            var draft = new SpecFile.Opened(opened.snapshot().keeping(extra), false, opened.newer(), opened.repairs(), opened.notes());
            return Optional.of(new Left(file, draft.snapshot().root().get(Catalogue.BASICS.name).orElse(""), time,
                    origin.isEmpty() ? Optional.empty() : Optional.of(Path.of(origin)), draft));
        } catch (Fault | InvalidPathException damaged) {
            return Optional.empty();
        }
    }

    /** The number before the hyphen is that of its process; this one's other windows are open too. */
    private static boolean isOfALivingWindow(Path named, Path file) {
        var number = named.getFileName().toString().split("-")[0];
        return number.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(number)).filter(ProcessHandle::isAlive)
                .filter(process -> startedBefore(process, file)).isPresent();
    }

    /** A number is given again: a process that began after the draft was written is another one. */
    private static boolean startedBefore(ProcessHandle process, Path file) {
        try {
            var written = Files.getLastModifiedTime(file).toInstant();
            return process.info().startInstant().map(start -> !start.isAfter(written)).orElse(true);
        } catch (IOException gone) {
            return true;
        }
    }
}
