package ackcomposer.app.file;

import ackcomposer.json.Json;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The settings on disk, {@code settings.json} in the home. One that cannot be understood is named, and never lost. */
public final class SettingsFile {
    private static final int MOST_BYTES = 1 << 20;
    /** Some editors of Windows write it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path path;

    public SettingsFile(Path path) {
        this.path = path;
    }

    /** @throws NoHome if there is no folder for it */
    public static SettingsFile of(Map<String, String> env) throws NoHome {
        return new SettingsFile(Home.of(env).resolve("settings.json"));
    }

    /**
     * What was read.
     *
     * @param settings none where the file cannot be understood
     * @param damaged  the file that cannot be understood or read; empty: it can, or there is none
     */
    public record Loaded(Settings settings, Optional<Path> damaged) {
    }

    /** Reads at most a mebibyte of an ordinary file, and throws nothing. */
    public Loaded read() {
        try {
            return new Loaded(parsed(), Optional.empty());
        } catch (IOException damaged) {
            return new Loaded(Settings.NONE, Optional.of(path));
        }
    }

    /** Of the user; without a home nothing is set. */
    public static Loaded read(Map<String, String> env) {
        try {
            return of(env).read();
        } catch (NoHome none) {
            return new Loaded(Settings.NONE, Optional.empty());
        }
    }

    private Settings parsed() throws IOException {
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) return Settings.NONE;
        if (!Files.isRegularFile(path)) throw new FileSystemException(path.toString(), null, "no regular file");
        try (var in = Files.newInputStream(path)) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) throw new FileSystemException(path.toString(), null, "over " + MOST_BYTES + " bytes");
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            var root = Json.value(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).filter(JsonNode::isObject)
                    .orElseThrow(() -> new FileSystemException(path.toString(), null, "no object"));
            var members = new LinkedHashMap<String, JsonNode>();
            root.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
            return new Settings(members);
        }
    }

    /**
     * Changes what is on disk by now, so that what another window set stays. A file that cannot be understood is kept beside the new
     * one, by the name of {@code settings.json.damaged} and a number.
     *
     * @throws IOException if it cannot be written; what was there is there
     */
    public Settings change(UnaryOperator<Settings> change) throws IOException {
        var before = read();
        var next = change.apply(before.settings());
        if (next.equals(before.settings())) return next;
        folder();
        if (before.damaged().isPresent()) setAside();
        Target.writePrivate(path, bytes(next));
        return next;
    }

    private static byte[] bytes(Settings settings) {
        var root = JsonNodeFactory.instance.objectNode();
        settings.members().forEach(root::set);
        return (Json.text(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void folder() throws IOException {
        var folder = path.getParent();
        if (Files.exists(folder)) return;
        var hasModes = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, hasModes
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0]);
    }

    /** A copy, so that there is a file at every moment. */
    private void setAside() throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) return;
        for (var number = 1; ; number++) {
            var aside = path.resolveSibling(path.getFileName() + ".damaged" + number);
            if (Files.exists(aside, LinkOption.NOFOLLOW_LINKS)) continue;
            Files.copy(path, aside, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            return;
        }
    }
}
