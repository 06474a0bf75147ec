package ackcomposer.app.file;

import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import java.io.IOException;
import java.nio.file.Path;

/** The file that a draft came from or goes to, and the state that it holds. */
public final class DraftFile {
    private static final String SPEC = ".ack.json";

    private Path path;
    private Snapshot saved;
    private boolean plain;
    private boolean newer;

    public DraftFile(Snapshot start) {
        saved = start;
    }

    /** A draft that is in no file yet. */
    public void fresh(Snapshot start) {
        path = null;
        saved = start;
        plain = false;
        newer = false;
    }

    /** Reads a file, which takes as long as the disk does; nothing here changes. */
    public static SpecFile.Opened read(Path file) throws Fault {
        return new InputFile(file.toString()).read(null);
    }

    /** The draft is what was read of that file. */
    public void opened(Path file, SpecFile.Opened opened) {
        path = file;
        saved = opened.snapshot();
        plain = opened.plain();
        newer = opened.newer();
    }

    /** Writes a draft, which takes as long as the disk does; nothing here changes. */
    public static void write(Snapshot snapshot, Path target, boolean asPlain) throws IOException {
        Target.write(target, asPlain ? SpecFile.plain(snapshot) : SpecFile.spec(snapshot));
    }

    /** The file holds that state of the draft. */
    public void written(Snapshot snapshot, Path target, boolean asPlain) {
        path = target;
        saved = snapshot;
        plain = asPlain;
        newer = false;
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

    public boolean differs(Snapshot now) {
        return !saved.equals(now);
    }

    static boolean isSpec(Path file) {
        return file.toString().endsWith(SPEC) || file.toString().endsWith(".ackspec");
    }

    /** A name for the file from the cluster's: no path, nothing that a system keeps for itself. */
    public static String suggested(String cluster) {
        var name = cluster.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
        if (name.isEmpty() || name.matches("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?")) name = "cluster";
        return name.substring(0, Math.min(64, name.length())) + SPEC;
    }
}
