package ackcomposer.app.window;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for the name of a file. */
public interface Chooser {
    Optional<Path> open();

    Optional<Path> save(String suggested);
}
