package ackcomposer.app.cli;

import picocli.CommandLine.Model.ArgSpec;

/** An option of a verb, or what it is applied to: its declaration, and what the line says of it. */
final class Given<T> {
    private final ArgSpec declared;
    private final T otherwise;

    /** @param otherwise where the line says nothing of it, and its declaration neither */
    Given(ArgSpec declared, T otherwise) {
        this.declared = declared;
        this.otherwise = otherwise;
    }

    T value() {
        T said = declared.getValue();
        return said == null ? otherwise : said;
    }
}
