package ackcomposer.model;

import java.math.BigDecimal;
import tools.jackson.databind.node.DecimalNode;

/** A JSON number that remembers how it was written: {@code 1E3}, {@code 1.50e2}, {@code -0}. */
public final class Numeral extends DecimalNode {
    private final String text;

    public Numeral(String text) {
        super(new BigDecimal(text));
        this.text = text;
    }

    public String text() {
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
