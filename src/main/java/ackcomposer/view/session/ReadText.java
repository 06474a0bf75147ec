package ackcomposer.view.session;

import ackcomposer.catalogue.field.Message;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import java.util.List;

/**
 * A text as it was read.
 *
 * @param snapshot what it holds; null: it cannot be read
 * @param mends    what was read otherwise than it is written, in the order of the text
 * @param unknown  paths that the catalogue does not know, which are kept and not checked
 * @param changes  what would differ from the draft at hand
 * @param wrong    why it cannot be read; null: it can
 * @param notes    what is to be said at its fields
 * @param errors   what is wrong with what it holds
 * @param choices  lines where several requests begin, of which one has to be chosen; empty otherwise
 */
public record ReadText(Snapshot snapshot, List<Mend> mends, List<String> unknown, List<Change> changes, Wrong wrong, List<Problem> notes,
                       List<Erring> errors, List<Integer> choices) {

    /**
     * One place that was mended; lines and columns from 1.
     *
     * @param line   0: of no single place
     * @param before the line as it came; empty where it is not shown
     * @param after  the line as it was read; empty where it is not shown
     */
    public record Mend(int line, int column, Message words, String before, String after) {
    }

    /** A value of the draft; null where it is not there. */
    public record Change(String path, String before, String after) {
    }

    /** What cannot be read, and where; lines and columns from 1. */
    public record Wrong(int line, int column, Message words) {
    }

    /** An error, and where it stands; lines and columns from 1. */
    public record Erring(int line, int column, Problem problem) {
    }

    public boolean isReadable() {
        return snapshot != null;
    }
}
