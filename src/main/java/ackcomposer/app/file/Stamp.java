package ackcomposer.app.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a file holds, in short: two that are equal hold the same. */
public record Stamp(String hash) {
    /** More is no request. */
    private static final int MOST = (4 << 20) + 1;
    private static final Stamp NONE = new Stamp("");

    /** Of that file now; one that is gone or cannot be read has one too. */
    public static Stamp of(Path file) {
        if (file == null || !Files.isRegularFile(file)) return NONE;
        try (var in = Files.newInputStream(file)) {
            return new Stamp(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(in.readNBytes(MOST))));
        } catch (IOException unreadable) {
            return NONE;
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Whether there was a file that could be read. */
    public boolean isOfAFile() {
        return !equals(NONE);
    }
}
