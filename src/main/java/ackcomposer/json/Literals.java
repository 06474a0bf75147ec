package ackcomposer.json;

import java.util.Map;
import java.util.regex.Pattern;

/** The words that JSON knows, numbers among them, and those that Python has for them. */
final class Literals {
    private static final Map<String, String> PYTHON = Map.of("True", "true", "False", "false", "None", "null");
    private static final Pattern VALUE =
            Pattern.compile("true|false|null|True|False|None|-?+(?:0|[1-9]\\d*+)(?:\\.\\d++)?+(?:[eE][+-]?+\\d++)?+");

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*+");

    private Literals() {
    }

    static boolean isValue(String word) {
        return VALUE.matcher(word).matches();
    }

    /** Whether a program could have it as a name. */
    static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /** What JSON has for a word of Python; null: it is none. */
    static String ofPython(String word) {
        return PYTHON.get(word);
    }
}
