package ackcomposer.catalogue.field;

/** One row of a table, or the root: values by field, under an id that lasts as long as the row. */
public interface Row extends Known {
    /** The root has the id 0. */
    long id();
}
