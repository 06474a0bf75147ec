package ackcomposer.explain;

import ackcomposer.explain.Evidence.Witness;
import ackcomposer.model.Paths;
import ackcomposer.model.Ref;
import ackcomposer.model.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The parameters that a message of the service names as such, dotted or in capitals, with the rows that they stand in. */
final class SpokenParameters {
    private static final Pattern NAME = Pattern.compile(
            "(?<mark>(?i:field|fields|parameter|param|parameters|argument|key)(?: name)?s?[=: ]+[\"'`]?|[\"'`])?"
            + "(?<![\\w.-])(?<name>[A-Za-z]\\w*(?:(?:\\[\\d*]|\\.\\d+)?\\.[A-Za-z]\\w*){0,9}(?:\\[\\d*]|\\.\\d+(?![\\w.]))?)(?![\\w-])");
    /** What is written as people write names, not words; two names of this operation are one lower-case word and no word at all. */
    private static final Pattern WRITTEN_AS_NAME = Pattern.compile("vpcid|nodepools|.*(_|\\w\\.\\w|\\[|[a-z][A-Z]|[A-Z]{2,}[a-z]).*");
    private static final Pattern FROM_ROOT = Pattern.compile("(?<![\\w$])\\$\\.(?=[A-Za-z])");
    private static final Pattern POINTER = Pattern.compile("(?<![^\\s\"'`(=:])/[A-Za-z]\\w{0,60}(?:/\\w{1,60}){1,9}(?![\\w/])");
    private static final Pattern ELEMENT = Pattern.compile("\\[(\\d{1,6})]$");
    private static final Pattern INDEXED = Pattern.compile("([A-Za-z]\\w*)(?:\\[(\\d{1,6})]|\\.(\\d{1,6})(?=\\.|$))");
    /** What stands behind it is what the rest depends on, not what is wrong. */
    private static final Pattern CONDITION = Pattern.compile("(?i)\\b(when|if|unless|while|because|since)\\b");
    private static final int A_CONDITION = 3;
    private static final int A_NAME = 100;
    private static final int A_PART = 5;
    private static final int A_NAME_OF_SOME_SERVICE = 90;
    private static final int LATER = 6;
    private static final int MOST_LATER = 5;

    private final Paths paths;

    SpokenParameters(Snapshot draft) {
        paths = new Paths(draft);
    }

    /** What is left of the message without the names; paths of JSON, from a root or as pointers, are read as names with dots. */
    String in(String text, Evidence evidence) {
        var message = POINTER.matcher(FROM_ROOT.matcher(text).replaceAll("")).replaceAll(pointer -> pointer.group().substring(1)
                .replace('/', '.'));
        var rest = new StringBuilder(message);
        var order = 0;
        for (var match = NAME.matcher(message); match.find();) {
            var name = match.group("name");
            if (match.group("mark") == null && !WRITTEN_AS_NAME.matcher(name).matches()) continue;
            INDEXED.matcher(name).results().forEach(index -> hint(index, evidence));
            var whole = name.contains("[") ? paths.find(name).filter(ref -> ref.field() != null) : Optional.<Ref>empty();
            var hits = whole.isPresent() ? List.<SpokenNames.Hit>of() : SpokenNames.named(name);
            if (whole.isEmpty() && hits.isEmpty()) continue;
            // A sentence begins with what it is about.
            var isCondition = CONDITION.matcher(message).region(0, match.start()).results().findAny().isPresent();
            var later = LATER * (order + (isCondition && order > 0 ? A_CONDITION : 0));
            order = Math.min(order + 1, MOST_LATER);
            whole.ifPresent(place -> evidence.speaksFor(place, Witness.NAME, A_NAME + A_PART * SpokenNames.parts(name).size() - later));
            var element = ELEMENT.matcher(name).results().map(index -> Integer.parseInt(index.group(1))).findFirst();
            for (var hit : hits) {
                var weight = (hit.own() ? A_NAME + A_PART * hit.parts() : A_NAME_OF_SOME_SERVICE) - 2 * hit.rank() - later;
                evidence.speaksFor(hit.field(), Witness.NAME, weight);
                element.ifPresent(index -> evidence.speaksFor(hit.field(), index, Witness.NAME, weight));
            }
            rest.replace(match.start("name"), match.end("name"), "-".repeat(name.length()));
        }
        return rest.toString();
    }

    private static void hint(MatchResult index, Evidence evidence) {
        // In DataDisk.1.Size, as the older services write it, 1 is the first.
        var first = index.group(2) == null && Character.isUpperCase(index.group(1).charAt(0)) ? 1 : 0;
        var position = Integer.parseInt(index.group(2) != null ? index.group(2) : index.group(3)) - first;
        evidence.rowsAt(SpokenNames.plain(index.group(1)), position).forEach(evidence::hints);
    }
}
