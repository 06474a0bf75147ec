package ackcomposer.json;

import ackcomposer.catalogue.field.Message;

/**
 * What was mended.
 *
 * @param offset where in the text as it came
 * @param words  what it was
 * @param mended where in the text as it is read; -1: it stands nowhere in that
 */
record Slip(int offset, Message words, int mended) {

    Slip(int offset, Message words) {
        this(offset, words, -1);
    }
}
