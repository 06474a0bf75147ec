package ackcomposer.app.cli;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.json.Codec;
import ackcomposer.json.Json;
import ackcomposer.rules.RuleBook;
import ackcomposer.rules.RuleEntry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code rules}: lists every rule with what it says, of which parameters, and on what it rests. */
final class RulesVerb extends Verb {
    private final Verbs verbs;
    private final Given<Boolean> json = flag("--json");
    private final Given<Boolean> markdown = flag("--markdown");

    RulesVerb(Verbs verbs) {
        super("rules");
        this.verbs = verbs;
    }

    @Override
    public Integer call() {
        if (json.value() && markdown.value()) throw new Usage("usage.rules");
        var console = verbs.console();
        console.result(json.value() ? json(console.lang()) : markdown.value() ? markdown(console.lang()) : text(console.lang()));
        return Exit.FINE;
    }

    private static String json(Lang lang) {
        var list = JsonNodeFactory.instance.arrayNode();
        RuleBook.entries().forEach(entry -> list.add(node(entry, lang)));
        return Json.text(list);
    }

    private static ObjectNode node(RuleEntry entry, Lang lang) {
        var node = JsonNodeFactory.instance.objectNode().put("id", entry.id()).put("rule", entry.rule());
        var severities = node.putArray("severity");
        entry.severities().forEach(severity -> severities.add(severity.word()));
        node.put("says", entry.says(lang));
        var fields = node.putArray("fields");
        entry.paths().forEach(fields::add);
        return node.put("source", entry.source(Lang.EN)).put("date", entry.date()).put("example", example(entry));
    }

    /** A request, as far as it matters; empty where none is known. */
    private static String example(RuleEntry entry) {
        return entry.written().or(() -> entry.example().map(Codec::request).map(JsonNode::toString)).orElse("");
    }

    private static String text(Lang lang) {
        return RuleBook.entries().stream().map(entry -> entry.id() + ": " + severities(entry) + "\n  " + entry.says(lang) + "\n  "
                + (entry.paths().isEmpty() ? "" : String.join(", ", entry.paths()) + "\n  ")
                + lang.clauses(List.of(entry.source(lang), entry.date()))).collect(Collectors.joining("\n"));
    }

    private static String markdown(Lang lang) {
        var head = Stream.of("# " + say("rules.title", lang), "", say("rules.intro", lang), "",
                "| id | severity | says | fields | source | date | broken by |", "|---|---|---|---|---|---|---|");
        return Stream.concat(head, RuleBook.entries().stream().map(entry -> row(entry, lang))).collect(Collectors.joining("\n"));
    }

    private static String say(String key, Lang lang) {
        return Message.of(RulesVerb.class, key).in(lang);
    }

    private static String code(String text) {
        return text.isEmpty() ? "" : "`" + text + "`";
    }

    private static String row(RuleEntry entry, Lang lang) {
        var fields = entry.paths().stream().map(path -> "`" + path + "`").collect(Collectors.joining(", "));
        return Stream.of(code(entry.id()), severities(entry), entry.says(lang), fields, entry.source(lang), entry.date(),
                        code(example(entry))).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String severities(RuleEntry entry) {
        return entry.severities().stream().map(Severity::word).collect(Collectors.joining(", "));
    }
}
