package ackcomposer.rules;

import ackcomposer.catalogue.field.Lang;
import ackcomposer.catalogue.field.Message;
import ackcomposer.catalogue.field.Severity;
import ackcomposer.catalogue.field.Source;
import ackcomposer.catalogue.field.Texts;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** What a rule says with the same words, but for value and place: one problem for whoever reads it, with a place for each. */
public record ProblemGroup(List<Problem> each) {

    /** In the order in which they come; each stands where its first does. */
    public static List<ProblemGroup> of(List<Problem> problems) {
        var groups = new LinkedHashMap<Likeness, List<Problem>>();
        for (var problem : problems) groups.computeIfAbsent(Likeness.of(problem), words -> new ArrayList<>(1)).add(problem);
        return groups.values().stream().map(List::copyOf).map(ProblemGroup::new).toList();
    }

    /** How many there are among these pieces, without making them. */
    public static long count(Stream<Piece> pieces) {
        var seen = new HashSet<Likeness>();
        pieces.forEach(piece -> seen.addAll(piece.kinds()));
        return seen.size();
    }

    /** One problem by itself. */
    public static ProblemGroup of(Problem problem) {
        return new ProblemGroup(List.of(problem));
    }

    public Problem first() {
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

    public boolean isOfSeveral() {
        return each.size() > 1;
    }

    /** Those of its problem; of several, one for each repair of the first, which is made at every place that has it. */
    public List<Repair> repairs(Snapshot draft) {
        var repairs = first().repairs(draft);
        return isOfSeveral() ? repairs.stream().map(repair -> everywhere(repair.label().key(), repair.safe())).toList() : repairs;
    }

    private Repair everywhere(String key, boolean safe) {
        var own = "many." + key;
        var words = Texts.of(Rule.class, Lang.EN).find(own).isPresent() ? own : "many.fix";
        var repair = new Repair(Message.of(Rule.class, words, each.size()), draft -> repaired(draft, key));
        return safe ? repair.safely() : repair;
    }

    /** One place after the other: what is done at one may have cured the next. */
    private Snapshot repaired(Snapshot draft, String key) {
        var next = draft;
        for (var problem : each) {
            var now = next;
            next = problem.repairs(now).stream().filter(repair -> repair.label().key().equals(key)).findFirst()
                    .map(repair -> repair.act().apply(now)).orElse(now);
        }
        return next;
    }

    /** Words of its own where several places have one; else those of the first, and how many more there are. */
    public String message(Lang lang) {
        var words = first().message(lang);
        if (!isOfSeveral()) return words;
        var own = Texts.of(Rule.class, lang).find("many." + first().words().key());
        return own.isPresent() ? Message.of(Rule.class, "many." + first().words().key(), each.size()).in(lang)
                : Message.of(Rule.class, "many.same", words, each.size() - 1).in(lang);
    }
}
