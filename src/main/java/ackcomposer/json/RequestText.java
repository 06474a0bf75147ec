package ackcomposer.json;

import java.util.List;

/**
 * The text of a request, taken out of what stands around it.
 *
 * @param text   the request itself, without the quotes and escapes of what holds it
 * @param piece  the text that it is a piece of, which knows where it stood in the text as it came
 * @param start  where it begins in that
 * @param code   whether it is a piece of a program, whose names need no quotes
 * @param slips  what was passed over around it
 */
record RequestText(String text, Mended piece, int start, boolean code, List<Slip> slips) {

    static RequestText whole(String text) {
        return new RequestText(text, null, 0, false, List.of());
    }

    /** Where that place of the request stood in the text as it came. */
    int original(int offset) {
        return piece == null ? offset : piece.original(start + offset);
    }
}
