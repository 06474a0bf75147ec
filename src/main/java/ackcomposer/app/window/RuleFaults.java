package ackcomposer.app.window;

import ackcomposer.app.file.Log;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** A rule that fails tells so to the system's log, beyond which nobody would hear of it. */
final class RuleFaults extends Handler {
    private static final Pattern RULE = Pattern.compile("rule (\\S+) failed: .*");
    /** The system keeps none that nobody else holds. */
    private static final Logger RULES = Logger.getLogger("ackcomposer.rules");

    private final Consumer<Log.Ours> told;

    /** Hears nothing. */
    static final RuleFaults NONE = new RuleFaults(rule -> { });

    private RuleFaults(Consumer<Log.Ours> told) {
        this.told = told;
    }

    /** From now on the id of each rule that fails is told; of several, to whoever asked last. */
    static RuleFaults to(Consumer<Log.Ours> told) {
        var faults = new RuleFaults(told);
        RULES.addHandler(faults);
        return faults;
    }

    void end() {
        RULES.removeHandler(this);
    }

    private boolean isLast() {
        var all = RULES.getHandlers();
        return all.length > 0 && all[all.length - 1] == this;
    }

    @Override
    public void publish(LogRecord said) {
        var rule = RULE.matcher(said.getMessage());
        if (rule.matches() && isLast()) told.accept(new Log.Ours(rule.group(1)));
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is held.
    }
}
