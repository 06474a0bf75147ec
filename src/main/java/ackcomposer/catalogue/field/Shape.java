package ackcomposer.catalogue.field;

/** Which editor suits a field; only the editor factory reads it. */
public enum Shape {
    /** What the field's kind suggests. */
    PLAIN,
    /** An identifier or address, shown in the monospace font. */
    ID,
    /** A few fixed values side by side. */
    SEGMENTED,
    /** A choice whose "not sent" is a position of its own, because the documents disagree on it. */
    THREE_WAY,
    CIDR,
    /** A mask length with the number of addresses that it leaves. */
    MASK,
    PASSWORD,
    /** JSON inside a text. */
    JSON,
    /** Prefix, address and suffix of a node's name. */
    NODE_NAME,
    /** A time of day that is written as a moment. */
    OPENING,
    BASE64,
    /** A text of several lines, such as a certificate. */
    LINES,
    /** One value for each master, in order. */
    PER_MASTER
}
