package ackcomposer.json;

/** Line and column of an offset in a text, both from 1, columns in code points. */
record Place(int line, int column) {

    static Place at(String text, int offset) {
        return new Caret(text).to(offset);
    }
}
