package ackcomposer.rules;

/** How a statement stands to others on the same place. */
public enum Standing {
    /** Those that yield keep silent where this one speaks. */
    SPEAKS_ALONE,
    BESIDE,
    YIELDS
}
