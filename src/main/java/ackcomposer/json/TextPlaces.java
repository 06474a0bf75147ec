package ackcomposer.json;

import java.util.Map;

/** Where the parameters of a request stand in the text that it was read from. */
public final class TextPlaces {
    private final Map<String, TextPosition> places;

    private TextPlaces(Map<String, TextPosition> places) {
        this.places = places;
    }

    /**
     * Of a text that was read.
     *
     * @param choice of several requests, the one that was taken, from 0; -1: there is one
     */
    public static TextPlaces of(byte[] text, int choice) {
        try {
            return new TextPlaces(Reader.places(text, choice));
        } catch (Fault impossible) {
            throw new IllegalStateException("what was read can be read again", impossible);
        }
    }

    /** Of a path; of what the text lacks, that of the nearest that is around it. */
    public TextPosition at(String path) {
        for (var at = path; !at.isEmpty(); at = around(at)) if (places.containsKey(at)) return places.get(at);
        return new TextPosition(1, 1);
    }

    private static String around(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
