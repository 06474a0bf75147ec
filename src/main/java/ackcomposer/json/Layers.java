package ackcomposer.json;

import ackcomposer.catalogue.field.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the text before a request is: a command, a fence, the beginning of a statement. */
record Layers(List<Slip> slips, boolean isCommand) {
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w./-])(aliyun|curl|wget|httpie|xh|acs)(?=[ \\t\\\\])");
    private static final Pattern FENCE = Pattern.compile("^[ \\t]*(```+|~~~+)[^`\\r\\n]*$", Pattern.MULTILINE);
    private static final Pattern STATEMENT =
            Pattern.compile("(?:[A-Za-z_$][\\w$.\\[\\]'\"]{0,80}\\s*(?::[^=\\n{]{1,40})?=|\\(|\\breturn|\\bdefault)\\s*[rbu]?['\"`]{0,"
                    + "3}\\s*$");
    /** Further back, no statement begins. */
    private static final int LOOK = 300;

    /** Of the text up to there. */
    static Layers before(String text, int end) {
        var slips = new ArrayList<Slip>();
        var command = COMMAND.matcher(text).region(0, end);
        var isCommand = command.find();
        if (isCommand) slips.add(new Slip(command.start(), Message.of(Layers.class, "json.command", command.group(1))));
        var fences = FENCE.matcher(text).region(0, end);
        var open = -1;
        while (fences.find()) open = open < 0 ? fences.start(1) : -1;
        if (open >= 0) slips.add(new Slip(open, Message.of(Layers.class, "json.fence")));
        var near = Math.max(0, end - LOOK);
        var statement = STATEMENT.matcher(text.substring(near, end));
        if (!isCommand && statement.find()) slips.add(new Slip(near + statement.start(), Message.of(Layers.class, "json.statement")));
        return new Layers(slips, isCommand);
    }

    void forEach(Consumer<Slip> taker) {
        slips.forEach(taker);
    }
}
