package ackcomposer.catalogue.field;

import java.util.Locale;

/** How much a problem matters; only an error stops a submission. */
public enum Severity {
    ERROR, WARNING, NOTE;

    /** The word that {@code check --json} prints. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
