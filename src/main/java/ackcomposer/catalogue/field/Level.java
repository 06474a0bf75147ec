package ackcomposer.catalogue.field;

/** How much of the request is shown; a field with a value or a problem is shown at every level. */
public enum Level {
    REQUIRED, COMMON, ALL
}
