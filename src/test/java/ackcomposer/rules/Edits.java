package ackcomposer.rules;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Changes of a request as a line of a table says them: {@code path=json ; path=-}, where "-" takes a member out,
 * {@code {x*64}} is a text repeated, {@code *21 {"key":"k#"}} a list of such rows with numbers, and {@code @.} a pool.
 */
record Edits(List<Edit> steps) {
    private static final Pattern REPEATED = Pattern.compile("\\{([A-Za-z@]+)\\*(\\d+)}");

    /** One member that is set, or taken out where the value is null. */
    record Edit(String path, JsonNode value) {
    }

    static Edits of(String line) {
        return new Edits(line.isBlank() ? List.of() : Stream.of(line.split(" ; ")).map(Edits::edit).toList());
    }

    private static Edit edit(String text) {
        var at = text.indexOf('=');
        var value = text.substring(at + 1).strip();
        return new Edit(text.substring(0, at).strip(), value.equals("-") ? null : value(value));
    }

    static JsonNode value(String text) {
        var full = REPEATED.matcher(text).replaceAll(found -> found.group(1).repeat(Integer.parseInt(found.group(2))));
        if (!full.startsWith("*")) return Body.json(full);
        var blank = full.indexOf(' ');
        return Body.json(IntStream.range(0, Integer.parseInt(full.substring(1, blank)))
                .mapToObj(i -> full.substring(blank + 1).replace("#", Integer.toString(i))).collect(Collectors.joining(",", "[", "]")));
    }

    Edits at(UnaryOperator<String> place) {
        return new Edits(steps.stream().map(step -> new Edit(place.apply(step.path), step.value)).toList());
    }

    /** Whether every place is there, what is to be taken out among them, and something changes. */
    boolean fit(Body body) {
        return steps.stream().allMatch(step -> body.reaches(step.path) && (step.value != null || body.get(step.path).isPresent()));
    }

    Body on(Body body) {
        var changed = body.copy();
        steps.forEach(step -> changed.set(step.path, step.value));
        return changed;
    }

    /** Whether no place of one lies within a place of the other. */
    boolean isApartFrom(Edits other) {
        return steps.stream()
                .noneMatch(step -> other.steps.stream().anyMatch(their -> meet(step.path, their.path) || meet(their.path, step.path)));
    }

    /** Elements of one list are not apart: a rule may speak of the list. */
    private static boolean meet(String outer, String inner) {
        return (inner + ".").startsWith(outer.replaceAll("\\[(\\+|\\d+)]$", "") + ".")
                || inner.startsWith(outer.replaceAll("\\[(\\+|\\d+)]$", "") + "[");
    }
}
