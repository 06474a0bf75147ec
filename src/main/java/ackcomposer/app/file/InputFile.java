package ackcomposer.app.file;

import ackcomposer.json.Fault;
import ackcomposer.json.SpecFile;
import ackcomposer.json.TextPlaces;
import ackcomposer.json.TextPosition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file to read, or standard input where its name is {@code -}. */
public record InputFile(String name) {
    /** One byte more than the reader takes, so that it can say "too large" of an endless stream. */
    private static final int MOST = (4 << 20) + 1;

    public SpecFile.Opened read(InputStream in) throws Fault {
        return SpecFile.read(bytes(in));
    }

    /** A file with where its parameters stand, which is looked for once somebody asks. */
    public static final class Placed {
        private final SpecFile.Opened opened;
        private final byte[] bytes;
        private TextPlaces places;

        private Placed(SpecFile.Opened opened, byte[] bytes) {
            this.opened = opened;
            this.bytes = bytes;
        }

        public SpecFile.Opened opened() {
            return opened;
        }

        /** Of a path; of what the file lacks, that of the nearest that is around it. */
        public TextPosition place(String path) {
            if (places == null) places = TextPlaces.of(bytes, -1);
            return places.at(path);
        }
    }

    /** Read once, since standard input is there once. */
    public Placed placed(InputStream in) throws Fault {
        var bytes = bytes(in);
        return new Placed(SpecFile.read(bytes), bytes);
    }

    private byte[] bytes(InputStream in) throws Fault {
        try {
            if (name.equals("-")) return in.readNBytes(MOST);
            var path = Path.of(name);
            if (Files.isDirectory(path)) throw Fault.ofFile("json.directory", name);
            if (!Files.exists(path)) throw Fault.ofFile("json.missing", name);
            // A pipe that nobody writes to would be waited for, and a device has no end.
            if (!Files.isRegularFile(path)) throw Fault.ofFile("json.no_file", name);
            try (var file = Files.newInputStream(path)) {
                return file.readNBytes(MOST);
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw Fault.ofFile("json.unreadable", name);
        }
    }

    /** What stands in a file, whatever it is; empty where it is no file, or more than is ever read. */
    public static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) >= MOST) return "";
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\0", "");
    }
}
