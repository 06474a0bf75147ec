package ackcomposer.catalogue.field;

/** The value of a group: the object is written even while none of its members is set. */
public enum Members {
    WRITTEN_WHEN_EMPTY
}
