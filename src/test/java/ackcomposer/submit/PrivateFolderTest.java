package ackcomposer.submit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder is its owner's alone, its files are replaced whole, and no link leads out of it. */
class PrivateFolderTest {
    @TempDir
    Path parent;

    private PrivateFolder made(String name) throws IOException {
        var folder = new PrivateFolder(parent.resolve(name));
        folder.open();
        return folder;
    }

    @Test
    void itIsMadeWithAllThatIsAboveIt() throws IOException {
        var folder = made("a/b/c");
        assertThat(parent.resolve("a/b/c")).isDirectory();
        assertThat(folder.file("x.json")).isEqualTo(parent.resolve("a/b/c/x.json"));
        folder.write(folder.file("x.json"), FatesTest.bytes("1"));
        folder.open();
        assertThat(folder.read(folder.file("x.json"))).as("opened again").asString().isEqualTo("1");
    }

    /** Whoever made it, by hand say: in it lies what was sent and with which key. */
    @Test
    void oneThatIsThereIsItsOwnersAloneOnceItIsOpened() throws IOException {
        Files.createDirectory(parent.resolve("open"));
        Files.setPosixFilePermissions(parent.resolve("open"), PosixFilePermissions.fromString("rwxr-xr-x"));
        made("open");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent.resolve("open")))).isEqualTo("rwx------");
    }

    @Test
    void aRelativeOneIsFoundFromAnywhere() {
        assertThat(new PrivateFolder(Path.of("x")).file("y")).isAbsolute();
    }

    @Test
    void aFileInItsWayAndALinkAreRefused() throws IOException {
        Files.writeString(parent.resolve("file"), "");
        assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> made("file"));
        Files.createDirectory(parent.resolve("elsewhere"));
        Files.setPosixFilePermissions(parent.resolve("elsewhere"), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(parent.resolve("link"), parent.resolve("elsewhere"));
        assertThatExceptionOfType(NotDirectoryException.class).isThrownBy(() -> made("link"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(parent.resolve("elsewhere")))).isEqualTo("rwxr-xr-x");
    }

    @Test
    void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
        var folder = made("f");
        folder.write(folder.file("x"), FatesTest.bytes("a long text"));
        folder.write(folder.file("x"), FatesTest.bytes("short"));
        assertThat(folder.file("x")).hasContent("short");
        Files.createDirectories(folder.file("taken/child"));
        assertThatIOException().isThrownBy(() -> folder.write(folder.file("taken"), FatesTest.bytes("x")));
        try (var files = Files.list(parent.resolve("f"))) {
            assertThat(files.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("x", "taken");
        }
    }

    @Test
    void aLinkIsReplacedAndNotWrittenThrough() throws IOException {
        var folder = made("f");
        var outside = Files.writeString(parent.resolve("outside"), "mine");
        Files.createSymbolicLink(folder.file("x"), outside);
        folder.write(folder.file("x"), FatesTest.bytes("theirs"));
        assertThat(outside).hasContent("mine");
        assertThat(folder.file("x")).isRegularFile().hasContent("theirs");
    }

    @Test
    void aFileIsReadUpToALimitAndNoLinkIs() throws IOException {
        var folder = made("f");
        assertThatExceptionOfType(FileNotFoundException.class).isThrownBy(() -> folder.read(folder.file("x")));
        Files.write(folder.file("x"), new byte[70_000]);
        assertThat(folder.read(folder.file("x"))).hasSize(65_536);
        Files.createSymbolicLink(folder.file("y"), folder.file("x"));
        assertThatIOException().isThrownBy(() -> folder.read(folder.file("y"))).isNotInstanceOf(FileNotFoundException.class);
    }

    @Test
    void theLockIsAPrivateFileAndNoLink() throws IOException {
        var folder = made("f");
        folder.locked().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.file("ledger.lock")))).isEqualTo("rw-------");
        folder.locked().close();
        Files.delete(folder.file("ledger.lock"));
        Files.createSymbolicLink(folder.file("ledger.lock"), parent.resolve("outside"));
        assertThatIOException().isThrownBy(folder::locked);
        assertThat(parent.resolve("outside")).doesNotExist();
    }
}
