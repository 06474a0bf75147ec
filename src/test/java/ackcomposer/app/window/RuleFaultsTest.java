package ackcomposer.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** What the rules say of one that fails reaches the log as its id. */
class RuleFaultsTest {
    @Test
    void aRuleThatFailsIsTold() {
        var told = new ArrayList<String>();
        var faults = RuleFaults.to(rule -> told.add(rule.name()));
        var said = System.getLogger("ackcomposer.rules.Checker");
        said.log(System.Logger.Level.ERROR, "rule R19.masters failed: java.lang.IllegalStateException");
        said.log(System.Logger.Level.ERROR, "something else");
        assertThat(told).containsExactly("R19.masters");
        faults.end();
    }

    /** Each window asks to be told; one fault is one line. */
    @Test
    void whoeverAskedLastIsToldAndAfterItTheOneBefore() {
        var told = new ArrayList<String>();
        var first = RuleFaults.to(rule -> told.add("first"));
        var second = RuleFaults.to(rule -> told.add("second"));
        var said = System.getLogger("ackcomposer.rules.Checker");
        said.log(System.Logger.Level.ERROR, "rule R1 failed: x");
        second.end();
        said.log(System.Logger.Level.ERROR, "rule R1 failed: x");
        first.end();
        said.log(System.Logger.Level.ERROR, "rule R1 failed: x");
        assertThat(told).containsExactly("second", "first");
    }
}
