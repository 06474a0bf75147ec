package ackcomposer.app.file;

import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** The file that a draft came from or goes to, and the state that it holds. */
public final class DraftFile {
    private static final String SPEC = ".ack.json";

    private Path path;
    private Snapshot saved;
    private boolean plain;
    private boolean newer;
    /** What the file held when it was read or written last. */
    private Stamp stamp = Stamp.of(null);

    public DraftFile(Snapshot start) {
        saved = start;
    }

    /** A draft that is in no file yet. */
    public void fresh(Snapshot start) {
        path = null;
        saved = start;
        plain = false;
        newer = false;
        stamp = Stamp.of(null);
    }

    /** Reads a file, which takes as long as the disk does; nothing here changes. */
    public static SpecFile.Opened read(Path file) throws Fault {
        return new InputFile(file.toString()).read(null);
    }

    /**
     * A file as it was read.
     *
     * @param stamp of what it held then
     */
    public record Loaded(SpecFile.Opened opened, Stamp stamp) {
    }

    /** The same with what tells later whether somebody else wrote it. */
    public static Loaded load(Path file) throws Fault {
        var stamp = Stamp.of(file);
        return new Loaded(read(file), stamp);
    }

    public void loaded(Path file, Loaded loaded) {
        opened(file, loaded.opened);
        stamp = loaded.stamp;
    }

    /** The draft is what was read of that file. */
    public void opened(Path file, SpecFile.Opened opened) {
        path = file;
        saved = opened.snapshot();
        plain = opened.plain();
        newer = opened.newer();
    }

    /** Writes a draft, which takes as long as the disk does; nothing here changes. */
    public static Stamp write(Snapshot snapshot, Path target, boolean asPlain) throws IOException {
        var bytes = asPlain ? SpecFile.plain(snapshot) : SpecFile.spec(snapshot);
        keepPrevious(target, bytes);
        Target.write(target, bytes);
        return Stamp.of(target);
    }

    /** The version before is beside it, with {@code .bak} behind its name. */
    private static void keepPrevious(Path target, byte[] next) throws IOException {
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) || !Files.isWritable(target)) return;
        if (Files.size(target) == next.length && Arrays.equals(Files.readAllBytes(target), next)) return;
        var copy = target.resolveSibling(target.getFileName() + ".bak");
        if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)) return;
        Files.copy(target, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** The file holds that state of the draft. */
    public void written(Snapshot snapshot, Path target, boolean asPlain) {
        path = target;
        saved = snapshot;
        plain = asPlain;
        newer = false;
    }

    /** The same, and what the file holds since. */
    public void written(Snapshot snapshot, Path target, boolean asPlain, Stamp now) {
        written(snapshot, target, asPlain);
        stamp = now;
    }

    /** What the file held when it was read or written last. */
    public Stamp stamp() {
        return stamp;
    }

    /** What is on disk now is known, and is to be written over. */
    public void accept(Stamp now) {
        stamp = now;
    }

    /** Whether that file is of a later format, and so is never written over. */
    public boolean isLocked(Path target) {
        return newer && path != null && path.toAbsolutePath().normalize().equals(target.toAbsolutePath().normalize());
    }

    public Path path() {
        return path;
    }

    /** A file of a later format is shown and not saved over. */
    public boolean needsName() {
        return path == null || newer;
    }

    public boolean isPlain() {
        return plain;
    }

    /** What the file holds, or what the draft began as. */
    public Snapshot saved() {
        return saved;
    }

    public boolean differs(Snapshot now) {
        return !saved.equals(now);
    }

    /** Whether a name is that of a file with our member. */
    public static boolean isSpec(Path file) {
        return file.toString().endsWith(SPEC) || file.toString().endsWith(".ackspec");
    }

    /** A name for the file from the cluster's: no path, nothing that a system keeps for itself. */
    public static String suggested(String cluster) {
        var name = cluster.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        if (name.isEmpty() || name.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?")) name = "cluster";
        return name.substring(0, Math.min(64, name.length())) + SPEC;
    }
}
