package ackcomposer.app;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for the name of a file. */
interface Chooser {
    Optional<Path> open();

    Optional<Path> save(String suggested);
}
