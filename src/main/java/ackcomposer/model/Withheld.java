package ackcomposer.model;

/** Stands for a secret that was set and not saved: it counts as set, is not checked, and is asked for again. */
public enum Withheld {
    SECRET
}
