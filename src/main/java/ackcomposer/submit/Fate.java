package ackcomposer.submit;

/** What became of a request. */
public enum Fate {
    /** Nothing left this machine: it may be tried again. */
    NOT_SENT,
    /** The service said no: nothing was created. */
    REFUSED,
    /** The service said yes, and named the cluster. */
    ACCEPTED,
    /** It may have arrived: it must not be sent again by itself. */
    UNKNOWN
}
