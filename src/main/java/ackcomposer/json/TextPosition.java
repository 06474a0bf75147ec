package ackcomposer.json;

/** Line and column of an offset in a text, both from 1, columns in code points. */
public record TextPosition(int line, int column) {

    static TextPosition at(String text, int offset) {
        return new Caret(text).to(offset);
    }
}
