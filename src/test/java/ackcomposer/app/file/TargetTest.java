package ackcomposer.app.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is replaced in one step or left as it was, never through a link, with nothing left beside it. */
class TargetTest {
    @TempDir
    Path folder;

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void onlyPosix() {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    }

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        Target.write(folder.resolve("a"), "first, and long".getBytes(UTF_8));
        assertThat(folder.resolve("a")).hasContent("first, and long");
        Target.write(folder.resolve("a"), "second".getBytes(UTF_8));
        assertThat(folder.resolve("a")).hasContent("second");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aFileThatIsReadOnlyIsNotReplaced() throws IOException {
        onlyPosix();
        var locked = Files.writeString(folder.resolve("a"), "kept");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> Target.write(locked, "x".getBytes(UTF_8))).isInstanceOf(FileSystemException.class)
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> Target.writePrivate(locked, "x".getBytes(UTF_8))).isInstanceOf(FileSystemException.class);
        assertThat(locked).hasContent("kept");
        assertThat(names()).containsExactly("a");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rw-r--r--"));
        Target.write(locked, "x".getBytes(UTF_8));
        assertThat(locked).hasContent("x");
    }

    @Test
    void writesAllOfALargeFile() throws IOException {
        var bytes = "0123456789abcdef".repeat(100_000).getBytes(UTF_8);
        Target.write(folder.resolve("a"), bytes);
        assertThat(folder.resolve("a")).hasBinaryContent(bytes);
    }

    @Test
    void aNameWithoutAFolderIsInTheOneAtHand() throws IOException {
        var here = Path.of("target").toAbsolutePath().relativize(folder.resolve("a"));
        assertThat(here).isRelative();
        Target.write(Path.of("target").resolve(here), "x".getBytes(UTF_8));
        assertThat(folder.resolve("a")).hasContent("x");
    }

    @Test
    @Tag("T7")
    void neverWritesThroughALink() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "kept");
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertThatThrownBy(() -> Target.write(link, "x".getBytes(UTF_8))).isInstanceOf(FileSystemException.class)
                .hasMessageContaining("symbolic link");
        assertThat(file).hasContent("kept");
        assertThat(link).isSymbolicLink();
        assertThat(names()).containsExactly("a", "link");
    }

    @Test
    void neverReplacesAFolder() throws IOException {
        var there = Files.createDirectory(folder.resolve("a"));
        assertThatThrownBy(() -> Target.write(there, "x".getBytes(UTF_8))).isInstanceOf(FileSystemException.class)
                .hasMessageContaining("no regular file");
        assertThat(there).isEmptyDirectory();
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aFaultLeavesNothingBesideTheFile() throws IOException {
        Files.writeString(folder.resolve("a"), "kept");
        assertThatThrownBy(() -> Target.write(folder.resolve("a"), null)).isInstanceOf(NullPointerException.class);
        assertThat(folder.resolve("a")).hasContent("kept");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void whereThereIsNoFolderNothingIsWritten() throws IOException {
        assertThatThrownBy(() -> Target.write(folder.resolve("none").resolve("a"), new byte[0])).isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r--r--", "rw-rw----", "rw-------"})
    void theFileKeepsTheModeThatItsOwnerGaveIt(String mode) throws IOException {
        onlyPosix();
        var file = Files.writeString(folder.resolve("a"), "x");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        Target.write(file, "y".getBytes(UTF_8));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(mode);
    }

    @Test
    @Tag("T7")
    void aNewFileIsPrivate() throws IOException {
        onlyPosix();
        Target.write(folder.resolve("a"), "y".getBytes(UTF_8));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a")))).isEqualTo("rw-------");
    }

    /** A device would be replaced as well: as the administrator, /dev/null for the whole machine. */
    @Test
    @Tag("T7")
    void neverReplacesAPipe() throws Exception {
        var pipe = folder.resolve("pipe");
        Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
        assertThatThrownBy(() -> Target.write(pipe, "x".getBytes(UTF_8))).isInstanceOf(FileSystemException.class);
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther()).isTrue();
        assertThatThrownBy(() -> Target.write(Path.of("/dev/null"), "x".getBytes(UTF_8))).isInstanceOf(FileSystemException.class);
        assertThat(names()).containsExactly("pipe");
    }

    @Test
    @Tag("T7")
    void whatHoldsSecretsIsForItsOwnerWhateverTheFileWasBefore() throws IOException {
        onlyPosix();
        Files.writeString(folder.resolve("a"), "open");
        Files.setPosixFilePermissions(folder.resolve("a"), PosixFilePermissions.fromString("rw-r--r--"));
        Target.writePrivate(folder.resolve("a"), "secret".getBytes(UTF_8));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a")))).isEqualTo("rw-------");
        assertThat(folder.resolve("a")).hasContent("secret");
    }
}
