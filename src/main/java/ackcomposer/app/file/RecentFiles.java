package ackcomposer.app.file;

import ackcomposer.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** The files that were open last, newest first, in {@code recent.json} of the home. A list that cannot be read is none. */
public record RecentFiles(Path file) {
    private static final int MOST = 20;
    private static final int MOST_BYTES = 1 << 16;

    public List<Path> list() {
        var found = new ArrayList<Path>();
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) return List.of();
            for (var entry : Json.value(Files.readString(file)).orElse(MissingNode.getInstance()).values())
                if (entry.isString() && found.size() < MOST) found.add(Path.of(entry.stringValue()));
        } catch (IOException | InvalidPathException damaged) {
            return List.copyOf(found);
        }
        return List.copyOf(found);
    }

    /** That file was open just now. */
    public void add(Path opened) throws IOException {
        var all = new ArrayList<Path>();
        all.add(opened.toAbsolutePath().normalize());
        list().stream().filter(path -> !path.equals(all.get(0))).limit(MOST - 1).forEach(all::add);
        var array = JsonNodeFactory.instance.arrayNode();
        all.forEach(path -> array.add(path.toString()));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Target.writePrivate(file, (Json.text(array) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
