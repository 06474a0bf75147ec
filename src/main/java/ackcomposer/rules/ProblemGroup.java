package ackcomposer.rules;

import ackcomposer.catalogue.field.Check;
import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** What a rule says with the same words, but for value and place: one problem for whoever reads it, with a place for each. */
public record ProblemGroup(List<Problem> each) {

    /** What makes two the same: who speaks, how loud, with which words, and with which bounds where a limit speaks. */
    private record Words(String rule, Severity severity, String key, List<Object> bounds) {
        /** A limit's words are filled with its field and the value first. */
        private static final int FIELD_AND_VALUE = 2;

        private static Words of(Problem problem) {
            var words = problem.words();
            var args = words.home() == Check.class ? words.args() : List.<Object>of();
            return new Words(problem.rule(), problem.severity(), words.key(),
                    args.size() > FIELD_AND_VALUE ? List.copyOf(args.subList(FIELD_AND_VALUE, args.size())) : List.of());
        }
    }

    /** In the order in which they come; each stands where its first does. */
    public static List<ProblemGroup> of(List<Problem> problems) {
        var groups = new LinkedHashMap<Words, List<Problem>>();
        for (var problem : problems) groups.computeIfAbsent(Words.of(problem), words -> new ArrayList<>(1)).add(problem);
        return groups.values().stream().map(List::copyOf).map(ProblemGroup::new).toList();
    }

    private Problem first() {
        return each.get(0);
    }

    public Severity severity() {
        return first().severity();
    }

    public String rule() {
        return first().rule();
    }

    public Source source() {
        return first().source();
    }

    /** A smallest set of places for each. */
    public List<List<Ref>> places() {
        return each.stream().map(Problem::at).toList();
    }

    /** All of those places, each once, in their order. */
    public List<Ref> union() {
        return each.stream().flatMap(problem -> problem.at().stream()).distinct().toList();
    }

    /** Words of its own where several places have one; else those of the first, and how many more there are. */
    public String message(Lang lang) {
        var words = first().message(lang);
        if (each.size() == 1) return words;
        var own = Texts.of(Rule.class, lang).find("many." + first().words().key());
        return own.isPresent() ? Message.of(Rule.class, "many." + first().words().key(), each.size()).in(lang)
                : Message.of(Rule.class, "many.same", words, each.size() - 1).in(lang);
    }
}
