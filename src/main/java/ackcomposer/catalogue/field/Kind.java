package ackcomposer.catalogue.field;

/** What a value is made of; a closed list, told apart with {@link Field#match}. */
public enum Kind {
    TEXT, WHOLE, FLAG, CHOICE, STRINGS, ROWS, GROUP
}
