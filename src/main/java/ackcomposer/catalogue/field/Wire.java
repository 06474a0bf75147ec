package ackcomposer.catalogue.field;

/** How a value is written in JSON where that is not what its kind suggests. */
public enum Wire {
    PLAIN,
    /** A number or a flag written as a text; a bare number or boolean is read too, with a note. */
    TEXT,
    /** A whole number; a text of digits is read too, with a note, because public samples send one. */
    DIGITS,
    /** A list written as one text with commas; split and joined without loss. */
    COMMA,
    /** A text of whole hours, {@code 3h}; a bare number is read too and gets its h, with a note. */
    HOURS,
    /** A text that holds a JSON object. */
    JSON,
    /** An object from name to text, held as a list of {@code name=text}. */
    MAP
}
