package ackcomposer.submit;

/** What became of a request. After {@code UNKNOWN} a cluster may exist, so nothing may send again by itself. */
public enum Fate {
    NOT_SENT, REFUSED, ACCEPTED, UNKNOWN
}
