package ackcomposer.json;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The file that a command takes its body from, where the body itself is not in the text.
 *
 * @param at   where its name stands
 * @param name as the command has it
 */
record BodyFile(int at, String name) {
    private static final String FILE = "([^\\s'\"`()<>|;&]{1,200})";
    private static final String BODY = "(?:^|\\s)(?:-d|--data(?:-[a-z]{1,20})?|--json|--body)(?:[ =\\t]|\\\\\\r?\\n){0,40}+['\"]?";
    /** {@code -d @file}; {@code --body "$(cat file)"}; {@code --body file://file}; {@code --body-file file}. */
    private static final Pattern NAMED = Pattern.compile(BODY + "(?:@|file://|\\$\\([ ]?(?:cat |<[ ]?)['\"]?|`cat )" + FILE
            + "|(?:^|\\s)--body-file[ =]" + FILE);

    /** The first in a text; empty: none is named. */
    static Optional<BodyFile> in(String text) {
        var found = NAMED.matcher(text);
        return found.find() ? Stream.of(1, 2).filter(group -> found.group(group) != null)
                .map(group -> new BodyFile(found.start(group), found.group(group))).findFirst() : Optional.empty();
    }
}
