package ackcomposer.catalogue.field;

import java.math.BigDecimal;

/** A whole number with the digits that it was written in, so that {@code 1E3} goes back to the file as {@code 1E3}. */
public record Whole(String text) {

    public static Whole of(long value) {
        return new Whole(Long.toString(value));
    }

    /** Whether a JSON number has no fraction; {@code 1.0} and {@code 1E3} have none, {@code 1.5} has one. */
    public static boolean isWhole(String text) {
        return parse(text) != null;
    }

    private static BigDecimal parse(String text) {
        try {
            var value = new BigDecimal(text);
            // An exponent of a million is a number, but nobody wants its digits.
            return value.signum() == 0 || value.stripTrailingZeros().scale() <= 0 ? value : null;
        } catch (NumberFormatException | ArithmeticException notANumber) {
            return null;
        }
    }

    public BigDecimal value() {
        return parse(text);
    }

    /** The value, held within the range of a long so that comparisons never overflow. */
    public long clamped() {
        var value = value();
        if (value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) return Long.MAX_VALUE;
        if (value.compareTo(BigDecimal.valueOf(Long.MIN_VALUE)) < 0) return Long.MIN_VALUE;
        return value.longValue();
    }

    // In words, as in json.Layout.Key: every start would put them together.

    @Override
    public boolean equals(Object other) {
        return other instanceof Whole whole && text.equals(whole.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
