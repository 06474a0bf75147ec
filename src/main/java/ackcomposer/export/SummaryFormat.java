package ackcomposer.export;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.catalogue.page.Catalogue;
import ackcomposer.explain.AddressMap;
import ackcomposer.explain.Bill;
import ackcomposer.explain.ChangedValues;
import ackcomposer.explain.Summary;
import ackcomposer.explain.Topology;
import ackcomposer.json.Accepted;
import ackcomposer.model.AcceptedWarning;
import ackcomposer.model.Forms;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import ackcomposer.rules.Checker;
import ackcomposer.rules.ProblemGroup;
import java.util.List;
import java.util.stream.Collectors;

/** For a pull request, as Markdown: what will be made and billed, what is wrong, what was accepted and why, what is not as by default. */
final class SummaryFormat implements Format {

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public String fileName() {
        return "summary.md";
    }

    @Override
    public String text(Snapshot draft, Wish wish) {
        return new Page(wish.contract() == null ? draft : Forms.switched(draft, wish.contract()), wish.lang()).text();
    }

    /** Of one draft in one language. */
    private record Page(Snapshot draft, Lang lang, Paths paths, StringBuilder out) {
        Page(Snapshot draft, Lang lang) {
            this(draft, lang, new Paths(draft), new StringBuilder());
        }

        String text() {
            out.append("# ").append(plain(draft.root().get(Catalogue.BASICS.name).orElse(say("untitled")))).append('\n');
            part("created", Summary.of(draft, lang).stream().map(line -> "- **" + page(line) + "** " + words(line)).toList());
            part("billed", Bill.of(draft, lang).stream().map(line -> "- " + plain(line)).toList());
            part("problems", ProblemGroup.of(Checker.check(draft)).stream().map(this::problem).toList());
            part("accepted", draft.accepted().stream().map(this::accepted).toList());
            part("changed", ChangedValues.fromDefaults(draft).stream().map(this::change).toList());
            var addresses = AddressMap.of(draft.scope());
            if (!addresses.lines().isEmpty()) picture("addresses", addresses.text(lang));
            picture("topology", Topology.of(draft, lang).text());
            return out.toString().stripTrailing();
        }

        private void part(String key, List<String> lines) {
            out.append("\n## ").append(say(key)).append("\n\n")
                    .append(lines.isEmpty() ? say("nothing") : String.join("\n", lines)).append('\n');
        }

        /** As text: a pull request shows no picture that is not a file. */
        private void picture(String key, String lines) {
            out.append("\n## ").append(say(key)).append("\n\n```text\n").append(lines).append("\n```\n");
        }

        private String page(Summary.Line line) {
            return say("page." + line.page().id());
        }

        private static String words(Summary.Line line) {
            return line.parts().stream().map(part -> part.strong() ? code(part.words()) : plain(part.words()))
                    .collect(Collectors.joining());
        }

        private String problem(ProblemGroup group) {
            var accepted = group.severity() == Severity.WARNING && group.each().stream()
                    .allMatch(problem -> new Accepted(draft).covers(problem.rule(), problem.at()));
            return "- " + (accepted ? "[x] " : "[ ] ") + "**" + say("severity." + group.severity().word()) + "** " + group.rule() + " "
                    + codes(group.union()) + ": " + plain(group.message(lang));
        }

        private String accepted(AcceptedWarning warning) {
            return "- " + warning.rule() + " " + codes(warning.at()) + (warning.note().isBlank() ? "" : ": " + plain(warning.note()));
        }

        private String change(ChangedValues.Change change) {
            return "- `" + paths.of(change.ref()) + "`: " + code(change.preset()) + " → " + code(change.value());
        }

        private String codes(List<Ref> places) {
            return places.stream().flatMap(ref -> paths.all(ref).stream()).distinct().map(Page::code).collect(Collectors.joining(", "));
        }

        private static String code(String words) {
            return "`" + (words.isEmpty() ? "\"\"" : words.replace("`", "'").replaceAll("\\R", " ")) + "`";
        }

        /** What Markdown would take for marks of its own, and HTML, stays text. */
        private static String plain(String words) {
            return words.replaceAll("\\R", " ").replace("&", "&amp;").replace("<", "&lt;").replaceAll("([\\\\`*_~\\[\\]|#])", "\\\\$1");
        }

        private String say(String key) {
            return Message.of(Format.class, key).in(lang);
        }
    }
}
