package ackcomposer.submit;

/**
 * What came of looking once more for the cluster of a record.
 *
 * @param entry as it is written down now
 */
public record Looked(End end, LedgerRecord entry) {
    /** Only the first says anything of a cluster. */
    public enum End {
        FOUND,
        /** It is not to be seen; it may still appear. */
        NOT_SEEN,
        /** The key is not of the account that sent it, or nobody can tell, so nothing that it shows counts. */
        OTHER_ACCOUNT
    }
}
