package ackcomposer;

import static org.assertj.core.api.Assertions.assertThat;

import ackcomposer.app.Main;
import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.explain.Summary;
import ackcomposer.export.Format;
import ackcomposer.json.SpecFile;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Problem;
import ackcomposer.rules.ProblemGroup;
import ackcomposer.rules.RuleBook;
import ackcomposer.rules.RuleEntry;
import ackcomposer.view.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the letters of every text, as it is written and as it is filled in: spaces, punctuation, spelling, one way to say it. */
class WordsTest {
    private static final Map<String, Class<?>> HOMES = new TreeMap<>(Map.of("catalogue", Check.class, "rules", RuleEntry.class,
            "json", SpecFile.class, "explain", Summary.class, "export", Format.class, "view", Session.class, "app", Main.class));
    /** Lines of the command line whose columns are set by blanks. */
    private static final Set<String> COLUMNS = Set.of("fix.lost", "follow.log", "follow.state", "follow.stage", "follow.stage.said",
            "service.advice", "service.places", "service.link");
    /** Sentences, by their keys: all of these end with a period, or something like one. */
    private static final Map<String, Pattern> SENTENCES = Map.of("catalogue", Pattern.compile("check\\..*"),
            "rules", Pattern.compile("(?!(fix|many\\.fix)).*"), "json", Pattern.compile(".*"),
            "explain", Pattern.compile("(error|turned|migration)\\..*"),
            "view", Pattern.compile("(reason|sending|page)\\..*|settings\\.(?!title).*|(outcome|form)\\.\\w+\\.about"
                    + "|look\\.(?!not).*"),
            "app", Pattern.compile("(usage|submit|look|profile|ledger|option|verb|follow\\.end|facts)\\..*|manual\\.(?!brief|section).*"));
    private static final Pattern LABELS = Pattern.compile("(menu|tab|card|unit|kind|level|step|help|field\\.menu|condition|source)\\..*"
            + "|fix\\.(?!left).*|many\\.fix.*|(saved|pill|severity|report|place|confirm\\.key|pools)\\.\\w+");
    private static final Set<String> LABELS_TO_SKIP = Set.of("help.none", "help.reason", "report.none", "pools.empty", "pools.none",
            "confirm.key_missing");
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d),(choice|number)");
    /** Signs that a text lists as such. */
    private static final List<String> LISTED_SIGNS = List.of("- _ or .", "- _ 或 .", "- and .", "- 和 .", ": _ or -", ": _ 或 -",
            "- and _", "- 和 _", "- or .", "- 或 .", ". or -", ". 或 -");
    private static final Pattern BRITISH = Pattern.compile("(?i)\\b\\w*(behaviour|centre|neighbour|colour|favour|honour|cancelled|"
            + "catalogue|labelled|modelled|licence|grey|optimis|virtualis|authoris|recognis|organis|initialis|serialis|synchronis|"
            + "specialis|utilis|afterwards|towards|whilst)\\w*");
    /** Words that were, and are not to come again. */
    private static final Pattern ODD = Pattern.compile("(?i)(?<!there )\\bis no (?!longer)\\w|asked for|on purpose|all the same|"
            + "go on as|round until|stands? (on|in|at|twice)|\\btoo dear|\\bpasse?d over|preset|\\bthe form of|20\\d\\d form\\b|"
            + "access key\\b|\\b(tick|mend)(s|ed)?\\b|\\bnobody knows\\b");
    private static final Pattern ODD_CHINESE = Pattern.compile("专有版|托管版|请求形式|20\\d\\d 形式|付费方式|Pod 网段|Service 网段|接口文档|地址图|"
            + "ACK Composer|Composer|确认保留|您|！|访问密钥|生命周期末期|不得如此|误伤");
    private static final String HAN = "[\\p{IsHan}]";

    /** A fault of a text, and what it looks like. */
    private record Fault(String name, Pattern look) {
        Fault(String name, String look) {
            this(name, Pattern.compile(look));
        }
    }

    private static final List<Fault> ALWAYS = List.of(new Fault("two blanks", "  "), new Fault("a blank at an end", "^ | $"),
            new Fault("three periods", "\\.\\.\\."), new Fault("an inner mark", "[\uFDD0\uFDD1]"), new Fault("a place that is not filled",
                    "\\{\\d"));
    private static final List<Fault> ENGLISH = List.of(new Fault("a blank before punctuation", " [,.;:!?)](?=\\s|$)"),
            new Fault("id, not ID", "(?<![\\w.\\[/-])ids?(?![\\w.\\]/-])"), new Fault("British spelling", BRITISH),
            new Fault("a word twice", "(?i)(?<![\\w-])([a-z]+) \\1(?![\\w-])"), new Fault("odd words", ODD),
                    new Fault("Chinese punctuation", "[，。、；：（）]"),
            new Fault("no blank behind a sentence", "[a-z]\\.[A-Z](?![\\w]*[.(])"));
    private static final List<Fault> CHINESE = List.of(
            new Fault("no blank between Han and Latin", HAN + "[A-Za-z0-9]|[A-Za-z0-9%]" + HAN),
            new Fault("a blank between Han", HAN + " " + HAN),
            new Fault("a blank beside punctuation of full width", " [，。、；：？（）“”]|[，。、；：？（）“”…] "),
            new Fault("half width between Han", HAN + "[,:;!?()]" + HAN), new Fault("an English list", ", "),
            new Fault("a period of half width", HAN + "\\.( |$)"), new Fault("words twice", "(" + HAN + "{2,})\\1"),
            new Fault("odd words", ODD_CHINESE));

    private static List<String> faults(String text, Lang lang) {
        var plain = text;
        for (var signs : LISTED_SIGNS) plain = plain.replace(signs, "x");
        var words = plain.replaceAll("\"[^\"]*\"", "\"x\"");
        return Stream.concat(ALWAYS.stream(), (lang == Lang.ZH ? CHINESE : ENGLISH).stream())
                .filter(fault -> fault.look().matcher(words).find()).map(fault -> fault.name() + ": " + text).toList();
    }

    /** The text, filled with labels and values that are Han and that are Latin, and with each number that a choice asks for. */
    private static List<String> filled(Texts texts, String key) {
        var text = texts.find(key).orElseThrow();
        var numbers = new HashSet<Integer>();
        var choices = CHOICE.matcher(text);
        while (choices.find()) numbers.add(Integer.valueOf(choices.group(1)));
        var all = new ArrayList<String>();
        for (var number : List.of(0, 1, 12)) for (var words : List.of(List.of("甲", "乙", "丙丁", "戊", "己"), List.of("k8s", "x-1", "/26",
                "a.b", "7"))) {
            all.add(texts.get(key, IntStream.range(0, words.size()).mapToObj(i -> numbers.contains(i) ? number : words.get(i)).toArray()));
        }
        return all;
    }

    private static Stream<String> keys(String home, Lang lang) {
        return Texts.of(HOMES.get(home), lang).keys().stream().sorted().filter(key -> !COLUMNS.contains(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "rules", "json", "explain", "view", "app"})
    void everyTextIsSetAsItsLanguageSets(String home) {
        var found = new ArrayList<String>();
        for (var lang : Lang.values()) {
            var texts = Texts.of(HOMES.get(home), lang);
            keys(home, lang).forEach(key -> filled(texts, key).stream()
                    .flatMap(text -> faults(text, lang).stream()).distinct().forEach(fault -> found.add(key + ": " + fault)));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void everyFieldIsNamedAndExplainedAsItsLanguageSets(Lang lang) {
        var texts = Texts.fields(lang);
        var found = new ArrayList<String>();
        for (var key : texts.keys().stream().sorted().toList()) {
            var text = texts.find(key).orElseThrow();
            faults(text, lang).forEach(fault -> found.add(key + ": " + fault));
            if (key.endsWith(".help") != text.matches("(?s).*[.。]")) found.add(key + ": its end: " + text);
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "rules", "json", "explain", "view", "app"})
    void sentencesEndAndLabelsDoNot(String home) {
        var found = new ArrayList<String>();
        for (var lang : Lang.values()) {
            var texts = Texts.of(HOMES.get(home), lang);
            keys(home, lang).forEach(key -> {
                var text = texts.find(key).orElseThrow();
                var isSentence = SENTENCES.get(home).matcher(key).matches();
                if (isSentence && !filled(texts, key).stream().allMatch(said -> said.matches("(?s).*[.。?？:：]"))) found.add(lang + " "
                        + key + " has no end: " + text);
                var isLabel = LABELS.matcher(key).matches() && !LABELS_TO_SKIP.contains(key);
                if (isLabel && !isSentence && text.matches(".*[.。]")) found.add(lang + " " + key + " is a label: " + text);
                if (text.matches("(?s).*[a-z]\\. [A-Z].*[a-z]|.*。.*" + HAN)) found.add(lang + " " + key + " has no last period: " + text);
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void noKeyStandsTwiceInAFile() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of("src/main/resources/ackcomposer"))) {
            for (var file : files.filter(file -> file.toString().endsWith(".properties")).toList()) {
                var seen = new HashSet<String>();
                Files.readAllLines(file).stream().filter(line -> line.contains("=") && !line.startsWith("#"))
                        .map(line -> line.split("(?<!\\\\)=", 2)[0]).filter(key -> !seen.add(key)).forEach(key -> found.add(file + " "
                        + key));
            }
        }
        assertThat(found).as("the later one would be said for both").isEmpty();
    }

    /** Of each rule, what it says and offers of a request that breaks it. */
    private static Stream<Snapshot> broken() {
        return RuleBook.entries().stream().flatMap(entry ->
                Stream.concat(entry.written().map(Samples::read).stream(), entry.example().stream()));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void whatRulesSayOfRequestsIsSetAsItsLanguageSets(Lang lang) {
        var found = new HashSet<String>();
        var said = new HashSet<String>();
        broken().forEach(draft -> {
            for (var problem : Samples.check(draft)) {
                said.add(problem.said().id());
                found.addAll(faults(problem, lang));
            }
            ProblemGroup.of(Samples.check(draft)).stream().filter(ProblemGroup::isOfSeveral)
                    .forEach(group -> faults(group.message(lang), lang).forEach(fault -> found.add(group.rule() + ": " + fault)));
            for (var problem : Samples.check(draft)) problem.repairs(draft).forEach(repair -> faults(repair.label().in(lang), lang)
                    .forEach(fault -> found.add(problem.said().id() + " offers: " + fault)));
        });
        assertThat(found).isEmpty();
        assertThat(said).as("rules heard").hasSizeGreaterThan(200);
    }

    private static List<String> faults(Problem problem, Lang lang) {
        var text = problem.message(lang);
        var faults = new ArrayList<>(faults(text, lang).stream().map(fault -> problem.said().id() + ": " + fault).toList());
        if (!text.matches("(?s).*[.。]")) faults.add(problem.said().id() + " has no end: " + text);
        return faults;
    }
}
