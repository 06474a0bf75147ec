package ackcomposer.json;

import java.math.BigDecimal;
import tools.jackson.databind.node.DecimalNode;

/** A JSON number that remembers how it was written: {@code 1E3}, {@code 1.50e2}, {@code -0}. */
final class Numeral extends DecimalNode {
    private final String text;

    Numeral(String text) {
        super(new BigDecimal(text));
        this.text = text;
    }

    String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Numeral that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
