package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the request in what people paste: a command, a here-document, a fenced block, a piece of a program, an answer of the service,
 * a page with prose. What stands around it is named, once for each layer.
 */
final class Wrapping {
    /** So far is looked around a brace for what tells an object from other things in braces; blanks are not counted. */
    private static final int LOOK = 120;
    /** More objects than any page has. */
    private static final int MOST = 1000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]{0,63}\\s*:");
    private static final Pattern PROMPTS = Pattern.compile("^(?:>[ \\t]?)+", Pattern.MULTILINE);
    private static final int LOOK_BACK = 16;
    private static final Pattern CLOSING = Pattern.compile("[\\s'\"`;)}\\],\\\\]*+");
    /** What may stand right behind a request without a line of its own. */
    private static final Pattern ENDING = Pattern.compile("[ \\t]*+[;)][\\s;)]*+");
    private static final Pattern MEMBER = Pattern.compile("[\"'”]\\s*:");
    private static final Pattern YAML = Pattern.compile("^([A-Za-z_]{1,64})[ \\t]*:(?=\\s|$)", Pattern.MULTILINE);
    private static final Pattern FLAG = Pattern.compile("(?:--?(?:body|data|json|d)[a-z-]*[ =\\t\\\\\\r\\n]*|/clusters\\b[^{]{0,200})$");

    private final String text;
    private final Outline outline;
    private final Tokens tokens;
    private final List<HereDocument> documents;
    private final List<Candidate> candidates = new ArrayList<>();
    /** The text as a piece of itself. */
    private final Mended piece;

    /**
     * An object that might be the request.
     *
     * @param piece  what was taken out of quotes, or the text itself
     * @param part   the object in it; null: it has no end
     * @param from   where it begins in the text, its opening quote with it
     * @param to     behind it and its closing quote
     */
    record Candidate(Mended piece, Outline.Part part, int start, int from, int to, boolean quoted, boolean unquoted) {

        int names() {
            return part == null ? RequestNames.ENOUGH : part.names();
        }
    }

    private Wrapping(String text) {
        this.text = text;
        this.outline = new Outline(text);
        this.tokens = new Tokens(text);
        this.documents = HereDocument.of(text);
        this.piece = Mended.untouched(text);
    }

    /** The text where it is a request and nothing else, or where none was found in it. */
    static RequestText of(String text) throws Fault {
        return of(text, -1);
    }

    /** @param choice of several requests that stand there, the one to take, from 0; below, none is taken */
    static RequestText of(String text, int choice) throws Fault {
        var first = new Tokens(text).significant(0);
        if (first == text.length()) return RequestText.whole(text);
        var c = text.charAt(first);
        if (c == '{' && !text.startsWith("{{", first)) return new Wrapping(text).bare(first, choice);
        if (c == '[' && "{[\"']".indexOf(new Tokens(text).next(first + 1)) >= 0) return RequestText.whole(text);
        return new Wrapping(withoutPrompts(text)).wrapped(first, choice, text);
    }

    /** Marks that a terminal or a mail puts before each line; blanks take their places. */
    private static String withoutPrompts(String text) {
        return PROMPTS.matcher(text).replaceAll(marks -> " ".repeat(marks.group().length()));
    }

    private RequestText bare(int first, int choice) throws Fault {
        var root = outline.object(first);
        if (root == null) return RequestText.whole(text);
        var rest = tokens.significant(root.to());
        if (rest < text.length() && text.charAt(rest) == '{') return one(glued(root), choice, List.of());
        if (rest < text.length() && !isProse(root.to(), rest)) return RequestText.whole(text);
        var behind = requestsBehind(rest);
        if (root.isRequest() && !behind.isEmpty()) {
            candidates.add(raw(root));
            behind.forEach(part -> candidates.add(raw(part)));
            return one(candidates, choice, List.of());
        }
        if (root.names() == 0 && isAnswer(root)) {
            inside(root, first, root.to());
            if (!candidates.isEmpty()) return one(candidates, choice, List.of(slip(first, "json.answer")));
        }
        if (rest == text.length()) return RequestText.whole(text);
        return new RequestText(text.substring(0, root.to()), piece, 0, false, List.of(slip(rest, "json.after")));
    }

    /** An answer of the service, or a call that is printed with its body. */
    private static boolean isAnswer(Outline.Part root) {
        return Stream.of("code", "Code", "message", "Message", "error", "body", "Body", "request", "requestBody", "data")
                .anyMatch(root.other()::contains);
    }

    private Candidate raw(Outline.Part part) {
        return new Candidate(piece, part, part.from(), part.from(), part.to(), false, false);
    }

    private List<Candidate> glued(Outline.Part first) {
        for (var part = first; part != null && candidates.size() < MOST; ) {
            candidates.add(raw(part));
            var next = tokens.significant(part.to());
            part = next < text.length() && text.charAt(next) == '{' ? outline.object(next) : null;
        }
        // What has no end is one too.
        if (candidates.size() == 1) candidates.add(new Candidate(piece, null, tokens.significant(first.to()),
                tokens.significant(first.to()), text.length(), false, false));
        return candidates;
    }

    /** Whether what follows an object is no piece of it that came too late: it has lines of its own, and no members. */
    private boolean isProse(int end, int rest) {
        if (ENDING.matcher(text).region(end, text.length()).matches()) return true;
        var ownLine = text.substring(end, rest).contains("\n") || text.startsWith("```", rest);
        var c = text.charAt(rest);
        var isWord = Character.isLetter(c) || "`$*-=~>;)".indexOf(c) >= 0;
        return ownLine && isWord && !MEMBER.matcher(withoutObjects(rest)).find();
    }

    /** What follows there but for objects that are whole, such as an answer that is printed below its request. */
    private String withoutObjects(int from) {
        var prose = new StringBuilder();
        var at = from;
        for (var i = text.indexOf('{', from); i >= 0; i = text.indexOf('{', at)) {
            var part = outline.object(i);
            if (part == null) break;
            prose.append(text, at, i);
            at = part.to();
        }
        return prose.append(text, at, text.length()).toString();
    }

    /** Other requests that follow in prose. */
    private List<Outline.Part> requestsBehind(int from) {
        var found = new ArrayList<Outline.Part>();
        for (var i = text.indexOf('{', from); i >= 0 && found.size() < MOST; ) {
            var part = outline.object(i);
            if (part == null) break;
            if (part.isRequest()) found.add(part);
            i = text.indexOf('{', part.to());
        }
        return found;
    }

    private RequestText wrapped(int first, int choice, String original) throws Fault {
        collect();
        var requests = candidates.stream().filter(candidate -> candidate.names() >= RequestNames.ENOUGH).toList();
        if (requests.isEmpty() && candidates.size() == 1) requests = candidates.stream()
                .filter(candidate -> candidate.names() > 0 || FLAG.matcher(before(candidate)).find()).toList();
        if (requests.isEmpty() || isYaml(requests.get(0).from())) return RequestText.whole(original);
        var slips = new ArrayList<Slip>();
        var prompts = PROMPTS.matcher(original);
        if (prompts.find()) slips.add(slip(prompts.start(), "json.prompts"));
        if (requests.size() == 1 || choice >= 0) slips.addAll(around(taken(requests, choice), first));
        return one(requests, choice, slips);
    }

    /** The line up to what is found, of which the end tells what it is for. */
    private String before(Candidate candidate) {
        return text.substring(Math.max(0, candidate.from() - LOOK), candidate.from());
    }

    /** A request that is written in YAML has names at the beginnings of lines, and at most small objects. */
    private boolean isYaml(int before) {
        var names = YAML.matcher(text).region(0, before);
        while (names.find()) if (RequestNames.ALL.contains(names.group(1))) return true;
        return false;
    }

    private RequestText one(List<Candidate> requests, int choice, List<Slip> slips) throws Fault {
        if (requests.size() > 1 && choice < 0) throw several(requests);
        var taken = taken(requests, choice);
        var to = taken.part() == null ? taken.piece().toString().length() : taken.part().to();
        return new RequestText(taken.piece().toString().substring(taken.start(), to), taken.piece(), taken.start(), isCode(taken), slips);
    }

    private static Candidate taken(List<Candidate> requests, int choice) {
        return requests.get(Math.max(0, Math.min(choice, requests.size() - 1)));
    }

    private Fault several(List<Candidate> requests) {
        var caret = new Caret(text);
        var places = requests.stream().map(request -> caret.to(request.piece().original(request.start()))).toList();
        return Fault.several(places);
    }

    /** Behind an equals sign, a bracket or a word, and not in quotes, it is written in the language of a program. */
    private boolean isCode(Candidate taken) {
        if (taken.quoted()) return false;
        var i = taken.from() - 1;
        while (i >= 0 && text.charAt(i) <= ' ') i--;
        return i >= 0 && ("=(:".indexOf(text.charAt(i)) >= 0 || Character.isLetter(text.charAt(i)));
    }

    private void collect() {
        for (var i = text.indexOf('{'); i >= 0 && candidates.size() < MOST; i = text.indexOf('{', i)) {
            var found = candidate(i);
            if (found == null) {
                i++;
                continue;
            }
            if (found.part() != null && !found.part().isRequest() && !found.quoted()
                    && (!found.part().inner().isEmpty() || isAnswer(found.part()))) {
                inside(found.part(), i + 1, found.to());
                if (found.part().names() > 0) candidates.add(found);
            } else candidates.add(found);
            i = Math.max(i + 1, found.to());
        }
        candidates.removeIf(candidate -> candidate.part() != null && candidate.part().names() == 0 && candidate.part().other().isEmpty());
    }

    /** Requests that stand in another object, as they are or as a text of it. */
    private void inside(Outline.Part outer, int from, int to) {
        outer.inner().forEach(part -> candidates.add(raw(part)));
        if (!outer.inner().isEmpty()) return;
        for (var i = text.indexOf('{', from); i >= 0 && i < to; i = text.indexOf('{', i)) {
            var found = isEscapedQuote(after(i)) ? candidate(i) : null;
            if (found != null && found.names() >= RequestNames.ENOUGH) candidates.add(found);
            i = found == null ? i + 1 : Math.max(i + 1, found.to());
        }
    }

    /** What comes behind a brace but for blanks and comments that are not long. */
    private int after(int brace) {
        var at = tokens.pastBlanks(brace + 1);
        if (at == text.length() || text.charAt(at) != '/' && text.charAt(at) != '#') return at;
        var near = text.substring(at, Math.min(text.length(), at + LOOK));
        return at + new Tokens(near).significant(0);
    }

    private boolean isEscapedQuote(int at) {
        return text.startsWith("\\\"", at) || text.startsWith("\\n", at) || text.startsWith("\\r\\n", at);
    }

    private Candidate candidate(int brace) {
        if (brace > 0 && "${".indexOf(text.charAt(brace - 1)) >= 0) return null;
        var next = after(brace);
        if (next >= text.length() || !isObject(next)) return null;
        var held = documents.stream().filter(document -> document.holds(brace)).findFirst();
        var i = brace - 1;
        while (i >= 0 && text.charAt(i) <= ' ') i--;
        var before = i < 0 || held.isPresent() && i < held.get().from() || isClosing(i, brace) ? ' ' : text.charAt(i);
        var triple = i >= 2 && (before == '"' || before == '\'') && text.charAt(i - 1) == before && text.charAt(i - 2) == before;
        if (triple) return quoted(i - 2, Unquoting.literal(text, i + 1, String.valueOf(before).repeat(3)));
        if (before == '\'') return i > 0 && text.charAt(i - 1) == '$' ? quoted(i - 1, Unquoting.word(text, i - 1))
                : quoted(i, isOfAProgram(i) ? Unquoting.literal(text, i + 1, "'") : Unquoting.word(text, i));
        if (before == '"' && text.charAt(next) != '"') return quoted(i,
                isOfAProgram(i) ? Unquoting.literal(text, i + 1, "\"") : Unquoting.word(text, i));
        if (before == '`' && (i == 0 || text.charAt(i - 1) != '`'))
            return quoted(i, isOfGo(i) ? Unquoting.raw(text, i + 1, '`') : Unquoting.literal(text, i + 1, "`"));
        if (isEscapedQuote(next)) return quoted(brace, Unquoting.literal(text, brace, "\""));
        if (held.isPresent() && !held.get().literal() && text.substring(brace, held.get().to()).contains("\\"))
            return quoted(brace, Unquoting.document(text, brace, held.get().to()));
        var part = outline.object(brace);
        return new Candidate(piece, part, brace, brace, part == null ? text.length() : part.to(), false, false);
    }

    /** Whether a quote, if it is one, is the end of another text: it stands apart from the brace, and right behind something. */
    private boolean isClosing(int quote, int brace) {
        return quote > 0 && quote < brace - 1 && text.charAt(quote - 1) > ' ' && "=(:,+[$'\"`".indexOf(text.charAt(quote - 1)) < 0;
    }

    private boolean isObject(int next) {
        var c = text.charAt(next);
        return c == '}' || Quote.openedBy(c) != null || isEscapedQuote(next) || c == '\\' && next + 1 < text.length()
                && text.charAt(next + 1) <= ' ' || NAME.matcher(text).region(next, Math.min(text.length(), next + 80)).lookingAt();
    }

    /** Whether a quote is one of a program: behind an assignment with blanks around it, a bracket, a comma or a colon. */
    private boolean isOfAProgram(int quote) {
        var i = quote - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) i--;
        if (i < 0) return false;
        var c = text.charAt(i);
        return "(,:+[".indexOf(c) >= 0 || c == '=' && (i < quote - 1 || i > 0 && text.charAt(i - 1) <= ' ');
    }

    /** Whether a backtick begins a raw text of Go: behind its assignment or its bytes. Those of JavaScript know escapes. */
    private boolean isOfGo(int quote) {
        var before = text.substring(Math.max(0, quote - LOOK_BACK), quote).stripTrailing();
        return before.endsWith(":=") || before.endsWith("[]byte(");
    }

    private Candidate quoted(int from, Unquoting.Unquoted unquoted) {
        var content = unquoted.content().toString();
        var start = content.indexOf('{');
        if (start < 0) return null;
        var part = new Outline(content).object(start);
        return new Candidate(unquoted.content(), part, start, from, unquoted.end(), true, unquoted.changed());
    }

    /** What stands around a request, layer by layer. */
    private List<Slip> around(Candidate taken, int first) {
        var slips = new ArrayList<Slip>();
        var layers = Layers.before(text, taken.from());
        var document = documents.stream().filter(held -> held.holds(taken.from())).findFirst();
        layers.forEach(slips::add);
        document.ifPresent(held -> slips.add(new Slip(held.at(), Message.of(Wrapping.class, "json.document", held.word()))));
        if (slips.isEmpty() && taken.from() > first) slips.add(slip(first, "json.before"));
        if (taken.unquoted()) slips.add(slip(taken.from(), "json.unquoted"));
        else if (taken.quoted() && slips.isEmpty()) slips.add(slip(taken.from(), "json.in_quotes"));
        var end = document.isPresent() && document.get().to() >= taken.to() ? document.get().end() : taken.to();
        var closing = CLOSING.matcher(text).region(end, text.length());
        var rest = closing.lookingAt() ? closing.end() : end;
        if (rest < text.length() && !(layers.isCommand() && isOneLine(end, rest))) slips.add(slip(rest, "json.after"));
        return slips;
    }

    /** The options of a command go on behind the request, on lines that are joined. */
    private boolean isOneLine(int from, int to) {
        var end = lineEnd(from);
        return end >= to && text.substring(end).isBlank();
    }

    /** The end of that line, and of those that it is joined with. */
    private int lineEnd(int from) {
        var end = text.indexOf('\n', from);
        while (end > 0) {
            var last = text.charAt(end - 1) == '\r' && end > 1 ? end - 2 : end - 1;
            if ("\\^`".indexOf(text.charAt(last)) < 0) return end;
            end = text.indexOf('\n', end + 1);
        }
        return text.length();
    }

    private static Slip slip(int at, String key) {
        return new Slip(at, Message.of(Wrapping.class, key));
    }
}
