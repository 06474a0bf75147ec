package ackcomposer.rules;

import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.model.Ref;
import java.util.List;

/**
 * What is said of a draft wherever something is so, and on what that rests.
 *
 * @param rule     stable, for scripts: {@code R19}, {@code C1}, {@code field.pattern}
 * @param id       tells it from all others, and begins with {@code rule}: {@code R19.masters}
 * @param key      of its words in the texts of this package
 */
public record Statement(String rule, String id, Severity severity, String key, Source source, Standing standing) {

    /** With a number of the reference; what merely follows from a field's declaration yields to it. */
    static Statement numbered(String number, Severity severity, String key, Source source) {
        return new Statement(number, number + "." + key.substring(key.indexOf('.') + 1), severity, key, source, Standing.SPEAKS_ALONE);
    }

    /** Under a word such as {@code field.condition}. */
    static Statement worded(String word, Severity severity, String key, Source source) {
        return new Statement(word, key.startsWith(word) ? key : word + "." + key, severity, key, source, Standing.BESIDE);
    }

    /** The same words of a field's, where several rows have them. */
    Statement about(String path) {
        return new Statement(rule, id + "." + path, severity, key, source, standing);
    }

    Statement named(String end) {
        return new Statement(rule, rule + "." + end, severity, key, source, standing);
    }

    Statement as(Severity other) {
        return new Statement(rule, id, other, key, source, standing);
    }

    Statement from(Source other) {
        return new Statement(rule, id, severity, key, other, standing);
    }

    /** What merely follows from a declaration yields to it. */
    Statement alone() {
        return new Statement(rule, id, severity, key, source, Standing.SPEAKS_ALONE);
    }

    Statement yielding() {
        return new Statement(rule, id, severity, key, source, Standing.YIELDS);
    }

    /** Said of these places. */
    Problem of(List<Ref> places, Problem.Cure cure, Object... args) {
        return new Problem(this, places, new Message(Rule.class, key, List.of(args)), cure);
    }
}
