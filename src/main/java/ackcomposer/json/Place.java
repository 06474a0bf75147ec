package ackcomposer.json;

/** Line and column of an offset in a text, both from 1, columns in code points. */
record Place(int line, int column) {

    static Place at(String text, int offset) {
        var end = Math.max(0, Math.min(offset, text.length()));
        var line = 1;
        var start = 0;
        for (var i = 0; i < end; i++)
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        return new Place(line, text.codePointCount(Math.min(start, end), end) + 1);
    }
}
