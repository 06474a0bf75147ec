package ackcomposer.view.shell;

import ackcomposer.catalogue.field.Lang;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The families that text is set in. JavaFX knows only normal and bold of a family, and no list of families to fall back on, so those that
 * are installed are named here, and weights between the two are families of their own.
 *
 * @param text   of labels and running text
 * @param medium of names of fields; the same as {@code text} where the family has no such weight
 * @param strong of titles; the same as {@code text} where the family has no such weight: then titles are bold
 * @param mono   of what the request holds
 */
record Typeface(String text, String medium, String strong, String mono) {
    private static final List<String> LATIN = List.of("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "DejaVu Sans");
    private static final List<String> CHINESE = List.of("PingFang SC", "Microsoft YaHei UI", "Noto Sans SC", "Noto Sans CJK SC",
            "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei");
    private static final List<String> MONO = List.of("JetBrains Mono", "Cascadia Mono", "SF Mono", "Noto Sans Mono", "DejaVu Sans Mono");
    private static final String ANY = "System";
    /** What is set in the middle weight, and what in the strong one: names, and titles. */
    private static final String NAMES = ".field-label, .step-name, .row-head, .tab-button, .segmented > .toggle-button, .button";
    private static final String TITLES = ".page-title, .card-title, .dialog-title, .cluster-name, .verdict, .pool-name, .addon-name,"
            + " .stage-name, .summary-page, .step:current .step-name, .strong, .drawing-words.title";

    /** Of those that are installed. In Chinese a Chinese family comes first, else quotation marks and brackets are those of a Latin one. */
    static Typeface of(Lang lang, Collection<String> installed) {
        var text = (lang == Lang.ZH ? chinese(installed) : Optional.<String>empty()).orElse(first(LATIN, installed).orElse(ANY));
        var medium = weight(text, installed, "Medium").orElse(text);
        var strong = weight(text, installed, "SemiBold", "Semi Bold", "Semibold").orElse(text);
        return new Typeface(text, medium, strong, first(MONO, installed).orElse("Monospaced"));
    }

    /** Whether text of that language can be set as it should be. */
    static boolean isThere(Lang lang, Collection<String> installed) {
        return lang != Lang.ZH || chinese(installed).isPresent();
    }

    private static Optional<String> chinese(Collection<String> installed) {
        return first(CHINESE, installed);
    }

    private static Optional<String> first(List<String> families, Collection<String> installed) {
        return families.stream().filter(installed::contains).findFirst();
    }

    private static Optional<String> weight(String family, Collection<String> installed, String... names) {
        return List.of(names).stream().map(name -> family + " " + name).filter(installed::contains).findFirst();
    }

    /** A style sheet that says so, also to popups, which are windows of their own. */
    String sheet() {
        var css = rule(".root", text) + rule(".mono, .mono .text, .json, .json .text, .line-number, .chip > .label", mono)
                + rule(".json .json-wrong, .json .json-wrong .text", text)
                + (medium.equals(text) ? "" : rule(NAMES, medium, "normal"))
                + (strong.equals(text) ? TITLES + " { -fx-font-weight: bold; }\n" : rule(TITLES, strong, "normal"));
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String rule(String selectors, String family) {
        return selectors + " { -fx-font-family: \"" + family + "\"; }\n";
    }

    private static String rule(String selectors, String family, String weight) {
        return selectors + " { -fx-font-family: \"" + family + "\"; -fx-font-weight: " + weight + "; }\n";
    }
}
