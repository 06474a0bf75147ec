package ackcomposer.catalogue.check;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Finding;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of a password, and of a reference that stands for one. */
public final class Secrets {
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{env:([A-Z_][A-Z0-9_]*)}");
    /** Variables that hold keys of a cloud: in a password field they would leave in the body, where anybody may log them. */
    private static final Pattern KEYS_OF_CLOUDS =
            Pattern.compile("(ALIBABA_CLOUD_|ALICLOUD_|AWS_).*|.*(ACCESS_KEY|SECRET_KEY|SECURITY_TOKEN).*");
    private static final String BETWEEN_WORDS = "_.-";
    private static final List<Pattern> CLASSES = Stream.of("[A-Z]", "[a-z]", "[0-9]",
            "[()`~!@#$%^&*\\-_+=|{}\\[\\]:;'<>,.?/]").map(Pattern::compile).toList();

    private Secrets() {
    }

    /** Exactly {@code ${env:NAME}}: saved and shown as such, resolved only into the bytes that are sent. */
    public static boolean isReference(String text) {
        return REFERENCE.matcher(text).matches();
    }

    /** Whether a key of that name holds a secret, also one that the catalogue does not know. */
    public static boolean isNamedSo(String key) {
        return ends(key, "password") || ends(key, "passwd");
    }

    /** Whatever the case, and whatever stands between words. Each key of a request is asked, so from its end, which tells most at once. */
    private static boolean ends(String key, String word) {
        var at = key.length();
        for (var i = word.length() - 1; i >= 0; i--) {
            do at--; while (at >= 0 && BETWEEN_WORDS.indexOf(key.charAt(at)) >= 0);
            if (at < 0 || Character.toLowerCase(key.charAt(at)) != word.charAt(i)) return false;
        }
        return true;
    }

    /** The environment variable that a reference names. */
    public static String variable(String reference) {
        return reference.substring("${env:".length(), reference.length() - 1);
    }

    /** How many of the four kinds of character it has: upper, lower, digit, special. */
    public static int kinds(String text) {
        return (int) CLASSES.stream().filter(kind -> kind.matcher(text).find()).count();
    }

    /** Whether it has a character of the kind: 0 upper, 1 lower, 2 digit, 3 special. */
    public static boolean has(int kind, String text) {
        return CLASSES.get(kind).matcher(text).find();
    }

    /** 8 to 30 characters, at least three of the four kinds, no others. The messages never quote it. */
    public static Check<String> password() {
        return text -> {
            if (isReference(text)) return KEYS_OF_CLOUDS.matcher(variable(text)).matches()
                    ? List.of(Finding.error("pattern", "check.password_variable", variable(text))) : List.of();
            if (text.length() < 8 || text.length() > 30)
                return List.of(Finding.error("length", "check.password_length", text.length()));
            var known = text.chars().allMatch(c -> CLASSES.stream().anyMatch(kind -> kind.matcher(Character.toString(c)).matches()));
            if (!known) return List.of(Finding.error("pattern", "check.password_characters"));
            return kinds(text) >= 3 ? List.of() : List.of(Finding.error("pattern", "check.password_kinds", kinds(text)));
        };
    }
}
