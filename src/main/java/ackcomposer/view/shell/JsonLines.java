package ackcomposer.view.shell;

import ackcomposer.view.session.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The lines of the request as they are shown: some blocks folded into a line, and between the others what would be assumed.
 *
 * @param lines   what is to be read
 * @param numbers of the request's lines, that of the first one where a line stands for several; 0: it is none of the request
 * @param ends    the number of the last line that it stands for
 */
record JsonLines(List<Listing.Line> lines, List<Integer> numbers, List<Integer> ends) {
    private static final String ASSUMED = "assumed";
    private static final String FOLDED = "folded";

    /** All of them as they are. */
    static JsonLines plain(List<Listing.Line> request) {
        return new JsonLines(request, null, null);
    }

    int number(int index) {
        return numbers == null ? index + 1 : numbers.get(index);
    }

    int end(int index) {
        return ends == null ? index + 1 : ends.get(index);
    }

    boolean isAssumed(int index) {
        return number(index) == 0;
    }

    /** Whether the line stands for a block. */
    boolean isFolded(int index) {
        return end(index) > number(index);
    }

    /** Whether a block begins there that can be folded. */
    boolean opens(int index) {
        return index > 0 && opens(lines.get(index)) && !isAssumed(index);
    }

    private static boolean opens(Listing.Line line) {
        var text = line.text();
        return text.endsWith("{") || text.endsWith("[");
    }

    /**
     * The request with what is not as it stands.
     *
     * @param folded paths of the blocks that are folded
     * @param full   the request with what would be assumed written into it; null: that is not shown
     * @param items  says how many entries a folded list has
     * @param note   stands behind what would be assumed
     */
    static JsonLines of(List<Listing.Line> request, Set<String> folded, List<Listing.Line> full, IntFunction<String> items,
            String note) {
        if (folded.isEmpty() && full == null) return plain(request);
        var all = full == null ? plain(request) : assuming(request, full, note);
        if (folded.isEmpty()) return all;
        var lines = new ArrayList<Listing.Line>();
        var numbers = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        for (var i = 0; i < all.lines.size(); i++) {
            var line = all.lines.get(i);
            var last = all.opens(i) && folded.contains(line.path()) ? all.closes(i) : i;
            lines.add(last > i ? folded(all.lines.subList(i, last + 1), items) : line);
            numbers.add(all.number(i));
            ends.add(all.number(last));
            i = last;
        }
        return new JsonLines(lines, numbers, ends);
    }

    /** Where the block that begins there ends. */
    private int closes(int open) {
        var indent = indent(lines.get(open));
        for (var i = open + 1; i < lines.size(); i++) if (indent(lines.get(i)) == indent) return i;
        return open;
    }

    private static int indent(Listing.Line line) {
        var text = line.text();
        return text.length() - text.stripLeading().length();
    }

    private static Listing.Line folded(List<Listing.Line> block, IntFunction<String> items) {
        var head = block.get(0);
        var spans = new ArrayList<>(head.spans());
        spans.add(new Listing.Span(FOLDED, " " + (head.text().endsWith("[") ? items.apply(entries(block)) : "…" + name(block)) + " "));
        spans.add(new Listing.Span("punctuation", block.get(block.size() - 1).text().strip()));
        return new Listing.Line(head.path(), List.copyOf(spans));
    }

    private static int entries(List<Listing.Line> block) {
        var inner = indent(block.get(1));
        return (int) block.subList(1, block.size() - 1).stream()
                .filter(line -> indent(line) == inner && !line.text().strip().matches("[}\\]],?")).count();
    }

    /** What a row is called, so that a folded one is known. */
    private static String name(List<Listing.Line> block) {
        return block.stream().map(line -> line.text().strip()).filter(text -> text.matches("\"(name|key)\": \".*\",?")).findFirst()
                .map(text -> " " + text.replaceAll("^\"\\w+\": \"|\",?$", "")).orElse("");
    }

    /** Lines that only the full one has are those of what is assumed; commas aside, the others are the same. */
    private static JsonLines assuming(List<Listing.Line> request, List<Listing.Line> full, String note) {
        var lines = new ArrayList<Listing.Line>();
        var numbers = new ArrayList<Integer>();
        var at = 0;
        for (var line : full) {
            if (at < request.size() && request.get(at).path().equals(line.path()) && bare(request.get(at)).equals(bare(line))) {
                lines.add(request.get(at));
                numbers.add(++at);
            } else {
                lines.add(assumed(line, note));
                numbers.add(0);
            }
        }
        return at == request.size() ? new JsonLines(lines, numbers, numbers) : plain(request);
    }

    private static String bare(Listing.Line line) {
        var text = line.text();
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static Listing.Line assumed(Listing.Line line, String note) {
        var spans = new ArrayList<Listing.Span>();
        spans.add(new Listing.Span(ASSUMED, bare(line)));
        if (!opens(line) && !line.text().strip().matches("[}\\]],?")) spans.add(new Listing.Span(ASSUMED, "  " + note));
        return new Listing.Line(line.path(), List.copyOf(spans));
    }
}
