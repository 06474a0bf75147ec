package ackcomposer.submit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts dots in place of the secrets of one request, wherever a reply repeats them: as they are, or in the forms that JSON, a page or an
 * address gives them.
 */
final class Redaction {
    static final Redaction NONE = new Redaction(List.of());
    private static final String DOTS = "\u2022".repeat(8);
    /** So much of a secret at the end of what was cut off is a part of one. */
    private static final int LEAST = 4;

    private final List<String> forms;

    private Redaction(List<String> forms) {
        this.forms = forms;
    }

    static Redaction of(Credentials credentials, List<String> secrets) {
        var found = new LinkedHashSet<String>();
        Stream.concat(Stream.of(credentials.accessKeySecret(), credentials.securityToken()), secrets.stream())
                .filter(Objects::nonNull).filter(secret -> secret.length() >= LEAST)
                .forEach(secret -> forms(secret).forEach(found::add));
        // The longest first, so that none is left half where one is a part of another.
        return new Redaction(found.stream().sorted(Comparator.comparing(String::length).reversed()).toList());
    }

    private static Stream<String> forms(String secret) {
        var json = inJson(secret);
        var page = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        // Some writers of JSON escape what would be markup in a page.
        var guarded = json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026").replace("'", "\\u0027");
        return Stream.of(secret, json, inJson(json), guarded, inJson(guarded), page, page.replace("'", "&#39;"),
                URLEncoder.encode(secret, StandardCharsets.UTF_8), URLEncoder.encode(secret, StandardCharsets.UTF_8).replace("+", "%20"));
    }

    private static String inJson(String text) {
        var quoted = JsonMapper.shared().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    String clean(String text) {
        if (text == null) return null;
        var clean = text;
        for (var form : forms) clean = clean.replace(form, DOTS);
        return withoutEnd(clean);
    }

    /** What was cut off may end with the beginning of a secret. */
    private String withoutEnd(String text) {
        for (var form : forms) for (var length = Math.min(form.length() - 1, text.length()); length >= LEAST; length--)
            if (text.endsWith(form.substring(0, length))) return text.substring(0, text.length() - length) + DOTS;
        return text;
    }
}
