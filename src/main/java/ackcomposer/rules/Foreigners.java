package ackcomposer.rules;

import ackcomposer.catalogue.field.Field;
import ackcomposer.catalogue.field.Kind;
import ackcomposer.catalogue.field.Whole;
import ackcomposer.catalogue.field.Wire;
import ackcomposer.model.Foreign;
import ackcomposer.model.Ref;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values of a wrong type: which was wanted, where exactly it is wrong, and what it may have meant. */
final class Foreigners {

    private Foreigners() {
    }

    /** The JSON type that the wire wants, as the end of a message key. */
    static String expected(Field<?> field) {
        return switch (field.kind()) {
            case TEXT, CHOICE -> "text";
            case WHOLE -> field.wire() == Wire.TEXT ? "text" : "whole";
            case FLAG -> field.wire() == Wire.TEXT ? "text" : "flag";
            case STRINGS -> field.wire() == Wire.COMMA ? "text" : field.wire() == Wire.MAP ? "group" : "strings";
            case ROWS -> "rows";
            case GROUP -> "group";
        };
    }

    /** The right type with a wrong content: "yes" where the wire wants the text "true". */
    static boolean isWireType(Field<?> field, Foreign value) {
        return field.wire() == Wire.TEXT && value.isText();
    }

    static List<Ref> places(Ref ref, Field<?> field, Foreign value) {
        var wantsObjects = field.kind() == Kind.ROWS;
        if (!value.isList() || !wantsObjects && field.kind() != Kind.STRINGS || field.wire() == Wire.COMMA) return List.of(ref);
        return value.itemsThatAreNo(wantsObjects).stream().map(ref::element).toList();
    }

    /** The value of the field's type that it stands for, as far as can be told. */
    static Optional<Object> meant(Field<?> field, Foreign foreign) {
        var text = foreign.scalar().orElse(null);
        if (text == null || field.secret()) return Optional.empty();
        return switch (field.kind()) {
            case TEXT -> Optional.of(text);
            case CHOICE -> Optional.of(text).filter(field.options()::contains).map(value -> value);
            case WHOLE -> text.matches("-?[0-9]{1,18}") ? Optional.of(new Whole(text)) : Optional.empty();
            case FLAG -> switch (text.toLowerCase(Locale.ROOT)) {
                case "true", "yes", "1" -> Optional.of(true);
                case "false", "no", "0" -> Optional.of(false);
                default -> Optional.empty();
            };
            case STRINGS -> field.wire() == Wire.PLAIN ? Optional.of(List.of(text)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The option that differs from a text by case or blanks only. */
    static Optional<Object> nearest(Field<?> field, String text) {
        var plain = text.replaceAll("[\\s_-]", "");
        return field.options().stream().filter(option -> option.replaceAll("[\\s_-]", "").equalsIgnoreCase(plain)).findFirst()
                .map(option -> field.kind() == Kind.WHOLE ? new Whole(option) : option);
    }
}
